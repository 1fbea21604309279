/** Which card is open: the one that somebody chose, else the one that the phase is about. */
import { cardToCommit, type GroupState, type Id, type PlanCard } from '@opelix/verme-core';

/** What the group is about to do with its plan. */
export type Phase = 'cards' | 'comments' | 'commit' | 'follow';

/** It was taken, and nobody has said yet in this session how it goes. */
function isToFollow({ now, sessions }: GroupState, { stand, followed }: PlanCard): boolean {
  const since = now.session === null ? 0 : (sessions[now.session]?.opened ?? 0);
  const isTaken = stand === 'committed' || stand === 'underway' || stand === 'stuck';
  return isTaken && (followed === null || followed.at < since);
}

/** The open card; null where all are closed. `chosen` is 'none' where somebody has closed it. */
export function openCardOf(
  group: GroupState,
  cards: readonly PlanCard[],
  phase: Phase,
  chosen: Id | 'none' | null,
  isPage: boolean,
): PlanCard | null {
  if (chosen === 'none') return null;
  const own = cards.find(({ action }) => action === chosen);
  if (own !== undefined) return own;
  switch (phase) {
    case 'commit':
      return cardToCommit(group) ?? cards.find(({ stand }) => stand === 'draft') ?? null;
    case 'follow':
      return cards.find((card) => isToFollow(group, card)) ?? null;
    default:
      return isPage ? null : (cards.find(({ complete }) => !complete) ?? null);
  }
}
