/** All methods that come with Verme. A new method is one file and one line here. */
import { breakTime } from './break.ts';
import { checkIn } from './check-in.ts';
import { checkOut } from './check-out.ts';
import { dates } from './dates.ts';
import { groundRules } from './ground-rules.ts';
import { meWeUs } from './me-we-us.ts';
import type { Method } from './method.ts';
import { programme } from './programme.ts';
import { record } from './record.ts';
import { silentReflection } from './silent-reflection.ts';
import { talkingPiece } from './talking-piece.ts';
import { welcome } from './welcome.ts';
import { whatThisIs } from './what-this-is.ts';
import { wishes } from './wishes.ts';

export const methods = {
  break: breakTime,
  'check-in': checkIn,
  'check-out': checkOut,
  dates,
  'ground-rules': groundRules,
  'me-we-us': meWeUs,
  programme,
  record,
  'silent-reflection': silentReflection,
  'talking-piece': talkingPiece,
  welcome,
  'what-this-is': whatThisIs,
  wishes,
} as const satisfies Record<string, Method>;

export type MethodId = keyof typeof methods;

/** The method with this id, if it comes with Verme. Unknown ids are normal: a group may bring its own methods. */
export function methodOf(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id as MethodId] : undefined;
}
