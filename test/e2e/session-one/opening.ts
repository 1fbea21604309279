/** Welcome, check-in, and what this is and is not; and the flow, which is the group's to change. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { ofPerson } from '../labels.ts';
import { flowOf } from './flow.ts';
import type { Telling } from './telling.ts';

export function tellsOpening(telling: Telling): void {
  const { labels, names } = telling;
  const { agenda, attendance, session, table, titleOf } = labels;

  it('welcome: opens at the real time, and who is here is one click per seat', async () => {
    const { chair, wall } = telling;
    await telling.wait(20);
    for (const name of names.slice(0, 7))
      await chair.getByRole('button', { name: ofPerson(name, attendance.markCame) }).click();
    await telling.press(session.does.openSession);
    await telling.nextBlock();
    await chair.getByText(titleOf('welcome'), { exact: true }).first().waitFor();
    await wall.getByText(titleOf('welcome'), { exact: true }).first().waitFor();
    await telling.looksRight('welcome');
  });

  it('the flow is the group’s: a block moves, gets shorter, is left out and taken back', async () => {
    const flow = flowOf(telling);
    const before = await flow.titles();
    const [record, plan, topics] = [titleOf('record'), titleOf('programme'), titleOf('wishes')];
    const at = before.indexOf(record);
    const moved = before.with(at - 1, record).with(at, plan);
    expect(before[at - 1]).toBe(plan);

    await flow.choose(record, agenda.up);
    await expect.poll(() => flow.titles()).toEqual(moved);
    await telling.looksRight('flow-menu');
    await flow.choose(record, agenda.down);
    await expect.poll(() => flow.titles()).toEqual(before);

    await flow.choose(plan, agenda.less(5));
    await expect.poll(() => flow.minutes(plan)).toBe('15');
    await flow.choose(plan, agenda.more(5));
    await expect.poll(() => flow.minutes(plan)).toBe('20');
    await flow.closeMenu();

    await flow.choose(topics, agenda.drop);
    await expect.poll(() => flow.minutes(topics)).toBe(agenda.dropped);
    await telling.looksRight('flow-dropped');
    await flow.choose(topics, agenda.reopen);
    await expect.poll(() => flow.minutes(topics)).toBe('20');
    expect(await flow.titles()).toEqual(before);
  });

  const seat = (index: number): Locator =>
    telling.chair.getByRole('button', { name: ofPerson(names[index] ?? '', table.giveTurn) });

  it('check-in: Space hands on, a pass is a full answer, a click on a seat sets it right', async () => {
    const { chair, wall } = telling;
    await telling.wait(5);
    await telling.nextBlock();
    await telling.nextStep();
    await wall
      .getByText(session.turn, { exact: true })
      .or(wall.getByText(`${session.turn} `))
      .first()
      .waitFor();
    await telling.speaks(0);
    await telling.wait(2);
    await telling.nextTurn();
    await telling.speaks(1);
    await chair.getByRole('button', { name: session.pass }).click();
    await telling.speaks(2);
    // The hand-over was clicked too early: the seat is clicked.
    await telling.nextTurn();
    await seat(2).click();
    await telling.speaks(2);
    await wall
      .getByText(names[2] ?? '')
      .first()
      .waitFor();
    await telling.looksRight('check-in');
    await telling.looksRightNarrow('check-in');
  });

  it('comes back to the same moment after a reload', async () => {
    await telling.chair.reload();
    await telling.chair.getByText(session.turn).first().waitFor();
    await telling.speaks(2);
  });

  it('check-in: who passed is asked once more, and the round is done', async () => {
    for (let turns = 0; turns < 5; turns += 1) {
      await telling.wait(2);
      const said = await telling.press(session.does.nextTurn, session.does.askAgain);
      if (said.includes(session.does.askAgain)) break;
    }
    await telling.speaks(1);
    await telling.nextTurn();
    await telling.chair.getByRole('button', { name: session.does.openBlock }).waitFor();
  });

  it('what this is and is not: a card to read aloud, the same in lines on the wall', async () => {
    await telling.nextBlock();
    await telling.wall.getByText(titleOf('what-this-is')).waitFor();
    await telling.looksRight('what-this-is');
    await telling.wait(5);
  });
}
