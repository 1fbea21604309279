import type { Scene } from './scene.ts';

/** What the group is about to do with its plan in the present step. */
export function phaseOf({ step, activity }: Scene): 'cards' | 'comments' | 'commit' | 'follow' {
  if (step?.consent === 'action') return 'commit';
  if (step?.rotate === true) return 'comments';
  // A block in which no card is made in groups and none is taken looks at what became of them.
  const makes = activity?.steps.some((place) => place.step.rule === 'groups' || place.step.consent === 'action');
  return makes === true ? 'cards' : 'follow';
}
