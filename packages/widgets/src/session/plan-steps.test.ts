import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { methods } from '@opelix/verme-core/methods';
import { planView } from '@opelix/verme-core';
import { cards, takes, writes } from '../plan/testing/cards.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import '../plan/define.ts';
import type { VermeSession } from './session.ts';
import { atStep } from './testing/at-step.ts';
import './define.ts';

/** The running session at a step of a method that is about the plan. */
function at(
  method: keyof typeof methods,
  step: number,
  prepare: (example: Example) => void = () => undefined,
): Example {
  const example = exampleRoom();
  example.press();
  prepare(example);
  atStep(example, method, step);
  return example;
}
const six = (example: Example): void => void writes(example);
const show = (example: Example, view: 'chair' | 'wall' = 'chair'): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, set: { view } });
const now = (session: VermeSession): string => words(parts(session, 'now')[0]?.querySelector('span'));

const scenes: readonly (readonly [string, () => Example])[] = [
  ['what a card is', () => at('plan-cards', 0)],
  ['the cards', () => at('plan-cards', 2, six)],
  ['comments', () => at('comments', 0, (example) => void writes(example, cards.slice(0, 3)))],
  ['commitments', () => at('commitments', 1, six)],
  [
    'follow-up',
    () => at('plans-now', 0, (example) => writes(example, cards.slice(0, 3)).forEach((id) => takes(example, id))),
  ],
];

describe('verme-session, the plan', () => {
  beforeEach(() => localStorage.clear());

  for (const [name, make] of scenes) {
    it(`fits 320 px: ${name}`, async () => {
      await setViewport({ width: 320, height: 700 });
      const session = await show(make());
      await settle(session);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    });

    it(`shows the same on the wall, with nothing to press: ${name}`, async () => {
      await setViewport({ width: 1920, height: 1080 });
      const wall = await show(make(), 'wall');
      const plan = wall.renderRoot.querySelector('verme-plan');
      for (const root of [wall.renderRoot, plan?.renderRoot])
        same(root?.querySelectorAll('button, a, input, select, textarea').length ?? 0, 0);
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = wall.renderRoot.querySelector(
        '.wall',
      ) as Element;
      same([scrollHeight, scrollWidth], [clientHeight, clientWidth], 'all of it fits');
    });
  }

  it('asks the owner of each complete card with Space, and leaves the others as proposals', async () => {
    const example = at('commitments', 1, six);
    const session = await show(example);
    holds(now(session).startsWith('Kysy'), now(session));
    await sendKeys({ press: 'Space' });
    await settle(session);
    same(now(session), 'Kirjaa: otan tämän');
    for (let press = 0; press < 40 && now(session) !== 'Seuraava osio'; press += 1) {
      (document.activeElement as HTMLElement | null)?.blur();
      await sendKeys({ press: 'Space' });
      await settle(session);
    }
    same(
      planView(example.room.state).cards.map(({ stand: where }) => where),
      ['committed', 'committed', 'committed', 'committed', 'committed', 'draft'],
    );
    const plan = session.renderRoot.querySelector('verme-plan');
    holds(
      words(plan?.renderRoot.querySelector('[part~="state"]')).includes('väliä vielä auki'),
      'what is open is asked kindly',
    );
  });

  it('has no axe violation in any colours while a card is asked about', async () => {
    await setViewport({ width: 1440, height: 900 });
    const example = at('commitments', 1, (one) => void writes(one, cards.slice(0, 2)));
    example.press(2);
    await show(example);
    same(await violations(), []);
  });

  it('while small groups make their cards, the wall shows who sits with whom', async () => {
    const example = at('plan-cards', 1, six);
    example.press();
    const wall = await show(example, 'wall');
    holds(wall.renderRoot.querySelector('verme-table') !== null, 'the table');
    holds((await show(example)).renderRoot.querySelector('verme-plan') !== null, 'the laptop has the cards');
  });
});
