/** The time of a round: not of a person, and never more than the ring. */
import type { ActivityView } from '@opelix/verme-core';

/** When a round began, in ms, and how many minutes it has. */
export interface TableTime {
  readonly started: number;
  readonly minutes: number;
}

/** The time of the present step; null before the first and where the step has no length. */
export function timeOf(activity: ActivityView | null | undefined): TableTime | null {
  if (activity === null || activity === undefined || activity.stepAt === null) return null;
  const place = activity.steps[activity.at];
  return place === undefined || place.minutes <= 0 ? null : { started: activity.stepAt, minutes: place.minutes };
}

/** The part of the time that has passed, 0 to 1. */
export const partPassed = (time: TableTime, now: number): number =>
  Math.min(1, Math.max(0, (now - time.started) / (time.minutes * 60_000)));

/** Whole minutes that are left, rounded; 0 when there are none, and never more than there were: a clock may be wrong. */
export const minutesLeft = (time: TableTime, now: number): number =>
  Math.round(time.minutes * (1 - partPassed(time, now)));
