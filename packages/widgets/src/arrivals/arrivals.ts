import {
  agreementView,
  awayView,
  decidedView,
  newcomersView,
  pathView,
  vacanciesView,
  type GroupState,
  type Newcomer,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dateTexts, formatList } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { fabricOf } from '../look/index.ts';
import { RoomController } from '../room/room-controller.ts';
import { arrivalsStyles } from './arrivals.styles.ts';
import { arrivalsTexts } from './arrivals.texts.ts';
import { renderDecided, renderStone } from './decided-list.ts';

/**
 * People who come: a newcomer is asked about the rules before the first round and told what they need to know; whoever
 * was away last time is told what was decided, and nothing that was said; what somebody who left had taken on is named
 * as open. Empty where there is nothing of it.
 *
 * @tagname verme-arrivals
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart newcomers - the card about newcomers
 * @csspart name - a newcomer's name
 * @csspart know - what a newcomer needs to know
 * @csspart away - the card about those who were away
 * @csspart decided - what was decided
 * @csspart decision - each decision
 * @csspart vacant - open tasks of those who left
 * @fires verme-recorded - an answer was recorded: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeArrivals extends LitElement {
  /** Styles of the cards. */
  static override readonly styles = arrivalsStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    members: group.members,
    consents: group.consents,
    agreement: group.agreement,
    rules: group.collections.rule,
    record: group.record,
    decided: group.decided,
    sessions: group.sessions,
    programme: group.programme,
    dates: group.dates,
    plans: group.plans,
    now: group.now,
    journey: group.journey,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || group.group === null || group.journey.value === 'closed') return nothing;
    const { newcomers } = newcomersView(group);
    const inSession = group.now.session !== null;
    // In the room, those who are here; between sessions, everybody who will come.
    const shown = newcomers.filter((one) => (inSession ? one.here : one.answer !== 'withheld'));
    const t = this.language.of(arrivalsTexts);
    if (this.view === 'wall') return shown.length === 0 ? nothing : this.renderWelcome(group, shown);
    const away = awayView(group);
    const vacant = vacanciesView(group);
    if (shown.length === 0 && away.members.length === 0 && vacant.length === 0) return nothing;
    return html`<section class="arrivals" lang=${this.language.lang} aria-label=${t.label}>
      ${shown.length === 0 ? nothing : this.renderNewcomers(group, shown)}
      ${
        away.session === null || away.members.length === 0
          ? nothing
          : html`<article part="away">
              <h2 class="title">${t.away(this.listed(away.members.map(({ name }) => name)))}</h2>
              <p class="soft">${t.awayAbout}</p>
              ${this.renderSession(group, away.session)}
            </article>`
      }
      ${
        vacant.length === 0
          ? nothing
          : html`<article part="vacant">
              <h2 class="title">${t.vacant}</h2>
              <ul>
                ${vacant.map(({ task, number, name }) => html`<li>${t.vacancy[task](number, name)}</li>`)}
              </ul>
            </article>`
      }
    </section>`;
  }

  private renderSession(group: GroupState, session: string): TemplateResult {
    const t = this.language.of(arrivalsTexts);
    const view = decidedView(group, session, true);
    return html`<h3 class="cue">${t.decided.title(view.number)}</h3>
      ${renderDecided({
        view,
        state: group,
        texts: t.decided,
        dates: this.language.of(dateTexts),
        lang: this.language.lang,
      })}`;
  }

  private renderWelcome(group: GroupState, newcomers: readonly Newcomer[]): TemplateResult {
    const t = this.language.of(arrivalsTexts);
    const { rules } = agreementView(group);
    return html`<section class="arrivals" lang=${this.language.lang} aria-label=${t.label}>
      <h2 class="title" part="name">${t.welcome(this.listed(newcomers.map(({ name }) => name)))}</h2>
      <ol class="voice rules">
        ${rules.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
      </ol>
    </section>`;
  }

  private renderNewcomers(group: GroupState, newcomers: readonly Newcomer[]): TemplateResult {
    const t = this.language.of(arrivalsTexts);
    const inSession = group.now.session !== null;
    const isAsking = newcomers.some(({ consent }) => consent !== null);
    return html`<article part="newcomers">
      ${newcomers.map(({ member, name, org, first, answer }) => {
        const { weave, tone } = fabricOf(org);
        const full = group.members.byId[member]?.name ?? name;
        return html`<div class="person">
          <span class="stone" data-weave=${weave} data-tone=${tone}></span>
          <h2 class="title" part="name"><bdi>${first ? t.newcomer(full) : t.notAccepted(full)}</bdi></h2>
          ${answer === 'withheld' || answer === 'closed' ? html`<p class="soft">${t.withheld}</p>` : nothing}
        </div>`;
      })}
      <p>${inSession ? t.askFirst : t.before}</p>
      ${isAsking ? html`<verme-consent about="agreement"></verme-consent>` : nothing}
      <details part="know" ?open=${inSession}>
        <summary>${t.toKnow}</summary>
        ${this.renderKnowledge(group)}
      </details>
    </article>`;
  }

  /** What holds in the group now: rules, aims, what is written down, when it meets. */
  private renderKnowledge(group: GroupState): TemplateResult {
    const t = this.language.of(arrivalsTexts);
    const { stones, aims } = pathView(group);
    const ahead = stones.filter(({ state, date, open }) => state !== 'done' && (date !== null || open !== null));
    const texts = this.language.of(dateTexts);
    const part = (title: string, content: TemplateResult): TemplateResult =>
      html`<div>
        <dt>${title}</dt>
        <dd>${content}</dd>
      </div>`;
    return html`<dl class="decided">
      ${part(
        t.rules,
        html`<ul class="voice">
          ${agreementView(group).rules.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
        </ul>`,
      )}
      ${aims === '' ? nothing : part(t.aims, html`<p class="voice"><bdi>${aims}</bdi></p>`)}
      ${group.record === null ? nothing : part(t.record, html`<p class="voice"><bdi>${group.record.text}</bdi></p>`)}
      ${
        ahead.length === 0
          ? nothing
          : part(
              t.dates,
              html`<ul>
                ${ahead.map((stone) => renderStone(stone, texts, t.decided.open))}
              </ul>`,
            )
      }
    </dl>`;
  }

  private listed(names: readonly string[]): string {
    return formatList(this.language.lang, names);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-arrivals': VermeArrivals;
  }
}
