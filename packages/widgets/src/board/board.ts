import type { ListKind } from '../language/texts/board-texts.ts';
import { gatheredIn, gatheredView, type Draft, type Entry, type Id } from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LanguageController } from '../language/language-controller.ts';
import { renderWarning } from '../identifiers/warning.ts';
import type { RefusedDetail } from '../room/contract.ts';
import { reasonTexts } from '../room/reason.texts.ts';
import { RoomController } from '../room/room-controller.ts';
import { renderRefusal, renderSuggestions, renderUndo, renderWall } from './board-parts.ts';
import { boardStyles } from './board.styles.ts';
import { boardTexts } from './board.texts.ts';
import { fieldText, forgetText, giveBack, keepText, keptText, moveText } from './kept-text.ts';
import { addedDraft, editedDraft, withdrawnDraft } from './note-drafts.ts';
import { renderEditing, renderWriting } from './note-forms.ts';

/** What is written about a case or after it. */
const warned: readonly ListKind[] = ['question', 'insight', 'parked'];
/** What belongs to the session in which it is said: those of another one are not shown among them. */
const ofSession: readonly ListKind[] = ['question', 'insight'];

interface Undo {
  readonly said: string;
  readonly text: string;
}

/**
 * What a group gathers, typed as it is said: Enter after Enter. Insights and the key question are those of the session
 * whose block is open. A note is edited where it stands, taken away (and put
 * back), or parked. Nothing typed is lost: a half-typed line is there after a reload, and what was not recorded stays
 * in its field with the reason.
 *
 * @tagname verme-board
 * @attr {rule|topic|insight|parked|question} collection - what is gathered
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {string} activity - the open activity in which it is gathered, if any
 * @attr {number} step - how many steps of that activity have begun
 * @attr {string} heading - the title in other words: what was asked
 * @attr {boolean} untitled - leaves out the title
 * @attr {boolean} half - has one half of the wall, beside something else
 * @csspart title - what is gathered
 * @csspart notes - the list
 * @csspart note - each note
 * @csspart field - a line to write on
 * @csspart suggestion - a draft of a rule that one press adds
 * @csspart warning - what could tell who somebody is, while it is typed
 * @csspart refusal - why something was not recorded
 * @csspart button - each button
 * @cssprop --verme-slip - the paper of a note
 * @fires verme-recorded - a note was added, changed, taken away or parked: `{ event }`
 * @fires verme-refused - it was not recorded: `{ draft, reason }`
 */
export class VermeBoard extends LitElement {
  /** Styles of the board. */
  static override readonly styles = boardStyles;

  /** What is gathered. */
  @property({ reflect: true }) collection: ListKind = 'topic';
  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** The open activity in which it is gathered. */
  @property() activity: string | null = null;
  /** How many steps of that activity have begun. */
  @property({ type: Number }) step: number | null = null;
  /** What was asked, where that says more than what is gathered. */
  @property() heading = '';
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;
  /** One half of the wall, beside something else. */
  @property({ type: Boolean, reflect: true }) half = false;

  @state() private editing: Id | null = null;
  @state() private offering = false;
  @state() private refusal: RefusedDetail['reason'] | null = null;
  @state() private undo: Undo | null = null;
  @state() private announced = '';

  /** The note that is being taken away here. */
  private withdrawing: Id | null = null;
  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    entries: gatheredView(group, this.collection),
    session: group.activities[this.activity ?? '']?.session ?? null,
    now: group.now,
    flows: group.flows,
  }));

  constructor() {
    super();
    // What was not recorded stays in its field; the reason stands beside it.
    this.addEventListener('verme-refused', (event) => {
      event.preventDefault();
      this.refusal = event.detail.reason;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('collection') || changed.has('activity')) this.roomState.refresh();
    const { editing, entries } = this;
    if (editing !== null && editing !== this.withdrawing && entries?.every(({ id }) => id !== editing) === true)
      this.editingIsGone(editing);
  }

  /** The note that was edited here has been taken away in another window: what was typed goes on as a new one. */
  private editingIsGone(id: Id): void {
    moveText(this.roomName, `edit:${id}`, this.place);
    const isHere = this.active?.closest('.editing') instanceof Element;
    this.editing = null;
    if (isHere) void this.focusField();
  }

  protected override render(): TemplateResult | typeof nothing {
    const entries = this.entries;
    if (entries === undefined) return nothing;
    const t = this.language.of(boardTexts);
    return html`<section class="board" lang=${this.language.lang} aria-label=${t.title[this.collection]}>
      ${this.untitled ? nothing : html`<h2 class="title" part="title"><bdi>${this.heading || t.title[this.collection]}</bdi></h2>`}
      ${this.view === 'wall' ? renderWall(entries, t, this.half ? 'half' : 'whole') : this.renderChair(entries)}
    </section>`;
  }

  private renderChair(entries: readonly Entry[]): TemplateResult {
    const t = this.language.of(boardTexts);
    const size = entries.length > 16 ? 3 : entries.length > 8 ? 2 : 1;
    return html`
      ${
        entries.length === 0
          ? html`<p class="soft">${t.empty[this.collection]}</p>`
          : html`<ol
              class="notes"
              part="notes"
              data-size=${size}
              @keydown=${(event: KeyboardEvent) => this.onKey(event)}
            >
              ${repeat(
                entries,
                (entry) => entry.id,
                (entry) => this.renderNote(entry),
              )}
            </ol>`
      }
      ${renderWriting({
        texts: t,
        label: t.write[this.collection],
        text: keptText(this.roomName, this.place),
        typed: (text) => this.typed(this.place, text),
        add: (text) => void this.add(text),
      })}
      ${this.renderBelow(entries)}
      <p class="hidden" role="status">${this.announced}</p>
    `;
  }

  private renderBelow(entries: readonly Entry[]): TemplateResult {
    const t = this.language.of(boardTexts);
    const left = keptText(this.roomName, this.place).trim();
    const isParking = left !== '' && this.collection !== 'parked' && this.roomState.can(addedDraft('parked', left));
    const refusal =
      this.refusal === null ? '' : (this.language.of(reasonTexts) as Readonly<Record<string, string>>)[this.refusal];
    const { undo } = this;
    return html`${this.renderWarned(left)}
    ${renderRefusal(refusal ?? '', t.park, isParking ? () => void this.parkTyped(left) : null)}
    ${undo === null ? nothing : renderUndo(undo.said, t.restore, () => void this.add(undo.text))}
    ${
      this.collection !== 'rule'
        ? nothing
        : renderSuggestions({
            texts: t,
            said: new Set(entries.map((entry) => entry.text)),
            isOpen: this.offering,
            may: this.roomState.can(this.adding(t.write.rule)),
            toggle: () => {
              this.offering = !this.offering;
            },
            add: (rule) => void this.add(rule),
          })
    }`;
  }

  private renderNote(entry: Entry): TemplateResult {
    const t = this.language.of(boardTexts);
    const text = entry.text ?? '';
    if (this.editing === entry.id) {
      const place = `edit:${entry.id}`;
      return html`<li>
        ${renderEditing({
          texts: t,
          text: fieldText(this.roomName, place, text),
          typed: (typed) => this.typed(place, typed),
          save: (typed) => void this.save(entry, typed),
          cancel: () => this.stopEditing(entry.id, true),
          withdraw: this.roomState.can(withdrawnDraft(this.collection, entry.id))
            ? () => void this.withdraw(entry)
            : null,
          park:
            this.collection !== 'parked' && this.roomState.can(addedDraft('parked', text))
              ? () => void this.park(entry)
              : null,
        })}
      </li>`;
    }
    const may = this.roomState.can(editedDraft(this.collection, entry.id, text));
    return html`<li>
      <button
        class="note"
        part="note"
        type="button"
        data-id=${entry.id}
        aria-disabled=${may ? nothing : 'true'}
        @click=${() => (may ? this.edit(entry.id) : undefined)}
      >
        <span class="hidden">${t.edit('')}</span><bdi>${text}</bdi>
      </button>
    </li>`;
  }

  /** About a case, what could tell who somebody is is said while it is typed. */
  private renderWarned(left: string): TemplateResult | typeof nothing {
    if (!warned.includes(this.collection)) return nothing;
    const typed = this.editing === null ? left : keptText(this.roomName, `edit:${this.editing}`);
    const members = Object.values(this.roomState.state?.members.byId ?? {}).map(({ name }) => name);
    return renderWarning(typed, members, this.language);
  }

  private get entries(): readonly Entry[] | undefined {
    const { state: group, view } = this.roomState;
    const session = ofSession.includes(this.collection) ? (view?.session ?? null) : null;
    return group === null || session === null ? view?.entries : gatheredIn(group, this.collection, session);
  }
  private get roomName(): string {
    return this.roomState.room?.name ?? '';
  }
  private get place(): string {
    return `${this.collection}:new`;
  }

  private adding(text: string): Draft {
    return addedDraft(this.collection, text, this.activity, this.step);
  }

  private typed(place: string, text: string): void {
    keepText(this.roomName, place, text);
    if (this.refusal !== null) this.refusal = null;
    if (warned.includes(this.collection)) this.requestUpdate();
  }

  private async add(typed: string): Promise<void> {
    const text = typed.trim();
    if (text === '') return;
    const { roomName, place } = this;
    this.refusal = null;
    // The next line is typed while this one is being recorded: the field is free at once.
    if (text === keptText(roomName, place).trim()) keepText(roomName, place, '');
    this.requestUpdate();
    void this.focusField();
    if (!(await this.roomState.record(this.adding(text)))) {
      giveBack(roomName, place, text);
      this.requestUpdate();
      return;
    }
    this.undo = null;
    this.announced = this.language.of(boardTexts).added(text);
  }

  private async save(entry: Entry, typed: string): Promise<void> {
    const text = typed.trim();
    if (text === '' || text === entry.text) this.stopEditing(entry.id, true);
    else if (await this.roomState.record(editedDraft(this.collection, entry.id, text)))
      this.stopEditing(entry.id, true);
  }

  private async withdraw(entry: Entry): Promise<boolean> {
    const text = entry.text ?? '';
    this.withdrawing = entry.id;
    const isTaken = await this.roomState.record(withdrawnDraft(this.collection, entry.id));
    this.withdrawing = null;
    if (!isTaken) return false;
    this.stopEditing(entry.id, false);
    this.undo = { said: this.language.of(boardTexts).withdrawn(text), text };
    this.announced = this.undo.said;
    await this.updateComplete;
    if (this.active === null) await this.focusField();
    return true;
  }

  private async park(entry: Entry): Promise<void> {
    const text = entry.text ?? '';
    if (!(await this.roomState.record(addedDraft('parked', text)))) return;
    if (!(await this.withdraw(entry))) return;
    this.undo = { said: this.language.of(boardTexts).parked(text), text };
    this.announced = this.undo.said;
  }

  private async parkTyped(text: string): Promise<void> {
    if (!(await this.roomState.record(addedDraft('parked', text)))) return;
    keepText(this.roomName, this.place, '');
    this.refusal = null;
    this.announced = this.language.of(boardTexts).parked(text);
    await this.focusField();
  }

  private edit(id: Id): void {
    this.editing = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.editing textarea')?.focus());
  }

  /** Closes the field; what was typed in it is forgotten, because it was saved or given up. */
  private stopEditing(id: Id, refocus: boolean): void {
    forgetText(this.roomName, `edit:${id}`);
    // Whoever has gone on meanwhile is left where they are.
    if (this.editing !== id) return;
    const isHere = this.active?.closest('.editing') !== null;
    this.editing = null;
    this.refusal = null;
    if (refocus && isHere) void this.updateComplete.then(() => this.noteOf(id)?.focus());
  }

  private get active(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  private noteOf(id: Id): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`button.note[data-id="${CSS.escape(id)}"]`);
  }

  private async focusField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.writing textarea')?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const notes = [...this.renderRoot.querySelectorAll<HTMLElement>('button.note')];
    const at = notes.indexOf(event.target as HTMLElement);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || move === undefined) return;
    event.preventDefault();
    notes[at + move]?.focus();
    if (at + move >= notes.length) void this.focusField();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-board': VermeBoard;
  }
}
