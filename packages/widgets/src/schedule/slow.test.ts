import { scheduleView } from '@opelix/verme-core';
import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeSchedule } from './schedule.ts';
import { ahead, all, withDates } from './testing/dates.ts';
import './define.ts';

describe('verme-schedule on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('takes letters as they are typed, and the last one of a cell holds, were it the first again', async () => {
    const example = withDates(all('nnnnn'));
    const slow = slowRoom(example.room);
    const element = await stand<VermeSchedule>('verme-schedule', { room: slow.room });
    const [first = '', second = ''] = ahead(example);
    const [member = ''] = example.room.state.members.circle;
    const cell = element.renderRoot.querySelector<HTMLElement>(
      `td[data-member="${member}"][data-slot="${CSS.escape(first)}"]`,
    );
    cell?.focus();
    for (const press of ['K', 'ArrowLeft', 'E', 'K']) {
      await sendKeys({ press });
      await settle(element);
    }
    slow.write();
    await settle(element);
    const { rows, slots } = scheduleView(example.room.state);
    const answer = (of: string) => rows[0]?.answers[slots.findIndex(({ slot }) => slot === of)];
    same([answer(first), answer(second)], ['no', 'yes']);
  });
});
