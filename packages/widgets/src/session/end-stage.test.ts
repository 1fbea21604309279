import type { EndedGroup } from '@opelix/verme-sync';
import type { Draft } from '@opelix/verme-core';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, parts, same, settle, stand, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import './define.ts';

type View = 'chair' | 'wall';
const shows = (example: Example, view: View): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, set: { view } });
const picture = (session: VermeSession): string =>
  parts(session, 'picture')
    .map(({ localName }) => localName)
    .join(' ');
/** The session runs with everybody there, a block of a method open at one of its steps. */
function runs(example: Example, method: string, step = 0): void {
  if (example.room.state.now.session === null) example.press(1);
  const activity = Object.values(example.room.state.activities).find(({ block }) => block.method === method);
  if (activity === undefined) throw new Error(`no block ${method}`);
  const { block } = activity;
  const added: Draft = { type: 'activity.added', data: { session: example.session, at: 0, block } };
  example.record(added);
  const id = example.room.state.sessions[example.session]?.blocks[0] ?? '';
  example.record({ type: 'activity.opened', activity: id });
  for (let at = 0; at <= step; at += 1) {
    const to = block.steps[at]?.id ?? '';
    example.record({ type: 'step.begun', activity: id, step: at, data: { to } });
  }
}

describe('the pictures of people who come, and of the end', () => {
  it('the evaluation is filled in on the laptop; the wall shows the questions, then the sums', async () => {
    const example = exampleRoom();
    runs(example, 'evaluation');
    same(picture(await shows(example, 'chair')), 'verme-evaluation');
    const wall = await shows(example, 'wall');
    same(picture(wall), '');
    same(parts(wall, 'line').map((line) => words(line)).length, 4);
    example.record({ type: 'evaluation.counted', data: { form: 'final', answers: 8, counts: { heard: [0, 1, 7] } } });
    await settle(wall);
    same(picture(wall), 'verme-evaluation');
    const middle = exampleRoom();
    runs(middle, 'mid-check');
    const chair = await shows(middle, 'chair');
    same(parts(chair, 'picture')[0]?.getAttribute('form'), 'mid');
  });

  it('the round of the evaluation is a round', async () => {
    const example = exampleRoom();
    runs(example, 'evaluation', 1);
    same(picture(await shows(example, 'chair')), 'verme-table');
  });

  it('the summary is typed, then asked, in both views', async () => {
    const example = exampleRoom();
    const consent = 2;
    runs(example, 'plans-now', 1);
    for (const view of ['chair', 'wall'] as const) same(picture(await shows(example, view)), 'verme-summary');
    example.record({ type: 'summary.added', words: { text: 'Kuusi suunnitelmaa' } });
    const other = exampleRoom();
    runs(other, 'plans-now', consent);
    const chair = await shows(other, 'chair');
    same(parts(chair, 'picture')[0]?.hasAttribute('asking'), true);
  });

  it('contacts are written on the laptop alone; the wall keeps the question', async () => {
    const example = exampleRoom();
    runs(example, 'network-onwards');
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
