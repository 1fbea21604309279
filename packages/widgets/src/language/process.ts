/** Names of blocks and steps in the reader's language: the group's own words first, then the method's, then the kind's. */
import { methodOf, type ActivityKind, type MethodTexts, type StepTexts } from '@opelix/verme-core';
import { dictionary, ownLanguage, textsOf } from './languages.ts';
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

/** The texts of a method, if it comes with Verme. */
export const methodTexts = (method: string, lang: string): MethodTexts | undefined =>
  methodOf(method)?.texts[ownLanguage(lang)];

/** The name of a block. */
export const blockTitle = ({ kind, method, title }: Named, lang: string): string =>
  title || methodTexts(method, lang)?.title || textsOf(commonTexts, lang).kinds[kind];

/** What is said in a step, if its method comes with Verme. */
export function stepTexts(method: string, step: string, lang: string): StepTexts | undefined {
  const steps = methodTexts(method, lang)?.steps;
  return steps !== undefined && Object.hasOwn(steps, step) ? steps[step] : undefined;
}
