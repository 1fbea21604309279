import { nameOf, pathView, type GroupState, type PathView, type Stone } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styleValues } from '../look/style-values.ts';
import { dateTexts, formatDate, formatRange, formatShortDay, sameDay } from '../language/format.ts';
import { programmeTexts } from '../language/methods.ts';
import { LanguageController } from '../language/language-controller.ts';
import { dictionary } from '../language/languages.ts';
import { commonTexts } from '../language/process.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';
import { ClockController, RoomController } from '../room/index.ts';
import { pathStyles } from './path.styles.ts';

const pathTexts = dictionary('path', { fi: fi.path, sv: sv.path, en: en.path });

type Shown = Stone & { readonly shown: 'done' | 'now' | 'next' };

const widths = [1, 1.12, 1.08, 1.06, 1.16];
/** Widths of the row: no two stones side by side are alike, and the present one is the largest. */
const columnsOf = (stones: readonly Shown[]): string =>
  stones
    .slice(0, stones.length === 6 ? 6 : 5)
    .map(({ shown }, index) => `minmax(min-content, ${shown === 'now' ? 1.34 : widths[index % widths.length]}fr)`)
    .join(' ');

/** Words up to this long stay whole in the row; what is longer (an address of a room) may break anywhere. */
const hasLongWord = (text: string): boolean => /\S{20}/u.test(text);

/**
 * The path of the group: a stone for each session. Filled is held, cloudberry is now, an outline is ahead. A row
 * where there is room, else a column.
 *
 * @tagname verme-path
 * @csspart path - the list of stones
 * @csspart stone - each stone with its words
 * @csspart pebble - the stone itself, with its number
 * @csspart when - the date
 * @csspart theme - the theme of the session
 * @csspart made - what it made, or when and where it is
 * @cssprop --verme-spruce - sessions that were held
 * @cssprop --verme-now - the session of today
 */
export class VermePath extends LitElement {
  /** Styles of the path. */
  static override readonly styles = pathStyles;

  /** `chair`: on a page. `wall`: large, for the projector. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** A picture without a room. */
  @property({ attribute: false }) path: PathView | null = null;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({ path: pathView(state), members: state.members }));

  constructor() {
    super();
    new ClockController(this, undefined, 60);
  }

  protected override render(): TemplateResult | typeof nothing {
    const path = this.path ?? this.roomState.view?.path ?? null;
    if (path === null) return nothing;
    const stones = path.stones.map((stone): Shown => ({ ...stone, shown: this.isToday(stone) ? 'now' : stone.state }));
    const upcoming = stones.find(({ shown }) => shown === 'next');
    return html`<div class="frame" lang=${this.language.lang}>
      <ol
        part="path"
        aria-label=${this.language.of(pathTexts).label}
        ${styleValues({ '--columns': columnsOf(stones) })}
      >
        ${stones.map((stone) => this.renderStone(stone, path.programme, stone === upcoming))}
      </ol>
    </div>`;
  }

  private renderStone(stone: Shown, programme: string, isUpcoming: boolean): TemplateResult {
    const t = this.language.of(pathTexts);
    const texts = programmeTexts(programme, stone.key, this.language.lang);
    const theme = stone.theme || texts?.theme || this.language.of(commonTexts).sessionNumber(stone.number);
    const made = this.madeOf(stone, isUpcoming, texts?.made ?? '');
    return html`<li part="stone" data-state=${stone.shown} aria-current=${stone.shown === 'now' ? 'step' : nothing}>
      <span class="pebble" part="pebble"
        ><span aria-hidden="true">${stone.number}</span
        ><span class="hidden"
          >${this.language.of(commonTexts).sessionNumber(stone.number)}, ${t[stone.shown]}</span
        ></span
      >
      <div>
        <p class="when" part="when">${this.renderWhen(stone)}</p>
        <p class="theme title" part="theme"><bdi ?data-long=${hasLongWord(theme)}>${theme}</bdi></p>
        <p class="made" part="made" ?data-long=${hasLongWord(made)}>${made}</p>
      </div>
    </li>`;
  }

  private renderWhen(stone: Shown): unknown {
    const t = this.language.of(pathTexts);
    const dates = this.language.of(dateTexts);
    if (stone.date !== null) {
      const day = formatShortDay(dates, stone.date.start, stone.date.zone);
      return html`<time datetime=${stone.date.date}>${day}</time
        >${this.isToday(stone) ? html` <b>${t.today}</b>` : nothing}`;
    }
    return stone.open === null ? t.undecided : t.open(formatDate(dates, stone.open.by));
  }

  private madeOf(stone: Shown, isUpcoming: boolean, made: string): string {
    const t = this.language.of(pathTexts);
    const { date } = stone;
    if (date !== null && (stone.shown === 'now' || isUpcoming)) {
      const range = formatRange(this.language.of(dateTexts), date.start, date.minutes, date.zone);
      return this.isToday(stone) ? t.todayAt(range, stone.place) : t.at(range, stone.place);
    }
    if (stone.open !== null) {
      const state: GroupState | null = this.roomState.state;
      return state === null ? made : t.settles(nameOf(state, stone.open.who));
    }
    // The programme's words fit its own theme only.
    return stone.theme === '' ? made : stone.method;
  }

  private isToday(stone: Stone): boolean {
    if (stone.state === 'done') return false;
    return stone.date === null ? false : sameDay(stone.date.start, this.roomState.now(), stone.date.zone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-path': VermePath;
  }
}
