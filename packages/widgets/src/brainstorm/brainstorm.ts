import { boardView, nameOf, type BoardUse, type Draft, type GroupEvent, type Id } from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderRefusal, renderUndo } from '../board/board-parts.ts';
import { fieldText, forgetText, giveBack, keepText, keptText } from '../board/kept-text.ts';
import { LanguageController } from '../language/language-controller.ts';
import type { RefusedDetail } from '../room/contract.ts';
import { reasonTexts } from '../room/reason.texts.ts';
import { RoomController } from '../room/room-controller.ts';
import { brainstormStyles } from './brainstorm.styles.ts';
import { brainstormTexts } from './brainstorm.texts.ts';
import { renderChair } from './chair.ts';
import { clusteredDraft, countDots, dissolveCluster, dropNote, makeCluster, nameCluster, noteOf } from './acts.ts';
import type { Desk, Sheet, Undo } from './desk.ts';
import { DragController } from './drag-controller.ts';
import { fitIslands } from './fitted.ts';
import { NoteFocus } from './note-focus.ts';
import { renderSheet } from './sheet.ts';
import { renderWall } from './wall.ts';

/**
 * The board of the brainstorm: the question, notes typed as they are read, clusters, dots, the first needs. On the
 * laptop everything is done by keyboard or with a pointer; on the wall there is nothing to press, and before the notes
 * are opened there is nothing of them to see.
 *
 * @tagname verme-brainstorm
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {question|ideas|notes|clusters|dots|result|needs|priorities} use - what the step does with the board
 * @attr {string} line - what the step says on the wall
 * @attr {boolean} asks - the line is the question itself
 * @attr {number} need - which of the first needs is talked about, from 0
 * @csspart question - the question
 * @csspart line - what the step says on the wall
 * @csspart count - how many notes there are; on the laptop, the field for the dots of a note
 * @csspart islands - all clusters
 * @csspart cluster - each cluster
 * @csspart name - the name of a cluster, which opens its field
 * @csspart new - the place of a new cluster
 * @csspart loose - notes in no cluster
 * @csspart note - each note
 * @csspart dots - the dots of a note
 * @csspart cap - how many dots each has
 * @csspart given - how many have been counted
 * @csspart tie - notes that are level
 * @csspart choice-of - the list from which the first needs are chosen
 * @csspart tick - takes a need along
 * @csspart cards - the first needs as cards
 * @csspart card - each of them
 * @csspart parked - notes without a dot
 * @csspart sheet - what can be done with a note
 * @csspart choice - each place to go, note or question to choose from
 * @csspart field - a field to write in
 * @csspart refusal - why something was not recorded
 * @csspart button - each other button
 * @fires verme-recorded - something on the board was recorded: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 */
export class VermeBrainstorm extends LitElement {
  /** Styles of the board. */
  static override readonly styles = brainstormStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** What the step does with the board. */
  @property({ reflect: true }) use: BoardUse = 'notes';
  /** What the step says on the wall. */
  @property() line = '';
  /** The line is the question itself. */
  @property({ type: Boolean }) asks = false;
  /** Questions to choose from. */
  @property({ attribute: false }) bank: readonly string[] = [];
  /** Which of the first needs is talked about, from 0. */
  @property({ type: Number }) need: number | null = null;

  @state() private sheet: Sheet | null = null;
  @state() private naming: Id | null = null;
  @state() private rewording = false;
  @state() private ranked = false;
  @state() private finding = '';
  @state() private refusal: RefusedDetail['reason'] | null = null;
  @state() private undo: Undo | null = null;
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    board: boardView(group),
    members: group.members,
    now: group.now,
  }));
  /** What was recorded last: its id is that of the note or cluster that it made. */
  private last: GroupEvent | null = null;
  private readonly focusing = new NoteFocus(this);
  private readonly dragging = new DragController(this, {
    may: (note) => this.use === 'clusters' && this.roomState.can(clusteredDraft(note, null)),
    dropped: (note, island) => void this.drop(note, island),
  });
  private readonly resized = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    // What was not recorded stays in its field; the reason stands beside it.
    this.addEventListener('verme-refused', (event) => {
      event.preventDefault();
      this.refusal = event.detail.reason;
    });
    this.addEventListener('verme-recorded', (event) => {
      this.last = event.detail.event;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('use')) return;
    this.sheet = null;
    this.ranked = false;
    this.refusal = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const desk = this.desk();
    if (desk === null) return nothing;
    const { t } = desk;
    if (this.view === 'wall') {
      return html`<section class="wall" lang=${this.language.lang} aria-label=${t.title} data-use=${this.use}>
        ${renderWall(desk)}
      </section>`;
    }
    return html`<section
        class="board"
        lang=${this.language.lang}
        aria-label=${t.title}
        @click=${(event: Event) => this.onClick(event, desk)}
        @change=${(event: Event) => this.onChange(event, desk)}
        @submit=${(event: Event) => this.onSubmit(event, desk)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, desk)}
        @pointerover=${(event: PointerEvent) => this.dragging.over(event)}
        @focusin=${(event: Event) => this.focusing.onFocus(event)}
      >
        ${renderChair(desk)} ${this.renderBelow(desk)}
      </section>
      <div
        class="sheet"
        part="sheet"
        popover
        role="dialog"
        aria-labelledby="sheet-title"
        lang=${this.language.lang}
        @toggle=${(event: ToggleEvent) => this.onToggle(event)}
      >
        ${renderSheet(desk)}
      </div>`;
  }

  private renderBelow({ t, board, can }: Desk): TemplateResult {
    const { refusal, undo } = this;
    const texts = this.language.of(reasonTexts) as Readonly<Record<string, string>>;
    const returned: Draft = { type: 'board.returned' };
    const isFirst = this.use === 'question' || this.use === 'ideas' || this.use === 'needs';
    return html`${renderRefusal(refusal === null ? '' : (texts[refusal] ?? ''), '', null)}
      ${undo === null ? nothing : renderUndo(undo.said, t.restore, () => void undo.again())}
      ${
        board.phase === 'gathering' || isFirst || !can(returned)
          ? nothing
          : html`<p class="back">
              <button
                class="button"
                part="button"
                type="button"
                data-kind="quiet"
                @click=${() => void this.act([returned])}
              >
                ${t.back[board.phase]}
              </button>
            </p>`
      }
      <p class="hidden" role="status">${this.announced}</p>`;
  }

  protected override updated(): void {
    this.fit();
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (sheet === null) return;
    const isOpen = sheet.matches(':popover-open');
    if (this.sheet !== null && sheet.childElementCount > 0 && !isOpen) sheet.showPopover();
    if (isOpen && (this.sheet === null || sheet.childElementCount === 0)) sheet.hidePopover();
  }

  private desk(): Desk | null {
    const view = this.roomState.view;
    const group = this.roomState.state;
    if (view === null || group === null) return null;
    const desk: Desk = {
      board: view.board,
      t: this.language.of(brainstormTexts),
      use: this.use,
      view: this.view,
      line: this.line,
      asks: this.asks,
      bank: this.bank,
      need: this.need,
      people: view.members.circle.map((id) => ({ id, name: nameOf(group, id) })),
      naming: this.naming,
      sheet: this.sheet,
      rewording: this.rewording,
      ranked: this.ranked,
      finding: this.finding,
      can: (draft) => this.roomState.can(draft),
      act: (drafts, said) => this.act(drafts, said),
      inTurn: (work) => this.roomState.inTurn(() => work(this.desk() ?? desk)),
      made: (draft, said) => this.made(draft, said),
      offer: (undo) => {
        this.undo = undo;
      },
      now: () => this.desk() ?? desk,
      kept: (place) => keptText(this.room, place),
      keep: (place, text) => this.keep(place, text),
      shown: (place, before) => fieldText(this.room, place, before),
      forget: (place) => forgetText(this.room, place),
      giveBack: (place, text, between) => {
        giveBack(this.room, place, text, between);
        this.requestUpdate();
      },
      open: (sheet) => void this.open(sheet),
      find: (text) => {
        this.finding = text;
      },
      name: (cluster) => this.name(cluster),
      reword: (is) => {
        this.rewording = is;
      },
    };
    return desk;
  }

  private get room(): string {
    return this.roomState.room?.name ?? '';
  }

  private keep(place: string, text: string): void {
    keepText(this.room, place, text);
    this.refusal = null;
    this.requestUpdate();
  }

  private async act(drafts: readonly Draft[], said?: string): Promise<boolean> {
    this.refusal = null;
    const taken = await this.roomState.recordAll(drafts);
    if (taken) {
      this.undo = null;
      if (said !== undefined) this.announced = said;
      if (this.sheet === null) void this.focusing.back();
    }
    return taken;
  }

  private async made(draft: Draft, said?: string): Promise<Id | null> {
    this.last = null;
    if (!(await this.act([draft], said))) return null;
    const event = this.last as GroupEvent | null;
    return event === null ? null : `${event.device}:${event.n}`;
  }

  private name(cluster: Id | null): void {
    const before = this.naming;
    this.naming = cluster;
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#name');
      field?.focus();
      field?.select();
      if (cluster === null && before !== null) {
        this.renderRoot.querySelector<HTMLElement>(`[data-name="${CSS.escape(before)}"]`)?.focus();
      }
    });
  }

  private async saveName(desk: Desk, cluster: Id, typed: string): Promise<void> {
    const text = typed.trim();
    // Another name may be open by now: it stays so.
    if ((text === '' || (await nameCluster(desk, cluster, text))) && this.naming === cluster) this.name(null);
  }

  private async open(sheet: Sheet | null): Promise<void> {
    if (sheet !== null) this.focusing.current = sheet.note;
    this.finding = '';
    this.sheet = sheet;
    await this.updateComplete;
    if (sheet === null) await this.focusing.back();
    else this.renderRoot.querySelector<HTMLElement>('.sheet :is(textarea, input, .choice, button)')?.focus();
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState !== 'closed' || this.sheet === null) return;
    this.sheet = null;
    void this.focusing.back();
  }

  private onClick(event: Event, desk: Desk): void {
    // A click that ends a drag has been used.
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const hit = event.target.closest<HTMLElement>(
      '[data-note], [data-name], [data-new], [data-unname], [data-dissolve]',
    );
    if (hit === null) return;
    const { note, name, dissolve, unname } = hit.dataset;
    if (note !== undefined) void this.open({ note, page: 'menu', into: null });
    else if (name !== undefined) this.name(name);
    else if (unname !== undefined) this.name(null);
    else if (dissolve === undefined) void makeCluster(desk, null);
    else {
      this.naming = null;
      void dissolveCluster(desk, dissolve);
    }
  }

  private onChange(event: Event, desk: Desk): void {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.dataset['count'] === undefined) return;
    const note = noteOf(desk, field.dataset['count']);
    const count = Number(field.value);
    if (note === undefined || field.value === '' || !Number.isInteger(count)) return;
    // The focus stays in the fields: the next count is typed at once.
    void countDots(desk, note, count).then((taken) => (taken ? undefined : field.select()));
  }

  private onSubmit(event: Event, desk: Desk): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['naming'] === undefined) return;
    event.preventDefault();
    void this.saveName(desk, form.dataset['naming'], form.querySelector('textarea')?.value ?? '');
  }

  private onKey(event: KeyboardEvent, desk: Desk): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.isComposing) return;
    const naming = target.closest<HTMLElement>('[data-naming]')?.dataset['naming'];
    if (naming === undefined || !(target instanceof HTMLTextAreaElement)) this.focusing.onKey(event);
    else if (event.key === 'Escape') this.name(null);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.saveName(desk, naming, target.value);
    }
  }

  private fit(): void {
    const islands = this.renderRoot.querySelector<HTMLElement>('[data-fit]');
    if (islands === null) return;
    fitIslands(islands, this.language.of(brainstormTexts).more);
    if (this.use === 'result' && islands.querySelector('[data-dotted][hidden]') !== null) this.ranked = true;
  }

  private async drop(note: Id, island: string): Promise<void> {
    const desk = this.desk();
    if (desk === null) return;
    this.focusing.current = note;
    await dropNote(desk, note, island);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-brainstorm': VermeBrainstorm;
  }
}
