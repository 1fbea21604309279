import {
  pathView,
  scheduleView,
  usualWishes,
  type Answer,
  type DateProposal,
  type DateWishes,
  type Draft,
  type DraftOf,
  type GroupState,
  type Id,
  type ScheduleView,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { forgetText, keepText } from '../board/kept-text.ts';
import { dateTexts, formatDate } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { commonTexts } from '../language/process.ts';
import { RoomController } from '../room/room-controller.ts';
import {
  afterAnswer,
  answerOfKey,
  cellOf,
  neighbourOf,
  renderGrid,
  renderKey,
  type Cell,
  type GridParts,
} from './schedule-grid.ts';
import { gridParts } from './grid-parts.ts';
import { openMenu, renderMenu } from './schedule-menu.ts';
import { keyOf, openSlots, settledStones } from './schedule-plan.ts';
import { onBehalf, scheduleFacts, type ScheduleModel } from './schedule-model.ts';
import { renderBelow, renderHuman } from './schedule-stages.ts';
import { renderWallDates, wallSlots } from './schedule-wall.ts';
import { WallColumns } from './wall-columns.ts';
import { scheduleStyles } from './schedule.styles.ts';
import { answerTexts, scheduleTexts } from './schedule.texts.ts';

/**
 * Dates made together: the grid of dates and people, answered by keyboard; the best sets of dates in order, each with a
 * sentence per compromise; a date that is impossible for somebody is put to that person; then everybody's consent, and
 * only then the decision. A date may stay open with somebody who settles it, and a decided one may be opened again.
 *
 * @tagname verme-schedule
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} untitled - leaves out the title
 * @attr {boolean} still - nothing to press, at the size of a page: for a page that only shows the dates
 * @csspart title - the question above the grid
 * @csspart grid - the grid
 * @csspart date - the head of each date's column
 * @csspart cell - each answer's cell; `asked` is the one to be asked aloud
 * @csspart answer - the answer: shape, colour and letter
 * @csspart name - each person's name
 * @csspart sentence - the sentence to say aloud
 * @csspart compromise - what a set of dates asks of people
 * @csspart settled - each settled date
 * @csspart menu - the menu of a cell
 * @csspart button - each button
 * @cssprop --verme-birch - the fabric of the proposed dates
 * @cssprop --verme-now - the ring round the one answer that has to be asked
 * @fires verme-recorded - an answer or a date was recorded: `{ event }`
 * @fires verme-refused - it was not recorded: `{ draft, reason }`
 */
export class VermeSchedule extends LitElement {
  /** Styles of the schedule. */
  static override readonly styles = scheduleStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;
  /** Nothing to press, at the size of a page. */
  @property({ type: Boolean, reflect: true }) still = false;
  /** Days between two sessions at least, and the first and last possible day. */
  @property({ attribute: false }) wishes: DateWishes = usualWishes;

  @state() private chosen: string | null = null;
  @state() private cell: Cell | null = null;
  @state() private menu: Cell | null = null;
  @state() private open: ScheduleModel['open'] = null;
  @state() private editing: Id | null = null;
  @state() private count = 0;
  @state() private announced = '';

  private readonly columns = new WallColumns(this);
  /** Answers that are being recorded, by person and date. */
  private readonly given = new Map<string, Answer>();
  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    view: scheduleView(group, this.wishes),
    path: pathView(group),
    members: group.members,
    consents: group.consents,
    dates: group.dates,
  }));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wishes')) this.roomState.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    const view = this.roomState.view?.view;
    if (group === null || view === undefined || group.group === null) return nothing;
    const t = this.language.of(scheduleTexts);
    const model = this.model(group, view);
    return html`<section class="schedule" lang=${this.language.lang} aria-label=${t.title}>
      ${this.view === 'wall' || this.still ? this.renderWall(model) : this.renderChair(model)}
    </section>`;
  }

  private renderWall(model: ScheduleModel): TemplateResult {
    const { view, group, texts } = model;
    if (view.none === 'allDecided') {
      return renderWallDates({
        texts,
        dates: model.speech.dates,
        stones: settledStones(group),
        ordinal: model.ordinal,
        open: model.openText,
      });
    }
    const slots = this.still ? model.slots : wallSlots(view, model.slots, this.columns.count);
    return html`${this.untitled ? nothing : html`<h2 class="title" part="title">${texts.title}</h2>`}
    ${
      slots.length === 0
        ? nothing
        : html`<div class="scroll" tabindex=${this.still ? 0 : nothing}>
              ${renderGrid({ ...this.gridOf(model), slots, focus: null })}
            </div>
            ${renderKey(model.texts, this.language.of(answerTexts))}`
    }`;
  }

  private renderChair(model: ScheduleModel): TemplateResult {
    const { view, texts, proposal } = model;
    const grid = this.gridOf(model);
    const about =
      proposal !== null
        ? texts.proposal(proposal.dates.length)
        : view.none === 'allDecided'
          ? texts.settled
          : model.slots.length > 0 && model.missing.length > 0
            ? texts.answering
            : texts.proposing;
    return html`<div class="dates">
        ${
          this.untitled
            ? nothing
            : html`<header>
                <h2 class="title" part="title">${texts.title}</h2>
                <p class="soft">${about}</p>
              </header>`
        }
        ${
          grid.slots.length === 0
            ? nothing
            : html`<div
                class="scroll"
                @keydown=${(event: KeyboardEvent) => this.onKey(event, grid)}
                @click=${(event: Event) => this.onClick(event)}
                @focusin=${(event: Event) => this.onFocus(event)}
              >
                ${renderGrid(grid)}
              </div>`
        }
        ${renderBelow(model, this.language.of(answerTexts))}
      </div>
      <div class="human">${renderHuman(model)}</div>
      ${this.renderMenu(model)}
      <p class="hidden" role="status">${this.announced}</p>`;
  }

  private gridOf(model: ScheduleModel): GridParts {
    return gridParts(model, this.language.of(answerTexts), this.cell);
  }

  private renderMenu(model: ScheduleModel): TemplateResult {
    const { menu } = this;
    const { texts, view } = model;
    const row = view.rows.find(({ member }) => member === menu?.member);
    const at = view.slots.findIndex(({ slot }) => slot === menu?.slot);
    const day = formatDate(model.speech.dates, view.slots[at]?.date ?? '1970-01-01');
    return renderMenu({
      texts,
      answers: this.language.of(answerTexts),
      cell: menu,
      label: row === undefined ? day : texts.cell(row.name, day),
      present: row?.answers[at] ?? null,
      can: (draft) => this.roomState.can(draft, onBehalf(menu?.member)),
      answer: (answer) => void this.answer(menu, answer, false),
      record: (draft) => void this.record([draft]).then(() => this.closeMenu()),
      closed: () => {
        this.menu = null;
      },
    });
  }

  /** All that the stages show and do, read afresh for each rendering. */
  private model(group: GroupState, view: ScheduleView): ScheduleModel {
    const room = this.roomState.room?.name ?? '';
    return {
      ...scheduleFacts(group, view, {
        lang: this.language.lang,
        texts: this.language.of(scheduleTexts),
        dates: this.language.of(dateTexts),
        common: this.language.of(commonTexts),
        room,
        chosen: this.chosen,
        wishes: this.wishes,
      }),
      open: this.open,
      editing: this.editing,
      count: this.count,
      wishes: this.wishes,
      zone: this.roomState.zone,
      now: this.roomState.now(),
      type: (session, what, text) => {
        keepText(room, `date:${session}:${what}`, text);
        this.requestUpdate();
      },
      forget: (session) => {
        for (const what of ['place', 'remote']) forgetText(room, `date:${session}:${what}`);
        this.requestUpdate();
      },
      can: (draft, member) => this.roomState.can(draft, onBehalf(member)),
      record: (drafts, member) => this.record(drafts, member),
      choose: (one: DateProposal) => {
        this.chosen = keyOf(one);
      },
      set: (change) => Object.assign(this, change),
      say: (sentence) => {
        this.announced = sentence;
      },
    };
  }

  private async record(drafts: readonly Draft[], member?: Id): Promise<boolean> {
    return this.roomState.recordAll(drafts, onBehalf(member));
  }

  private async answer(cell: Cell | null, answer: Answer, goesOn: boolean): Promise<void> {
    const group = this.roomState.state;
    const view = this.roomState.view?.view;
    if (group === null || view === undefined || cell === null || cell.member === null) return;
    const row = view.rows.find(({ member }) => member === cell.member);
    const at = view.slots.findIndex(({ slot }) => slot === cell.slot);
    const draft = { type: 'availability.given', data: { slot: cell.slot, answer } } as const;
    this.closeMenu();
    // The next letter may be typed before the disk has answered: the focus goes first, and comes back on a refusal.
    await this.focusCell(goesOn ? afterAnswer({ slots: openSlots(group, this.wishes), rows: view.rows }, cell) : cell);
    if (!(await this.give(cell.member, draft, row?.answers[at] ?? null))) {
      await this.focusCell(cell);
      return;
    }
    const day = formatDate(this.language.of(dateTexts), view.slots[at]?.date ?? '');
    this.announced = this.language.of(scheduleTexts).said(row?.name ?? '', day, this.language.of(answerTexts)[answer]);
  }

  /** Records an answer unless it stands there already: as recorded, or as it is being recorded. */
  private async give(member: Id, draft: DraftOf<'availability.given'>, recorded: Answer | null): Promise<boolean> {
    const { slot, answer } = draft.data;
    const cell = `${member} ${slot}`;
    if ((this.given.get(cell) ?? recorded) === answer) return true;
    this.given.set(cell, answer);
    const isTaken = await this.roomState.recordFor(member, draft);
    if (this.given.get(cell) === answer) this.given.delete(cell);
    return isTaken;
  }

  private closeMenu(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('.menu');
    if (menu?.matches(':popover-open') === true) menu.hidePopover();
  }

  private async focusCell(cell: Cell): Promise<void> {
    this.cell = cell;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.scroll [tabindex="0"]')?.focus();
  }

  private onFocus(event: Event): void {
    this.cell = cellOf(event) ?? this.cell;
  }

  private onClick(event: Event): void {
    const cell = cellOf(event);
    const at = event.target instanceof Element ? event.target.closest('[data-slot]') : null;
    if (cell === null || at === null) return;
    this.menu = cell;
    void this.focusCell(cell).then(() => {
      const menu = this.renderRoot.querySelector<HTMLElement>('.menu');
      if (menu !== null) openMenu(menu, at);
    });
  }

  private onKey(event: KeyboardEvent, grid: GridParts): void {
    const cell = cellOf(event);
    if (cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = neighbourOf(grid, cell, event.key);
    const answer = cell.member === null ? null : answerOfKey(event.key, grid);
    if (to === null && answer === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    // The session's own Space and arrows are not meant while somebody answers here.
    event.stopPropagation();
    if (to !== null) void this.focusCell(to);
    else if (answer !== null) void this.answer(cell, answer, true);
    else this.onClick(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-schedule': VermeSchedule;
  }
}
