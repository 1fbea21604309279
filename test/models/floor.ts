/**
 * How the floor moves, told a second time and by hand from SPEC.md (VC30–VC45): what a facilitator would say, without
 * states, guards or reducers. The dialogue machine is held against it.
 */
import type { Step } from '@opelix/verme-core';
import type { Told } from './walked.ts';

export interface Act {
  readonly type: string;
  readonly member?: string;
  readonly who?: string;
  readonly to?: string;
  readonly order?: readonly string[];
  readonly groups?: readonly (readonly string[])[];
  readonly role?: string;
  readonly leaves?: string;
  readonly way?: string;
  readonly act?: string;
  readonly kind?: string;
  readonly facts?: {
    readonly leads: readonly string[];
    readonly present: readonly string[];
    readonly roles?: Readonly<Record<string, readonly string[]>>;
    readonly checked?: boolean;
  };
}

/** The floor of one step. */
export interface Floor {
  readonly step: Step | null;
  readonly order: readonly string[];
  readonly holder: string | null;
  readonly had: readonly string[];
  readonly passed: readonly string[];
  readonly again: boolean;
  readonly hands: readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** Chairs of the inner circle, whoever has sat longest first. */
  readonly chairs: readonly string[];
  readonly over: boolean;
}
export interface Dialogue {
  readonly steps: readonly Step[];
  readonly leads: readonly string[];
  readonly present: readonly string[];
  readonly begun: number;
  readonly floor: Floor;
  /** What can be taken back: floors of this step, and floors of the steps before it. */
  readonly undo: readonly Floor[];
  readonly back: readonly Floor[];
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly checked: boolean;
  readonly way: string | null;
}

const bare: Floor = {
  step: null,
  order: [],
  holder: null,
  had: [],
  passed: [],
  again: false,
  hands: [],
  groups: [],
  chairs: [],
  over: false,
};
export const quiet = (steps: readonly Step[], leads: readonly string[], present: readonly string[]): Dialogue => ({
  steps,
  leads,
  present,
  begun: 0,
  floor: bare,
  undo: [],
  back: [],
  roles: {},
  checked: false,
  way: null,
});

const minus = (list: readonly string[], one: string | null): string[] => list.filter((other) => other !== one);
const plus = (list: readonly string[], one: string): string[] => [...minus(list, one), one];

export function speaks({ roles, leads }: Dialogue, step: Step | null, who: string): boolean {
  const voices = step?.voices;
  if (voices === undefined) return true;
  if (voices.who === 'leads') return leads.includes(who);
  const has = voices.roles.some((role) => roles[role]?.includes(who));
  return has === (voices.who === 'only');
}

/** Everybody present sits in one group, and nobody sits alone. */
function isGrouping(groups: readonly (readonly string[])[], present: readonly string[]): boolean {
  const seated = groups.flat();
  return (
    seated.length === present.length &&
    present.every((who) => seated.includes(who)) &&
    !groups.some((g) => g.length < 2)
  );
}
const isSame = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** Round the circle from whoever held it: the first who has not had the turn; else those who passed; else it is over. */
function goesOn(model: Dialogue, floor: Floor, from: string | null, circle: readonly string[]): Floor {
  const start = from === null ? 0 : circle.indexOf(from) + 1;
  const seats = [...circle.slice(start), ...circle.slice(0, start)];
  const waits = (who: string): boolean =>
    floor.order.includes(who) && !floor.had.includes(who) && speaks(model, floor.step, who);
  const next = seats.find(waits) ?? floor.order.find(waits);
  if (next !== undefined) return { ...floor, holder: next };
  const asked = floor.passed.filter((who) => floor.order.includes(who) && speaks(model, floor.step, who));
  if (floor.step?.again === true && !floor.again && asked.length > 0) {
    return {
      ...floor,
      again: true,
      order: asked,
      passed: [],
      had: floor.had.filter((who) => !asked.includes(who)),
      holder: asked[0] ?? null,
    };
  }
  return { ...floor, holder: null, over: true };
}

/** Who has left takes everything along; of those who have come, whoever may speak is last. */
function settled(model: Dialogue, came: readonly string[]): Dialogue {
  const { floor, present } = model;
  const here = (list: readonly string[]): string[] => list.filter((who) => present.includes(who));
  const isRound = floor.step?.rule === 'round';
  const late = isRound
    ? present
        .filter((who) => came.includes(who) && speaks(model, floor.step, who))
        .filter((who) => !floor.order.includes(who) && !floor.had.includes(who))
    : [];
  const after: Floor = {
    ...floor,
    order: [...here(floor.order), ...late],
    had: here(floor.had),
    passed: here(floor.passed),
    hands: here(floor.hands),
    groups: floor.groups.map(here).filter((group) => group.length > 0),
    chairs: here(floor.chairs),
  };
  if (floor.holder === null || present.includes(floor.holder)) return { ...model, floor: after };
  const free = { ...after, holder: null };
  return { ...model, floor: isRound ? goesOn(model, free, floor.holder, floor.order) : free };
}

function begins(model: Dialogue, act: Act): Dialogue {
  const step = model.steps.find(({ id }) => id === act.to) as Step;
  const speakers = model.present.filter((who) => speaks(model, step, who));
  const order = step.rule === 'round' ? [...(act.order ?? speakers)] : [];
  const { groups } = model.floor;
  const drawn = step.rule !== 'groups' ? groups : step.join === true ? joined(groups) : [];
  const holder = order[0] ?? null;
  const over = step.rule === 'round' && holder === null;
  // Between two fishbowls everybody keeps their chair, so that those who sat outside can come in.
  const outside = speakers.filter((who) => !model.floor.chairs.includes(who));
  const chairs = step.rule !== 'seats' ? model.floor.chairs : step.swap === true ? outside : [];
  return {
    ...model,
    begun: model.begun + 1,
    way: step.into === 'question' ? null : model.way,
    floor: { ...bare, step, order, holder, groups: drawn, chairs, over },
    undo: [],
    back: [model.floor, ...model.back],
  };
}

/** Two and two. Of an odd number three people stay by themselves; where there are none, the odd one out joins the last two. */
function joined(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const trio = groups.length > 1 && groups.length % 2 === 1 ? groups.findIndex(({ length }) => length > 2) : -1;
  if (trio >= 0) return [...joined(groups.filter((_, at) => at !== trio)), groups[trio] ?? []];
  const [first = [], second = [], ...rest] = groups;
  if (groups.length === 0) return [];
  if (groups.length === 1) return [first];
  if (rest.length === 1) return [[...first, ...second, ...(rest[0] ?? [])]];
  return [[...first, ...second], ...joined(rest)];
}

const turned = (model: Dialogue, floor: Floor): Dialogue => ({ ...model, floor, undo: [model.floor, ...model.undo] });

function takes(model: Dialogue, who: string): Dialogue {
  const { floor } = model;
  const { holder } = floor;
  if (floor.step?.rule === 'queue') {
    // Turns are counted in a queue: one more for whoever is interrupted.
    const counted = holder === null ? floor.had : [...floor.had, holder];
    return turned(model, { ...floor, holder: who, had: counted, hands: minus(floor.hands, who) });
  }
  const setsBack = floor.step?.rule === 'round' && floor.had.includes(who);
  const had = holder === null || setsBack ? minus(floor.had, who) : [...minus(minus(floor.had, who), holder), holder];
  return turned(model, {
    ...floor,
    holder: who,
    had,
    passed: minus(floor.passed, who),
    hands: minus(floor.hands, who),
    over: false,
  });
}

function ends(model: Dialogue, who: string): Dialogue {
  const { floor } = model;
  const had = floor.step?.rule === 'queue' ? [...floor.had, who] : plus(floor.had, who);
  const after: Floor = { ...floor, had, passed: minus(floor.passed, who) };
  return turned(
    model,
    floor.step?.rule === 'round' ? goesOn(model, after, who, floor.order) : { ...after, holder: null },
  );
}

function passes(model: Dialogue, who: string): Dialogue {
  const { floor } = model;
  const passed = floor.again ? floor.passed : plus(floor.passed, who);
  const after: Floor = { ...floor, had: plus(floor.had, who), passed };
  return turned(model, floor.holder === who ? goesOn(model, after, who, floor.order) : after);
}

/** What must hold, in the order in which people are told. */
type Demand = readonly [reason: string, holds: boolean];
const told = (demands: readonly Demand[], after: () => Dialogue): Told<Dialogue> =>
  demands.find(([, holds]) => !holds)?.[0] ?? after();

/** The dialogue after an act, or why it may not be. */
export function heard(model: Dialogue, act: Act): Told<Dialogue> {
  const { floor, present, leads, steps, roles } = model;
  const { member = '', who = member, role = '' } = act;
  const rule = floor.step?.rule;
  const byLeads: Demand = ['leads', leads.includes(member)];
  const own: Demand = ['isOwnOrLeads', act.who === member || leads.includes(member)];
  const isHere: Demand = ['isPresent', present.includes(who)];
  const voice: Demand = ['maySpeak', speaks(model, floor.step, who)];
  const isHolder = floor.holder === act.who;
  const step = steps.find(({ id }) => id === act.to) ?? null;

  switch (act.type) {
    case 'facts.changed':
      return settled(
        { ...model, ...act.facts },
        (act.facts?.present ?? []).filter((one) => !present.includes(one)),
      );
    case 'content':
      return told(
        [
          ['isInto', steps.some(({ into }) => into !== undefined && into === act.kind)],
          ['mayWrite', act.act === 'withdrawn' || speaks(model, floor.step, member)],
        ],
        () => model,
      );
    case 'way.chosen':
      return told([byLeads, ['isWay', steps.some(({ ways }) => ways?.includes(act.way ?? ''))]], () => ({
        ...model,
        way: act.way ?? null,
      }));
    case 'step.begun': {
      const speakers = present.filter((one) => speaks(model, step, one));
      return told(
        [
          byLeads,
          ['isKnownStep', step !== null],
          ['hasRole', (step?.needs ?? []).every((need) => roles[need]?.some((one) => present.includes(one)))],
          ['isChecked', model.checked || step?.ticks !== 'needed'],
          ['isOrder', act.order === undefined || isSame(act.order, speakers)],
        ],
        () => begins(model, act),
      );
    }
    case 'step.returned': {
      const [floorThen, ...rest] = model.back;
      return told([byLeads, ['hasSteps', floorThen !== undefined]], () =>
        settled({ ...model, begun: model.begun + 1, floor: floorThen ?? bare, back: rest, undo: [] }, present),
      );
    }
    case 'role.taken':
      return told([own, isHere], () => {
        const holders = roles[role] ?? [];
        return { ...model, roles: { ...roles, [role]: holders.includes(who) ? holders : [...holders, who] } };
      });
    case 'role.released':
      return told([own], () => ({ ...model, roles: { ...roles, [role]: minus(roles[role] ?? [], who) } }));
    default:
  }
  if (act.type === 'turn.returned' && rule !== undefined && rule !== 'silent' && rule !== 'talk') {
    const [floorThen, ...rest] = model.undo;
    return told([byLeads, ['hasTurns', floorThen !== undefined]], () =>
      settled({ ...model, floor: floorThen ?? bare, undo: rest }, [...floor.order, ...floor.had]),
    );
  }
  const notHolder: Demand = ['isNotHolder', !isHolder];
  const inOrder: Demand = ['isNext', floor.order.includes(who)];
  switch (`${String(rule)} ${act.type}`) {
    case 'round turn.taken':
      return told([byLeads, isHere, voice, inOrder, notHolder], () => takes(model, who));
    case 'round turn.ended':
    case 'piece turn.ended':
    case 'queue turn.ended':
      return told([own, ['isHolder', isHolder]], () => ends(model, who));
    case 'round turn.declined':
      return told([own, ['isNext', floor.order.includes(who) && !floor.had.includes(who)]], () => passes(model, who));
    case 'round round.ended':
      if (floor.over) return 'notNow';
      return told([byLeads], () => {
        const had = [...floor.had, ...floor.order.filter((one) => !floor.had.includes(one))];
        return turned(model, { ...floor, holder: null, had, passed: [], over: true });
      });
    case 'piece turn.taken':
      return told([own, isHere, voice, ['isFree', floor.holder === null || leads.includes(member)], notHolder], () =>
        takes(model, who),
      );
    case 'queue turn.taken':
      return told([byLeads, isHere, voice, notHolder], () => takes(model, who));
    case 'queue hand.raised':
      return told([isHere, voice, ['hasNoHand', !floor.hands.includes(member)]], () => ({
        ...model,
        floor: { ...floor, hands: [...floor.hands, member] },
      }));
    case 'queue hand.lowered':
      return told([own, ['hasHand', floor.hands.includes(who)]], () => ({
        ...model,
        floor: { ...floor, hands: minus(floor.hands, who) },
      }));
    case 'seats seat.taken': {
      const { seats = 0, open } = floor.step ?? {};
      const chairs = open ? seats - 1 : seats;
      const isFull = floor.chairs.length >= chairs;
      const seated: Demand = ['isNotSeated', !floor.chairs.includes(who)];
      const goes: Demand = ['isLeaving', act.leaves === undefined || floor.chairs.includes(act.leaves)];
      return told([own, isHere, voice, seated, goes, ['hasSeat', open === true || !isFull]], () => {
        const [longest = null] = floor.chairs;
        const up = act.leaves ?? (isFull ? longest : null);
        return turned(model, { ...floor, chairs: [...minus(floor.chairs, up), who] });
      });
    }
    case 'seats seat.left':
      return told([own, ['isSeated', floor.chairs.includes(who)]], () =>
        turned(model, { ...floor, chairs: minus(floor.chairs, who) }),
      );
    case 'groups groups.drawn':
      return told([byLeads, ['isGrouping', isGrouping(act.groups ?? [], present)]], () =>
        turned(model, { ...floor, groups: act.groups ?? [] }),
      );
    default:
      return 'notNow';
  }
}
