/** The example group in the middle of a case: blocks of its second session, opened in the running one. */
import { blockOf, sessionView, type Draft, type Id, type Method } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { exampleRoom, type Example } from './example-room.ts';

/** An example, and the ways to go on in it. */
export interface CaseExample extends Example {
  readonly members: readonly Id[];
  /** What a flow event carries now. */
  readonly here: { readonly activity: Id; readonly step: number };
  /** Presses on until a step has begun. */
  until(step: string): void;
  /** Writes the key question of the block that is open. */
  asks(text?: string): void;
}

const written = 'Miten minä pysyn rauhallisena?';

/** Founds the group, puts these methods first into its session, opens it, and goes on until the step has begun. */
export function caseRoom(
  step: string,
  of: readonly Method[] = [methods['choosing-a-case'], methods['peer-consultation'], methods['own-experiment']],
  options: Parameters<typeof exampleRoom>[0] = {},
): CaseExample {
  const example = exampleRoom(options);
  const { room } = example;
  of.forEach((method, at) =>
    example.record({ type: 'activity.added', data: { session: example.session, at, block: blockOf(method) } } as Draft),
  );
  const activity = () => sessionView(room.state)?.activity ?? null;
  const whole: CaseExample = {
    ...example,
    members: room.state.members.circle,
    get here() {
      const open = activity();
      return { activity: open?.activity ?? '', step: open?.count ?? 0 };
    },
    until(wanted) {
      for (let i = 0; i < 200; i += 1) {
        const open = activity();
        const now = open?.steps[open.at]?.step;
        if (now?.id === wanted) return;
        if (now?.into === 'question') whole.asks();
        example.press(1, 0.1);
      }
      throw new Error(`there is no step ${wanted}`);
    },
    asks(text = written) {
      example.record({ type: 'question.added', ...whole.here, words: { text } });
    },
  };
  whole.until(step);
  return whole;
}
