/** Session two: a case, as peers. Who does what, that nobody can be recognised, the key question, and who is silent. */
import { expect, it } from 'vitest';
import { keyQuestion, roles as seats } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** The question as it is first heard, before its owner says it better. */
const heard = 'Miten minä saan muut toimimaan?';
/** What somebody might type of a person in a case. */
const leaks = [
  { text: 'Miten minä vastaan, kun oili.ojala@opisto.fi kirjoittaa?', found: 'oili.ojala@opisto.fi', kind: 'email' },
  { text: 'Miten minä soitan numeroon 040 123 4567?', found: '040 123 4567', kind: 'phone' },
] as const;

export function livesCase(living: Living): void {
  const { labels, names } = living;
  const { board, case: about, identifiers, points, roles, session, table, wayOf } = labels;
  const name = (at: number): string => names[at] ?? '';
  const called = (role: string): string => roles.names[role] ?? role;
  const doing = (role: string): string => roles.does[role] ?? role;
  const { owner, moderator, scribe } = seats;

  it('check-in, the agreement, and the talking piece', async () => {
    await living.goesTo('check-in', 'round');
    await living.looksRight('two-check-in');
    await living.round();
    await living.goesTo('agreement-check');
    await living.looksRight('two-agreement');
    await living.goesTo('talking-piece', 'round');
    await living.looksRight('two-piece');
    await living.round();
  });

  it('roles: the case by the one button, the others by their name, and one is given back', async () => {
    const { chair } = living;
    const press = (role: string, what: string): Promise<void> =>
      chair.getByRole('button', { name: roles.give(role, what) }).click();
    await living.goesTo('choosing-a-case', 'choose');
    await living.looksRight('two-roles');
    expect(await living.about()).toBe(`${called('owner')}: ${name(owner)}`);
    await living.press(session.does.takeRole);
    for (const [role, at] of [
      [called('leads'), moderator],
      [called('writer'), scribe],
    ] as const) {
      await press(role, roles.somebodyElse);
      await chair
        .getByRole('dialog', { name: role })
        .getByRole('button', { name: name(at) })
        .click();
      await chair.getByRole('button', { name: roles.release(role, name(at)) }).waitFor();
    }
    await chair.locator('[data-role=timekeeper] [part=propose]').click();
    await living.walled(doing('timekeeper'));
    await chair.getByRole('button', { name: roles.release(called('timekeeper'), '') }).click();
    await living.wall.getByText(doing('timekeeper')).first().waitFor({ state: 'detached' });
    await living.besideOnWall(owner, doing('owner')).waitFor();
    await living.besideOnWall(moderator, doing('leads')).waitFor();
    await living.besideOnWall(scribe, doing('writer')).waitFor();
    await living.looksRight('two-roles-taken');
  });

  it('nobody can be recognised: six points, each ticked, one after it was left open knowingly', async () => {
    const { chair, wall } = living;
    const ticked = wall.locator('verme-ticks li[data-state=ticked]');
    const box = (at: number) => chair.getByRole('checkbox', { name: points[at] ?? '' });
    await living.goesTo('choosing-a-case', 'ticks');
    expect(await living.about()).toBe(`${session.readAloud} ${points[0]}`);
    await living.press(session.does.checkCase);
    await box(2).check();
    await expect.poll(() => ticked.count()).toBe(2);
    await chair.getByRole('button', { name: about.leaveThisOpen(points[3] ?? '') }).click();
    await chair.getByText(about.unticked).waitFor();
    await living.looksRight('two-ticks');
    // The keyboard goes on after a box was clicked; what was left open and what is ticked is not asked again.
    expect(await living.pressWhile(session.does.checkCase)).toBe(3);
    await chair.getByText(about.someOpen).waitFor();
    await box(3).check();
    await chair.getByText(about.allTicked).waitFor();
    await expect.poll(() => ticked.count()).toBe(6);
    await living.goesTo('break');
    await living.looksRight('two-break');
    await living.wait(10);
  });

  it('the story is its owner’s; questions to understand come one at a time, by hand', async () => {
    await living.goesTo('peer-consultation', 'telling');
    await living.looksRight('two-telling');
    await living.goesTo('peer-consultation', 'questions');
    await living.seat(3, table.giveTurn).click();
    await living.speaksOnWall(3);
    for (const at of [6, 5]) await living.seat(at, table.raise).click();
    await expect.poll(() => living.about()).toBe(`${session.asksNext} ${name(6)} · ${name(5)}`);
    await living.seat(6, table.lower).click();
    await expect.poll(() => living.about()).toBe(`${session.asksNext} ${name(5)}`);
    await living.looksRight('two-questions');
    await living.press(session.does.giveFloor);
    await living.speaksOnWall(5);
    await living.press(session.does.endTurn);
    await expect.poll(() => living.says()).toBe(session.does.beginStep);
  });

  it('the key question: looked for together, warned of while typed, written in its owner’s words', async () => {
    const { chair, wall } = living;
    const field = chair.getByLabel(board.write.question);
    await living.goesTo('peer-consultation', 'key-question');
    await expect.poll(() => living.about()).toBe(session.waitsQuestion);
    expect(await living.says()).toBe('');
    await living.looksRight('two-key-question-empty');
    await chair.getByRole('button', { name: session.seek }).click();
    await living.goesTo('peer-consultation', 'consultation');
    await living.walled(wayOf('seek').wall);
    await living.goesTo('peer-consultation', 'key-question');
    for (const { text, found, kind } of leaks) {
      await field.fill(text);
      await chair.getByText(identifiers.found([kind], found)).waitFor();
      expect(await wall.getByText(found).count()).toBe(0);
    }
    await living.pageLooksRight(chair, 'two-key-question-warned');
    await living.types(field, [heard]);
    await expect.poll(() => chair.locator('verme-board [part=warning]').innerText()).toBe('');
  });

  it('its owner hears it, and wants other words: a step back, and on again', async () => {
    const { chair, wall } = living;
    await living.goesTo('peer-consultation', 'way');
    await wall.locator('verme-ways').getByText(heard).waitFor();
    await chair.getByRole('button', { name: session.backStep }).click();
    await chair.getByRole('button', { name: board.edit(heard) }).click();
    await chair.getByLabel(board.editing).fill(keyQuestion);
    await chair.getByRole('button', { name: board.save }).click();
    await living.walled(keyQuestion);
    expect(await wall.getByText(heard).count()).toBe(0);
    await living.looksRight('two-key-question');
    await living.goesTo('peer-consultation', 'way');
    await living.looksRight('two-ways');
    await chair.getByRole('button', { name: wayOf('ideas').title }).click();
    await wall.locator('verme-ways').getByText(wayOf('ideas').title, { exact: true }).waitFor();
  });

  it('consultation: everybody has a turn but whose case it is, and there is no field to answer in', async () => {
    const { chair } = living;
    await living.goesTo('peer-consultation', 'consultation');
    await living.walled(keyQuestion);
    await living.walled(wayOf('ideas').wall);
    const silent = living.wall.locator('verme-table .hidden', { hasText: table.silent });
    await expect.poll(() => silent.allTextContents()).toEqual([expect.stringContaining(name(owner))]);
    expect(await living.seat(owner, table.silent).getAttribute('aria-disabled')).toBe('true');
    expect(await chair.locator('verme-session').getByRole('textbox').count()).toBe(0);
    expect(await chair.getByRole('button', { name: session.writeDown }).count()).toBe(0);
    await living.looksRight('two-consultation');
    // Eight are here, one of them is silent.
    expect(await living.round()).toBe(7);
    await living.goesTo('peer-consultation', 'last-word');
    await expect.poll(() => silent.count()).toBe(7);
    expect((await silent.allTextContents()).join()).not.toContain(name(owner));
    await living.looksRight('two-last-word');
  });

  it('the case is closed: its question does not go on to what this says to everybody', async () => {
    await living.goesTo('peer-consultation', 'reflection');
    await living.goesTo('what-this-says', 'silent');
    for (const view of [living.chair, living.wall]) expect(await view.getByText(keyQuestion).count()).toBe(0);
  });
}
