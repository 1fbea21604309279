/** What comes next is seen from its top, however far somebody had scrolled in what was there before. */
import { boardView, type GroupState } from '@opelix/verme-core';
import type { Scene } from './scene.ts';

/** What there is to see: another one of these begins at its top. */
export function sightOf({ session, activity, picture }: Scene, state: GroupState): string {
  return [session?.session, activity?.activity, activity?.count, picture, boardView(state).phase].join(' ');
}

/** Goes up to the top of the middle where that is out of sight. In one column there is nothing beside it: nothing moves. */
export function showFromTop(root: ParentNode): void {
  const [centre, now] = ['.centre', '.now'].map((part) => root.querySelector(part));
  if (!centre || !now || getComputedStyle(now).position !== 'sticky') return;
  if (centre.getBoundingClientRect().top < 0) centre.scrollIntoView({ block: 'start' });
}
