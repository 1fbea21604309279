import { experimentsView } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { caseRoom } from '../testing/case-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import './define.ts';
import type { VermeExperiments } from './experiments.ts';

describe('verme-experiments on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('shows one as not asked about where that was not written', async () => {
    const example = caseRoom('share', [methods['own-experiment'], methods['check-in']]);
    const [member] = example.room.state.members.circle;
    example.record({ type: 'experiment.added', activity: example.here.activity, data: { kept: 'own' } }, member);
    example.record({ type: 'session.closed', data: { session: example.session } });
    example.record({ type: 'session.opened', data: { session: example.room.state.programme.sessions[1] ?? '' } });
    const slow = slowRoom(example.room);
    const element = await stand<VermeExperiments>('verme-experiments', { room: slow.room, set: { of: 'last' } });
    const box = () => element.renderRoot.querySelector('input');
    box()?.click();
    slow.refuse();
    await settle(element);
    same(box()?.checked, false);
  });

  it('leaves a field empty that has been emptied', async () => {
    const example = caseRoom('share', [methods['own-experiment'], methods['check-in']]);
    const [member] = example.room.state.members.circle;
    example.record(
      { type: 'experiment.added', activity: example.here.activity, data: { kept: 'shared' }, words: { text: 'a' } },
      member,
    );
    const element = await stand<VermeExperiments>('verme-experiments', { example, set: example.here });
    parts(element, 'row')[0]?.querySelector<HTMLElement>('[data-opens]')?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    await settle(element);
    same(element.renderRoot.querySelector('textarea')?.value, '');
  });

  it('leaves the line open that somebody else’s is written on by now, and the focus in it', async () => {
    const example = caseRoom('share', [methods['own-experiment'], methods['check-in']]);
    const slow = slowRoom(example.room);
    const element = await stand<VermeExperiments>('verme-experiments', { room: slow.room, set: example.here });
    const opens = (at: number) => parts(element, 'row')[at]?.querySelector<HTMLElement>('[data-opens]');
    opens(0)?.click();
    await settle(element);
    await sendKeys({ type: 'Kysyn' });
    await sendKeys({ press: 'Enter' });
    opens(1)?.click();
    await settle(element);
    await sendKeys({ type: 'Kuun' });
    slow.write();
    await settle(element);
    await sendKeys({ type: 'telen' });
    same(element.renderRoot.querySelector('textarea')?.value, 'Kuuntelen');
    same(
      experimentsView(example.room.state).now.map(({ text }) => text),
      ['Kysyn'],
    );
  });
});
