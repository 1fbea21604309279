/** A programme as data: how many sessions, how long, which blocks. The number and length of sessions is data. */
import type { Block, Lang } from '../methods/method.ts';

/** One session of a programme. `key` finds its texts; `minutes` is its planned length. */
export interface ProgrammeSession {
  readonly key: string;
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/** Texts of one session: theme, one sentence about it, and what it leaves (shown on the path). */
export interface ProgrammeSessionTexts {
  readonly theme: string;
  readonly about: string;
  readonly made: string;
  /** Name of the main method, for the programme's card. */
  readonly method: string;
}

/** A programme: its sessions with their blocks, and its texts in three languages. */
export interface Programme {
  readonly id: string;
  readonly sessions: readonly ProgrammeSession[];
  readonly texts: Readonly<
    Record<Lang, { readonly name: string; readonly sessions: Readonly<Record<string, ProgrammeSessionTexts>> }>
  >;
}
