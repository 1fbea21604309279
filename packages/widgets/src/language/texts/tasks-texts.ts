import type { Task } from '@opelix/verme-core';

type OfAction = Extract<Task, { readonly action: string }>['kind'];
type OfSession = Extract<Task, { readonly session: string }>['kind'];

/** What somebody does, told to them or about them. */
export interface TaskWords {
  readonly action: Readonly<Record<OfAction, string>>;
  readonly session: Readonly<Record<OfSession, (number: number) => string>>;
}

/** Texts of `<verme-tasks>`: what one has to do between sessions. */
export interface TasksTexts {
  readonly title: string;
  readonly everybody: string;
  readonly yours: TaskWords;
  readonly theirs: TaskWords;
  readonly by: (date: string) => string;
  readonly on: (date: string) => string;
  readonly superior: (who: string) => string;
  readonly answer: string;
  readonly none: string;
  readonly nobody: string;
  readonly next: (number: number, when: string, place: string) => string;
  readonly undated: (number: number) => string;
  readonly host: (name: string) => string;
  readonly leads: (name: string) => string;
  readonly case: (name: string) => string;
}
