/** The one obvious next step: what Space, a clicker or the one button would do. */
import type { DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import { drawGroups } from '../activities/draw-groups.ts';
import { rotatedGroups } from '../activities/rotate-groups.ts';
import type { Draft } from '../events/body.ts';
import type { Id } from '../events/schemas.ts';
import type { Activity, GroupState, Session } from '../fold/state.ts';
import type { Step } from '../methods/method.ts';
import { boardStep, type BoardStep } from './next-board.ts';
import { caseStep, followingStep, type CaseStep } from './next-case.ts';
import { consentStep, isAnswered, welcomeStep, type ConsentStep } from './next-consent.ts';
import { floorStep, type FloorStep } from './next-floor.ts';
import { currentSession, sessionView } from './session.view.ts';

/** What the one obvious press would do. `drafts` are recorded in order; the label is a key of the interface's texts. */
export interface NextView {
  readonly does:
    | 'openSession'
    | 'openBlock'
    | 'beginStep'
    | 'drawGroups'
    | 'resume'
    | FloorStep['does']
    | CaseStep['does']
    | ConsentStep['does']
    | BoardStep['does']
    | 'closeSession';
  readonly drafts: readonly Draft[];
  /** The block or step that it leads to, and the person whose turn comes. */
  readonly block: Id | null;
  readonly step: string | null;
  readonly who: Id | null;
  /** The role, the point or the way that it is about. */
  readonly what: string | null;
  /** For whom the drafts are recorded; null: for whoever leads. */
  readonly for: Id | null;
}

/** The moment and the chance that a proposal needs; core has neither of its own. */
export interface NextFacts {
  /** Wall time in ms: when somebody came, at opening. */
  readonly now: number;
  /** Any number; draws of pairs follow from it. */
  readonly seed: number;
  /** The question that a brainstorm is asked with unless the group wrote its own: core speaks no language. */
  readonly question?: string;
}

type Proposal = Pick<NextView, 'does' | 'drafts'> & Partial<NextView>;
const proposal = (view: Proposal): NextView => ({ block: null, step: null, who: null, what: null, for: null, ...view });

function opening(state: GroupState, facts: NextFacts): NextView | null {
  const id = currentSession(state);
  const session = id === null ? undefined : state.sessions[id];
  if (!session || id === null || session.opened !== null) return null;
  const rows = sessionView(state, id)?.attendance ?? [];
  // Nobody has been marked: the press says that all are here, and corrections are one click each.
  const marks: Draft[] = rows.some((row) => row.came !== null)
    ? []
    : rows.map(({ member }) => ({
        type: 'attendance.marked',
        data: { session: id, who: member, came: facts.now, left: null },
      }));
  return proposal({ does: 'openSession', drafts: [{ type: 'session.opened', data: { session: id } }, ...marks] });
}

function nextBlock(state: GroupState, session: Session): NextView {
  const welcome = welcomeStep(state);
  if (welcome) return proposal({ ...welcome, for: welcome.does === 'giveConsent' ? welcome.who : null });
  const after = state.now.activity === null ? -1 : session.blocks.indexOf(state.now.activity);
  const isAhead = (id: Id): boolean => state.activities[id]?.life === 'ahead';
  const block = session.blocks.slice(after + 1).find(isAhead) ?? session.blocks.find(isAhead);
  if (block === undefined) {
    return proposal({ does: 'closeSession', drafts: [{ type: 'session.closed', data: { session: session.id } }] });
  }
  const activity = state.activities[block];
  const first = activity?.block.steps[0];
  const drafts: Draft[] = [{ type: 'activity.opened', activity: block }];
  // One that was opened too soon goes on where it stands.
  if (first && activity?.rested === null)
    drafts.push({ type: 'step.begun', activity: block, step: 0, data: { to: first.id } });
  return proposal({ does: 'openBlock', drafts, block, step: first?.id ?? null });
}

/** The groups that a step asks for: drawn anew, or those of before after one move. */
function draw(state: GroupState, activity: Id, context: DialogueContext, step: Step, facts: NextFacts): NextView {
  const { present } = context.facts;
  const orgs = Object.fromEntries(present.map((id) => [id, state.members.byId[id]?.org ?? 0]));
  const before = state.sessions[state.activities[activity]?.session ?? '']?.groups ?? [];
  const groups =
    (step.rotate === true ? rotatedGroups(before, present) : null) ??
    drawGroups({ present, orgs, met: state.met }, step.size ?? 2, facts.seed);
  return proposal({
    does: 'drawGroups',
    drafts: [
      {
        type: 'groups.drawn',
        activity,
        step: context.count,
        data: { groups: groups.map((group) => [...group]) },
      },
    ],
    block: activity,
  });
}

function inActivity(state: GroupState, session: Session, activity: Activity, facts: NextFacts): NextView {
  const { context } = state.flows[activity.id] as { readonly context: DialogueContext };
  const { turns, count } = context;
  const step = context.steps[turns.at];
  const at = { activity: activity.id, step: count };
  const floor = floorStep(state, at, context);
  if (floor) return proposal({ ...floor, block: activity.id });
  if (step?.rule === 'groups' && turns.groups.length === 0 && context.facts.present.length > 1) {
    return draw(state, activity.id, context, step, facts);
  }
  const consent = step ? consentStep(state, step, activity.id) : null;
  if (consent) {
    const { who } = consent;
    return proposal({ ...consent, block: activity.id, for: consent.does === 'giveConsent' ? who : null });
  }
  const board = step ? boardStep(state, step, activity.question || (facts.question ?? '')) : null;
  if (board) return proposal({ ...board, block: activity.id });
  const following = followingStep(state, context, (one) => isAnswered(state, one));
  const about = caseStep(state, at, context, step, following);
  if (about) return proposal({ ...about, block: activity.id });
  if (!following) return nextBlock(state, session);
  return proposal({
    does: 'beginStep',
    drafts: [{ type: 'step.begun', ...at, data: { to: following.id } }],
    block: activity.id,
    step: following.id,
  });
}

/**
 * What the one obvious press would do now. It proposes and nothing more: whoever leads may do anything else that
 * `can` allows. Null before founding, after closing, and when every session has been held.
 */
export function nextView(state: GroupState, facts: NextFacts): NextView | null {
  if (!state.group || state.journey.value === 'closed') return null;
  const session = state.now.session === null ? undefined : state.sessions[state.now.session];
  if (!session) return opening(state, facts);
  if (session.paused) {
    return proposal({ does: 'resume', drafts: [{ type: 'session.resumed', data: { session: session.id } }] });
  }
  const activity = state.now.activity === null ? undefined : state.activities[state.now.activity];
  return activity ? inActivity(state, session, activity, facts) : nextBlock(state, session);
}
