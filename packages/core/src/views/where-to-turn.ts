/** Where to turn when talking in the group is not enough: the group's own line, else the usual one. */
import type { GroupState } from '../fold/state.ts';
import type { Lang } from '../methods/method.ts';
import { whereToTurn } from '../methods/where-to-turn.ts';

/** The line on where to turn, in the group's own words where it has written them. */
export const whereToTurnView = (state: GroupState, lang: Lang): string => state.group?.help || whereToTurn[lang];
