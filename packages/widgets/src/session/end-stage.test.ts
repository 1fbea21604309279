import type { EndedGroup } from '@opelix/verme-sync';
import { writes } from '../plan/testing/cards.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, parts, same, settle, stand, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import { atStep } from './testing/at-step.ts';
import './define.ts';

type View = 'chair' | 'wall';
const shows = (example: Example, view: View): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, set: { view } });
const picture = (session: VermeSession): string =>
  parts(session, 'picture')
    .map(({ localName }) => localName)
    .join(' ');
describe('the pictures of people who come, and of the end', () => {
  it('the evaluation is filled in on the laptop; the wall shows the questions, then the sums', async () => {
    const example = exampleRoom();
    atStep(example, 'evaluation');
    same(picture(await shows(example, 'chair')), 'verme-evaluation');
    const wall = await shows(example, 'wall');
    same(picture(wall), '');
    same(parts(wall, 'line').map((line) => words(line)).length, 4);
    example.record({ type: 'evaluation.counted', data: { form: 'final', answers: 8, counts: { heard: [0, 1, 7] } } });
    await settle(wall);
    same(picture(wall), 'verme-evaluation');
    const middle = exampleRoom();
    atStep(middle, 'mid-check');
    const chair = await shows(middle, 'chair');
    same(parts(chair, 'picture')[0]?.getAttribute('form'), 'mid');
  });

  it('the round of the evaluation is a round', async () => {
    const example = exampleRoom();
    atStep(example, 'evaluation', 1);
    same(picture(await shows(example, 'chair')), 'verme-table');
  });

  it('the summary is typed, then asked, in both views', async () => {
    const example = exampleRoom();
    const consent = 2;
    atStep(example, 'plans-now', 1);
    for (const view of ['chair', 'wall'] as const) same(picture(await shows(example, view)), 'verme-summary');
    example.record({ type: 'summary.added', words: { text: 'Kuusi suunnitelmaa' } });
    const other = exampleRoom();
    atStep(other, 'plans-now', consent);
    const chair = await shows(other, 'chair');
    same(parts(chair, 'picture')[0]?.hasAttribute('asking'), true);
  });

  it('contacts are written on the laptop alone; the wall keeps the question', async () => {
    const example = exampleRoom();
    atStep(example, 'network-onwards');
    same(picture(await shows(example, 'chair')), 'verme-contacts');
    const wall = await shows(example, 'wall');
    holds(words(parts(wall, 'question')[0]).length > 3, 'the question');
    same(wall.renderRoot.querySelector('verme-contacts'), null);
  });

  it('a newcomer is welcomed before the next block, on the laptop and on the wall', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
    const { circle } = example.room.state.members;
    example.record({ type: 'consent.asked', data: { about: { kind: 'agreement', revision: 1 }, of: [...circle] } });
    const consent = Object.keys(example.room.state.consents).at(-1) ?? '';
    for (const who of circle) example.record({ type: 'consent.given', data: { consent } }, who);
    example.record({ type: 'member.added', data: { org: 1 }, words: { name: 'Dag Dahl' } });
    const who = example.room.state.members.circle.at(-1) ?? '';
    same(picture(await shows(example, 'chair')), 'verme-table');
    example.record({
      type: 'attendance.marked',
      data: { session: example.session, who, came: example.clock.at, left: null },
    });
    for (const view of ['chair', 'wall'] as const) same(picture(await shows(example, view)), 'verme-arrivals');
    example.press(2);
    same(picture(await shows(example, 'chair')), 'verme-table');
  });

  it('a session that has closed offers its minutes, and the plan once there is one', async () => {
    const papers = async (example: Example): Promise<string[]> => {
      example.record({ type: 'session.closed', data: { session: example.session } });
      const documents = (await shows(example, 'chair')).renderRoot.querySelector('verme-documents');
      return documents?.getAttribute('only')?.split(' ') ?? [];
    };
    const example = exampleRoom();
    example.press(1);
    same(await papers(example), ['minutes', 'calendar', 'programme', 'statement', 'log']);
    const planned = exampleRoom();
    planned.press(1);
    writes(planned);
    same(await papers(planned), ['minutes', 'plan', 'calendar', 'programme', 'statement', 'log']);
  });

  it('a group that has ended is its documents, with its log and without', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record({ type: 'record.decided', data: { until: 'never', sees: 'group' }, words: { text: 'x' } });
    example.record({ type: 'session.closed', data: { session: example.session } });
    example.record({ type: 'group.closed', data: { without: 'summary' } });
    for (const view of ['chair', 'wall'] as const) same(picture(await shows(example, view)), 'verme-ending');
    const ended: EndedGroup = {
      name: 'erityinen-tuki',
      title: 'Erityinen tuki',
      at: 0,
      log: 'deleted',
      deletesAt: null,
      documents: [],
    };
    const room = Object.assign(Object.create(example.room) as typeof example.room, {
      status: { at: 'refused', trouble: 'ended', ended } as const,
    });
    for (const view of ['chair', 'wall'] as const) {
      same(picture(await stand<VermeSession>('verme-session', { room, set: { view } })), 'verme-ending');
    }
  });
});
