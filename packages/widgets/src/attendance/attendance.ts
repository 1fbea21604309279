import { sessionView, type AttendanceRow, type Draft, type SessionView } from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { atWallTime, dateTexts, formatClock, isoTime, unbroken } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { commonTexts } from '../language/process.ts';
import { fabricOf } from '../look/index.ts';
import type { RefusedDetail } from '../room/contract.ts';
import { RoomController } from '../room/index.ts';
import { attendanceTexts } from './attendance-texts.ts';
import { attendanceStyles } from './attendance.styles.ts';
import { markDraft, markOf } from './marks.ts';

/**
 * Who is here: one click on a person notes that they came, were not there, left, or came back; the times can be
 * corrected.
 *
 * @tagname verme-attendance
 * @csspart person - each person
 * @csspart stone - the person's stone
 * @csspart panel - the panel in which times are corrected
 * @csspart button - each button
 * @fires verme-recorded - attendance was noted: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeAttendance extends LitElement {
  /** Styles of the list. */
  static override readonly styles = attendanceStyles;

  /** The session; absent: the one that runs, or the next. */
  @property() session: string | null = null;

  @state() private editing: string | null = null;
  /** Why the times in the dialog were not recorded: it stays open, with what was typed. */
  @state() private why = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({
    session: sessionView(state, this.session ?? undefined),
    members: state.members,
  }));

  constructor() {
    super();
    this.addEventListener('verme-refused', (event) => {
      if (this.editing === null) return;
      event.preventDefault();
      void this.tell(event.detail.reason);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.roomState.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.roomState.view?.session ?? null;
    if (session === null) return nothing;
    const t = this.language.of(attendanceTexts);
    return html`<div lang=${this.language.lang}>
      <ul aria-label=${t.label}>
        ${repeat(
          session.attendance,
          ({ member }) => member,
          (row) => this.renderRow(row, session),
        )}
      </ul>
      <p class="hint">${t.hint}</p>
      ${this.renderPanel(session)}
    </div>`;
  }

  private renderRow(row: AttendanceRow, session: SessionView): TemplateResult {
    const t = this.language.of(attendanceTexts);
    const { weave, tone } = fabricOf(row.org);
    const mark = markOf(row, session.opened, this.roomState.now());
    const may = this.roomState.can(this.draft(row, session));
    const word = this.wordOf(row, session);
    return html`<li data-here=${row.here ? 'yes' : 'no'}>
      <button
        class="person"
        part="person"
        type="button"
        aria-label=${`${row.name}, ${word}. ${may ? t[mark] : ''}`}
        aria-disabled=${may ? nothing : 'true'}
        @click=${() => {
          // What a click means depends on the time of the click.
          if (may) void this.roomState.record(this.draft(row, session));
        }}
      >
        <span class="stone" part="stone" data-weave=${weave} data-tone=${tone}></span>
        <bdi class="name">${row.name}</bdi>
        <span class="word">${word}</span>
      </button>
      ${
        row.came === null
          ? nothing
          : html`<button
              class="button times"
              part="button"
              data-kind="quiet"
              type="button"
              aria-label=${`${this.spanOf(row)}. ${t.times(row.name)}`}
              @click=${() => this.edit(row)}
            >
              ${this.spanOf(row)}
            </button>`
      }
    </li>`;
  }

  private renderPanel(session: SessionView): TemplateResult {
    const t = this.language.of(attendanceTexts);
    const row = session.attendance.find(({ member }) => member === this.editing);
    const { zone } = this.roomState;
    return html`<dialog class="panel" part="panel" @close=${() => (this.editing = null)}>
      ${
        row === undefined
          ? nothing
          : html`<form method="dialog" @submit=${(event: Event) => void this.save(event, row, session)}>
              <p class="title"><bdi>${row.name}</bdi></p>
              <p class="field">
                <label for="came">${t.cameAt}</label>
                <input id="came" name="came" type="time" .value=${row.came === null ? '' : isoTime(row.came, zone)} />
              </p>
              <p class="field">
                <label for="left">${t.leftAt}</label>
                <input id="left" name="left" type="time" .value=${row.left === null ? '' : isoTime(row.left, zone)} />
              </p>
              <p class="why" role="alert">${this.why}</p>
              <p class="ways">
                <button class="button" part="button" data-kind="plain">${t.save}</button>
                <button
                  class="button"
                  part="button"
                  data-kind="quiet"
                  type="button"
                  @click=${() => this.panel?.close()}
                >
                  ${this.language.of(commonTexts).close}
                </button>
              </p>
            </form>`
      }
    </dialog>`;
  }

  private wordOf(row: AttendanceRow, session: SessionView): string {
    const t = this.language.of(attendanceTexts);
    if (row.came === null) return t.away;
    if (row.left !== null) return t.left(this.clock(row.left));
    const wasLate = session.opened !== null && row.came - session.opened > 60_000;
    return wasLate ? t.came(this.clock(row.came)) : t.here;
  }

  /** `14.00`, or `14.00–15.30` */
  private spanOf({ came, left }: AttendanceRow): string {
    return unbroken([came, left].flatMap((one) => (one === null ? [] : [this.clock(one)])).join('–'));
  }

  private clock(instant: number): string {
    return formatClock(this.language.of(dateTexts), instant, this.roomState.zone);
  }

  private draft(row: AttendanceRow, session: SessionView): Draft {
    const now = this.roomState.now();
    return markDraft(markOf(row, session.opened, now), row, session.session, now);
  }

  private get panel(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The room around has loaded the sentences by now: they are no part of what is loaded first. */
  private async tell(reason: RefusedDetail['reason']): Promise<void> {
    const { reasonTexts } = await import('../room/reason.texts.ts');
    const sentences: Readonly<Record<string, string>> = this.language.of(reasonTexts);
    this.why = sentences[reason] ?? '';
  }

  private edit(row: AttendanceRow): void {
    this.why = '';
    this.editing = row.member;
    void this.updateComplete.then(() => this.panel?.showModal());
  }

  private async save(event: Event, row: AttendanceRow, session: SessionView): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const day = session.opened ?? this.roomState.now();
    const read = (name: string): number | null => atWallTime(day, String(form.get(name) ?? ''), this.roomState.zone);
    const times = { came: read('came'), left: read('left') };
    const draft: Draft = { type: 'attendance.marked', data: { session: session.session, who: row.member, ...times } };
    this.why = '';
    if ((await this.roomState.record(draft)) && this.editing === row.member) this.panel?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-attendance': VermeAttendance;
  }
}
