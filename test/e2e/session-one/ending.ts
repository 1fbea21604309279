/** Check-out, which keeps its time, and the documents that remain. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Telling } from './telling.ts';

export function tellsEnding(telling: Telling): void {
  const { content, labels, names } = telling;
  const { board, documents, session } = labels;

  it('check-out: protected, one hope each only if said so', async () => {
    const { chair, wall } = telling;
    await telling.nextBlock();
    await telling.nextStep();
    await telling.speaks(0);
    await telling.wait(1);
    await telling.nextTurn();
    await telling.speaks(1);
    await telling.looksRight('check-out');
    await telling.looksRightNarrow('check-out');
    const [hope] = content.hopes;
    await chair.getByRole('button', { name: session.writeDown }).click();
    const field = chair.getByLabel(board.write.insight);
    await field.fill(hope?.text ?? '');
    await field.press('Enter');
    await chair
      .getByText(hope?.text ?? '')
      .first()
      .waitFor();
    await telling.shot(chair, 'check-out-hope');
    await chair.keyboard.press('Escape');
    for (let turns = 1; turns < names.length - 1; turns += 1) {
      await telling.wait(1);
      await telling.nextTurn();
    }
    await telling.press(session.does.closeSession);
    await wall.getByText(session.thanks).waitFor();
    await telling.looksRight('closed');
  });

  it('after closing: the calendar has five events and names nobody', async () => {
    const { chair } = telling;
    await chair.goto(chair.url().replace('session.html', 'group.html'));
    const calendar = chair.locator('verme-documents [data-document=calendar]');
    const [file] = await Promise.all([
      chair.waitForEvent('download'),
      calendar.getByRole('button', { name: documents.ics }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(5);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
    await telling.pageLooksRight(chair, 'after');
    await telling.shot(chair, 'after-whole', true);
  });

  it('after closing: the plan, and a statement for each employer with not one word of the talk', async () => {
    const { chair } = telling;
    const plan = await telling.opensDocument('programme');
    await plan.frameLocator('iframe').getByText(content.aims).waitFor();
    await telling.shot(chair, 'programme');
    await plan.getByRole('button', { name: labels.common.close }).click();
    const statements = await telling.opensDocument('statement');
    const pages = statements.frameLocator('iframe').locator('body');
    await pages
      .getByText(content.people[0]?.name ?? '')
      .first()
      .waitFor();
    await telling.shot(chair, 'statement');
    const words = (await pages.textContent()) ?? '';
    for (const { name } of content.people.slice(0, 7)) expect(words).toContain(name);
    for (const said of [...content.topics, ...content.rules, content.hopes[0]?.text ?? ''])
      expect(words).not.toContain(said);
    await statements.getByRole('button', { name: labels.common.close }).click();
    expect(telling.stage.faults).toEqual([]);
  });
}
