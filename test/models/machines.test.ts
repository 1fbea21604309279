/** What every machine of the registry must be. Rules: packages/core/SPEC.md. */
import { createActor, initialTransition, type AnyStateMachine } from 'xstate';
import { activities, machines } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../packages/core/src/fold/reasons.ts';

const all = Object.entries(machines) as [string, AnyStateMachine][];

/** Every key of a literal configuration with its value, however deep. */
function entriesOf(config: unknown): [string, unknown][] {
  if (typeof config !== 'object' || config === null) return [];
  return Object.entries(config).flatMap(([key, value]): [string, unknown][] => [[key, value], ...entriesOf(value)]);
}
const namesOf = (guard: unknown): string[] => {
  if (typeof guard === 'string') return [guard];
  if (typeof guard !== 'function') return [];
  const { guards = [] } = guard as { guards?: readonly unknown[] };
  return guards.flatMap(namesOf);
};

describe.each(all)('the machine %s', (_name, machine) => {
  const entries = entriesOf(machine.config);

  it('VC20 has no invoke, delay, history, final state or spawn: it is pure', () => {
    const keys = new Set(entries.map(([key]) => key));
    for (const banned of ['invoke', 'after', 'history', 'spawn', 'onDone', 'output', 'entry', 'exit'])
      expect(keys).not.toContain(banned);
    const types = entries.filter(([key]) => key === 'type').map(([, value]) => value);
    expect(types.filter((type) => type === 'final' || type === 'history' || type === 'parallel')).toEqual([]);
    expect(Object.keys(machine.implementations.actors)).toEqual([]);
    expect(Object.keys(machine.implementations.delays)).toEqual([]);
  });

  it('VC20 does nothing but assign, and says yes: no raise, no sending, no logging', () => {
    const kinds = Object.values(machine.implementations.actions).map((action) =>
      typeof action === 'function' ? ((action as { type?: string }).type ?? 'accept') : 'other',
    );
    expect(new Set(kinds.filter((kind) => kind !== 'xstate.assign' && kind !== 'accept'))).toEqual(new Set());
    const inline = entries.filter(([key, value]) => key === 'actions' && typeof value !== 'string');
    expect(inline).toEqual([]);
  });

  it('VC20 names its guards; a name that people can meet is a reason', () => {
    const on = entries.filter(([key]) => key === 'on').flatMap(([, value]) => entriesOf(value));
    const met = on.filter(([key]) => key === 'guard').flatMap(([, guard]) => namesOf(guard));
    expect(met.length).toBeGreaterThan(0);
    for (const name of met) {
      expect(reasons).toContain(name);
      expect(machine.implementations.guards).toHaveProperty(name);
    }
  });

  it('VC20 starts, and restarts from plain JSON, without an error', () => {
    const input = { steps: [], facts: { leads: [], present: [] }, of: ['d1:1'] };
    const [snapshot, actions] = initialTransition(machine, input as never);
    expect(snapshot.status).toBe('active');
    expect(actions).toEqual([]);
    const actor = createActor(machine, { input: input as never }).start();
    expect(actor.getSnapshot()).toMatchObject({ status: 'active', children: {} });
    actor.stop();
  });
});

it('VC20 runs every kind of activity by a machine that the registry names', () => {
  const known = new Set<unknown>(Object.values(machines));
  for (const versions of Object.values(activities))
    for (const one of Object.values(versions)) expect(known).toContain(one);
});
