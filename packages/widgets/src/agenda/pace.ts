/** The banner of pace: one sentence, one proposal, two ways. */
import type { AgendaView, Draft } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { dateTexts, formatClock } from '../language/format.ts';
import type { LanguageController } from '../language/language-controller.ts';
import { blockTitle } from '../language/process.ts';
import { agendaTexts } from './agenda-texts.ts';

/** Lateness that nobody needs to hear about, in minutes. */
const tolerated = 3;

/** What accepting the proposal records: shortened blocks, and one that is left out where shortening is not enough. */
export function proposalDrafts(agenda: AgendaView): readonly Draft[] {
  if (agenda.proposal === null) return [];
  const { changes, drop } = agenda.proposal;
  const drafts: Draft[] = changes.map(({ activity, from, to }) => ({
    type: 'activity.extended',
    activity,
    data: { minutes: to - from },
  }));
  if (drop !== null) drafts.push({ type: 'activity.dropped', activity: drop });
  return drafts;
}

interface Pace {
  readonly agenda: AgendaView;
  readonly zone: string;
  readonly language: LanguageController;
  /** Whether the proposal is shown with its two ways; else only the calm sentence. */
  readonly asks: boolean;
  readonly accept: () => void;
  readonly keep: () => void;
}

/** The banner; nothing before the session has begun and after it has ended. */
export function renderPace({ agenda, zone, language, asks, accept, keep }: Pace): TemplateResult | typeof nothing {
  const isRunning = agenda.blocks.some(({ state }) => state === 'now' || state === 'done');
  const isOver = !agenda.blocks.some(({ state }) => state === 'now' || state === 'ahead');
  if (!isRunning || isOver) return nothing;
  const t = language.of(agendaTexts);
  const isLate = agenda.behind >= tolerated;
  const { proposal } = agenda;
  if (!isLate || proposal === null || !asks) {
    return html`<aside class="banner" part="banner">
      <p class="calm">
        <b>${isLate ? t.behind(agenda.behind) : t.inTime}</b><br />${calmSentence(agenda, zone, language, isLate)}
      </p>
    </aside>`;
  }
  const titleOf = (id: string): string => {
    const block = agenda.blocks.find(({ activity }) => activity === id);
    return block === undefined ? '' : blockTitle(block, language.lang);
  };
  const parts = proposal.changes.map(({ activity, from, to }) => t.change(titleOf(activity), from, to));
  if (proposal.drop !== null) parts.push(t.dropping(titleOf(proposal.drop)));
  const isKept = agenda.blocks.some(({ state, protect }) => protect && state === 'ahead');
  return html`<aside class="banner" part="banner">
    <p><b>${t.behind(agenda.behind)}</b><br />${t.proposal(parts.join(', '))} ${isKept ? t.keptStay : nothing}</p>
    <p class="ways">
      <button class="button" part="button" data-kind="quiet" type="button" @click=${accept}><b>${t.shorten}</b></button>
      <button class="button" part="button" data-kind="quiet" type="button" @click=${keep}>${t.keep}</button>
    </p>
  </aside>`;
}

function calmSentence(agenda: AgendaView, zone: string, language: LanguageController, isLate: boolean): string {
  const t = language.of(agendaTexts);
  if (isLate && agenda.proposal === null) return t.lateAnyway;
  const clock = (instant: number): string => formatClock(language.of(dateTexts), instant, zone);
  const last = agenda.blocks.filter(({ state, protect }) => protect && state === 'ahead').at(-1);
  return last === undefined
    ? t.ends(clock(agenda.expectedEnd))
    : t.beginsAt(blockTitle(last, language.lang), clock(last.start));
}
