/** The later sessions, lived on one laptop with a wall: what whoever leads sees, and how they go on. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { ofPerson, type Method } from '../labels.ts';
import { Telling } from '../session-one/telling.ts';
import { isNarrowToo, schemeOf } from '../session-one/versions.ts';
import { momentOf } from './moment.ts';

/** Twenty minutes before session two. */
const arrival = new Date('2027-01-12T13:40:00+02:00');
/** More presses than any block has. */
const most = 60;

export class Living extends Telling {
  constructor() {
    super({ language: 'fi', colorScheme: schemeOf(process.env) }, { shots: 'living', time: arrival, people: 9 });
  }

  /** What the one button says now; empty where there is none. */
  async says(): Promise<string> {
    return (await momentOf(this.chair)).says;
  }
  /** What stands above the one button: whom it is about, or what it waits for. */
  async about(): Promise<string> {
    return (await momentOf(this.chair)).about;
  }
  /** Waits until the wall shows a text. */
  walled(text: string): Promise<void> {
    return this.wall.getByText(text).first().waitFor();
  }
  /** The seat of somebody, as a press that does what it says. */
  seat(at: number, label: string): Locator {
    return this.chair.getByRole('button', { name: ofPerson(this.names[at] ?? '', label) });
  }
  /** Waits until the wall says whose turn it is. */
  speaksOnWall(at: number): Promise<void> {
    return this.wall.locator('verme-session [part=turn]', { hasText: this.names[at] ?? '' }).waitFor();
  }
  /** What stands on the wall beside the name of somebody at the table. */
  besideOnWall(at: number, text: string): Locator {
    return this.wall
      .locator('verme-table [part=seat]', { hasText: this.names[at] ?? '' })
      .getByText(text, { exact: true });
  }
  /** Presses Space as long as the button says one of these; answers how often. */
  async pressWhile(...labels: readonly string[]): Promise<number> {
    for (let presses = 0; presses < most; presses += 1) {
      if (!labels.includes(await this.says())) return presses;
      await this.chair.keyboard.press('Space');
    }
    throw new Error(`${labels.join(', ')} never ended`);
  }
  /** Everybody has the turn, and who passed is asked again. */
  round(): Promise<number> {
    const { nextTurn, askAgain } = this.labels.session.does;
    return this.pressWhile(nextTurn, askAgain);
  }
  /** Presses Space until a block, or a step of it, has come. */
  async goesTo(method: Method, step?: string): Promise<void> {
    const { stepOf, titleOf } = this.labels;
    const wanted = step === undefined ? titleOf(method) : `${titleOf(method)} · ${stepOf(method, step)}`;
    const been: string[] = [];
    for (let presses = 0; presses < most; presses += 1) {
      const { place, says, minutes } = await momentOf(this.chair);
      if (step === undefined ? place.split(' · ')[0] === wanted : place === wanted) return;
      if (says === '') throw new Error(`nothing to press at ${place}, on the way to ${wanted}`);
      been.push(`${place}: ${says}`);
      if (says === this.labels.session.does.openBlock) await this.lasts(minutes);
      await this.chair.keyboard.press('Space');
    }
    throw new Error(`never came to ${wanted}, lastly: ${been.slice(-5).join(', ')}`);
  }

  /** The block that is open lasts as long as the flow says. */
  private async lasts([lasted = 0, planned = 0]: readonly number[]): Promise<void> {
    if (planned > lasted) await this.wait(planned - lasted);
  }

  /** Clicks the seat of each who is here. */
  async comes(names: readonly string[]): Promise<void> {
    const { markCame } = this.labels.attendance;
    for (const name of names) await this.chair.getByRole('button', { name: ofPerson(name, markCame) }).click();
    await expect.poll(() => this.chair.getByRole('button', { name: markCame }).count()).toBe(this.away(names));
  }
  private away(names: readonly string[]): number {
    return this.names.length - names.length;
  }
  /** On the group's page, weeks later. */
  becomes(time: string): Promise<void> {
    return this.stage.context.clock.setSystemTime(time);
  }
  /** Goes from the group's page to the table, with the wall beside it. */
  async sitsDown(): Promise<void> {
    await this.chair.getByRole('link', { name: this.labels.demo.group.open }).click();
    await this.chair.getByRole('button', { name: this.labels.session.does.openSession }).waitFor();
  }
  /** Ends the session, and goes back to the group's page. */
  async closes(name: string): Promise<void> {
    const { session } = this.labels;
    await this.press(session.does.closeSession);
    await this.wall.getByText(session.thanks).waitFor();
    await this.looksRight(`${name}-closed`);
    await this.chair.goto(this.chair.url().replace('session.html', 'group.html'));
    await this.chair.getByRole('heading', { level: 1 }).waitFor();
  }
  /** Both windows show the same moment; then they look right. */
  override async looksRight(name: string): Promise<void> {
    const picture = await this.chair.locator('verme-session .chair').getAttribute('data-picture');
    await this.wall.locator(`verme-session .wall[data-picture="${picture}"]`).waitFor();
    await super.looksRight(name);
    if (isNarrowToo(process.env)) await this.looksRightNarrow(name);
  }
}
