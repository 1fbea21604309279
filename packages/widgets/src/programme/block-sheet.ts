import type { AgendaBlock, Id, Method } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ProgrammeTexts } from '../language/texts/programme-texts.ts';
import { styleValues } from '../look/style-values.ts';
import type { PlanWay } from './plan-drafts.ts';

/** Minutes that one press adds or takes. */
export const stride = 5;

/** A block, and what can be done with it now. */
export interface SheetBlock {
  readonly block: AgendaBlock;
  readonly title: string;
  readonly ways: readonly PlanWay[];
  /** Those that are shown: what is wanted several times keeps its place, or the next press would meet another one. */
  readonly shown: readonly PlanWay[];
  /** Numbers of the sessions it may move to. */
  readonly targets: readonly { readonly session: Id; readonly number: number }[];
}

/** The blocks of one session, to be changed. */
export interface SheetParts {
  readonly texts: ProgrammeTexts;
  readonly close: string;
  readonly session: Id;
  readonly number: number;
  readonly theme: string;
  readonly minutes: number;
  readonly length: number;
  readonly blocks: readonly SheetBlock[];
  /** The block whose ways are open. */
  readonly chosen: Id | null;
  /** Whether the methods are shown, of which one becomes a block. */
  readonly inserting: boolean;
  readonly methods: readonly { readonly method: Method; readonly title: string }[];
  readonly mayInsert: boolean;
  readonly mayLength: boolean;
  /** Whether another session may come in beside this one. */
  readonly mayAdd: { readonly before: boolean; readonly after: boolean };
  readonly mayDrop: boolean;
  /** Whether it is asked if the session is really left out. */
  readonly isSure: boolean;
  choose(block: Id): void;
  change(way: PlanWay, of: SheetBlock): void;
  moveTo(session: Id, of: SheetBlock): void;
  key(event: KeyboardEvent, of: SheetBlock): void;
  toggleInsert(): void;
  insert(method: Method): void;
  /** Answers whether it was taken. */
  setLength(minutes: number): Promise<boolean>;
  ask(isAsked: boolean): void;
  addSession(where: 'before' | 'after'): void;
  dropSession(): void;
  closed(): void;
}

const press = (label: string, act: () => void, name: string | null = null, may = true): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    data-kind="quiet"
    aria-label=${name ?? nothing}
    aria-disabled=${may ? nothing : 'true'}
    @click=${() => (may ? act() : undefined)}
  >
    ${label}
  </button>`;

function renderWays(sheet: SheetParts, of: SheetBlock): TemplateResult {
  const { texts } = sheet;
  const labels: Readonly<Record<PlanWay, string>> = {
    up: texts.up,
    down: texts.down,
    more: texts.more(stride),
    less: texts.less(stride),
    drop: texts.drop,
    reopen: texts.back,
  };
  return html`<div class="ways" role="group" aria-label=${of.title}>
    ${of.shown.map((way) => press(labels[way], () => sheet.change(way, of), null, of.ways.includes(way)))}
    ${
      of.targets.length === 0
        ? nothing
        : html`<span class="targets">
            <span class="soft" aria-hidden="true">${texts.move}</span>
            ${of.targets.map(({ session, number }) =>
              press(`${number}.`, () => sheet.moveTo(session, of), texts.toSession(number)),
            )}
          </span>`
    }
    ${sheet.mayInsert ? press(texts.insertAfter, () => sheet.toggleInsert()) : nothing}
  </div>`;
}

function renderBlock(sheet: SheetParts, of: SheetBlock): TemplateResult {
  const { texts, chosen } = sheet;
  const { block, title } = of;
  const isChosen = chosen === block.activity;
  const isDropped = block.state === 'dropped';
  const words = isDropped
    ? texts.dropped
    : block.protect
      ? texts.kept
      : block.state === 'ahead'
        ? ''
        : texts[block.state];
  const isFixed = of.ways.length === 0 && of.targets.length === 0;
  return html`<li
    class="block"
    part="block"
    data-state=${block.state}
    ?data-kept=${block.protect}
    ${styleValues({ '--min': isDropped ? '0' : String(block.planned) })}
  >
    <span class="bar" aria-hidden="true"></span>
    <button
      class="what"
      type="button"
      data-activity=${block.activity}
      aria-expanded=${isChosen ? 'true' : 'false'}
      aria-disabled=${isFixed ? 'true' : nothing}
      @click=${() => (isFixed ? undefined : sheet.choose(block.activity))}
      @keydown=${(event: KeyboardEvent) => sheet.key(event, of)}
    >
      <bdi>${title}</bdi>
      <span class="mins">${isDropped ? texts.dropped : block.planned}</span>
      ${words === '' || isDropped ? nothing : html`<span class="hidden">${words}</span>`}
    </button>
    ${isChosen ? renderWays(sheet, of) : nothing} ${isChosen && sheet.inserting ? renderMethods(sheet) : nothing}
  </li>`;
}

function renderMethods({ texts, methods, insert }: SheetParts): TemplateResult {
  return html`<ul class="methods" aria-label=${texts.insert}>
    ${methods.map(({ method, title }) => html`<li>${press(title, () => insert(method), texts.insertThis(title))}</li>`)}
  </ul>`;
}

/** A length that is none makes way for the one that stands. */
async function lengthen({ setLength, length }: SheetParts, field: HTMLInputElement): Promise<void> {
  if (!(await setLength(field.valueAsNumber))) field.value = String(length);
}

function renderFoot(sheet: SheetParts): TemplateResult {
  const { texts, chosen, inserting, number, length } = sheet;
  const isAtEnd = inserting && chosen === null;
  return html`<div class="foot">
      ${
        sheet.mayInsert
          ? html`<button
              class="button"
              part="button"
              type="button"
              data-kind="plain"
              aria-expanded=${isAtEnd ? 'true' : 'false'}
              @click=${() => sheet.toggleInsert()}
            >
              ${texts.insert}
            </button>`
          : nothing
      }
      <label class="length">
        <span>${texts.length}</span>
        <input
          type="number"
          inputmode="numeric"
          min="15"
          max="600"
          step="5"
          ?readonly=${!sheet.mayLength}
          .value=${String(length)}
          @change=${(event: Event) => void lengthen(sheet, event.currentTarget as HTMLInputElement)}
        />
      </label>
    </div>
    <div class="foot">
      ${sheet.mayAdd.before ? press(texts.addBefore, () => sheet.addSession('before')) : nothing}
      ${sheet.mayAdd.after ? press(texts.addAfter, () => sheet.addSession('after')) : nothing}
      ${sheet.mayDrop ? press(texts.dropSession, () => sheet.ask(true)) : nothing}
    </div>
    ${isAtEnd ? renderMethods(sheet) : nothing}
    ${
      sheet.isSure
        ? html`<div class="sure">
            <p>${texts.sureDrop(number)}</p>
            <p class="ways">
              <button class="button" part="button" type="button" data-kind="plain" @click=${() => sheet.dropSession()}>
                ${texts.dropSession}
              </button>
              ${press(texts.cancel, () => sheet.ask(false))}
            </p>
          </div>`
        : nothing
    }`;
}

/** The window in which the blocks of one session are changed: the plan behind it stays as calm as it was. */
export function renderSheet(sheet: SheetParts): TemplateResult {
  const { texts, number, theme, minutes, length, blocks } = sheet;
  const spare = length - minutes;
  const sentence = spare < 0 ? texts.over(-spare) : spare === 0 ? texts.fits : texts.free(spare);
  return html`<dialog class="sheet window" part="sheet" aria-label=${texts.edit(theme)} @close=${() => sheet.closed()}>
    <div class="head">
      <p class="title"><span>${number}.</span> <bdi>${theme}</bdi></p>
      <button
        class="button"
        part="button"
        type="button"
        data-kind="quiet"
        @click=${(event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
      >
        ${sheet.close}
      </button>
      <p class="sum"><b>${texts.planned(minutes, length)}</b> <span class="soft">${sentence}</span></p>
    </div>
    <div class="inner">
      ${
        blocks.length === 0
          ? html`<p class="soft">${texts.empty}</p>`
          : html`<ol class="list">
                ${repeat(
                  blocks,
                  ({ block }) => block.activity,
                  (one) => renderBlock(sheet, one),
                )}
              </ol>
              <p class="keys soft">${texts.keys}</p>`
      }
      ${renderFoot(sheet)}
    </div>
  </dialog>`;
}
