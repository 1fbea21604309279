import { caseView, type CaseView, type Draft, type Tick, type TickRow } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LanguageController } from '../language/language-controller.ts';
import { stepTexts } from '../language/process.ts';
import { isFocusFree } from '../room/free-focus.ts';
import { RoomController } from '../room/room-controller.ts';
import { caseTexts } from './case.texts.ts';
import { ticksStyles } from './ticks.styles.ts';

/** What each point says, in the order of the points: the lines of the step in which they are gone through. */
export function pointTexts(lang: string): readonly string[] {
  return stepTexts('choosing-a-case', 'ticks', lang)?.lines ?? [];
}

/**
 * Six points that nobody can be recognised, ticked one by one as they are read aloud. A point is passed over only
 * knowingly, by a press of its own. It is a part of the session.
 *
 * @tagname verme-ticks
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart title - what the points are for
 * @csspart point - each point
 * @csspart box - its box
 * @csspart leave - the button that leaves a point open knowingly
 * @csspart all - what is said when all are gone through
 * @fires verme-recorded - a point was ticked, unticked or left open: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeTicks extends LitElement {
  /** Styles of the sheet. */
  static override readonly styles = ticksStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({
    about: caseView(state),
    members: state.members,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const about = this.roomState.view?.about ?? null;
    if (about === null) return nothing;
    const t = this.language.of(caseTexts);
    const texts = pointTexts(this.language.lang);
    const isOpen = about.ticks.some(({ state }) => state === 'unticked');
    return html`<section class="sheet" lang=${this.language.lang} aria-label=${t.ticks}>
      <h2 class="title" part="title">${t.ticks}</h2>
      <ol>
        ${about.ticks.map((row, i) =>
          this.view === 'wall'
            ? this.renderWall(row, texts[i] ?? row.tick)
            : this.renderPoint(about, row, texts[i] ?? row.tick),
        )}
      </ol>
      ${
        this.view === 'wall'
          ? nothing
          : html`<p class="all" part="all" role="status">
              ${about.checked ? (isOpen ? t.someOpen : t.allTicked) : ''}
            </p>`
      }
    </section>`;
  }

  private renderWall({ state }: TickRow, text: string): TemplateResult {
    const t = this.language.of(caseTexts);
    return html`<li part="point" data-state=${state}>
      <span class="pebble" aria-hidden="true"></span><span>${text}</span><span class="hidden">${t[state]}</span>
    </li>`;
  }

  private renderPoint(about: CaseView, { tick, state }: TickRow, text: string): TemplateResult {
    const t = this.language.of(caseTexts);
    const toggled = this.checking(about, tick, state === 'ticked' ? 'ahead' : 'ticked');
    const left = this.checking(about, tick, 'unticked');
    const may = this.roomState.can(toggled);
    return html`<li part="point" data-state=${state}>
      <label>
        <input
          part="box"
          type="checkbox"
          .checked=${live(state === 'ticked')}
          ?disabled=${!may}
          @change=${(event: Event) =>
            void this.mark(tick, (event.currentTarget as HTMLInputElement).checked ? 'ticked' : 'ahead')}
        />
        <span>${text}</span>
      </label>
      ${
        state === 'ticked'
          ? nothing
          : state === 'unticked'
            ? html`<span class="word">${t.unticked}</span>`
            : html`<button
                class="button"
                part="leave"
                type="button"
                data-kind="quiet"
                aria-disabled=${this.roomState.can(left) ? nothing : 'true'}
                aria-label=${t.leaveThisOpen(text)}
                @click=${() => void this.leave(tick)}
              >
                ${t.leaveOpen}
              </button>`
      }
    </li>`;
  }

  private mark(tick: Tick, to: TickRow['state']): Promise<boolean> {
    // All six points are said at once.
    return this.roomState.inTurn(() => {
      const about = this.roomState.view?.about ?? null;
      const draft = about === null ? null : this.checking(about, tick, to);
      return draft !== null && this.roomState.can(draft) && this.roomState.record(draft);
    });
  }

  private async leave(tick: Tick): Promise<void> {
    if (!(await this.mark(tick, 'unticked'))) return;
    await this.updateComplete;
    if (!isFocusFree(this)) return;
    // The button is gone; its box stays.
    const at = this.roomState.view?.about?.ticks.findIndex((row) => row.tick === tick) ?? -1;
    this.renderRoot.querySelectorAll<HTMLElement>('input')[at]?.focus();
  }

  /** The six points with one of them put otherwise. */
  private checking({ session, ticks }: CaseView, tick: Tick, to: TickRow['state']): Draft {
    const rows = ticks.map((row) => (row.tick === tick ? { tick, state: to } : row));
    const of = (state: TickRow['state']): Tick[] => rows.filter((row) => row.state === state).map((row) => row.tick);
    return { type: 'case.checked', data: { session, ticks: of('ticked'), unticked: of('unticked') } };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-ticks': VermeTicks;
  }
}
