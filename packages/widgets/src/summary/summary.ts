import { planView, summaryView, type Draft, type Entry, type Id, type SummaryView } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldText, forgetText, giveBack, keepText, keptText, moveText } from '../board/kept-text.ts';
import { formatList } from '../language/format.ts';
import { renderWarning } from '../identifiers/warning.ts';
import { LanguageController } from '../language/language-controller.ts';
import { RoomController } from '../room/room-controller.ts';
import { renderEditing, renderWriting } from './line-forms.ts';
import { summaryStyles } from './summary.styles.ts';
import { summaryTexts } from './summary.texts.ts';

const writing = 'summary:new';
const editingPlace = (id: Id): string => `summary:edit:${id}`;

/**
 * The summary: the only lines that may leave the room. They are typed as they are agreed on, read aloud from the wall,
 * and approved by each member, those too who were away. A line that changes is asked again.
 *
 * @tagname verme-summary
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} asking - with the consent round below the lines
 * @csspart title - its name
 * @csspart line - each line
 * @csspart field - the line that is typed
 * @csspart warning - what could tell who somebody is, while it is typed
 * @csspart offer - a goal of the plan that can be taken as a line
 * @csspart state - whether it may be passed on, and who is missing
 * @csspart ask - the button that asks those who have not been asked
 * @csspart button - each other button
 * @fires verme-recorded - a line or an answer was recorded: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 */
export class VermeSummary extends LitElement {
  /** Styles of the summary. */
  static override readonly styles = summaryStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** With the consent round below the lines. */
  @property({ type: Boolean, reflect: true }) asking = false;

  @state() private editing: Id | null = null;

  /** The line that is being taken away here. */
  private withdrawing: Id | null = null;
  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    lines: group.collections.summary,
    summary: group.summary,
    consents: group.consents,
    members: group.members,
    actions: group.collections.action,
    plans: group.plans,
    journey: group.journey,
  }));

  protected override willUpdate(): void {
    const { editing } = this;
    const { state: group } = this.roomState;
    if (editing === null || editing === this.withdrawing || group === null) return;
    if (summaryView(group).lines.every(({ id }) => id !== editing)) this.editingIsGone(editing);
  }

  /** The line that was edited here has been taken away in another window: what was typed goes on as a new one. */
  private editingIsGone(id: Id): void {
    moveText(this.room, editingPlace(id), writing);
    const isHere = (this.renderRoot as ShadowRoot).activeElement?.closest('.editing') instanceof Element;
    this.editing = null;
    if (isHere) void this.focusOn('.writing textarea');
  }

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || group.group === null) return nothing;
    const t = this.language.of(summaryTexts);
    const view = summaryView(group);
    const isWall = this.view === 'wall';
    const hasRound = view.consent !== null && !view.consent.stale;
    // While each is asked, the lines and the people are what there is to see; a line can still be changed.
    const isAnswering = this.asking && hasRound && view.consent?.open === true && !view.approved;
    return html`<section class="summary" lang=${this.language.lang} aria-label=${t.title}>
      <h2 class="title" part="title">${t.title}</h2>
      ${isWall || isAnswering ? nothing : html`<p class="soft">${t.about}</p>`}
      ${view.lines.length === 0 ? html`<p class="soft">${t.nothing}</p>` : this.renderLines(view)}
      ${isWall || isAnswering ? nothing : this.renderWrite()} ${isWall ? nothing : this.renderWarned()}
      ${isWall || isAnswering ? nothing : this.renderOffers(view)}
      ${isWall ? nothing : this.renderState(view, isAnswering)}
      ${
        this.asking && (hasRound || !isWall) && view.lines.length > 0
          ? html`<verme-consent about="summary" view=${this.view}></verme-consent>`
          : nothing
      }
    </section>`;
  }

  private renderLines({ lines }: SummaryView): TemplateResult {
    const letters = lines.reduce((sum, { text }) => sum + (text ?? '').length, 0);
    // Larger as long as there is little of it: it is read aloud from here.
    const size = letters > 1000 ? 'least' : this.asking || letters > 520 ? 'small' : letters > 220 ? 'middle' : 'large';
    return html`<ol class="lines voice" data-size=${size}>
      ${repeat(
        lines,
        ({ id }) => id,
        (entry) => html`<li>${this.renderLine(entry)}</li>`,
      )}
    </ol>`;
  }

  private renderLine(entry: Entry<'summary'>): TemplateResult {
    const t = this.language.of(summaryTexts);
    const { id } = entry;
    const text = entry.text ?? '';
    const edit = this.edited(id, text);
    if (this.view === 'wall') return html`<p part="line"><bdi>${text}</bdi></p>`;
    if (this.editing === id) {
      return renderEditing({
        texts: t,
        text: fieldText(this.room, editingPlace(id), text),
        typed: (typed) => this.typed(editingPlace(id), typed),
        save: (typed) => void this.save(id, text, typed),
        withdraw: () => void this.act({ type: 'summary.withdrawn', data: { of: id } }, id),
        cancel: () => this.stopEditing(id),
      });
    }
    const may = this.roomState.can(edit);
    return html`<button
      class="line"
      part="line"
      type="button"
      data-id=${id}
      aria-disabled=${may ? nothing : 'true'}
      @click=${() => {
        if (!may) return;
        this.editing = id;
        void this.focusOn('.editing textarea');
      }}
    >
      <span class="hidden">${t.edit}</span> <bdi>${text}</bdi>
    </button>`;
  }

  private renderWrite(): TemplateResult | typeof nothing {
    if (!this.roomState.can(this.added('x'))) return nothing;
    return renderWriting({
      texts: this.language.of(summaryTexts),
      text: keptText(this.room, writing),
      typed: (text) => this.typed(writing, text),
      save: (text) => void this.add(text),
    });
  }

  /** These lines leave the room: what could tell who somebody is is said while it is typed. */
  private renderWarned(): TemplateResult {
    const place = this.editing === null ? writing : editingPlace(this.editing);
    const members = Object.values(this.roomState.view?.members.byId ?? {}).map(({ name }) => name);
    return renderWarning(keptText(this.room, place), members, this.language);
  }

  private typed(place: string, text: string): void {
    keepText(this.room, place, text);
    this.requestUpdate();
  }

  /** Goals that the group has committed itself to and that are no line yet: nothing has to be typed twice. */
  private renderOffers({ lines }: SummaryView): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || !this.roomState.can(this.added('x'))) return nothing;
    const said = new Set(lines.map(({ text }) => text));
    const goals = planView(group).cards.flatMap(({ card, stand }) =>
      stand === 'draft' || card.text === null || said.has(card.text) ? [] : [card.text],
    );
    if (goals.length === 0) return nothing;
    const t = this.language.of(summaryTexts);
    return html`<details>
      <summary>${t.offers}</summary>
      <p class="soft">${t.offersAbout}</p>
      <ul>
        ${goals.map(
          (goal) =>
            html`<li>
              <button class="line voice" part="offer" type="button" @click=${() => void this.add(goal, false)}>
                <bdi>${goal}</bdi>
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private renderState({ lines, rows, approved }: SummaryView, isAnswering: boolean): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    const t = this.language.of(summaryTexts);
    if (approved) return html`<p part="state">${t.approved}</p>`;
    const namesOf = (of: string): string =>
      formatList(
        this.language.lang,
        rows.filter(({ answer }) => answer === of).map(({ name }) => name),
      );
    const isAsked = rows.some(({ answer }) => answer !== 'notAsked');
    // Those who are being asked stand below, one by one.
    const told = isAnswering ? (['notAsked'] as const) : (['waiting', 'withheld', 'closed', 'notAsked'] as const);
    const unasked = rows.flatMap(({ member, answer }) => (answer === 'notAsked' ? [member] : []));
    return html`<div class="state" part="state">
      <p>${t.notApproved}</p>
      ${
        isAsked
          ? told.map((answer) => {
              const names = namesOf(answer);
              return names === '' ? nothing : html`<p>${t.stands[answer](names)}</p>`;
            })
          : nothing
      }
      ${
        isAsked && unasked.length > 0
          ? html`<p>
              <button
                class="button"
                part="ask"
                type="button"
                data-kind="plain"
                @click=${() => void this.roomState.record(this.asked(unasked))}
              >
                ${t.askRest(namesOf('notAsked'))}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private get room(): string {
    return this.roomState.room?.name ?? '';
  }
  private added(text: string): Draft {
    return { type: 'summary.added', words: { text } };
  }
  private edited(of: Id, text: string): Draft {
    return { type: 'summary.edited', data: { of }, words: { text } };
  }
  private asked(of: readonly Id[]): Draft {
    const revision = this.roomState.state?.summary.revision ?? 0;
    return { type: 'consent.asked', data: { about: { kind: 'summary', revision }, of: [...of] } };
  }

  private async add(typed: string, isTyped = true): Promise<void> {
    const text = typed.trim();
    if (text === '') return;
    const { room } = this;
    if (isTyped) {
      // The next line is typed while this one is being recorded: the field is free at once.
      keepText(room, writing, '');
      this.requestUpdate();
      void this.focusOn('.writing textarea');
    }
    if ((await this.roomState.record(this.added(text))) || !isTyped) return;
    giveBack(room, writing, text);
    this.requestUpdate();
  }

  private async save(id: Id, before: string, typed: string): Promise<void> {
    const text = typed.trim();
    if (text === '' || text === before) this.stopEditing(id);
    else await this.act(this.edited(id, text), id);
  }

  private async act(draft: Draft, id: Id): Promise<void> {
    if (draft.type === 'summary.withdrawn') this.withdrawing = id;
    const isTaken = await this.roomState.record(draft);
    this.withdrawing = null;
    if (isTaken) this.stopEditing(id);
  }

  private stopEditing(id: Id): void {
    forgetText(this.room, editingPlace(id));
    // Whoever has gone on meanwhile is left where they are.
    if (this.editing !== id) return;
    const active = (this.renderRoot as ShadowRoot).activeElement;
    this.editing = null;
    if (active === null || active.closest('.editing') !== null)
      void this.focusOn(`[data-id="${CSS.escape(id)}"], .writing textarea`);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-summary': VermeSummary;
  }
}
