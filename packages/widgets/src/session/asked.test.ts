import { setViewport } from '@web/test-runner-commands';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import '../board/define.ts';
import '../consent/define.ts';
import '../path/define.ts';
import type { VermeSession } from './session.ts';
import { atStep } from './testing/at-step.ts';
import './define.ts';

const wall = async (example: Example): Promise<VermeSession> => {
  await setViewport({ width: 1920, height: 1080 });
  const session = await stand<VermeSession>('verme-session', { example, set: { view: 'wall' } });
  await settle(session);
  return session;
};
const subject = (session: VermeSession): HTMLElement | undefined => parts(session, 'subject')[0];
const inside = (element: HTMLElement | undefined, part: string): string[] =>
  [...(element?.shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])].map((one) => words(one));

describe('verme-session, what everybody is asked on the wall', () => {
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('the rules stand beside the names while each is asked to accept them', async () => {
    const example = exampleRoom();
    example.press(1);
    for (const text of ['Saan ohittaa.', 'Yksi puhuu kerrallaan.'])
      example.record({ type: 'rule.added', words: { text } });
    atStep(example, 'agreement-check', 1);
    const revision = example.room.state.agreement.revision;
    const { circle } = example.room.state.members;
    example.record({ type: 'consent.asked', data: { about: { kind: 'agreement', revision }, of: [...circle] } });
    const session = await wall(example);
    same(inside(parts(session, 'picture')[0], 'name').length, circle.length, 'everybody is named');
    same(inside(subject(session), 'note'), ['Saan ohittaa.', 'Yksi puhuu kerrallaan.']);
    same(await violations(), []);
  });

  it('the sessions stand beside the names while the plan is asked about, unless there are too many to be read', async () => {
    const example = exampleRoom();
    example.press(1);
    atStep(example, 'programme', 1);
    const asks = (): void => {
      const revision = example.room.state.programme.version;
      const { circle } = example.room.state.members;
      example.record({ type: 'consent.asked', data: { about: { kind: 'programme', revision }, of: [...circle] } });
    };
    asks();
    const session = await wall(example);
    same(inside(subject(session), 'theme').length, 5);
    same(overflows(document.documentElement), false);
    for (let more = 0; more < 3; more += 1)
      example.record({ type: 'programme.changed', data: { add: { key: 's6', at: 5, minutes: 120 } } });
    asks();
    await settle(session);
    same(inside(subject(session), 'theme').length, 0);
    same(parts(session, 'picture')[0]?.localName, 'verme-consent');
  });
});
