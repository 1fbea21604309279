import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LanguageController } from '../language/language-controller.ts';
import { dictionary } from '../language/languages.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';
import { ClockController } from '../room/clock-controller.ts';
import { timerStyles } from './timer.styles.ts';

const texts = dictionary('timer', { fi: fi.timer, sv: sv.timer, en: en.timer });

/** Minutes before the end at which a screen reader is told, when `announce` is set. */
const milestone = 2;

/**
 * A soft ring of time: what is left, about how many minutes. Never red, no sound, and at zero nothing happens.
 *
 * @tagname verme-timer
 * @csspart ring - the ring of time that is left
 * @csspart track - the whole ring
 * @csspart label - about how many minutes are left
 * @cssprop --verme-timer-size - width of the ring, 9rem unless set
 * @cssprop --verme-time - colour of what is left
 * @cssprop --verme-birch - colour of the track
 */
export class VermeTimer extends LitElement {
  /** Styles of the ring. */
  static override readonly styles = timerStyles;

  /** How many minutes there are in all. */
  @property({ type: Number }) minutes = 0;
  /** When the time began: milliseconds since 1970, or an ISO date and time. */
  @property({
    converter: (value) => (value === null || value === '' ? null : Number(value) || Date.parse(value) || null),
  })
  started: number | null = null;
  /** `chair`: on a page. `wall`: large, for the projector. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Tells screen readers, politely and once, when two minutes are left. Off for talk. */
  @property({ type: Boolean }) announce = false;
  /** The clock, in ms. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private told = '';

  private readonly language = new LanguageController(this);

  constructor() {
    super();
    new ClockController(this);
  }

  /** Minutes that are left, not rounded; all of them before the time began. */
  get left(): number {
    const passed = this.started === null ? 0 : Math.max(0, this.now() - this.started) / 60_000;
    return Math.max(0, this.minutes - passed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('started') || changed.has('minutes')) this.told = '';
    const isClose = this.announce && this.left > 0 && this.left <= milestone && this.minutes > milestone;
    if (isClose && this.told === '') this.told = this.language.of(texts).left(milestone);
  }

  protected override render(): TemplateResult {
    const t = this.language.of(texts);
    const { left } = this;
    const words = left === 0 ? t.over : left < 1 ? t.underMinute : t.about(Math.round(left));
    const passed = this.minutes > 0 ? 1 - left / this.minutes : 1;
    return html`<div role="group" aria-label=${t.label} lang=${this.language.lang}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle part="track" cx="50" cy="50" r="47"></circle>
        <circle
          class="left"
          part="ring"
          cx="50"
          cy="50"
          r="47"
          pathLength="100"
          stroke-dashoffset=${-100 * passed}
        ></circle>
      </svg>
      <p part="label">${words}</p>
      ${this.announce ? html`<span class="hidden" role="status">${this.told}</span>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-timer': VermeTimer;
  }
}
