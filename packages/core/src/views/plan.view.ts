/** The plan: a card for each action over the bridge from need to daily work, with what is still open on it. */
import { entriesOf, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import { presentIn } from '../fold/people.ts';
import type { Followed, GroupState, Plan, Roster, Session } from '../fold/state.ts';
import { agreed } from '../planning/agreed.ts';
import type { EmployerAnswer, Stand } from '../planning/choices.ts';
import { boardView, type BoardNote, type BoardView } from './board.view.ts';
import { consentView, type ConsentView } from './consent.view.ts';
import { nameIn } from './names.ts';
import { enoughForGroup, gapsOf, neededGaps, type Gap } from './plan-gaps.ts';
import { view } from './view.ts';

/** Somebody whom a card names. */
export interface PlanPerson {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  /** In the room now; between sessions nobody is. */
  readonly here: boolean;
}
/**
 * An idea of the board that a card answers, or may answer: 'we need competence in `text`, so that `so`', and `whose`
 * need it is; empty where nothing was said. `dots` is null where none are to be seen.
 */
export interface PlanNeed {
  readonly idea: Id;
  readonly text: string;
  readonly so: string;
  readonly whose: string;
  readonly dots: number | null;
}
/** A card: what was written (`card`, its text is the goal), who takes it, where it stands, and what is open. */
export interface PlanCard {
  readonly action: Id;
  /** Its number, from 1, in the order in which the cards were made. */
  readonly number: number;
  readonly card: Entry<'action'>;
  /** Ideas that stand; a need in the card's own words is in `card.words.need`. */
  readonly needs: readonly PlanNeed[];
  readonly owner: PlanPerson | null;
  readonly pair: PlanPerson | null;
  readonly asks: PlanPerson | null;
  readonly reminds: PlanPerson | null;
  readonly stand: Stand;
  /** When it was taken, and the latest follow-up (ms). */
  readonly committed: number | null;
  readonly followed: Followed | null;
  /** A commitment or follow-up that can be taken back. */
  readonly returnable: boolean;
  readonly answer: EmployerAnswer;
  readonly answered: number | null;
  /** What is open, in the order of the bridge; empty once the card is done or let go. */
  readonly gaps: readonly Gap[];
  /** Nothing that a commitment needs is open: its owner can be asked. */
  readonly complete: boolean;
  /** The revision of its terms, and the latest consent round about it. */
  readonly revision: number;
  readonly consent: ConsentView | null;
  /** The owner was asked about the card as it stands, and everybody who was asked has said yes. */
  readonly agreed: boolean;
}
/** The plan: the cards in the order in which they were made. */
export interface PlanView {
  readonly cards: readonly PlanCard[];
  /** Ideas of the board that a card may answer, in their order there. */
  readonly ideas: readonly PlanNeed[];
  /** How many were taken and are not over, and whether that is more than a group usually carries. */
  readonly active: number;
  readonly tooMany: boolean;
}

const isOver = (stand: Stand): boolean => stand === 'done' || stand === 'dropped';
const isActive = (stand: Stand): boolean => stand === 'committed' || stand === 'underway' || stand === 'stuck';
const needOf = ({ idea, text, so, whose, dots }: BoardNote): PlanNeed => ({ idea, text, so, whose, dots });
/** What a card may answer: the needs that the group has chosen, or the first by dots; before that, every note. */
const offered = ({ first, notes }: BoardView): readonly PlanNeed[] => (first.length > 0 ? first : notes).map(needOf);

interface Read {
  readonly state: GroupState;
  readonly members: Roster;
  readonly present: readonly Id[] | null;
  readonly plans: Readonly<Record<Id, Plan>>;
  /** The notes of the board, by id; one that lies under another counts as that one. */
  readonly notes: ReadonlyMap<Id, BoardNote>;
}

const personIn = ({ members, present }: Read, member: Id | null | undefined): PlanPerson | null =>
  member === null || member === undefined
    ? null
    : {
        member,
        name: nameIn(members, member),
        org: members.byId[member]?.org ?? 1,
        here: present?.includes(member) === true,
      };

function cardOf(read: Read, card: Entry<'action'>, number: number, ofOwner: Readonly<Record<Id, number>>): PlanCard {
  const { flow, committed, answered, followed } = read.plans[card.id] as Plan;
  const { context } = flow;
  const linked = new Set((card.data.needs ?? []).flatMap((idea) => read.notes.get(idea) ?? []));
  const needs = [...linked].map(needOf);
  const owner = personIn(read, context.owner);
  const gaps = isOver(context.stand)
    ? []
    : gapsOf(card, {
        owner: context.owner,
        pair: context.pair,
        asks: context.asks,
        ownerHere: read.present === null || owner?.here === true,
        ofOwner: ofOwner[context.owner ?? ''] ?? 0,
        needs: needs.length,
      });
  return {
    action: card.id,
    number,
    card,
    needs,
    owner,
    pair: personIn(read, context.pair),
    asks: personIn(read, context.asks),
    reminds: personIn(read, card.data.reminds),
    stand: context.stand,
    committed,
    followed: followed[0] ?? null,
    returnable: context.before !== null,
    answer: context.answer,
    answered,
    gaps,
    complete: !isOver(context.stand) && !gaps.some((gap) => neededGaps.includes(gap)),
    revision: context.revision,
    consent: context.round === null ? null : consentView(read.state, context.round),
    agreed: agreed(context),
  };
}

function made(read: Read, entries: readonly Entry<'action'>[], board: BoardView): PlanView {
  const contexts = entries.map(({ id }) => (read.plans[id] as Plan).flow.context);
  const ofOwner: Record<Id, number> = {};
  for (const { owner, stand } of contexts) {
    if (owner !== null && !isOver(stand)) ofOwner[owner] = (ofOwner[owner] ?? 0) + 1;
  }
  const active = contexts.filter(({ stand }) => isActive(stand)).length;
  return {
    cards: entries.map((card, i) => cardOf(read, card, i + 1, ofOwner)),
    ideas: offered(board),
    active,
    tooMany: active > enoughForGroup,
  };
}

const notesOf = ({ notes }: BoardView): ReadonlyMap<Id, BoardNote> =>
  new Map(notes.flatMap((note) => [note, ...note.originals].map(({ idea }) => [idea, note] as const)));

const nobody = {};
const plan = view(
  (state: GroupState, _key: undefined) => {
    const session = state.now.session === null ? undefined : state.sessions[state.now.session];
    const { action } = state.collections;
    return [action, state.plans, state.members, state.consents, session ?? nobody, boardView(state)] as const;
  },
  (action, plans, members, consents, session, board): PlanView => {
    const state = { members, consents, plans } as GroupState;
    const present = session === nobody ? null : presentIn(state, session as Session);
    return made({ state, members, present, plans, notes: notesOf(board) }, entriesOf(action), board);
  },
);

/** The plan of the group as it stands. */
export function planView(state: GroupState): PlanView {
  return plan(state, undefined);
}
