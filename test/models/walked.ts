/**
 * Walks a machine over every shortest path of `xstate/graph` and holds each state that it reaches against a reference
 * that knows nothing of the machine: a small model written by hand from SPEC.md. A machine walked against itself
 * proves next to nothing.
 */
import { isDeepStrictEqual } from 'node:util';
import { createActor, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { createTestModel } from 'xstate/graph';
import { expect } from 'vitest';
import { send, start, type Flow } from '../../packages/core/src/chart.ts';

/** What a reference says of an event: the model after it, or the reason of its refusal. */
export type Told<R> = R | string;

export interface Walk<R, E extends { readonly type: string }> {
  readonly machine: AnyStateMachine;
  readonly input?: unknown;
  /** Events that the walk goes along. */
  readonly events: readonly E[];
  /** Further events that every state is asked about (taking back: its stack is no part of the key). */
  readonly asked?: readonly E[];
  /** What tells two states apart; members that may be exchanged are exchanged here. */
  readonly key: (snapshot: AnyMachineSnapshot) => string;
  readonly limit: number;
  /** The reference before the first event, and after an event. */
  readonly first: R;
  readonly next: (model: R, event: E) => Told<R>;
  /** What both must show alike: from the reference, and from the flow of the machine. */
  readonly shown: (model: R) => unknown;
  readonly seen: (flow: Flow<AnyStateMachine>) => unknown;
}

export interface Walked {
  readonly paths: number;
  /** Every state that was reached in a replay, by its key. */
  readonly keys: ReadonlySet<string>;
  /** State values, as dotted names. */
  readonly values: ReadonlySet<string>;
  /** States in which every event is refused. */
  readonly dead: readonly string[];
  readonly refusals: ReadonlySet<string>;
  /** Keys of the walk that no replay has reached. */
  readonly missed: readonly string[];
}

const dotted = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([name, inside]) => `${name}.${dotted(inside)}`)
        .join(' ');

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** `expect` alone would write a message for each of some hundred thousand comparisons. */
function same(is: unknown, must: unknown, where: () => string): void {
  if (!isDeepStrictEqual(is, must)) expect(is, where()).toEqual(must);
}

/** Replays every shortest path through `send`, XState's `transition()` and a live actor, beside the reference. */
export function walk<R, E extends { readonly type: string }>(walk: Walk<R, E>): Walked {
  const { machine, input, events, asked = [], key, limit } = walk;
  const model = createTestModel(machine, { events: events as never, serializeState: key as never, limit });
  const paths = model.getShortestPaths({
    allowDuplicatePaths: true,
    ...(input === undefined ? {} : { input: input as never }),
  } as never);
  const keys = new Set<string>();
  const values = new Set<string>();
  const refusals = new Set<string>();
  const alive = new Map<string, boolean>();
  const begin = start as (machine: AnyStateMachine, input?: unknown) => Flow<AnyStateMachine>;

  for (const path of paths) {
    const acts = path.steps.map((step) => step.event as unknown as E).filter(({ type }) => type !== 'xstate.init');
    let flow = begin(machine, input);
    let told = walk.first;
    const actor = createActor(machine, { input: input as never }).start();
    let pure = actor.getSnapshot() as AnyMachineSnapshot;
    const trail: string[] = [];
    const holds = (): void => {
      const live = actor.getSnapshot() as AnyMachineSnapshot;
      const where = (): string => trail.join(' → ');
      same(walk.seen(flow), walk.shown(told), where);
      const stands = { value: live.value, context: live.context };
      same({ value: flow.value, context: flow.context }, stands, where);
      same({ value: pure.value, context: pure.context }, stands, where);
      const here = key(live);
      keys.add(here);
      if (alive.has(here)) return;
      values.add(dotted(live.value));
      // Every event, in every state: accepted or refused, and with which reason.
      let some = false;
      const woken = plain({ value: flow.value, context: flow.context }) as Flow<AnyStateMachine>;
      for (const event of [...events, ...asked]) {
        const expected = walk.next(told, event);
        const after = send(machine, flow, event as never);
        const again = send(machine, woken, event as never);
        const said = (): string => `${where()} → ? ${JSON.stringify(event)}`;
        same(plain(again), plain(after), said);
        if (typeof expected === 'string') {
          refusals.add(expected);
          same(after, expected, said);
        } else {
          same(typeof after === 'string' ? after : walk.seen(after), walk.shown(expected), said);
          some = true;
        }
      }
      alive.set(here, some);
    };
    holds();
    for (const event of acts) {
      trail.push(JSON.stringify(event));
      const expected = walk.next(told, event);
      const after = send(machine, flow, event as never);
      if (typeof expected === 'string' || typeof after === 'string') {
        expect(after, trail.join(' → ')).toBe(expected);
        continue;
      }
      told = expected;
      flow = after;
      actor.send(event as never);
      [pure] = transition(machine, pure as never, event as never) as [AnyMachineSnapshot, unknown];
      holds();
    }
    actor.stop();
  }
  const dead = [...alive].filter(([, some]) => !some).map(([here]) => here);
  const missed = paths.map((path) => key(path.state as unknown as AnyMachineSnapshot)).filter((one) => !keys.has(one));
  return { paths: paths.length, keys, values, dead, refusals, missed };
}

/** Whether one of the transitions that need no event needs no guard either. */
const isLeftAtOnce = (always: unknown): boolean =>
  [always ?? []].flat().some((one) => (one as { guard?: unknown }).guard === undefined);

/** Every state of a machine that is not passed through at once, as dotted names. */
export function restingStates(machine: AnyStateMachine): readonly string[] {
  const names: string[] = [];
  const visit = (config: { states?: Record<string, unknown>; always?: unknown }, path: readonly string[]): void => {
    const inside = Object.entries(config.states ?? {});
    if (inside.length === 0 && !isLeftAtOnce(config.always)) names.push(path.join('.'));
    for (const [name, child] of inside) visit(child as typeof config, [...path, name]);
  };
  visit(machine.config as never, []);
  return names;
}
