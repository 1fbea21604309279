/** The spine on the laptop: its blocks by name, and the menu of each. */
import type { Locator } from 'playwright-core';
import type { Telling } from './telling.ts';

export interface Flow {
  /** Titles of the blocks, in their order. */
  titles(): Promise<readonly string[]>;
  /** What the row of a block says of its minutes. */
  minutes(title: string): Promise<string>;
  /** Presses one way in the menu of a block, which is opened if it is not. */
  choose(title: string, way: string): Promise<void>;
  closeMenu(): Promise<void>;
  /** The sentence about pace, and what it proposes. */
  readonly banner: Locator;
}

export function flowOf({ chair, labels }: Telling): Flow {
  const spine = chair.locator('verme-session verme-agenda');
  const row = (title: string): Locator =>
    spine.getByRole('listitem').filter({ has: chair.locator('.what').getByText(title, { exact: true }) });
  const closeMenu = async (): Promise<void> => {
    if ((await spine.locator('[part=menu]:popover-open').count()) > 0) await chair.keyboard.press('Escape');
  };
  return {
    titles: async () => (await spine.locator('li .what').allTextContents()).map((one) => one.trim()),
    minutes: async (title) => (await row(title).locator('.mins [aria-hidden]').textContent())?.trim() ?? '',
    async choose(title, way) {
      const opener = row(title).locator('button[aria-haspopup]');
      if ((await opener.getAttribute('aria-expanded')) !== 'true') {
        // The menu of another block may lie over this one.
        await closeMenu();
        await opener.click();
      }
      await spine
        .getByRole('group', { name: labels.agenda.edit(title) })
        .getByRole('button', { name: way, exact: true })
        .click();
    },
    closeMenu,
    banner: spine.locator('[part=banner]'),
  };
}
