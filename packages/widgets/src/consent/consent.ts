import {
  askedNow,
  consentSubject,
  consentView,
  type ConsentRow,
  type ConsentSubject,
  type ConsentView,
  type Draft,
  type Id,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldText, forgetText, keepText } from '../board/kept-text.ts';
import { formatList } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { isFocusFree } from '../room/free-focus.ts';
import { RoomController } from '../room/room-controller.ts';
import { roundAbout } from './round-about.ts';
import { sameSubject } from './same-subject.ts';
import { renderReason } from './consent-reason.ts';
import { renderRow } from './consent-row.ts';
import { consentStyles } from './consent.styles.ts';
import { consentTexts } from './consent.texts.ts';
import type { ConsentTexts } from '../language/texts/consent-texts.ts';

/**
 * A consent round: each person is asked by name and the answer is recorded for them, visibly so. A consent withheld
 * carries what that person would change; nothing stops in silence, and nothing is carried by a majority.
 * Arrows go from person to person, Enter records 'I accept'.
 *
 * @tagname verme-consent
 * @attr {agreement|dates|programme|record|summary|action} about - what is asked about
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} untitled - leaves out the question above the rows
 * @csspart title - the question that is put to each
 * @csspart row - each person's row
 * @csspart stone - the person's stone
 * @csspart name - the person's name
 * @csspart word - what the person answered
 * @csspart accept - the button that records 'I accept'
 * @csspart withhold - the button that opens the field for what should change
 * @csspart reason - what a person would change
 * @csspart state - the sentence about how the round stands
 * @csspart button - each other button
 * @cssprop --verme-now-tint - behind the row of the one who is asked
 * @fires verme-recorded - an answer was recorded: `{ event }`
 * @fires verme-refused - an answer was not recorded: `{ draft, reason }`
 */
export class VermeConsent extends LitElement {
  /** Styles of the consent round. */
  static override readonly styles = consentStyles;

  /** What is asked about. */
  @property({ reflect: true }) about: ConsentSubject['kind'] = 'agreement';
  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Without the question above the rows. */
  @property({ type: Boolean, reflect: true }) untitled = false;
  /** What the next round is about, where that is not what the state proposes: a chosen set of dates. */
  @property({ attribute: false }) subject: ConsentSubject | null = null;
  /** Who is asked, where that is not everybody who is here: those whom a card names. */
  @property({ attribute: false }) asked: readonly Id[] | null = null;

  /** Whose row is open; null: the next who has not answered. */
  @state() private chosen: Id | null = null;
  /** Who is telling what they would change. */
  @state() private telling: Id | null = null;
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    consents: group.consents,
    members: group.members,
    agreement: group.agreement,
    programme: group.programme,
    record: group.record,
    dates: group.dates,
    schedule: group.schedule,
    now: group.now,
    sessions: group.sessions,
    plans: group.plans,
  }));

  /** The words of the round: whoever takes a card says something else than whoever accepts a rule. */
  private get texts(): ConsentTexts {
    const texts = this.language.of(consentTexts);
    return this.about === 'action' ? { ...texts, ...texts.taking } : texts;
  }

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null) return nothing;
    const t = this.texts;
    const latest = roundAbout(group, this.about, this.subject);
    // Another set of dates is another question.
    const isOther = latest !== null && this.subject !== null && !sameSubject(latest.about, this.subject);
    const round = latest !== null && isOther ? { ...latest, stale: true } : latest;
    return html`<section class="round" lang=${this.language.lang} aria-label=${t.question[this.about]}>
      ${this.untitled ? nothing : html`<h2 class="question voice" part="title">${t.question[this.about]}</h2>`}
      ${round === null ? this.renderBefore() : this.renderRound(round)}
      <p class="hidden" role="status">${this.announced}</p>
    </section>`;
  }

  /** What would be asked about now. */
  private get nextSubject(): ConsentSubject | null {
    const group = this.roomState.state;
    return this.subject ?? (group === null ? null : consentSubject(group, this.about));
  }

  private get asking(): Draft | null {
    const group = this.roomState.state;
    const about = this.nextSubject;
    return group === null || about === null
      ? null
      : { type: 'consent.asked', data: { about, of: [...(this.asked ?? askedNow(group))] } };
  }

  private renderBefore(): TemplateResult {
    const t = this.texts;
    const draft = this.asking;
    if (draft === null) return html`<p class="soft" part="state">${t.nothing[this.about]}</p>`;
    if (this.view === 'wall') return html`${nothing}`;
    return html`<p class="soft" part="state">${t.before}</p>
      <p>${this.renderPress(t.ask, draft, 'plain')}</p>`;
  }

  private renderRound(round: ConsentView): TemplateResult {
    const isLive = this.view === 'chair' && round.open && !round.stale;
    const current = isLive ? this.currentOf(round) : this.view === 'wall' && round.open ? round.next : null;
    return html`<ul class="rows" @keydown=${(event: KeyboardEvent) => this.onKey(event, round)}>
        ${repeat(
          round.rows,
          (row) => row.member,
          (row) => this.renderPerson(round, row, row.member === current, isLive),
        )}
      </ul>
      ${this.renderState(round)}`;
  }

  private renderPerson(round: ConsentView, row: ConsentRow, isCurrent: boolean, isLive: boolean): TemplateResult {
    const accept: Draft = { type: 'consent.given', data: { consent: round.consent } };
    const isTelling = isLive && isCurrent && this.telling === row.member;
    return renderRow({
      row,
      texts: this.texts,
      view: this.view,
      isCurrent,
      isLive,
      isTelling,
      may: isLive && isCurrent && this.roomState.can(accept, { for: row.member }),
      reason: isTelling ? renderReason(this.reasonOf(round, row)) : null,
      choose: () => this.choose(row.member),
      accept: () => void this.answer(round, row.member, accept),
      tell: () => this.tell(row.member),
    });
  }

  private reasonOf(round: ConsentView, row: ConsentRow): Parameters<typeof renderReason>[0] {
    const place = `consent:${round.consent}:${row.member}`;
    const room = this.roomState.room?.name ?? '';
    return {
      name: row.name,
      texts: this.texts,
      text: fieldText(room, place, row.reason),
      typed: (text) => keepText(room, place, text),
      save: (text) => {
        const words = text.trim() === '' ? {} : { words: { reason: text.trim() } };
        const draft: Draft = { type: 'consent.withheld', data: { consent: round.consent }, ...words };
        void this.answer(round, row.member, draft).then((taken) => {
          if (taken) forgetText(room, place);
        });
      },
      cancel: () => {
        this.telling = null;
        void this.focusCurrent();
      },
    };
  }

  private renderState(round: ConsentView): TemplateResult {
    const t = this.texts;
    const withheld = round.rows.filter((row) => row.answer === 'withheld');
    const missing = round.rows.filter((row) => row.answer !== 'given').map((row) => row.name);
    const names = formatList(
      this.language.lang,
      withheld.map((row) => row.name),
    );
    const isWall = this.view === 'wall';
    if (round.stale) return this.renderWays(t.stale[this.about], isWall ? [] : [[t.askAgain, this.asking]]);
    if (!round.open) {
      const left = formatList(this.language.lang, missing);
      const sentence = missing.length === 0 ? t.closedAll : t.closed(left);
      return this.renderWays(isWall ? '' : sentence, isWall ? [] : [[t.askAgain, this.asking]]);
    }
    if (round.accepted) return this.renderWays(t.all, []);
    if (isWall || withheld.length === 0) return html`${nothing}`;
    const close: Draft = { type: 'consent.closed', data: { consent: round.consent } };
    // While others are still being asked, the sentence is enough.
    return this.renderWays(
      t.open(names),
      round.next === null
        ? [
            [t.askAgain, this.asking],
            [t.close, close],
          ]
        : [],
    );
  }

  private renderWays(sentence: string, ways: readonly (readonly [string, Draft | null])[]): TemplateResult {
    if (sentence === '') return html`${nothing}`;
    return html`<div class="how" part="state">
      <p>${sentence}</p>
      ${ways.map(([label, draft], index) => this.renderPress(label, draft, index === 0 ? 'plain' : 'quiet'))}
    </div>`;
  }

  private renderPress(label: string, draft: Draft | null, kind: 'plain' | 'quiet'): TemplateResult {
    const may = draft !== null && this.roomState.can(draft);
    return html`<button
      class="button"
      part="button"
      type="button"
      data-kind=${kind}
      aria-disabled=${may ? nothing : 'true'}
      @click=${() => {
        if (draft !== null && this.roomState.can(draft)) void this.press(draft);
      }}
    >
      ${label}
    </button>`;
  }

  private currentOf(round: ConsentView): Id | null {
    const has = (id: Id | null): boolean => id !== null && round.rows.some((row) => row.member === id);
    return has(this.chosen) ? this.chosen : round.next;
  }

  private choose(member: Id): void {
    this.chosen = member;
    this.telling = null;
    void this.focusCurrent();
  }

  private tell(member: Id): void {
    this.chosen = member;
    this.telling = member;
    void this.focusCurrent();
  }

  private async focusCurrent(): Promise<void> {
    await this.updateComplete;
    if (!isFocusFree(this)) return;
    const target = this.renderRoot.querySelector<HTMLElement>('textarea, [part~="accept"]');
    target?.focus();
  }

  private async press(draft: Draft): Promise<void> {
    this.chosen = null;
    this.telling = null;
    await this.roomState.record(draft);
    await this.focusCurrent();
  }

  private async answer(round: ConsentView, member: Id, draft: Draft): Promise<boolean> {
    if (!this.roomState.can(draft, { for: member })) return false;
    const { chosen, telling } = this;
    const taken = await this.roomState.recordFor(member, draft);
    if (!taken) return false;
    const group = this.roomState.state;
    const fresh = group === null ? null : consentView(group, round.consent);
    this.announce(fresh, member);
    // Whoever has gone on to somebody else meanwhile stays there: a letter typed there must not be an answer here.
    if (this.chosen !== chosen || this.telling !== telling) return true;
    this.telling = null;
    this.chosen = fresh?.next ?? member;
    await this.focusCurrent();
    return true;
  }

  /** Once per answer: who said what, and whose turn it is or what is open. */
  private announce(round: ConsentView | null, member: Id): void {
    const row = round?.rows.find((one) => one.member === member);
    if (round === null || row === undefined) return;
    const t = this.texts;
    const next = round.rows.find((one) => one.member === round.next);
    const then = next === undefined ? (round.accepted ? t.all : '') : t.turn(next.name);
    this.announced = `${t.said(row.name, row.answer === 'given' ? t.given : t.withheld)} ${then}`.trim();
  }

  private onKey(event: KeyboardEvent, round: ConsentView): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    const at = round.rows.findIndex((row) => row.member === this.currentOf(round));
    const last = round.rows.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = round.rows[moves[event.key] ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    this.choose(to.member);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-consent': VermeConsent;
  }
}
