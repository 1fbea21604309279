/** The next press where a case is prepared: who has a role, the six points, the key question, the way of consulting. */
import { holdersOf, type DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import type { Draft } from '../events/body.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import type { Step } from '../methods/method.ts';
import { caseView } from './case.view.ts';
import { roleView } from './roles.view.ts';

/** What the next press would do about a case. `what` names the role, the point or the way. */
export interface CaseStep {
  readonly does: 'takeRole' | 'checkCase' | 'chooseWay' | 'wait';
  readonly drafts: readonly Draft[];
  readonly who: Id | null;
  readonly what: string | null;
}
interface Place {
  readonly activity: Id;
  readonly step: number;
}

/** The way of consulting in which the others help to find a key question. */
const seeking = 'seek';

/** Somebody takes a role, and whoever had it, but is not here, gives it up. */
function takes(state: GroupState, place: Place, context: DialogueContext, role: string): CaseStep | null {
  const [first] = roleView(state, role).proposals;
  if (!first) return null;
  const releases = holdersOf(context, role).map((who): Draft => ({
    type: 'role.released',
    ...place,
    data: { role, who },
  }));
  const taken: Draft = { type: 'role.taken', ...place, data: { role, who: first.member } };
  return { does: 'takeRole', drafts: [...releases, taken], who: first.member, what: role };
}

const isHeld = (context: DialogueContext, role: string): boolean =>
  holdersOf(context, role).some((who) => context.facts.present.includes(who));

/** Whoever was to have the role when the programme was made is here. */
const isPlanned = (state: GroupState, role: string): boolean => roleView(state, role).proposals[0]?.planned === true;

/** The owner of a case does not lead its consultation: if nobody else leads, somebody is asked to. */
function isLeaderless(context: DialogueContext, step: Step | undefined): boolean {
  if (!step?.roles?.includes('leads') || isHeld(context, 'leads')) return false;
  const owners = holdersOf(context, 'owner');
  const { leads, present } = context.facts;
  return (
    owners.length > 0 && present.length > 1 && leads.every((who) => owners.includes(who) || !present.includes(who))
  );
}

/** The block that is open has its key question. */
const hasQuestion = (state: GroupState): boolean => (caseView(state)?.question ?? null) !== null;

/** One point at a time, as it is read aloud. */
function checks(state: GroupState): CaseStep | null {
  const view = caseView(state);
  if (!view || view.checked) return null;
  const of = (is: 'ticked' | 'unticked') => view.ticks.filter((row) => row.state === is).map(({ tick }) => tick);
  const next = view.ticks.find(({ state: is }) => is === 'ahead')?.tick;
  if (next === undefined) return null;
  const data = { session: view.session, ticks: [...of('ticked'), next], unticked: of('unticked') };
  return { does: 'checkCase', drafts: [{ type: 'case.checked', data }], who: null, what: next };
}

/** Null where nothing about a case stands in the way of the step that follows. */
export function caseStep(
  state: GroupState,
  place: Place,
  context: DialogueContext,
  step: Step | undefined,
  following: Step | undefined,
): CaseStep | null {
  const needed = (following?.needs ?? []).find((role) => !isHeld(context, role));
  if (needed !== undefined) {
    return takes(state, place, context, needed) ?? { does: 'wait', drafts: [], who: null, what: needed };
  }
  const planned = (step?.roles ?? []).find((role) => !isHeld(context, role) && isPlanned(state, role));
  const asked = planned ?? (isLeaderless(context, step) ? 'leads' : undefined);
  if (asked !== undefined) {
    const taken = takes(state, place, context, asked);
    if (taken) return taken;
  }
  if (step?.ticks === 'asked' || following?.ticks === 'needed') {
    const check = checks(state);
    if (check) return check;
  }
  const isAsked = hasQuestion(state);
  // The key question is typed in the owner's words. Without one the group may think together until there is one.
  if (step?.into === 'question' && !isAsked && context.way !== seeking) {
    return { does: 'wait', drafts: [], who: null, what: null };
  }
  if (step?.ways) {
    const isOver = context.way === seeking && isAsked;
    const [way] = step.ways;
    if (way !== undefined && (context.way === null || isOver)) {
      return { does: 'chooseWay', drafts: [{ type: 'way.chosen', ...place, data: { way } }], who: null, what: way };
    }
  }
  return null;
}

/** The step that comes after this one, without those passed by: after seeking together, the key question again. */
export function followingStep(
  state: GroupState,
  context: DialogueContext,
  isPassedBy: (step: Step) => boolean,
): Step | undefined {
  const { steps, turns, way } = context;
  const step = steps[turns.at];
  const next = steps.slice(turns.at + 1).find((one) => !isPassedBy(one));
  const asking = steps.findIndex(({ into }) => into === 'question');
  if (way !== seeking || asking < 0 || hasQuestion(state)) return next;
  // Until there is a question, the ways are passed by, and after thinking together it is asked for again.
  if (turns.at === asking) return steps.slice(asking + 1).find(({ ways }) => ways === undefined) ?? next;
  return step?.voices?.who === 'except' && turns.at > asking ? steps[asking] : next;
}
