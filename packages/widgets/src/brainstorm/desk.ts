/** What the drawing of the board needs: the board, the words, and the ways to act. */
import type { BoardUse, BoardView, Draft, Id } from '@opelix/verme-core';
import type { BrainstormTexts } from '../language/texts/brainstorm-texts.ts';

/** Where a half-typed question is kept on this device. */
export const questionPlace = 'board:question';

/** What is open above the board: one note, and what is being done with it. */
export interface Sheet {
  readonly note: Id;
  readonly page: 'menu' | 'merge' | 'reword' | 'edit';
  /** The note with which it is merged. */
  readonly into: Id | null;
}

/** What was taken away, and how it comes back. */
export interface Undo {
  readonly said: string;
  again(): Promise<unknown>;
}

export interface Desk {
  readonly board: BoardView;
  readonly t: BrainstormTexts;
  readonly use: BoardUse;
  readonly view: 'chair' | 'wall';
  /** What the step says on the wall, and whether that is the question itself. */
  readonly line: string;
  readonly asks: boolean;
  /** Questions to choose from. */
  readonly bank: readonly string[];
  /** Which of the first needs is talked about, from 0. */
  readonly need: number | null;
  /** Who can prepare a need. */
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly naming: Id | null;
  readonly sheet: Sheet | null;
  readonly rewording: boolean;
  /** The wall has no room for every note with dots in its cluster: they stand in their order instead. */
  readonly ranked: boolean;
  readonly finding: string;

  can(draft: Draft): boolean;
  /** Records these in order; what is said is announced once, when all were taken. */
  act(drafts: readonly Draft[], said?: string): Promise<boolean>;
  /** Does something when all that was begun in turn before is done, with the desk as it is then. */
  inTurn(work: (now: Desk) => Promise<unknown>): Promise<unknown>;
  /** Records what makes a note or a cluster, and gives its id. */
  made(draft: Draft, said?: string): Promise<Id | null>;
  /** Offers to undo what was done last. */
  offer(undo: Undo): void;
  /** The desk as it is now. */
  now(): Desk;
  /** Half-typed text of a place, and how it is kept. */
  kept(place: string): string;
  keep(place: string, text: string): void;
  /** What a field shows that holds something at first, and how what was typed there is forgotten. */
  shown(place: string, before: string): string;
  forget(place: string): void;
  /** Gives back what was not recorded, before what has been typed at its place since. */
  giveBack(place: string, text: string, between: string): void;
  open(sheet: Sheet | null): void;
  find(text: string): void;
  name(cluster: Id | null): void;
  reword(is: boolean): void;
}

/** The three fields of a note. */
export interface NoteWords {
  readonly text: string;
  readonly so: string;
  readonly whose: string;
}

/** Words of a draft: fields that hold nothing are left out. */
export const wordsGiven = ({ text, so, whose }: NoteWords) => ({
  text,
  ...(so === '' ? {} : { so }),
  ...(whose === '' ? {} : { whose }),
});
