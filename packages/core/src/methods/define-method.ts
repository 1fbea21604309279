/** A method from outside (a file, a form): checked whole, or refused with the place that is wrong. */
import * as v from 'valibot';

import { fail, issue, ok } from '../events/result.ts';
import type { Result } from '../events/result.ts';
import { langs, methodSchema } from './method.ts';
import type { Lang, Method } from './method.ts';

function textsMatch(method: Method, lang: Lang): boolean {
  const { steps } = method.texts[lang];
  return (
    Object.keys(steps).length === method.steps.length && method.steps.every((step) => Object.hasOwn(steps, step.id))
  );
}

/**
 * Reads a method. Beyond its schema it must have steps with ids of their own, texts for exactly those steps in every
 * language, as many questions in each, texts for the ways that it offers, and a size or a number of seats where a step is
 * in groups or in seats.
 */
export function defineMethod(json: unknown): Result<Method> {
  const read = v.safeParse(methodSchema, json);
  if (!read.success) {
    const [first] = read.issues;
    return fail(issue('badMethod', v.getDotPath(first) ?? '', first.message));
  }
  const method = read.output;
  const ids = method.steps.map((step) => step.id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) return fail(issue('badMethod', `steps.${String(twice)}.id`, 'step id is used twice'));
  const sizeless = method.steps.findIndex((step) => step.rule === 'groups' && step.size === undefined);
  if (sizeless >= 0) return fail(issue('badMethod', `steps.${String(sizeless)}.size`, 'groups need a size'));
  const chairless = method.steps.findIndex((step) => step.rule === 'seats' && step.seats === undefined);
  if (chairless >= 0) return fail(issue('badMethod', `steps.${String(chairless)}.seats`, 'seats need a number'));
  for (const lang of langs) {
    if (!textsMatch(method, lang)) {
      return fail(issue('badMethod', `texts.${lang}.steps`, 'texts must be for exactly the steps of the method'));
    }
    const ways = Object.keys(method.texts[lang].ways ?? {}).sort();
    const offered = [...new Set(method.steps.flatMap((step) => step.ways ?? []))].sort();
    if (ways.join() !== offered.join()) {
      return fail(issue('badMethod', `texts.${lang}.ways`, 'texts must be for exactly the ways that steps offer'));
    }
    if (method.texts[lang].questions?.length !== method.texts.fi.questions?.length) {
      return fail(issue('badMethod', `texts.${lang}.questions`, 'every language needs the same questions'));
    }
  }
  return ok(method);
}
