/** What the drawing of a session needs: the scene, the words, and the ways to act. */
import type { Draft, GroupState, Id, NextView } from '@opelix/verme-core';
import { dateTexts, formatClock } from '../language/format.ts';
import type { LanguageController } from '../language/language-controller.ts';
import { blockTitle, stepTexts, wallLine } from '../language/process.ts';
import { keyQuestionOf } from './case-stage.ts';
import type { Press } from './presses.ts';
import type { Scene } from './scene.ts';

export interface Stage {
  readonly scene: Scene;
  readonly state: GroupState;
  readonly next: NextView | null;
  readonly language: LanguageController;
  readonly zone: string;
  readonly now: number;
  readonly wallOpen: boolean;
  /** This device can only look: what would be pressed is not there. */
  readonly readOnly: boolean;
  can(press: Press): boolean;
  press(press: Press): void;
  goOn(): void;
  toggleWall(): void;
  /** Answers whether it was taken. */
  ask(question: string): Promise<boolean>;
  record(draft: Draft): void;
}

/** Clock time in the group's zone. */
export const clockOf = ({ language, zone }: Stage, instant: number): string =>
  formatClock(language.of(dateTexts), instant, zone);

/** The name of a block by its id. */
export function titleOf({ state, language }: Stage, block: Id | null): string {
  const activity = block === null ? undefined : state.activities[block];
  if (activity === undefined) return '';
  const { kind, method = '' } = activity.block;
  return blockTitle({ kind, method, title: activity.title }, language.lang);
}

/** What the wall shows in the present step: one line, or several short ones. */
export function linesOf(stage: Stage): readonly string[] {
  const { scene, language } = stage;
  const { activity, step, session } = scene;
  if (activity === null || step === null) return [];
  const texts = stepTexts(activity.method, step.id, language.lang);
  const question = keyQuestionOf(stage);
  if (question !== null) return [question];
  if (texts?.lines !== undefined && texts.wall === undefined) return texts.lines;
  const line = wallLine(activity, step.id, session?.number ?? 1, language.lang);
  return line === '' ? [] : [line];
}

/** When the block ends by the plan, in ms; null where none is open. */
export const plannedEnd = ({ scene: { activity } }: Stage): number | null =>
  activity === null ? null : activity.opened + activity.planned * 60_000;

/** The block that comes after the open one, by its id. */
export function followingBlock({ scene: { session, activity }, state }: Stage): Id | null {
  const blocks = state.sessions[session?.session ?? '']?.blocks ?? [];
  const at = activity === null ? -1 : blocks.indexOf(activity.activity);
  return blocks.slice(at + 1).find((id) => state.activities[id]?.life === 'ahead') ?? null;
}
