/** The one obvious press, in tests: what it proposes must be what is expected, and be accepted. */
import { expect } from 'vitest';
import { nextView, type NextView } from '../views/next.view.ts';
import type { Circle } from './circle.ts';

export const next = (circle: Circle): NextView | null => nextView(circle.state, { now: circle.time, seed: 1 });

/** Presses once. */
export function press(circle: Circle, does: NextView['does']): NextView {
  const view = next(circle);
  expect(view?.does).toBe(does);
  for (const draft of view?.drafts ?? []) circle.does(draft, view?.for ?? undefined);
  return view as NextView;
}
