/** Who has approved something at a revision, over all rounds that asked about it: members are also asked later. */
import type { Id } from '../events/schemas.ts';
import type { Consent, GroupState } from '../fold/state.ts';
import { view } from './view.ts';

/** How a member stands to something that everybody is asked about; `closed`: the round ended before they answered. */
export type Approval = 'given' | 'withheld' | 'waiting' | 'closed' | 'notAsked';

/** What was answered in the rounds about one revision: the latest answer of each. */
export interface Approvals {
  readonly of: Readonly<Record<Id, Exclude<Approval, 'notAsked'>>>;
  /** The round that still waits for a member. */
  readonly open: Readonly<Record<Id, Id>>;
  /** How many rounds asked about it. */
  readonly rounds: number;
}

type Subject = 'agreement' | 'summary';

function gathered(consents: Readonly<Record<Id, Consent>>, key: string): Approvals {
  const [kind, revision] = key.split(' ');
  const of: Record<Id, Exclude<Approval, 'notAsked'>> = {};
  const open: Record<Id, Id> = {};
  let rounds = 0;
  for (const { id, about, flow } of Object.values(consents)) {
    if (about.kind !== kind || !('revision' in about) || about.revision !== Number(revision)) continue;
    rounds += 1;
    for (const member of flow.context.of) {
      const answer = Object.hasOwn(flow.context.answers, member) ? flow.context.answers[member] : undefined;
      if (answer === undefined && Object.hasOwn(of, member) && of[member] !== 'closed') continue;
      of[member] = answer ?? (flow.value === 'closed' ? 'closed' : 'waiting');
      if (of[member] === 'waiting') open[member] = id;
      else delete open[member];
    }
  }
  return { of, open, rounds };
}

const approvals = view(
  (state: GroupState, _key: string) => [state.consents] as const,
  (consents, key: string) => gathered(consents, key),
);

/** What was answered about the rules or the summary as they stand now. */
export const approvalsOf = (state: GroupState, kind: Subject): Approvals =>
  approvals(state, `${kind} ${state[kind].revision}`);

/** How a member stands to the rules or the summary as they stand now. */
export const approvalOf = ({ of }: Approvals, member: Id): Approval =>
  Object.hasOwn(of, member) ? (of[member] ?? 'notAsked') : 'notAsked';
