/**
 * Why an event is refused: the name of the guard that said no, named for what must hold (`isHolder`: it must be the
 * one who holds the floor), or one of the fold's own words.
 */
export const reasons = [
  // the fold's own
  'unknownType',
  'badData',
  'alreadyFounded',
  'notFounded',
  'isMember',
  'leads',
  'exists',
  'notNow',
  'late',
  'closed',
  'ended',
  'hasPen',
  'hasLeads',
  'isInOrder',
  'isNotClosed',
  'isOwnOrLeads',
  'isNotHolder',
  'hasHand',
  'hasNoHand',
  'isInto',
  'isNewSlot',
  'isInCircle',
  'isSession',
  'isLeftOpen',
  'hasFive',
  'addsUp',
  'isSameCount',
  // guards of the machines
  'hasDate',
  'hasPeers',
  'isAhead',
  'isOpen',
  'isClosed',
  'isDropped',
  'isRunning',
  'isKnownStep',
  'isOrder',
  'isNext',
  'isPresent',
  'maySpeak',
  'isHolder',
  'isFree',
  'hasTurns',
  'hasSteps',
  'isGrouping',
  'hasRole',
  'isAsked',
  'isSlot',
  'isFreeSlot',
  'absentWereAsked',
  'isDecided',
  'recordIsDecided',
  'summaryIsApproved',
] as const;
/** Why an event is refused. */
export type Reason = (typeof reasons)[number];
/** What `can` answers: yes, or no with the reason. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };
