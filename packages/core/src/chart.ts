/**
 * The only file that calls XState's runtime. Machines are pure, so one inert scope serves every transition:
 * `machine.transition` with a reused scope is 2.5 times faster than `transition()`, which builds a throw-away actor
 * each time. A test shows that both agree.
 */
import {
  createActor,
  createMachine,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type ContextFrom,
  type EventFromLogic,
  type InputFrom,
  type StateValueFrom,
} from 'xstate';
import type { Reason } from './fold/reasons.ts';

/** Where a machine stands, as plain JSON: state value and context. */
export interface Flow<M extends AnyStateMachine> {
  readonly value: StateValueFrom<M>;
  readonly context: ContextFrom<M>;
}
/** A flow whose machine is not known to the type; views narrow it by the kind of its activity. */
export interface AnyFlow {
  readonly value: unknown;
  readonly context: unknown;
}

const inert = createActor(createMachine({}));
const nothing = () => undefined;
const scope: AnyActorScope = {
  self: inert,
  id: inert.id,
  sessionId: inert.sessionId,
  logger: nothing,
  defer: nothing,
  emit: nothing,
  system: inert.system,
  stopChild: nothing,
  actionExecutor: nothing,
};

/** Live snapshots beside the plain flows; a flow that came from JSON is woken once. */
const live = new WeakMap<object, AnyMachineSnapshot>();

function flowOf<M extends AnyStateMachine>(snapshot: AnyMachineSnapshot): Flow<M> {
  const flow = { value: snapshot.value, context: snapshot.context } as Flow<M>;
  live.set(flow, snapshot);
  return flow;
}

function snapshotOf<M extends AnyStateMachine>(machine: M, flow: Flow<M>): AnyMachineSnapshot {
  const known = live.get(flow);
  if (known) return known;
  const woken = machine.resolveState({ value: flow.value as never, context: flow.context as never });
  live.set(flow, woken);
  return woken;
}

/** A machine at its beginning. */
export function start<M extends AnyStateMachine>(
  machine: M,
  ...input: undefined extends InputFrom<M> ? [InputFrom<M>?] : [InputFrom<M>]
): Flow<M> {
  const snapshot = (machine as AnyStateMachine).getInitialSnapshot(scope, input[0]) as AnyMachineSnapshot;
  if (snapshot.status === 'error') throw snapshot.error;
  return flowOf<M>(snapshot);
}

interface GuardLike {
  readonly type: string;
}
type Predicate = (args: { context: unknown; event: unknown }, params: unknown) => boolean;

/**
 * The name of the first guard that says no; `notNow` where no transition is there at all. Of several ways it is that of
 * the one that came furthest, then of the first: who leaves a date open is not told that no slot was named.
 */
function refusalOf(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: { type: string }): Reason {
  for (const node of snapshot._nodes) {
    let furthest: { readonly name: string; readonly passed: number } | undefined;
    for (const { guard } of node.transitions.get(event.type) ?? []) {
      const parts: readonly unknown[] = (guard as { guards?: readonly unknown[] } | undefined)?.guards ?? [guard];
      const passed = parts.findIndex((part) => deniedBy(machine, snapshot, event, part) !== undefined);
      const name = deniedBy(machine, snapshot, event, parts[passed]);
      if (name !== undefined && passed > (furthest?.passed ?? -1)) furthest = { name, passed };
    }
    if (furthest) return furthest.name as Reason;
  }
  return 'notNow';
}

function deniedBy(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: { type: string },
  guard: unknown,
): string | undefined {
  if (!guard) return undefined;
  const parts = (guard as { guards?: readonly unknown[] }).guards;
  if (parts) {
    for (const part of parts) {
      const name = deniedBy(machine, snapshot, event, part);
      if (name) return name;
    }
    return undefined;
  }
  const name = typeof guard === 'string' ? guard : (guard as GuardLike).type;
  const predicate = machine.implementations.guards[name] as Predicate | undefined;
  return predicate && !predicate({ context: snapshot.context, event }, undefined) ? name : undefined;
}

/** The flow after an event (the same flow where nothing changed), or the reason why it was refused. */
export function send<M extends AnyStateMachine>(machine: M, flow: Flow<M>, event: EventFromLogic<M>): Flow<M> | Reason {
  const snapshot = snapshotOf(machine, flow);
  const next = machine.transition(snapshot as never, event, scope as never) as AnyMachineSnapshot;
  if (next === snapshot || (next.context === snapshot.context && next.value === snapshot.value)) {
    return snapshot.can(event) ? flow : refusalOf(machine, snapshot, event);
  }
  return flowOf<M>(next);
}
