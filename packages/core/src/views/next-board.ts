/** The next press in a step that does something on the board. It asks, opens and confirms; it takes nothing away. */
import type { Draft } from '../events/body.ts';
import type { GroupState } from '../fold/state.ts';
import type { Step } from '../methods/method.ts';
import { boardView, dotsEach, type BoardView } from './board.view.ts';

/** What the next press would do on the board; `wait` while people have something to write, count or talk through. */
export interface BoardStep {
  readonly does: 'askQuestion' | 'openIdeas' | 'askForDots' | 'openBallots' | 'confirmPriorities' | 'wait';
  readonly drafts: readonly Draft[];
}

const waiting: BoardStep = { does: 'wait', drafts: [] };
const press = (does: BoardStep['does'], draft: Draft): BoardStep => ({ does, drafts: [draft] });

/** Notes that can be given dots: all that stand on their own. */
function dots(board: BoardView): BoardStep | null {
  if (board.notes.length < 2 || board.notes.length > 500) return null;
  const ideas = board.notes.map(({ idea }) => idea);
  return press('askForDots', { type: 'ballots.asked', data: { cap: dotsEach(ideas.length), ideas } });
}

function priorities(board: BoardView): BoardStep | null {
  if (board.phase !== 'result') return null;
  // Who goes on is talked through where notes are level; whoever leads then chooses by hand.
  if (board.tie !== null) return waiting;
  return board.first.length === 0
    ? null
    : press('confirmPriorities', { type: 'priorities.confirmed', data: { of: board.first.map(({ idea }) => idea) } });
}

function result(board: BoardView): BoardStep | null {
  if (board.phase === 'sorting') return dots(board);
  if (board.phase !== 'counting') return priorities(board);
  return board.ballot?.given === 0 ? waiting : press('openBallots', { type: 'ballots.opened' });
}

/** Null where the step asks nothing of the board, or no more. `question`: words to ask with, if nobody wrote others. */
export function boardStep(state: GroupState, step: Step, question: string): BoardStep | null {
  const { board: use } = step;
  if (use === undefined) return null;
  const board = boardView(state);
  if (use === 'question') {
    return board.asked || question === '' ? null : press('askQuestion', { type: 'board.asked', words: { question } });
  }
  if (use === 'ideas' || use === 'needs') return null;
  if (board.phase === 'gathering') return press('openIdeas', { type: 'ideas.opened' });
  switch (use) {
    case 'dots':
      return board.phase === 'sorting' ? dots(board) : null;
    case 'result':
      return result(board);
    case 'priorities':
      return priorities(board);
    default:
      return null;
  }
}
