import type { Draft } from '@opelix/verme-core';
import type { RoomResult } from './contract.ts';

/** What the page is told of a draft that a person made: `verme-recorded`, or `verme-refused`, which it may cancel. */
export const answerOf = (draft: Draft, result: RoomResult): CustomEvent =>
  result.ok
    ? new CustomEvent('verme-recorded', { detail: { event: result.value }, bubbles: true, composed: true })
    : new CustomEvent('verme-refused', {
        detail: { draft, reason: result.error },
        bubbles: true,
        composed: true,
        cancelable: true,
      });
