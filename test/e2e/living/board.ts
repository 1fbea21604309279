/** The brainstorm of session three: notes in silence and from paper, their clusters, and dots. */
import { expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { clusters, needs, same } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** A note that somebody types in the silence. */
const inSilence = 'Työpaikkakäynnin kolme kysymystä';
/** A need that a pair reads in full: what, what for, whose. */
const [reworded, full, third, fourth] = needs;
/** Twelve notes of three clusters, as they are read aloud, but the one that is read in full. */
const read = [0, 1, 3].flatMap((at) => clusters[at]?.notes.slice(0, 4) ?? []).filter((text) => text !== full.of);
/** Dots from paper; the third place is shared by two. */
const dots = [8, 7, 4, 4] as const;
/** The two are counted once more. */
const again = [2, 6] as const;

export function livesBoard(living: Living): void {
  const { labels, names } = living;
  const { brainstorm, session } = labels;
  const need = { text: full.text, so: full.so };
  const joined = brainstorm.joined(need.text, need.so);
  const note = (text: string): Locator => living.chair.locator('verme-brainstorm button.note', { hasText: text });
  const sheet = (): Locator => living.chair.locator('verme-brainstorm .sheet');
  const fills = async (form: Locator, { text, so, whose }: { text: string; so: string; whose: string }) => {
    await form.getByLabel(brainstorm.need).fill(text);
    await form.getByLabel(brainstorm.so, { exact: true }).fill(so);
    await form.getByLabel(brainstorm.whose).fill(whose);
    await form.getByLabel(brainstorm.whose).press('Enter');
  };

  it('silence: who cannot write by hand types, and the wall tells how many notes, not what is on them', async () => {
    const { chair, wall } = living;
    await living.goesTo('silent-ideas');
    await chair.getByText(brainstorm.writeNow).click();
    await chair.getByLabel(brainstorm.need).fill(inSilence);
    await chair.getByLabel(brainstorm.need).press('Enter');
    await living.walled(brainstorm.count(1));
    expect(await wall.getByText(inSilence).count()).toBe(0);
    await chair.getByLabel(brainstorm.need).blur();
    await living.looksRight('three-silence');
    await living.goesTo('writing-rounds', 'second');
    await living.looksRight('three-writing');
    await living.goesTo('pairs-choose');
    await living.press(session.does.drawGroups);
    await living.looksRight('three-pairs');
    await living.goesTo('break');
  });

  it('notes are typed as they are read, Enter by Enter, and one in full', async () => {
    const { chair, wall } = living;
    await living.goesTo('presenting');
    const field = chair.getByLabel(brainstorm.need);
    for (const text of read) {
      await field.fill(text);
      await field.press('Enter');
      await note(text).waitFor();
    }
    await fills(chair.getByRole('form', { name: brainstorm.write }), full);
    await note(joined).waitFor();
    await living.walled(brainstorm.count(read.length + 2));
    expect(await wall.getByText(read[0] ?? '').count()).toBe(0);
    await field.blur();
    await living.looksRight('three-presenting');
    await living.press(session.does.openIdeas);
    for (const text of [inSilence, read[0] ?? '', joined]) await living.walled(text);
    await living.looksRight('three-notes');
  });

  it('a note is said better: we need competence in … so that …', async () => {
    await note(reworded.of).click();
    await sheet().getByRole('button', { name: brainstorm.edit }).click();
    await fills(sheet(), reworded);
    await sheet().waitFor({ state: 'hidden' });
    await living.walled(brainstorm.joined(reworded.text, reworded.so));
    expect(await living.wall.getByText(reworded.of).count()).toBe(0);
  });

  it('two that say the same are laid on each other by the menu; both are kept, and can be parted', async () => {
    const { wall } = living;
    const [top, under] = same;
    await living.goesTo('grouping', 'silent');
    const merge = async (): Promise<void> => {
      await note(under).click();
      await sheet().getByRole('button', { name: brainstorm.merge }).click();
      await sheet().getByLabel(brainstorm.find).fill(top.slice(0, 12));
      await sheet().getByRole('button', { name: top }).click();
      await sheet().getByRole('button', { name: brainstorm.mergeNow }).click();
      await note(top).getByText(brainstorm.originalsCount(1)).waitFor();
      await wall.getByText(under).waitFor({ state: 'detached' });
    };
    await merge();
    await note(top).click();
    await sheet().getByRole('button', { name: brainstorm.part }).click();
    await living.walled(under);
    await sheet().getByRole('button', { name: brainstorm.close }).click();
    await merge();
  });

  it('clusters are made and filled by the menu, and get a name last', async () => {
    const { chair, wall } = living;
    const into = async (text: string, cluster: string): Promise<void> => {
      await note(text).click();
      await sheet().getByRole('button', { name: cluster }).click();
      await sheet().waitFor({ state: 'hidden' });
    };
    const [one, , , four] = clusters;
    await into(reworded.text, brainstorm.newCluster);
    await into(same[0], brainstorm.unnamed(1));
    await into(third.of, brainstorm.newCluster);
    await into(inSilence, brainstorm.unnamed(2));
    const island = (name: string): Locator => wall.locator('verme-brainstorm [part=cluster]', { hasText: name });
    await island(brainstorm.unnamed(1)).getByText(same[0]).waitFor();
    await living.looksRight('three-grouping');
    await living.goesTo('grouping', 'names');
    for (const [at, { name }] of [one, four].entries()) {
      if (name === undefined) continue;
      await chair.getByRole('button', { name: brainstorm.unnamed(at + 1) }).click();
      await living.types(chair.getByLabel(brainstorm.name), [name]);
    }
    await island(four?.name ?? '')
      .getByText(inSilence)
      .waitFor();
    await living.looksRight('three-names');
  });

  it('dots from paper: nothing on the wall before all are counted; two that are level are talked about', async () => {
    const { chair, wall } = living;
    const level = [third.of, fourthOf(read)] as const;
    const all = [brainstorm.joined(reworded.text, reworded.so), joined, ...level];
    await living.goesTo('dots', 'silent');
    await living.press(session.does.askForDots);
    await living.walled(brainstorm.cap(3));
    await living.looksRight('three-dots');
    await living.goesTo('dots', 'show');
    await expect.poll(() => living.about()).toBe(session.waitsForDots);
    for (const [at, text] of all.entries()) {
      const count = chair.getByLabel(brainstorm.countFor(text));
      await count.fill(String(dots[at] ?? 0));
      await count.press('Tab');
    }
    await chair.getByText(brainstorm.given(23, 27)).waitFor();
    expect(await wall.locator('[part=dots]').count()).toBe(0);
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await living.press(session.does.openBallots);
    // Whoever counted down to the last note sees what there is to talk about.
    const tie = chair.getByText(brainstorm.tie(2, 4, 1));
    await tie.waitFor();
    await expect.poll(async () => (await tie.boundingBox())?.y).toBeGreaterThan(0);
    await wall.getByRole('img', { name: brainstorm.dots(8) }).waitFor();
    await expect.poll(() => living.about()).toBe(session.waitsForTalk);
    expect(await living.says()).toBe('');
    await living.looksRight('three-tie');
    await chair.getByText(brainstorm.countAgain).click();
    for (const [at, text] of level.entries()) {
      const count = chair.getByLabel(brainstorm.countAgainFor(text));
      await count.fill(String(again[at] ?? 0));
      await count.press('Tab');
    }
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await expect.poll(() => living.says()).toBe(session.does.confirmPriorities);
    await living.looksRight('three-result');
    await living.press(session.does.confirmPriorities);
  });

  it('the first needs, one by one, and what goes on to session four, with who prepares it', async () => {
    const { chair, wall } = living;
    const now = wall.locator('verme-brainstorm [part=card][aria-current=true]');
    await living.goesTo('dialogue-on-needs', 'first');
    await now.getByText(brainstorm.sentence(reworded.text, reworded.so)).waitFor();
    await now.getByText(reworded.whose).waitFor();
    await living.looksRight('three-dialogue');
    await living.goesTo('dialogue-on-needs', 'third');
    await now.getByText(fourthOf(read)).waitFor();
    await living.goesTo('carrying-on');
    const [prepares] = await chair.getByLabel(brainstorm.prepares).all();
    await prepares?.selectOption({ label: names[5] ?? '' });
    await wall.getByText(`${brainstorm.prepares}: ${names[5] ?? ''}`).waitFor();
    await chair.getByLabel(brainstorm.addNeed).selectOption({ label: third.of });
    await expect.poll(() => wall.locator('[part=card]').count()).toBe(4);
    await living.looksRight('three-carrying-on');
  });

  it('check-out, and the end of the session', async () => {
    await living.goesTo('check-out', 'round');
    await living.round();
    await living.closes('three');
  });
}

/** The note that is level with the third by the dots, and comes before it by the second count. */
const fourthOf = (texts: readonly string[]): string => texts.at(-1) ?? fourth.of;
