import { isRecordAskedAnew, type Draft, type RecordDecision } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fieldText, forgetText, keepText, keptText } from '../board/kept-text.ts';
import { LanguageController } from '../language/language-controller.ts';
import { RoomController } from '../room/room-controller.ts';
import { recordStyles } from './record.styles.ts';
import { recordTexts } from './record.texts.ts';

const place = 'record:text';
const seesOrder = ['group', 'leads', 'all'] as const;
const untilOrder = ['session', 'end', 'end30', 'never'] as const;

/**
 * The record decision: what is written down, who sees it, when it is deleted. One sentence each, then everybody's
 * consent. It is a part of the session; define `verme-consent` beside it.
 *
 * @tagname verme-record
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} untitled - leaves out the title
 * @csspart title - the question
 * @csspart decision - the decision as sentences
 * @csspart field - what is written down, while it is typed
 * @csspart button - each button
 * @fires verme-recorded - the decision was recorded: `{ event }`
 * @fires verme-refused - it was not recorded: `{ draft, reason }`
 */
export class VermeRecord extends LitElement {
  /** Styles of the record decision. */
  static override readonly styles = recordStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;

  @state() private changing = false;
  @state() private sees: RecordDecision['sees'] | null = null;
  @state() private until: RecordDecision['until'] | null = null;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    record: group.record,
    leads: group.members,
    consents: group.consents,
    now: group.now,
  }));

  protected override render(): TemplateResult | typeof nothing {
    if (this.roomState.state === null) return nothing;
    const t = this.language.of(recordTexts);
    const decision = this.roomState.state.record;
    const isForm = this.view === 'chair' && (decision === null || this.changing);
    return html`<section class="record" lang=${this.language.lang} aria-label=${t.title}>
      ${this.untitled ? nothing : html`<h2 class="title" part="title">${t.title}</h2>`}
      ${decision === null ? nothing : this.renderDecision(decision)}
      ${decision === null && this.view === 'wall' ? html`<p class="soft">${t.open}</p>` : nothing}
      ${isForm ? this.renderForm(decision) : nothing}
      ${
        decision === null || this.changing || this.view === 'wall' || isRecordAskedAnew(this.roomState.state)
          ? nothing
          : html`<verme-consent about="record"></verme-consent>`
      }
    </section>`;
  }

  private renderDecision(decision: RecordDecision): TemplateResult {
    const t = this.language.of(recordTexts);
    return html`<div class="decision voice" part="decision">
        <p><bdi>${decision.text}</bdi></p>
        <p>${t.seenBy[decision.sees]} ${t.keptUntil[decision.until]}</p>
        <p class="soft">${t.employer}</p>
      </div>
      ${
        this.view === 'wall' || this.changing
          ? nothing
          : html`<p>
              <button
                class="button"
                part="button"
                type="button"
                data-kind="quiet"
                @click=${() => {
                  this.changing = true;
                }}
              >
                ${t.change}
              </button>
            </p>`
      }`;
  }

  private renderForm(decision: RecordDecision | null): TemplateResult {
    const t = this.language.of(recordTexts);
    const { room } = this;
    const sees = this.sees ?? decision?.sees ?? 'group';
    const until = this.until ?? decision?.until ?? 'end30';
    const usual = decision?.text || t.draft;
    const text = fieldText(room, place, usual);
    const draft = (typed: string): Draft => ({ type: 'record.decided', data: { until, sees }, words: { text: typed } });
    const may = this.roomState.can(draft(text || usual));
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const typed = (event.currentTarget as HTMLElement).querySelector('textarea')?.value.trim() ?? '';
        if (typed !== '') void this.decide(draft(typed));
      }}
    >
      <div class="field">
        <label for="what">${t.what}</label>
        <textarea
          id="what"
          part="field"
          rows="2"
          maxlength="2000"
          required
          .value=${live(text)}
          @input=${(event: Event) => keepText(room, place, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      ${this.renderChoice('sees', t.sees, seesOrder, sees, t.seen, (value) => {
        this.sees = value;
      })}
      ${this.renderChoice('until', t.until, untilOrder, until, t.kept, (value) => {
        this.until = value;
      })}
      <p class="soft">${t.employer}</p>
      <p class="ways">
        <button class="button" part="button" type="submit" data-kind="plain" aria-disabled=${may ? nothing : 'true'}>
          ${decision === null ? t.decide : t.decideAgain}
        </button>
        ${
          decision === null
            ? nothing
            : html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => this.close()}>
                ${t.cancel}
              </button>`
        }
      </p>
    </form>`;
  }

  private renderChoice<K extends string>(
    name: string,
    label: string,
    order: readonly K[],
    chosen: K,
    texts: Readonly<Record<K, string>>,
    choose: (value: K) => void,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${label}</legend>
      ${order.map(
        (value) =>
          html`<label class="choice">
            <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} />
            <span>${texts[value]}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  private async decide(draft: Draft): Promise<void> {
    if (!(await this.roomState.record(draft))) return;
    forgetText(this.room, place);
    this.close();
  }

  private get room(): string {
    return this.roomState.room?.name ?? '';
  }

  /** What was half-typed stays kept; nothing is no text to go on with. */
  private close(): void {
    if (keptText(this.room, place) === '') forgetText(this.room, place);
    this.changing = false;
    this.sees = null;
    this.until = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-record': VermeRecord;
  }
}
