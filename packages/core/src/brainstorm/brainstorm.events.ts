/** The events of the board beside those of its notes and clusters. */
import * as v from 'valibot';
import { define } from '../events/define.ts';
import { idSchema, ids, text } from '../events/schemas.ts';

/** The most notes that can be given dots, and the most that are chosen. */
export const mostOptions = 500;
export const mostPriorities = 12;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

export const boardTable = {
  /** The question of the brainstorm; asked again, it is reworded. */
  'board.asked': define('board', {}, { question: text }),
  /** One phase back; nothing is lost by it. */
  'board.returned': define('board'),
  /** Until now the wall shows only the question and how many notes there are. */
  'ideas.opened': define('board'),
  /** Notes are laid under another one; they keep their words, and can be parted from it. */
  'idea.merged': define('board', { of: v.pipe(ids(40), v.minLength(1)), into: idSchema }),
  'idea.parted': define('board', { of: idSchema }),
  'idea.clustered': define('board', { of: idSchema, cluster: v.nullable(idSchema) }),
  /** Dots are asked for: how many each has, and for which notes. The options are fixed from here on. */
  'ballots.asked': define('board', {
    cap: v.pipe(count, v.minValue(1), v.maxValue(12)),
    ideas: v.pipe(ids(mostOptions), v.minLength(2)),
  }),
  /** Dots of one note, typed from paper; the last count holds. After the opening: a second count of notes that were level. */
  'votes.counted': define('board', { of: idSchema, count }),
  'ballots.opened': define('board'),
  'priorities.confirmed': define('board', { of: v.pipe(ids(mostPriorities), v.minLength(1)) }),
} as const;
