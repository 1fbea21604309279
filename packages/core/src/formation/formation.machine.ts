/**
 * Forming a group: members by name, and the first session's date and place. Nothing else has to be fixed before the
 * group meets; the other dates and the programme are made inside session one. The states are derived from the
 * context, so what is said can always be taken back.
 */
import { and, assign, setup } from 'xstate';
import * as guards from './formation.guards.ts';
import * as reducers from './formation.reducers.ts';

/** What has to be there before a group can meet: members, and the date of the first session. */
export interface FormationContext {
  /** Members in the circle, the founder included. */
  readonly members: number;
  readonly firstDate: boolean;
}
/** What the formation machine hears. */
export type FormationEvent =
  | { readonly type: 'member.added' | 'member.left' | 'member.removed' | 'date.decided' | 'date.reopened' }
  | { readonly type: 'session.opened' };

/** Forming a group: gathering, undated, ready. The first session can be opened when it is ready. */
export const formationMachine = setup({
  types: { context: {} as FormationContext, events: {} as FormationEvent },
  guards,
  actions: {
    joined: assign(reducers.joined),
    parted: assign(reducers.parted),
    dated: assign(reducers.dated),
    undated: assign(reducers.undated),
    /** Says yes without changing anything: `can()` does not see a transition without target and action. */
    accept: () => {},
  },
}).createMachine({
  id: 'formation',
  context: { members: 1, firstDate: false },
  initial: 'deriving',
  on: {
    'member.added': { actions: 'joined', target: '.deriving' },
    'member.left': { actions: 'parted', target: '.deriving' },
    'member.removed': { actions: 'parted', target: '.deriving' },
    'date.decided': { actions: 'dated', target: '.deriving' },
    'date.reopened': { actions: 'undated', target: '.deriving' },
  },
  states: {
    deriving: {
      always: [
        { guard: and(['hasPeers', 'hasDate']), target: 'ready' },
        { guard: 'hasPeers', target: 'undated' },
        { target: 'gathering' },
      ],
    },
    /** Members are being added. */
    gathering: { on: { 'session.opened': { guard: and(['hasPeers', 'hasDate']), actions: 'accept' } } },
    /** There are members, but session one has no date. */
    undated: { on: { 'session.opened': { guard: 'hasDate', actions: 'accept' } } },
    /** Session one can be opened; members may still join. */
    ready: { on: { 'session.opened': { actions: 'accept' } } },
  },
});
