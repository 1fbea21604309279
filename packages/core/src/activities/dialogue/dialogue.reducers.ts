/** How the floor moves. Plain functions from context and event to what changes. */
import type { Id } from '../../events/schemas.ts';
import type { Rule, Step } from '../../methods/method.ts';
import {
  chairsOf,
  following,
  mayHaveVoice,
  noTurns,
  returnsKept,
  speakersOf,
  stepOf,
  type DialogueContext,
  type HeardEvent,
  type Turns,
} from './dialogue.context.ts';

type Args = { context: DialogueContext; event: HeardEvent };
type Change = Partial<DialogueContext>;

const keep = (turns: Turns, list: readonly Turns[]): readonly Turns[] => [turns, ...list].slice(0, returnsKept);
const withOne = (list: readonly Id[], one: Id): readonly Id[] => (list.includes(one) ? list : list.concat(one));
const without = (list: readonly Id[], one: Id): readonly Id[] =>
  list.includes(one) ? list.filter((other) => other !== one) : list;

/** A change of turns, with the way back. */
const turned = (context: DialogueContext, change: Partial<Turns>): Change => ({
  turns: { ...context.turns, ...change },
  earlier: keep(context.turns, context.earlier),
});

/** Goes on in a round: the next in order, those who passed once more, or the end. */
function goOn(context: DialogueContext, turns: Turns): Turns {
  const next = following({ ...context, turns });
  if (next !== null) return { ...turns, holder: next };
  const step = stepOf(context);
  const asked = turns.passed.filter((who) => turns.order.includes(who) && mayHaveVoice(context, step, who));
  if (step?.again && !turns.again && asked.length > 0) {
    const had = turns.had.filter((who) => !asked.includes(who));
    return { ...turns, again: true, order: asked, passed: [], had, holder: asked[0] ?? null };
  }
  return { ...turns, holder: null, ended: true };
}

export const begun = ({ context, event }: Args): Change => {
  const at = context.steps.findIndex((step) => step.id === event.to);
  const step = context.steps[at];
  const order = step?.rule === 'round' ? (event.order ?? speakersOf(context, step)) : [];
  // Groups drawn before stay, so that pairs can be joined into fours and the picture keeps them until a new draw.
  const groups = step?.rule === 'groups' ? [] : context.turns.groups;
  const joined = step?.rule === 'groups' && step.join === true ? joinedGroups(context.turns.groups) : groups;
  const turns: Turns = {
    ...noTurns,
    at,
    order,
    groups: joined,
    seats: seatsAt(context, step),
    holder: order[0] ?? null,
  };
  return {
    count: context.count + 1,
    // A key question that is asked for again needs another way of thinking about it.
    way: step?.into === 'question' ? null : context.way,
    turns: step?.rule === 'round' && order.length === 0 ? { ...turns, ended: true } : turns,
    earlier: [],
    steppedFrom: keep(context.turns, context.steppedFrom),
  };
};

/** Who sits in the inner circle when a step begins: nobody yet, those who sat outside, or still the same. */
function seatsAt(context: DialogueContext, step: Step | undefined): readonly Id[] {
  const { seats } = context.turns;
  if (step?.rule !== 'seats') return seats;
  return step.swap === true ? speakersOf(context, step).filter((who) => !seats.includes(who)) : [];
}

/** Pairs join two and two. Of an odd number of them a trio stays by itself, and without a trio the last pair joins. */
function joinedGroups(groups: readonly (readonly Id[])[]): readonly (readonly Id[])[] {
  const isOdd = groups.length % 2 === 1 && groups.length > 1;
  const trio = isOdd ? groups.find(({ length }) => length > 2) : undefined;
  const pairs = groups.filter((group) => group !== trio);
  const joined: Id[][] = [];
  for (let i = 0; i < pairs.length; i += 2) joined.push([...(pairs[i] ?? []), ...(pairs[i + 1] ?? [])]);
  if (trio) return [...joined, trio];
  const last = isOdd ? joined.pop() : undefined;
  if (last) joined.at(-1)?.push(...last);
  return joined;
}

/** What is put back is put back among those who are here now; of those who `came` meanwhile, whoever may speak is last. */
const putBack = ({ context }: Args, change: Change & { readonly turns: Turns }, came: readonly Id[]): Change => ({
  ...change,
  turns: settled({ ...context, ...change }, came),
});
export const stepReturned = (args: Args): Change => {
  const { count, steppedFrom, facts } = args.context;
  const [before, ...rest] = steppedFrom;
  return before
    ? putBack(args, { count: count + 1, turns: before, steppedFrom: rest, earlier: [] }, facts.present)
    : {};
};
export const turnReturned = (args: Args): Change => {
  const { earlier, turns } = args.context;
  const [before, ...rest] = earlier;
  return before ? putBack(args, { turns: before, earlier: rest }, [...turns.order, ...turns.had]) : {};
};

const hadBy = (rule: Rule | undefined, had: readonly Id[], who: Id): readonly Id[] =>
  rule === 'queue' ? [...had, who] : withOne(had, who);

/**
 * Sets whose turn it is. In a round, somebody who has had the turn gets it back, and the one who held it waits again:
 * a hand-over was clicked too early. Somebody who has not had it gets it, and the one who held it has had it.
 */
export const taken = ({ context, event }: Args): Change => {
  const { turns } = context;
  const who = event.who ?? null;
  if (who === null) return {};
  const rule = stepOf(context)?.rule;
  const backwards = rule === 'round' && turns.had.includes(who);
  // In a queue turns are counted, within the step: it is whose turn comes next.
  const others = rule === 'queue' ? turns.had : without(turns.had, who);
  const had = turns.holder === null || backwards ? others : hadBy(rule, others, turns.holder);
  return turned(context, {
    holder: who,
    had,
    passed: without(turns.passed, who),
    hands: without(turns.hands, who),
    ended: false,
  });
};

export const ended = ({ context, event }: Args): Change => {
  const who = event.who;
  if (who === undefined) return {};
  const rule = stepOf(context)?.rule;
  const turns = {
    ...context.turns,
    had: hadBy(rule, context.turns.had, who),
    passed: without(context.turns.passed, who),
  };
  return turned(context, rule === 'round' ? goOn(context, turns) : { ...turns, holder: null });
};

/** Passing is a full answer: to everybody else it looks like a turn that was had. */
export const declined = ({ context, event }: Args): Change => {
  const who = event.who;
  if (who === undefined) return {};
  const { turns } = context;
  const passed = turns.again ? turns.passed : withOne(turns.passed, who);
  const after = { ...turns, had: withOne(turns.had, who), passed };
  return turned(context, turns.holder === who ? goOn(context, after) : after);
};

export const handRaised = ({ context, event }: Args): Change =>
  event.member === undefined ? {} : { turns: { ...context.turns, hands: withOne(context.turns.hands, event.member) } };
export const handLowered = ({ context, event }: Args): Change =>
  event.who === undefined ? {} : { turns: { ...context.turns, hands: without(context.turns.hands, event.who) } };

/** 'The round is done': ends a round of which hand-overs were never clicked. */
export const roundEnded = ({ context }: Args): Change => {
  const { had, order } = context.turns;
  return turned(context, { holder: null, had: [...new Set([...had, ...order])], passed: [], ended: true });
};

export const drawn = ({ context, event }: Args): Change => turned(context, { groups: event.groups ?? [] });

export const roleTaken = ({ context, event }: Args): Change => {
  if (event.role === undefined || event.who === undefined) return {};
  const holders = Object.hasOwn(context.roles, event.role) ? (context.roles[event.role] ?? []) : [];
  return { roles: { ...context.roles, [event.role]: withOne(holders, event.who) } };
};
export const roleReleased = ({ context, event }: Args): Change => {
  if (event.role === undefined || event.who === undefined) return {};
  const holders = Object.hasOwn(context.roles, event.role) ? (context.roles[event.role] ?? []) : [];
  return { roles: { ...context.roles, [event.role]: without(holders, event.who) } };
};

/** Sits down last; where one chair stays empty, whoever is named gets up, else whoever sits longest. */
export const seatTaken = ({ context, event }: Args): Change => {
  const { who, leaves } = event;
  if (who === undefined) return {};
  const { seats } = context.turns;
  const isFull = seats.length >= chairsOf(stepOf(context));
  const up = leaves ?? (isFull ? seats[0] : undefined);
  return turned(context, { seats: [...(up === undefined ? seats : without(seats, up)), who] });
};
export const seatLeft = ({ context, event }: Args): Change =>
  event.who === undefined ? {} : turned(context, { seats: without(context.turns.seats, event.who) });

export const wayChosen = ({ event }: Args): Change => (event.way === undefined ? {} : { way: event.way });

/** The turns among those who are here: who left takes their place along; of those who came, whoever may speak is last. */
function settled(context: DialogueContext, came: readonly Id[]): Turns {
  const { turns, facts } = context;
  const here = (list: readonly Id[]): readonly Id[] => list.filter((who) => facts.present.includes(who));
  const step = stepOf(context);
  // While those who passed are asked once more, the others of the round are among those who have had it.
  const known = [...turns.order, ...turns.had];
  const isLate = (who: Id): boolean => came.includes(who) && !known.includes(who);
  const late = step?.rule === 'round' ? speakersOf(context, step).filter(isLate) : [];
  const moved: Turns = {
    ...turns,
    order: [...here(turns.order), ...late],
    had: here(turns.had),
    passed: here(turns.passed),
    hands: here(turns.hands),
    groups: turns.groups.map(here).filter((group) => group.length > 0),
    seats: here(turns.seats),
  };
  if (turns.holder === null || facts.present.includes(turns.holder)) return moved;
  if (step?.rule !== 'round') return { ...moved, holder: null };
  // The place in the order is found in the old order, where the one who left still stands.
  const from = turns.order.indexOf(turns.holder);
  const waits = (who: Id): boolean => moved.order.includes(who) && !moved.had.includes(who);
  const rest = turns.order.slice(from + 1).find((who) => waits(who) && mayHaveVoice(context, step, who));
  return rest === undefined ? goOn(context, { ...moved, holder: null }) : { ...moved, holder: rest };
}

/**
 * Others are here, or others lead or have a role. A round goes on in its order: nobody comes into it by a role, nor
 * out of it; who may speak is asked whenever a turn is given.
 */
export const informed = ({ context, event }: Args): Change => {
  const { roles = context.roles, checked = context.checked, ...facts } = event.facts ?? context.facts;
  const came = facts.present.filter((who) => !context.facts.present.includes(who));
  return { facts, roles, checked, turns: settled({ ...context, facts, roles, checked }, came) };
};
