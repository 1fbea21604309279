/** What one click on a person means, by where they are now. */
import type { AttendanceRow, Draft, Id } from '@opelix/verme-core';

/** Within this time after the opening, who is marked as here was not there at all; later, they have left. */
const opening = 10 * 60_000;

/** Names of what a click does: keys of the interface's texts. */
export type Mark = 'markCame' | 'markAway' | 'markLeft' | 'markBack';

/** What a click would do. */
export function markOf(row: AttendanceRow, opened: number | null, now: number): Mark {
  if (row.came === null) return 'markCame';
  if (row.left !== null) return 'markBack';
  return opened === null || now - opened < opening ? 'markAway' : 'markLeft';
}

/** The draft of a mark. */
export function markDraft(mark: Mark, row: AttendanceRow, session: Id, now: number): Draft {
  const times = {
    markCame: { came: now, left: null },
    markAway: { came: null, left: null },
    markLeft: { came: row.came, left: Math.max(now, row.came ?? now) },
    markBack: { came: row.came, left: null },
  }[mark];
  return { type: 'attendance.marked', data: { session, who: row.member, ...times } };
}
