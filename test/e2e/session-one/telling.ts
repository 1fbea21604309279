/** A session as it is told in one language: the laptop, the wall, and the few moves that whoever leads knows. */
import type { Lang } from '@opelix/verme-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { contents, type Content } from '../../story/content/content.ts';
import { anyOf, labelsOf, type Labels } from '../labels.ts';
import { scrolls, sinks, sticksOut } from '../seen.ts';
import { barriers, openStage, shot, type Stage } from '../stage.ts';
import type { Version } from './versions.ts';

const minute = 60_000;
const locales: Readonly<Record<Lang, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Where and when a telling begins, and who is in it. */
export interface Setting {
  /** The folder of its pictures. */
  readonly shots: string;
  /** The wall clock at its beginning. */
  readonly time: Date;
  /** How many of the example's people it knows. */
  readonly people: number;
}

/** Monday 30 November 2026: twenty minutes before the first session. */
const sessionOne: Setting = { shots: 'session-one', time: new Date('2026-11-30T13:40:00+02:00'), people: 8 };

export class Telling {
  readonly content: Content;
  readonly labels: Labels;
  /** First names by seat, as the pages show them. */
  readonly names: readonly string[];
  private opened: { readonly stage: Stage; readonly chair: Page; wall?: Page } | null = null;

  private readonly version: Version;
  private readonly setting: Setting;

  constructor(version: Version, setting: Setting = sessionOne) {
    this.version = version;
    this.setting = setting;
    this.content = contents[version.language];
    this.labels = labelsOf(version.language);
    this.names = this.content.people.slice(0, setting.people).map(({ name }) => name.split(' ')[0] ?? name);
  }

  /** Opens the laptop. */
  async open(): Promise<void> {
    const { language, colorScheme } = this.version;
    const stage = await openStage({ time: this.setting.time, locale: locales[language], colorScheme });
    this.opened = { stage, chair: await stage.page(1440, 900) };
  }
  close(): Promise<void> | undefined {
    return this.opened?.stage.close();
  }
  private get here(): { readonly stage: Stage; readonly chair: Page; wall?: Page } {
    if (this.opened === null) throw new Error('nothing is open');
    return this.opened;
  }
  get stage(): Stage {
    return this.here.stage;
  }
  get chair(): Page {
    return this.here.chair;
  }
  get wall(): Page {
    const { wall } = this.here;
    if (wall === undefined) throw new Error('the wall is not open');
    return wall;
  }
  /** Opens the wall by its button. */
  async openWall(): Promise<void> {
    const opening = this.stage.context.waitForEvent('page');
    await this.chair.getByRole('button', { name: this.labels.session.openWall }).click();
    const wall = await opening;
    await wall.setViewportSize({ width: 1920, height: 1080 });
    this.here.wall = wall;
  }

  /** Lets wall time pass in both windows. */
  wait(minutes: number): Promise<void> {
    return this.stage.context.clock.fastForward(minutes * minute);
  }
  /** The one obvious press: waits until it says one of these, and answers what it said. */
  async press(...labels: readonly string[]): Promise<string> {
    const button = this.chair
      .locator('verme-session')
      .getByRole('button', { name: anyOf(...labels) })
      .first();
    await button.waitFor();
    const said = (await button.textContent()) ?? '';
    await this.chair.locator('verme-session:not([aria-busy])').waitFor();
    await this.chair.keyboard.press('Space');
    // One press may record several events: what is seen between them is no moment of the session.
    await this.chair.locator('verme-session:not([aria-busy])').waitFor();
    return said;
  }
  nextBlock(): Promise<string> {
    return this.press(this.labels.session.does.openBlock);
  }
  nextStep(): Promise<string> {
    return this.press(this.labels.session.does.beginStep);
  }
  nextTurn(): Promise<string> {
    return this.press(this.labels.session.does.nextTurn);
  }
  /** Presses Space for each person who says it, until all who are here have given their consent. */
  async allGive(): Promise<void> {
    for (let asked = 0; asked < this.names.length - 1; asked += 1)
      await this.press(this.labels.session.does.giveConsent);
  }
  async allConsent(): Promise<void> {
    await this.press(this.labels.session.does.askConsent);
    await this.allGive();
  }
  /** Waits until the piece lies before a member. */
  speaks(seat: number): Promise<void> {
    return this.chair.locator('li[data-turn="now"] .name', { hasText: this.names[seat] ?? '' }).waitFor();
  }
  /** Types lines into a field as they are said, until the wall (or this window) shows them, and leaves it. */
  async types(field: Locator, lines: readonly string[], shown: Page = this.wall): Promise<void> {
    for (const line of lines) {
      await field.fill(line);
      await field.press('Enter');
      await shown.getByText(line).first().waitFor();
    }
    // Some fields are gone when their line is there.
    if ((await field.count()) > 0) await field.blur();
  }

  /** Opens a document on the group's page, in the window in which it is looked at. */
  async opensDocument(part: 'invitation' | 'programme' | 'statement'): Promise<Locator> {
    const { names, open } = this.labels.documents;
    const documents = this.chair.locator('verme-documents');
    await documents.getByRole('button', { name: `${open}: ${names[part]}` }).click();
    return documents.locator('dialog');
  }

  /** A picture of a page, by language and colours. */
  shot(page: Page, name: string, whole = false): Promise<void> {
    const { language, colorScheme } = this.version;
    return shot(page, `${this.setting.shots}/${language}-${colorScheme}/${name}`, whole);
  }
  /** A page without a barrier, without a fault, and with nothing that stands out to a side; and a picture of it. */
  async pageLooksRight(page: Page, name: string): Promise<void> {
    await this.shot(page, name);
    expect.soft(await sticksOut(page), name).toEqual([]);
    expect.soft(await barriers(page), name).toEqual([]);
    expect(this.stage.faults).toEqual([]);
  }
  /** Both windows look right; on the wall, which is a picture, nothing is cut and there is nothing to press. */
  async looksRight(name: string): Promise<void> {
    // Each window has a process of its own: they are looked at side by side.
    await Promise.all([
      this.pageLooksRight(this.chair, `${name}-chair`),
      this.pageLooksRight(this.wall, `${name}-wall`),
    ]);
    expect.soft(await sinks(this.wall), `${name}: the wall is cut`).toEqual([]);
    expect.soft(await scrolls(this.wall), `${name}: the wall scrolls`).toBe(0);
    expect.soft(await this.wall.getByRole('button').count(), `${name}: presses on the wall`).toBe(0);
  }
  /** The laptop's page in a window as narrow as a phone's. */
  async looksRightNarrow(name: string): Promise<void> {
    await this.chair.setViewportSize({ width: 390, height: 844 });
    await this.shot(this.chair, `${name}-390`, true);
    expect.soft(await sticksOut(this.chair), `${name}, 390 wide`).toEqual([]);
    await this.chair.setViewportSize({ width: 1440, height: 900 });
  }
  /** What there was to see when a block failed says more than the message. */
  async keepFailure(): Promise<void> {
    if (this.opened === null) return;
    await this.shot(this.opened.chair, 'failed-chair');
    if (this.opened.wall) await this.shot(this.opened.wall, 'failed-wall');
  }
}
