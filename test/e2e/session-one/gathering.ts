/** Ground rules, wishes and the break; the talk without the tool, and the one proposal when it has become late. */
import { expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import type { Telling } from './telling.ts';

export function tellsGathering(telling: Telling): void {
  const { content, labels, names } = telling;
  const { agenda, board, consent, session, titleOf } = labels;

  it('ground rules: alone, pairs, fours, all; typed as they are said', async () => {
    const { chair, wall } = telling;
    await telling.nextBlock();
    await telling.looksRight('rules-silent');
    await telling.wait(3);
    await telling.nextStep();
    await telling.press(session.does.drawGroups);
    await wall
      .getByText(names[3] ?? '')
      .first()
      .waitFor();
    await telling.looksRight('rules-pairs');
    await telling.wait(5);
    await telling.nextStep();
    await telling.looksRight('rules-fours');
    await telling.wait(3);
    await telling.press(session.does.beginStep, session.does.drawGroups);
    const field = chair.getByLabel(board.write.rule);
    await field.waitFor();
    await telling.types(field, content.rules);
    await telling.looksRight('rules-all');
    await telling.looksRightNarrow('rules-all');
  });

  it('ground rules: each accepts them for themselves', async () => {
    const { chair } = telling;
    await telling.nextStep();
    await telling.looksRight('rules-consent');
    await telling.press(session.does.askConsent);
    for (const [seat, name] of names.slice(0, 7).entries()) {
      await chair.getByRole('button', { name: `${name}: ${consent.accept}` }).waitFor();
      if (seat === 3) await telling.looksRight('rules-asked');
      await telling.press(session.does.giveConsent);
    }
    await chair.getByRole('button', { name: session.does.openBlock }).waitFor();
    await telling.looksRight('rules-accepted');
    await telling.wait(4);
  });

  it('wishes: topics go into the pool, without votes', async () => {
    const { chair } = telling;
    await telling.nextBlock();
    await telling.looksRight('wishes-silent');
    await telling.wait(4);
    await telling.nextStep();
    await telling.press(session.does.drawGroups);
    await telling.looksRight('wishes-pairs');
    await telling.wait(6);
    await telling.nextStep();
    await telling.types(chair.getByLabel(board.write.topic), content.topics);
    await telling.looksRight('wishes');
  });

  it('now we only talk: a clock and a circle, and the way back to the same moment', async () => {
    const { chair, wall } = telling;
    await chair.getByRole('button', { name: session.talkOnly }).click();
    await chair.getByText(session.talking).waitFor();
    await wall.locator('verme-table[bare]').waitFor();
    await wall.getByText(titleOf('wishes')).waitFor({ state: 'detached' });
    await telling.looksRight('talk');
    await telling.wait(6);
    await telling.press(session.does.resume);
    await wall
      .getByText(content.topics[0] ?? '')
      .first()
      .waitFor();
    await chair.getByLabel(board.write.topic).waitFor();
  });

  it('late: one proposal that takes nothing from break and check-out, accepted with one press', async () => {
    const { chair } = telling;
    const flow = flowOf(telling);
    const kept = [titleOf('break'), titleOf('check-out')];
    const rest = [titleOf('dates'), titleOf('programme'), titleOf('record')];
    const minutes = (titles: readonly string[]): Promise<string[]> => Promise.all(titles.map(flow.minutes));
    // Seven are here: their round is reckoned for them.
    const agreed = await minutes(kept);
    expect(agreed).toEqual(['10', '9']);
    const before = (await minutes(rest)).map(Number);
    await telling.wait(22);
    await flow.banner.getByText(agenda.keptStay).waitFor();
    await telling.looksRight('late');
    await flow.banner.getByRole('button', { name: agenda.shorten }).click();
    await flow.banner.getByRole('button').first().waitFor({ state: 'detached' });
    await flow.banner.getByText(agenda.inTime, { exact: true }).waitFor();
    expect(await minutes(kept)).toEqual(agreed);
    const after = (await minutes(rest)).map(Number);
    expect(after.every((one, index) => one <= (before[index] ?? 0))).toBe(true);
    expect(after).not.toEqual(before);
    await chair.keyboard.press('Escape');
    await telling.looksRight('late-accepted');
  });

  it('break: the wall says when to be back, and nothing else', async () => {
    await telling.nextBlock();
    await telling.wall.getByText(session.backAt).waitFor();
    await telling.looksRight('break');
    await telling.wait(10);
  });
}
