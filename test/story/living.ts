/** A session lived by the one obvious press: what people write or decide stands beside it, by block and step. */
import { nextView, stepMinutes, type Id, type NextView, type Step } from '@opelix/verme-core';
import type { Teller } from './teller.ts';

/** What happens when a step is reached, by `method/step`; `end` runs after the last block, before the session closes. */
export type Acts = Readonly<Record<string, (teller: Teller) => void>>;

interface Flow {
  readonly context: { readonly steps: readonly Step[]; readonly turns: { readonly at: number } };
}

/** Where the session stands, as `method/step`, and the step itself. */
export function placeOf({ state }: Teller): { readonly key: string; readonly step: Step | undefined } {
  const { activity } = state.now;
  if (activity === null) return { key: '', step: undefined };
  const { context } = state.flows[activity] as Flow;
  const step = context.steps[context.turns.at];
  return { key: `${state.activities[activity]?.block.method ?? ''}/${step?.id ?? ''}`, step };
}

const perPress: Partial<Record<NextView['does'], number>> = { nextTurn: 0.9, askAgain: 0.5, giveConsent: 0.1 };

/** Opens the session that comes next at its time, for those who are there. */
export function opens(teller: Teller, away: readonly number[] = []): void {
  const { session, state, members } = teller;
  const slot = state.schedule.slots[state.dates.context.decided[session] ?? ''];
  teller.time = (slot?.start ?? teller.time) + 60_000;
  for (const who of members.filter((_, seat) => !away.includes(seat))) {
    teller.does({ type: 'attendance.marked', data: { session, who, came: teller.time, left: null } });
  }
  teller.press('openSession');
}

/** Presses on to the end of the session. Each step takes its minutes, each turn less than one. */
export function lives(teller: Teller, acts: Acts): void {
  const { session } = teller;
  const reached = new Set<string>();
  const presses = 2000;
  for (let i = 0; i < presses; i += 1) {
    const { key, step } = placeOf(teller);
    if (key !== '' && !reached.has(key)) {
      reached.add(key);
      acts[key]?.(teller);
      if (step && step.each === undefined) teller.wait(stepMinutes(step, teller.members.length));
    }
    const next = nextView(teller.state, { now: teller.time, seed: 7 + teller.presses });
    if (!next || next.drafts.length === 0) throw new Error(`nothing to press at ${key}: ${next?.does ?? 'nothing'}`);
    if (next.does === 'closeSession') acts['end']?.(teller);
    teller.wait(perPress[next.does] ?? 0.1);
    teller.press(next.does);
    if (next.does !== 'closeSession') continue;
    const never = Object.keys(acts).filter((one) => one !== 'end' && !reached.has(one));
    if (never.length > 0) throw new Error(`${session} never came to ${never.join(', ')}`);
    return;
  }
  throw new Error(`the session did not end in ${presses} presses`);
}

/** The member of a seat. */
export const seat = ({ members }: Teller, at: number): Id => members[at % members.length] ?? '';
