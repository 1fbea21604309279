import { evaluationView, fewestAnswers, type EvaluationForm, type EvaluationView } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keepText, keptText } from '../board/kept-text.ts';
import { LanguageController } from '../language/language-controller.ts';
import { evaluationForm } from '../language/methods.ts';
import { isFocusFree } from '../room/free-focus.ts';
import { RoomController } from '../room/room-controller.ts';
import { evaluationStyles } from './evaluation.styles.ts';
import { evaluationTexts } from './evaluation.texts.ts';
import { renderForm, renderPaper, type FormParts } from './form-parts.ts';
import { renderResult } from './result.ts';
import { countedDraft, emptyTally, joined, readTally, withAnswer, type Answered, type Tally } from './tally.ts';

const blank: Answered = { scores: {}, words: {} };

function readAnswer(text: string): Answered {
  try {
    return { ...blank, ...(JSON.parse(text) as Partial<Answered>) };
  } catch {
    return blank;
  }
}

/**
 * An evaluation without names: the laptop goes round, or slips of paper are counted. Answers are added up on this
 * device; only their sums are recorded, once, from five answers on. Nobody's answer is ever in the log, nor the order.
 *
 * @tagname verme-evaluation
 * @attr {mid|final} form - the check midway (keep, change), or the form at the end
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart title - its name
 * @csspart empty - why there is no result
 * @csspart way - each way of gathering the answers
 * @csspart form - one person's form
 * @csspart paper - the counts from paper
 * @csspart item - each statement
 * @csspart result - the sums of all statements
 * @csspart words - what was written to a question
 * @csspart answers - how many answered
 * @csspart next - the button for the next person
 * @csspart hand-in - the button that hands a form in
 * @csspart count - the button that records the sums
 * @csspart button - each other button
 * @fires verme-recorded - the sums were recorded: `{ event }`
 * @fires verme-refused - they were not recorded: `{ draft, reason }`
 */
export class VermeEvaluation extends LitElement {
  /** Styles of the evaluation. */
  static override readonly styles = evaluationStyles;

  /** `mid`: the check midway. `final`: the form at the end. */
  @property({ reflect: true }) form: EvaluationForm = 'final';
  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  @state() private way: 'laptop' | 'paper' = 'laptop';
  /** Somebody fills in a form at the laptop. */
  @state() private answering = false;
  /** The sums are put right. */
  @state() private correcting: Tally | null = null;
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    evaluations: group.evaluations,
    members: group.members,
    journey: group.journey,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    const questions = evaluationForm(this.language.lang);
    if (group === null || group.group === null || questions === undefined) return nothing;
    const t = this.language.of(evaluationTexts);
    const view = evaluationView(group, this.form);
    const parts: FormParts = { form: this.form, texts: t, questions };
    const isOpen = this.answering || keptText(this.room, this.place('now')) !== '';
    return html`<section class="evaluation" lang=${this.language.lang} aria-label=${t.title[this.form]}>
      <h2 class="title" part="title">${t.title[this.form]}</h2>
      ${
        view.empty === null && this.correcting === null
          ? this.renderCounted(view, parts)
          : this.view === 'wall' || view.empty === 'tooFew'
            ? html`<p class="soft" part="empty">${t.empty[view.empty ?? 'notCounted']}</p>`
            : this.renderGathering(parts, isOpen)
      }
      <p class="hidden" role="status">${this.announced}</p>
    </section>`;
  }

  private renderCounted(view: EvaluationView, { texts, questions }: FormParts): TemplateResult {
    const isWall = this.view === 'wall';
    const correct = (): void => {
      this.way = 'paper';
      this.correcting = {
        answers: view.answers,
        counts: Object.fromEntries(view.items.flatMap(({ item, counts }) => (counts === null ? [] : [[item, counts]]))),
        words: Object.fromEntries(view.words.map(({ question, texts: list }) => [question, list])),
      };
    };
    const may = this.roomState.can(countedDraft(this.form, { ...emptyTally, answers: view.answers }));
    return html`${renderResult({ view, texts, questions, isWall })}
    ${
      isWall || !may
        ? nothing
        : html`<p>
            <button class="button" part="button" type="button" data-kind="quiet" @click=${correct}>
              ${texts.correct}
            </button>
          </p>`
    }`;
  }

  private renderGathering(parts: FormParts, isOpen: boolean): TemplateResult {
    const { texts: t } = parts;
    if (this.correcting === null && this.way === 'laptop' && isOpen) return this.renderAnswering(parts);
    const paper = this.correcting ?? this.tally('paper');
    return html`${
      this.correcting === null
        ? html`<p class="soft">${t.promise}</p>
            <p class="tabs" role="group" aria-label=${t.ways}>
              ${this.renderWay('laptop')} ${this.renderWay('paper')}
            </p>`
        : nothing
    }
    ${
      this.way === 'laptop' && this.correcting === null
        ? html`<p class="voice">${t.handOver}</p>
            <p class="row">
              <button
                class="button"
                part="next"
                type="button"
                data-kind="plain"
                @click=${() => {
                  this.announced = '';
                  this.answering = true;
                  void this.focusOn('form input, form textarea');
                }}
              >
                ${t.answer}
              </button>
              <span part="answers">${t.answers(this.tally('laptop').answers)}</span>
            </p>`
        : renderPaper(parts, paper, (tally) => {
            if (this.correcting === null) this.keep('paper', tally);
            else this.correcting = tally;
            this.requestUpdate();
          })
    }
    ${this.renderCount(t)}`;
  }

  private renderWay(way: 'laptop' | 'paper'): TemplateResult {
    const t = this.language.of(evaluationTexts);
    return html`<button
      part="way"
      type="button"
      aria-pressed=${this.way === way ? 'true' : 'false'}
      @click=${() => {
        this.way = way;
      }}
    >
      ${t[way]}
    </button>`;
  }

  private renderAnswering(parts: FormParts): TemplateResult {
    const place = this.place('now');
    const answer = readAnswer(keptText(this.room, place));
    return renderForm(parts, answer, {
      changed: (next) => keepText(this.room, place, JSON.stringify(next)),
      clear: () => {
        keepText(this.room, place, '');
        this.answering = false;
        void this.focusOn('[part~="next"]');
      },
      handIn: (next) => {
        this.keep('laptop', withAnswer(this.tally('laptop'), next));
        keepText(this.room, place, '');
        this.answering = false;
        this.announced = this.language.of(evaluationTexts).thanks;
        void this.focusOn('[part~="next"]');
      },
    });
  }

  /** The press that makes sums of what is there; under five it says what is missing. */
  private renderCount(t: ReturnType<typeof this.language.of<'evaluation'>>): TemplateResult {
    const tally = this.correcting ?? joined(this.tally('laptop'), this.tally('paper'));
    const draft = countedDraft(this.form, tally);
    const may = this.roomState.can(draft);
    const count = async (): Promise<void> => {
      if (tally.answers < fewestAnswers || !(await this.roomState.record(draft))) return;
      for (const part of ['laptop', 'paper', 'now']) keepText(this.room, this.place(part), '');
      this.correcting = null;
      this.announced = t.result(tally.answers);
    };
    return html`<p class="row">
      <button
        class="button"
        part="count"
        type="button"
        data-kind="plain"
        aria-disabled=${may || tally.answers >= fewestAnswers ? nothing : 'true'}
        @click=${() => void count()}
      >
        ${t.count}
      </button>
      ${
        this.correcting === null
          ? nothing
          : html`<button
              class="button"
              part="button"
              type="button"
              data-kind="quiet"
              @click=${() => {
                this.correcting = null;
              }}
            >
              ${t.cancel}
            </button>`
      }
      ${tally.answers < fewestAnswers ? html`<span class="soft">${t.tooFewYet(tally.answers)}</span>` : nothing}
    </p>`;
  }

  private get room(): string {
    return this.roomState.room?.name ?? '';
  }
  private place(part: string): string {
    return `evaluation:${this.form}:${part}`;
  }
  private tally(part: 'laptop' | 'paper'): Tally {
    return readTally(keptText(this.room, this.place(part)));
  }
  private keep(part: 'laptop' | 'paper', tally: Tally): void {
    keepText(this.room, this.place(part), JSON.stringify(tally));
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    if (isFocusFree(this)) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-evaluation': VermeEvaluation;
  }
}
