/** When a session ends by the clock on the wall, also where summer time begins or ends on the way. */
import { instantOf, wallTimeOf, type WallTime } from './zoned.ts';

export interface Planned extends WallTime {
  readonly zone: string;
  readonly minutes: number;
}

export const endOf = ({ date, time, zone, minutes }: Planned): WallTime =>
  wallTimeOf(instantOf(date, time, zone) + minutes * 60_000, zone);
