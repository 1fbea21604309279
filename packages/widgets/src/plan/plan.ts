import {
  cardToCommit,
  nameOf,
  planView,
  tableView,
  type Draft,
  type FollowUp,
  type GroupState,
  type Id,
  type PlanCard,
  type PlanView,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { keepText, keptText } from '../board/kept-text.ts';
import { dateTexts } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import type { RefusedDetail } from '../room/contract.ts';
import { isFocusFree } from '../room/free-focus.ts';
import { RoomController } from '../room/room-controller.ts';
import { reasonTexts } from '../room/reason.texts.ts';
import { sideBySide } from './bridge.ts';
import { followedDraft, type WaysParts } from './card-ways.ts';
import { FormController } from './form-controller.ts';
import { openCardOf, type Phase } from './open-card.ts';
import { renderOpen, renderRow, type CardParts } from './plan-card.ts';
import { renderForm } from './plan-form.ts';
import { atCard, renderBelow, renderHead } from './plan-parts.ts';
import { planStyles } from './plan.styles.ts';
import { planTexts } from './plan.texts.ts';
import { renderWall } from './plan-wall.ts';
import { spansOf, type Telling } from './spans.ts';

/**
 * The plan: each action is a bridge from the need to daily work. A span that is missing asks a kind question; a card is
 * made and changed in one form, field by field, and nothing typed is lost. A card is taken by its owner's own yes,
 * while they are here; what the employer answers and how it goes is written down on it. Between sessions it is the same
 * plan, without the commitment.
 *
 * @tagname verme-plan
 * @attr {chair|wall|page} view - the laptop, the projector with nothing to press, or a page between sessions
 * @attr {cards|comments|commit|follow} phase - which card is open first: one with gaps, all side by side, the one whose
 *   owner is asked, the one to be followed up
 * @attr {boolean} untitled - leaves out the title
 * @csspart title - what it is
 * @csspart cards - all the cards
 * @csspart row - a card that is closed
 * @csspart card - a card that is open
 * @csspart state - where a card stands
 * @csspart why - what was said at its follow-up
 * @csspart bridge - the bridge of a card
 * @csspart span - the name of a span, in its arch
 * @csspart words - what stands on a span
 * @csspart questions - what is still open
 * @csspart question - each question, which leads to its field
 * @csspart ways - what can be done with a card
 * @csspart edit - the button that opens the form
 * @csspart follow - the buttons of the follow-up
 * @csspart form - the form of a card
 * @csspart field - each field
 * @csspart refusal - why something was not recorded
 * @csspart button - each other button
 * @cssprop --verme-spruce - the stone of the bridge
 * @cssprop --verme-now - a span that is missing
 * @fires verme-recorded - a card was made, changed, taken, answered or followed up: `{ event }`
 * @fires verme-refused - it was not recorded: `{ draft, reason }`
 */
export class VermePlan extends LitElement {
  /** Styles of the plan. */
  static override readonly styles = planStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. `page`: between sessions. */
  @property({ reflect: true }) view: 'chair' | 'wall' | 'page' = 'chair';
  /** What the group is about to do. */
  @property({ reflect: true }) phase: Phase = 'cards';
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;

  /** The card that somebody has opened; null: the one whose turn it is; 'none': they have closed it. */
  @state() private chosen: Id | 'none' | null = null;
  @state() private following: FollowUp | null = null;
  @state() private refusal: RefusedDetail['reason'] | null = null;
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    plan: planView(group),
    members: group.members,
    flows: group.flows,
    now: group.now,
    sessions: group.sessions,
  }));
  private readonly form = new FormController(this, {
    room: () => this.roomName,
    group: () => this.roomState.state,
    plan: () => this.roomState.view?.plan ?? null,
    texts: () => this.language.of(planTexts),
    lang: () => this.language.lang,
    can: (draft) => this.roomState.can(draft),
    record: (draft) => this.record(draft),
    refusal: () => this.reason,
    saved: (action) => {
      this.chosen = action;
      this.announced = this.language.of(planTexts).saved;
      void this.focusCard(action);
    },
    closed: () => {
      this.refusal = null;
      void this.focusCard(this.openCard?.action ?? null);
    },
  });

  constructor() {
    super();
    // What was not recorded stays in the form; the reason stands beside it.
    this.addEventListener('verme-refused', (event) => {
      if (this.form.editing === null) return;
      event.preventDefault();
      this.refusal = event.detail.reason;
    });
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('phase') && changed.get('phase') !== undefined) this.chosen = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    const plan = this.roomState.view?.plan;
    if (group === null || plan === undefined) return nothing;
    // Between sessions there is nothing to see of a plan that has not begun.
    if (this.view === 'page' && plan.cards.length === 0 && this.form.isIdle) return nothing;
    const t = this.language.of(planTexts);
    return html`<section class="plan" lang=${this.language.lang} data-phase=${this.phase} aria-label=${t.title}>
      ${this.view === 'wall' ? this.renderWall(group, plan) : this.renderChair(group, plan)}
      <p class="hidden" role="status">${this.announced}</p>
    </section>`;
  }

  private get roomName(): string {
    return this.roomState.room?.name ?? '';
  }
  private get telling(): Telling {
    return { texts: this.language.of(planTexts), dates: this.language.of(dateTexts), lang: this.language.lang };
  }
  private get reason(): string {
    if (this.refusal === null) return '';
    return (this.language.of(reasonTexts) as Readonly<Record<string, string>>)[this.refusal] ?? '';
  }

  private get openCard(): PlanCard | null {
    const group = this.roomState.state;
    const cards = this.roomState.view?.plan.cards ?? [];
    return group === null ? null : openCardOf(group, cards, this.phase, this.chosen, this.view === 'page');
  }

  private renderChair(group: GroupState, plan: PlanView): TemplateResult {
    const t = this.language.of(planTexts);
    const form = this.form.parts();
    if (form !== null) return renderForm(form);
    const isEmpty = plan.cards.length === 0;
    const mayAdd = this.roomState.can({ type: 'action.added', data: {}, words: { text: t.newCard } });
    return html`${renderHead(plan, this.telling, this.untitled, this.phase === 'cards' ? this.groupsIn(group) : [])}
    ${isEmpty ? html`<p class="soft">${t.none}</p>` : this.renderCards(group, plan)}
    ${renderBelow({
      texts: t,
      add: mayAdd ? () => this.form.open('new') : null,
      isUnfinished: this.form.isUnfinished('new'),
      undo: this.form.undo?.said ?? null,
      restore: () => void this.form.restore(),
    })}`;
  }

  private renderCards(group: GroupState, { cards }: PlanView): TemplateResult {
    if (this.phase === 'comments') {
      const groups = this.groupsIn(group);
      return html`<ul class="columns" part="cards" ${sideBySide(cards.length)}>
        ${cards.map(
          (card, at) =>
            html`<li class="column">
              ${atCard(groups[at] ?? [], this.telling)} ${renderOpen(this.partsOf(card), false)}
            </li>`,
        )}
      </ul>`;
    }
    const open = this.openCard;
    // On the laptop what it is about comes first; on a page a card opens where it stands.
    const rest = cards.filter(({ action }) => action !== open?.action);
    const shown = this.view === 'page' || open === null ? cards : [open, ...rest];
    return html`<ul class="cards" part="cards">
      ${repeat(
        shown,
        ({ action }) => action,
        (card) => {
          const parts = this.partsOf(card);
          const isOpen = card.action === open?.action;
          return html`<li ?data-open=${isOpen}>
            ${isOpen ? renderOpen(parts) : renderRow(parts, spansOf(card, parts.orgs, parts.telling))}
          </li>`;
        },
      )}
    </ul>`;
  }

  private renderWall(group: GroupState, { cards }: PlanView): TemplateResult {
    const asked = this.phase === 'commit' ? cardToCommit(group) : null;
    const groups = this.phase === 'comments' ? this.groupsIn(group) : [];
    const t = this.language.of(planTexts);
    // A card that is asked about has the wall to itself.
    return html`${this.untitled || asked !== null ? nothing : html`<h2 class="title" part="title">${t.title}</h2>`}
    ${renderWall({ cards, telling: this.telling, asked, groups, of: (card) => this.partsOf(card) })}`;
  }

  /** Who is at which card, by first names; the groups that were drawn last. */
  private groupsIn(group: GroupState): readonly (readonly string[])[] {
    return tableView(group).groups.map((members) => members.map((member) => nameOf(group, member)));
  }

  private partsOf(card: PlanCard): CardParts {
    const group = this.roomState.state;
    return {
      card,
      telling: this.telling,
      zone: this.roomState.zone,
      orgs: group?.members.orgs ?? {},
      isUnfinished: this.view !== 'wall' && this.form.isUnfinished(card.action),
      ways: this.view === 'wall' ? null : this.waysOf(card),
      open: (isOpen) => {
        this.chosen = isOpen ? card.action : 'none';
        this.following = null;
        void this.focusCard(card.action);
      },
      fill: (section) => this.form.open(card.action, section),
    };
  }

  private waysOf(card: PlanCard): WaysParts {
    const { action } = card;
    const place = `plan:${action}:why`;
    return {
      card,
      texts: this.language.of(planTexts),
      lang: this.language.lang,
      isAsking: this.phase === 'commit' || this.phase === 'follow',
      following:
        this.following === null || this.chosen !== action
          ? null
          : { state: this.following, text: keptText(this.roomName, place) },
      can: (draft) => this.roomState.can(draft),
      record: (draft) => void this.record(draft).then((isDone) => (isDone ? this.said(card, draft) : undefined)),
      edit: () => this.form.open(action),
      follow: (stand) => this.follow(card, stand),
      typed: (text) => keepText(this.roomName, place, text),
      followed: (stand, why) => {
        void this.record(followedDraft(action, stand, why)).then((isDone) => {
          if (!isDone) return;
          keepText(this.roomName, place, '');
          this.announced = `${this.language.of(planTexts).states[stand]}: ${card.card.text ?? ''}`;
          // Whoever has opened another card meanwhile stays there.
          if (this.chosen !== action) return;
          this.following = null;
          // The next card that nobody has spoken of yet comes by itself.
          this.chosen = this.phase === 'follow' ? null : action;
          void this.focusCard(this.openCard?.action ?? action);
        });
      },
    };
  }

  private follow(card: PlanCard, stand: FollowUp | null): void {
    this.following = stand;
    if (stand !== null) this.chosen = card.action;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(stand === null ? '[part~="follow"]' : '#why')?.focus(),
    );
  }

  private said(card: PlanCard, draft: Draft): void {
    if (draft.type !== 'action.committed') return;
    this.announced = this.language.of(planTexts).committed(card.card.text ?? '');
    this.chosen = null;
    void this.focusCard(this.openCard?.action ?? card.action);
  }

  private async record(draft: Draft): Promise<boolean> {
    this.refusal = null;
    return this.roomState.record(draft);
  }

  /** The focus goes with the card, open or closed. */
  private async focusCard(action: Id | null): Promise<void> {
    await this.updateComplete;
    if (!isFocusFree(this)) return;
    const selector = action === null ? '.below .button' : `[data-action="${CSS.escape(action)}"]`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-plan': VermePlan;
  }
}
