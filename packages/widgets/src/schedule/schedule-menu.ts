import type { Answer, Draft } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';
import type { AnswerTexts } from '../language/texts/texts.ts';
import { letterOf, type Cell } from './schedule-grid.ts';

/** Answers in the order in which they are asked. */
export const answerOrder: readonly Answer[] = ['yes', 'maybe', 'remote', 'no'];

/** What a press on a cell opens: the answers; on the head of a column, what can be done with that date. */
export interface MenuParts {
  readonly texts: ScheduleTexts;
  readonly answers: AnswerTexts;
  readonly cell: Cell | null;
  readonly label: string;
  readonly present: Answer | null;
  can(draft: Draft): boolean;
  answer(answer: Answer): void;
  record(draft: Draft): void;
  closed(): void;
}

function item(content: TemplateResult | string, may: boolean, act: () => void, checked?: boolean): TemplateResult {
  return html`<button
    class="button item"
    part="button"
    type="button"
    role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked=${checked === undefined ? nothing : checked ? 'true' : 'false'}
    aria-disabled=${may ? nothing : 'true'}
    tabindex="-1"
    @click=${() => (may ? act() : undefined)}
  >
    ${content}
  </button>`;
}

function items(parts: MenuParts): TemplateResult | readonly TemplateResult[] | typeof nothing {
  const { cell, texts, answers, present, can } = parts;
  if (cell === null) return nothing;
  const { slot } = cell;
  if (cell.member === null) {
    const withdraw: Draft = { type: 'slot.withdrawn', data: { slot } };
    return item(texts.withdraw, can(withdraw), () => parts.record(withdraw));
  }
  return answerOrder.map((answer) =>
    item(
      html`<span class="answer" data-answer=${answer} aria-hidden="true">${letterOf(answer, answers, texts)}</span>
        <span>${answers[answer]}</span>`,
      can({ type: 'availability.given', data: { slot, answer } }),
      () => parts.answer(answer),
      answer === present,
    ),
  );
}

/** A popover beside the cell; arrows go through it, Escape closes it. */
export function renderMenu(parts: MenuParts): TemplateResult {
  return html`<div
    class="menu"
    part="menu"
    popover="auto"
    role="menu"
    aria-label=${parts.label}
    @toggle=${(event: ToggleEvent) => (event.newState === 'closed' ? parts.closed() : undefined)}
    @keydown=${(event: KeyboardEvent) => {
      const menu = event.currentTarget as HTMLElement;
      const all = [...menu.querySelectorAll<HTMLElement>('.item')];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Tab') menu.hidePopover();
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const at = all.indexOf(event.target as HTMLElement);
      all[(at + step + all.length) % all.length]?.focus();
    }}
  >
    ${items(parts)}
  </div>`;
}

/** Shows the menu beside a cell, inside the window. */
export function openMenu(menu: HTMLElement, beside: Element): void {
  menu.showPopover();
  const { left, bottom, top } = beside.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const y = bottom + height + 8 > innerHeight ? Math.max(8, top - height - 4) : bottom + 4;
  menu.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
  menu.style.setProperty('top', `${y}px`);
  (menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.querySelector<HTMLElement>('.item'))?.focus();
}
