/** A circle with a board, for tests: notes are written, dots counted, and the board looked at. */
import type { Id } from '../events/schemas.ts';
import { boardView, type BoardNote, type BoardView } from '../views/board.view.ts';
import { Circle } from './circle.ts';

export class Board extends Circle {
  get board(): BoardView {
    return boardView(this.state);
  }
  writes(...texts: readonly string[]): Id[] {
    return texts.map((text) => this.does({ type: 'idea.added', words: { text } }));
  }
  note(idea: Id): BoardNote {
    const found = this.board.notes.find((one) => one.idea === idea);
    if (!found) throw new Error('no such note');
    return found;
  }
  /** Opens the board, asks for dots and counts these. */
  counts(ideas: readonly Id[], counts: readonly number[], cap = 3): void {
    if (this.board.phase === 'gathering') this.does({ type: 'ideas.opened' });
    this.does({ type: 'ballots.asked', data: { cap, ideas: [...ideas] } });
    counts.forEach((count, at) => this.does({ type: 'votes.counted', data: { of: ideas[at] ?? '', count } }));
  }
  opensBallots(): void {
    this.does({ type: 'ballots.opened' });
  }
}

export const textsOf = (notes: readonly { readonly text: string }[]): string[] => notes.map(({ text }) => text);
export const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
