/** Names of blocks and steps in the reader's language: the group's own words first, then the method's, then the kind's. */
import type { ActivityKind, StepTexts } from '@opelix/verme-core';
import { dictionary, textsOf } from './languages.ts';
import { methodTexts } from './methods.ts';
import * as en from './texts/en.ts';
import * as fi from './texts/fi.ts';
import * as sv from './texts/sv.ts';

/** Words that several elements share. */
export const commonTexts = dictionary('common', { fi: fi.common, sv: sv.common, en: en.common });

/** What a block is called: enough of it to find its name. */
export interface Named {
  readonly kind: ActivityKind;
  readonly method: string;
  readonly title: string;
}

/** The name of a block. */
export const blockTitle = ({ kind, method, title }: Named, lang: string): string =>
  title || methodTexts(method, lang)?.title || textsOf(commonTexts, lang).kinds[kind];

/** What is said in a step, if its method comes with Verme. */
export function stepTexts(method: string, step: string, lang: string): StepTexts | undefined {
  const steps = methodTexts(method, lang)?.steps;
  return steps !== undefined && Object.hasOwn(steps, step) ? steps[step] : undefined;
}

/** Methods whose bank of questions begins with one for each session, in their order. */
const bySession: readonly string[] = ['check-in', 'check-out'];

/** The question that a block asks unless the group has chosen its own. */
export function questionOf(method: string, session: number, lang: string): string {
  const questions = methodTexts(method, lang)?.questions ?? [];
  return (bySession.includes(method) ? questions[session - 1] : undefined) ?? questions[0] ?? '';
}

/** Whether the line that a step shows on the wall is the question of its block, for which the group may have its own. */
export const asksQuestion = (method: string, step: string, lang: string): boolean => {
  const wall = stepTexts(method, step, lang)?.wall;
  return wall !== undefined && wall === methodTexts(method, lang)?.questions?.[0];
};

/**
 * What the wall shows in a step: the block's question where the step asks it, else the step's own line. The group's
 * own question stands as it was written, in any language.
 */
export function wallLine(
  of: { method: string; question: string },
  step: string,
  session: number,
  lang: string,
): string {
  const wall = stepTexts(of.method, step, lang)?.wall ?? '';
  const usual = methodTexts(of.method, lang)?.questions?.[0];
  if (usual === undefined || wall !== usual) return wall || of.question;
  return of.question || questionOf(of.method, session, lang);
}
