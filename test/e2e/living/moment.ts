/** A moment of a session on the laptop: where it is, and what the one button would do. */
import type { Page } from 'playwright-core';

export interface Moment {
  /** The block and the step, by what they are called there. */
  readonly place: string;
  /** What the one button says; empty where there is none. */
  readonly says: string;
  /** What stands above it: whom it is about, or what it waits for. */
  readonly about: string;
  /** Minutes that the block has lasted, and those that were agreed on. */
  readonly minutes: readonly number[];
}

/** Reads it in one go, when the press before it has been recorded and drawn. */
export const momentOf = (page: Page): Promise<Moment> =>
  page.locator('verme-session:not([aria-busy])').evaluate(async (session) => {
    const drawn = async (element: Element | null | undefined): Promise<ParentNode | null> => {
      await (element as { readonly updateComplete?: Promise<unknown> } | null | undefined)?.updateComplete;
      return element?.shadowRoot ?? null;
    };
    const root = await drawn(session);
    const agenda = await drawn(root?.querySelector('verme-agenda'));
    const words = (within: ParentNode | null, part: string): string =>
      (within?.querySelector(part)?.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    const place = [words(agenda, 'li[aria-current] .what'), words(root, '[part=steps] li[aria-current]')];
    return {
      place: place.filter((one) => one !== '').join(' · '),
      says: words(root, '[part=now] span:first-child'),
      about: words(root, '[part=who]'),
      minutes: words(agenda, 'li[aria-current] .mins [aria-hidden]').split('/').map(Number),
    };
  });
