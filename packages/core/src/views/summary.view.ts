/** The approved summary: the lines that may leave the room, and who has approved them as they stand. */
import { entriesOf, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import { approvalOf, approvalsOf, type Approval } from './approvals.ts';
import { latestConsent, type ConsentView } from './consent.view.ts';
import { nameIn } from './names.ts';

/** One member of the group, and how they stand to the summary as it is now. */
export interface SummaryRow {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  readonly answer: Approval;
}
/** The summary as it stands. It may leave the room only when it is `approved`. */
export interface SummaryView {
  readonly revision: number;
  readonly lines: readonly Entry<'summary'>[];
  /** The latest round about it, of this revision or an earlier one. */
  readonly consent: ConsentView | null;
  /** Everybody of the group, absent ones too. */
  readonly rows: readonly SummaryRow[];
  /** Each member of the group has approved these very lines. */
  readonly approved: boolean;
}

/** The summary with each one's approval; a line that changed has to be approved again. */
export function summaryView(state: GroupState): SummaryView {
  const lines = entriesOf<'summary'>(state.collections.summary);
  const approvals = approvalsOf(state, 'summary');
  const rows = state.members.circle.map((member) => ({
    member,
    name: nameIn(state.members, member),
    org: state.members.byId[member]?.org ?? 1,
    answer: approvalOf(approvals, member),
  }));
  return {
    revision: state.summary.revision,
    lines,
    consent: latestConsent(state, 'summary'),
    rows,
    approved: lines.length > 0 && rows.every(({ answer }) => answer === 'given'),
  };
}
