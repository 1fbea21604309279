/** The cards of a plan as people write them: what is filled in of a form, and where a card stands on both screens. */
import type { Locator } from 'playwright-core';
import { actions } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** The four cards that are lived, each with what becomes of it. */
export const [checked, rewritten, handed, taught] = actions;

/** What is filled in; the rest of the form is left as it is. People are seats. */
export interface Filled {
  readonly need?: string;
  readonly form?: Parameters<Living['labels']['formOf']>[0];
  readonly goal?: string;
  readonly way?: string;
  readonly audience?: string;
  readonly owner?: number;
  readonly pair?: number;
  readonly asks?: number;
  readonly by?: string;
  readonly euros?: string;
  readonly daily?: string;
  readonly evaluation?: string;
}

const texts = ['goal', 'way', 'audience', 'by', 'euros', 'daily', 'evaluation'] as const;
const people = ['owner', 'pair', 'asks'] as const;

/** The cards of a group that lives through session four. */
export function cardsOf(living: Living) {
  const { labels, names } = living;
  const { plan } = labels;
  const form = (): Locator => living.chair.locator('verme-plan form.form');
  const field = (label: string): Locator =>
    form().getByLabel(label, { exact: true }).and(form().locator('[part=field]'));
  /** Fills in the form that is open, and saves the card. */
  const saves = async (filled: Filled): Promise<void> => {
    for (const said of [filled.need, filled.form === undefined ? undefined : labels.formOf(filled.form)])
      if (said !== undefined) await form().getByRole('checkbox', { name: said }).check();
    for (const text of texts) if (filled[text] !== undefined) await field(plan.labels[text]).fill(filled[text]);
    for (const role of people)
      if (filled[role] !== undefined) await field(plan.labels[role]).selectOption({ label: names[filled[role]] ?? '' });
    await form().getByRole('button', { name: plan.save }).first().click();
    await form().waitFor({ state: 'detached' });
  };
  return {
    saves,
    /** Writes a new card. */
    writes: async (filled: Filled): Promise<void> => {
      await living.chair.getByRole('button', { name: plan.newCard }).click();
      await saves(filled);
    },
    /** The card with a goal on the wall, in its row. */
    onWall: (goal: string): Locator => living.wall.locator('verme-plan li', { hasText: goal }),
    /** The card that is open on the laptop. */
    open: (): Locator => living.chair.locator('verme-plan [data-open]'),
    /** Opens the card of a goal. */
    opens: (goal: string): Promise<void> => living.chair.locator('verme-plan button.row', { hasText: goal }).click(),
    /** A question that is still open on the card: a press that leads to its field. */
    asks: (question: string): Locator => living.chair.locator('verme-plan [part=question]', { hasText: question }),
  };
}
