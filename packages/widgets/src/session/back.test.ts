import { sessionView } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { caseRoom } from '../testing/case-room.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { parts, same, settle, stand, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import './define.ts';

const chair = (example: Example): Promise<VermeSession> => stand<VermeSession>('verme-session', { example });
const label = (session: VermeSession): string => words(parts(session, 'now')[0]?.querySelector('span'));
const quiet = (session: VermeSession): string[] => parts(session, 'button').map((one) => words(one));
const press = async (session: VermeSession, name: string): Promise<void> => {
  const button = parts(session, 'button').find((one) => words(one) === name);
  if (button === undefined) throw new Error(`no button ${name}: ${quiet(session).join(', ')}`);
  button.click();
  await settle(session);
};
const [toBlock, toStep] = ['Palaa edelliseen osioon', 'Palaa edelliseen vaiheeseen'] as const;

describe('verme-session, going back', () => {
  it('takes a draw back in words of its own', async () => {
    const example = caseRoom('pairs', [methods['ground-rules']]);
    const session = await chair(example);
    example.press(1);
    await settle(session);
    same(quiet(session).includes('Palauta vuoro'), false);
    await press(session, 'Peru arvonta');
    same(label(session), 'Arvo ryhmät');
  });

  it('from a later step leads to the first one, and from there to the block before; nothing is skipped then', async () => {
    const example = exampleRoom();
    const open = () => sessionView(example.room.state)?.activity ?? null;
    example.press(2);
    const first = open()?.activity;
    while (open()?.activity === first) example.press(1);
    const second = open()?.activity;
    const session = await chair(example);
    example.press(1);
    await settle(session);
    same([open()?.activity, open()?.at], [second, 1], 'the second block has a second step');
    await press(session, toStep);
    same(open()?.at, 0);
    same(
      quiet(session).filter((one) => one === toStep || one === toBlock),
      [toBlock],
      'there is no step before the first',
    );
    await press(session, toBlock);
    same(open()?.activity, first);
    while (label(session) !== 'Seuraava osio') {
      example.press(1);
      await settle(session);
    }
    example.press(1);
    await settle(session);
    same(open()?.activity, second, 'the block that was opened too soon comes again');
  });
});
