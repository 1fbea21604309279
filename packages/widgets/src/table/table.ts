import { sessionView, tableView, type Id, type Seat, type TableView } from '@opelix/verme-core';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleValues } from '../look/style-values.ts';
import { formatList } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { dictionary } from '../language/languages.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';
import { fabricOf } from '../look/index.ts';
import { roleTexts } from '../roles/roles.texts.ts';
import { ClockController, RoomController } from '../room/index.ts';
import { arcPath, arcsOf, fishbowlOf, onward, placesOf, ringPaths, type Chair, type Place } from './places.ts';
import { partPassed, timeOf, type TableTime } from './table-time.ts';
import { tableStyles } from './table.styles.ts';
import { seatClick, type SeatClick } from './turn-draft.ts';

const tableTexts = dictionary('table', { fi: fi.table, sv: sv.table, en: en.table });

/**
 * The round table: who sits where, who speaks, who has had the turn, how much time the round has. Inside a
 * `<verme-room>` a click on a seat gives the turn to that person, raises a hand, or seats them in a fishbowl; with
 * `.table` it is a picture of its own.
 *
 * @tagname verme-table
 * @csspart table - the square of the picture
 * @csspart top - the table top
 * @csspart time - the ring of time that is left
 * @csspart seat - each seat
 * @csspart stone - each person's stone, in the fabric of their house
 * @csspart name - each person's name
 * @csspart org - the name of the house
 * @csspart pebble - the pebble before a seat
 * @csspart hand - the raised hand before a seat
 * @csspart role - what somebody with a role does
 * @csspart chair - a free chair in the inner circle of a fishbowl
 * @csspart piece - the talking piece
 * @csspart group - the arc that joins a group
 * @csspart order - the list of names below a narrow, crowded table
 * @cssprop --verme-spruce - the table top
 * @cssprop --verme-now - whose turn it is
 * @cssprop --verme-time - time that is left
 * @fires verme-recorded - a seat was clicked and the turn was given: `{ event }`
 * @fires verme-refused - a seat was clicked and it was refused: `{ draft, reason }`
 */
export class VermeTable extends LitElement {
  /** Styles of the table. */
  static override readonly styles = tableStyles;

  /** `chair`: the laptop, seats are buttons. `wall`: the projector, nothing to click. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** The table alone: no piece, no pebbles, no ring. */
  @property({ type: Boolean, reflect: true }) bare = false;
  /** A picture without a room. */
  @property({ attribute: false }) table: TableView | null = null;
  /** The time of the round without a room: when it began (ms) and how many minutes it has. */
  @property({ attribute: false }) time: TableTime | null = null;

  @state() private focused: Id | null = null;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({
    table: tableView(state),
    activity: sessionView(state)?.activity ?? null,
    flows: state.flows,
    sessions: state.sessions,
  }));
  /** The angle of the piece, running on beyond 360, so that it never travels back. */
  private piece: number | null = null;

  constructor() {
    super();
    new ClockController(this);
  }

  private get shown(): TableView | null {
    return this.table ?? this.roomState.view?.table ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const table = this.shown;
    const holder = table?.holder ?? null;
    if (table === null || holder === null) this.piece = null;
    else {
      const place = placesOf(table.seats, table.groups, table.apart).find(({ seat }) => seat.member === holder);
      if (place !== undefined) this.piece = onward(this.piece, place.turn);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const table = this.shown;
    if (table === null) return nothing;
    const t = this.language.of(tableTexts);
    const bowl = table.fishbowl;
    const { places, chairs } =
      bowl === null || this.bare
        ? { places: placesOf(table.seats, table.groups, this.bare ? [] : table.apart), chairs: [] }
        : fishbowlOf(table.seats, bowl.inside, bowl.free);
    const interactive = this.view === 'chair' && table.seats.some((seat) => this.clickOn(seat) !== null);
    return html`<div class="frame" lang=${this.language.lang}>
      <div
        class="table"
        part="table"
        ?data-crowded=${places.length >= 9}
        ?data-fishbowl=${bowl !== null && !this.bare}
        ${styleValues({ '--n': String(Math.max(4, places.length)) })}
      >
        ${this.renderPicture(table, places)} ${chairs.map((chair) => this.renderChair(chair))}
        <ol aria-label=${t.label} @keydown=${(event: KeyboardEvent) => this.onKey(event, places)}>
          ${repeat(
            places,
            ({ seat }) => seat.member,
            (place) => this.renderSeat(place, places, interactive),
          )}
        </ol>
        ${
          this.piece === null || this.bare
            ? nothing
            : html`<div class="way" aria-hidden="true" ${styleValues({ '--piece': `${this.piece}deg` })}>
                <div class="piece" part="piece"></div>
              </div>`
        }
      </div>
      <p class="order" part="order" aria-hidden="true">${t.order(places.map(({ seat }) => seat.name).join(' · '))}</p>
    </div>`;
  }

  private renderPicture(table: TableView, places: readonly Place[]): TemplateResult {
    const time = this.bare ? null : (this.time ?? (this.table === null ? timeOf(this.roomState.view?.activity) : null));
    return html`<svg viewBox="0 0 100 100" aria-hidden="true">
      ${arcsOf(places).map((arc) => svg`<path class="arc" part="group" d=${arcPath(arc, 36.6)}></path>`)}
      <circle class="top" part="top" cx="50" cy="50" r=${table.fishbowl === null || this.bare ? 25 : 9}></circle>
      ${ringPaths(table.fishbowl === null || this.bare ? table.rings : 0).map((d) => svg`<path class="grain" d=${d}></path>`)}
      ${time === null ? nothing : this.renderTime(partPassed(time, this.roomState.now()), table.fishbowl === null ? 27.2 : 11.2)}
    </svg>`;
  }

  /** A free chair: an outline where a stone could be. */
  private renderChair(turn: Chair): TemplateResult {
    return html`<span class="chair" part="chair" aria-hidden="true" ${styleValues({ '--turn': `${turn}deg` })}
      ><span></span
    ></span>`;
  }

  private renderTime(passed: number, radius: number): TemplateResult {
    // At zero it is just empty track.
    return svg`<circle class="track" cx="50" cy="50" r=${radius}></circle>
      ${
        passed < 1
          ? svg`<circle class="left" part="time" cx="50" cy="50" r=${radius} pathLength="100"
              stroke-dashoffset=${-100 * passed}></circle>`
          : nothing
      }` as TemplateResult;
  }

  private renderSeat(place: Place, places: readonly Place[], interactive: boolean): TemplateResult {
    const { seat } = place;
    const t = this.language.of(tableTexts);
    const { weave, tone } = fabricOf(seat.org);
    const turn = this.bare ? 'none' : seat.turn;
    const words = this.wordsOf(place, places);
    const picture = html`<span class="stone" part="stone" data-weave=${weave} data-tone=${tone}></span>
      <span class="label">
        <bdi class="name" part="name">${seat.name}</bdi>
        ${this.renderRole(seat)}
        ${this.view === 'wall' ? nothing : html`<bdi class="org" part="org">${seat.orgName}</bdi>`}
      </span>`;
    const click = this.clickOn(seat);
    return html`<li data-turn=${turn} data-circle=${place.circle} ${styleValues({ '--turn': `${place.turn}deg` })}>
      ${
        interactive
          ? html`<button
              class="person"
              part="seat"
              type="button"
              data-member=${seat.member}
              aria-label=${`${words}.${click === null ? '' : ` ${t[click.does]}`}`}
              aria-current=${turn === 'now' ? 'true' : nothing}
              aria-disabled=${click === null ? 'true' : nothing}
              tabindex=${this.isStop(seat, places) ? 0 : -1}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.give(seat)}
              @focus=${() => {
                this.focused = seat.member;
              }}
            >
              ${picture}
            </button>`
          : html`<span class="person" part="seat" aria-hidden="true">${picture}</span>
              <span class="hidden">${words}</span>`
      }
      ${turn === 'none' || seat.hand ? nothing : html`<span class="pebble" part="pebble"></span>`}
      ${seat.hand && turn !== 'now' && !this.bare ? html`<span class="hand" part="hand"></span>` : nothing}
    </li>`;
  }

  /** What somebody with a role does, where the organisation would stand. */
  private renderRole(seat: Seat): TemplateResult | typeof nothing {
    const { does } = this.language.of(roleTexts);
    const [role] = this.bare ? [] : seat.roles;
    const words = role !== undefined && Object.hasOwn(does, role) ? does[role] : undefined;
    return words === undefined ? nothing : html`<span class="role" part="role">${words}</span>`;
  }

  /** What the seat says: `Noora, Lakeus, puhuu nyt`. */
  private wordsOf({ seat, group }: Place, places: readonly Place[]): string {
    const t = this.language.of(tableTexts);
    const { does } = this.language.of(roleTexts);
    // What the seat shows comes first, and in its order: it can be called by what is read there.
    const roles = this.bare ? [] : seat.roles.flatMap((role) => (Object.hasOwn(does, role) ? (does[role] ?? []) : []));
    const words = [seat.name, ...roles, seat.orgName];
    if (!this.bare) {
      if (seat.turn !== 'none') words.push(t[seat.turn]);
      if (seat.hand) words.push(t.hand);
      if (seat.inside) words.push(t.inside);
      if (!seat.maySpeak && !seat.inside) words.push(t.silent);
    }
    const mates = places.filter((one) => group !== null && one.group === group && one.seat !== seat);
    if (mates.length > 0)
      words.push(
        t.together(
          formatList(
            this.language.lang,
            mates.map((one) => one.seat.name),
          ),
        ),
      );
    return words.filter((word) => word !== '').join(', ');
  }

  private clickOn(seat: Seat): SeatClick | null {
    const { view } = this.roomState;
    if (this.table !== null || this.bare || view === null || view.activity === null) return null;
    const click = seatClick(seat, view.table, view.activity, this.roomState.now());
    return this.roomState.can(click.draft, click.for === null ? {} : { for: click.for }) ? click : null;
  }

  private give(seat: Seat): void {
    const click = this.clickOn(seat);
    if (click !== null) void this.roomState.record(click.draft, click.for === null ? {} : { for: click.for });
  }

  /** One seat is reached by Tab: the one that had the focus last, else who speaks, else the first. */
  private isStop(seat: Seat, places: readonly Place[]): boolean {
    const has = (id: Id | null): boolean => id !== null && places.some((place) => place.seat.member === id);
    const holder = this.shown?.holder ?? null;
    const stop = has(this.focused) ? this.focused : has(holder) ? holder : places[0]?.seat.member;
    return seat.member === stop;
  }

  private onKey(event: KeyboardEvent, places: readonly Place[]): void {
    const at = places.findIndex(({ seat }) => seat.member === this.focused);
    const count = places.length;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const seats = this.renderRoot.querySelectorAll<HTMLElement>('button.person');
    seats[(to + count) % count]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-table': VermeTable;
  }
}
