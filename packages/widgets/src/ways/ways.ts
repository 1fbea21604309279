import { caseView, type Draft } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../language/language-controller.ts';
import { methodTexts } from '../language/methods.ts';
import { RoomController } from '../room/room-controller.ts';
import { caseTexts } from '../ticks/case.texts.ts';
import { waysStyles } from './ways.styles.ts';

/**
 * Ways of consulting: how the others think aloud about a case. Whoever brought it chooses one; the wall shows what is on
 * offer, then what was chosen. It is a part of the session.
 *
 * @tagname verme-ways
 * @attr {string} activity - the open activity
 * @attr {number} step - how many steps of that activity have begun
 * @attr {string} method - the method whose ways they are
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart way - each way
 * @csspart question - the key question
 * @csspart chosen - on the wall, what was chosen
 * @fires verme-recorded - a way was chosen: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeWays extends LitElement {
  /** Styles of the ways. */
  static override readonly styles = waysStyles;

  /** The ways that the step offers, in their order. */
  @property({ attribute: false }) ways: readonly string[] = [];
  /** The open activity. */
  @property() activity: string | null = null;
  /** How many steps of that activity have begun. */
  @property({ type: Number }) step: number | null = null;
  /** The method whose ways they are. */
  @property() method = '';
  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({ about: caseView(state), flows: state.flows }));

  protected override render(): TemplateResult | typeof nothing {
    const about = this.roomState.view?.about ?? null;
    if (about === null) return nothing;
    const t = this.language.of(caseTexts);
    return html`<section lang=${this.language.lang} aria-label=${t.way}>
      ${
        about.question === null
          ? nothing
          : html`<p class="question voice" part="question"><bdi>${about.question.text ?? ''}</bdi></p>`
      }
      ${this.view === 'wall' ? this.renderWall(about.way) : this.renderChair(about.way)}
    </section>`;
  }

  private renderChair(chosen: string | null): TemplateResult {
    const t = this.language.of(caseTexts);
    return html`<ul>
      ${this.ways.map((way) => {
        const texts = methodTexts(this.method, this.language.lang)?.ways?.[way];
        const draft: Draft = {
          type: 'way.chosen',
          activity: this.activity ?? '',
          step: this.step ?? 0,
          data: { way },
        };
        const isChosen = way === chosen;
        const may = this.roomState.can(draft);
        return html`<li>
          <button
            class="way"
            part="way"
            type="button"
            aria-pressed=${isChosen ? 'true' : 'false'}
            aria-disabled=${may ? nothing : 'true'}
            @click=${() => (may && !isChosen ? void this.roomState.record(draft) : undefined)}
          >
            <span class="title"
              ><span class="name">${texts?.title ?? way}</span
              >${isChosen ? html` <span class="word">${t.chosen}</span>` : nothing}</span
            >
            <span class="say">${texts?.say ?? ''}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private renderWall(chosen: string | null): TemplateResult {
    const ways = methodTexts(this.method, this.language.lang)?.ways;
    const texts = chosen === null ? undefined : ways?.[chosen];
    if (texts !== undefined) {
      return html`<div class="chosen" part="chosen">
        <p class="title">${texts.title}</p>
        <p class="voice">${texts.say}</p>
      </div>`;
    }
    return html`<ul>
      ${this.ways.map((way) => html`<li class="way" part="way">${ways?.[way]?.title ?? way}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-ways': VermeWays;
  }
}
