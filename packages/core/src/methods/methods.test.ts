import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { checkIn } from './check-in.ts';
import { defineMethod } from './define-method.ts';
import { blockOf } from './block.ts';
import { blockSchema, langs, methodSchema } from './method.ts';
import type { Lang, Method } from './method.ts';
import { methodOf, methods } from './registry.ts';

const all: readonly (readonly [string, Method])[] = Object.entries(methods);

/** Words that the house does not use, in each language. */
const forbidden: Record<Lang, RegExp> = {
  fi: /käyttäj|emän|isän|moderaattor|agenda|esityslist|ohitettu|ohitetaan|erätau/i,
  sv: /kamratstöd|moderator|användar|agenda|dagordning|hopp\w* över|överhoppa|timeout|dialogpaus|(?<!ett )\bmöte/i,
  en: /\bskip|\bsubmit|\bagenda|\busers?\b|moderat|timeout|(?<!staff )\bmeetings?\b/i,
};

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(all)('the method %s', (id, method) => {
  it('passes its schema and is registered under its id', () => {
    expect(v.safeParse(methodSchema, method).issues).toBeUndefined();
    expect(method.id).toBe(id);
    expect(defineMethod(structuredClone(method))).toEqual({ ok: true, value: method });
    expect(v.is(blockSchema, blockOf(method))).toBe(true);
  });

  it('has texts for exactly its steps in every language', () => {
    const ids = method.steps.map((step) => step.id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    for (const lang of langs) expect(Object.keys(method.texts[lang].steps).sort()).toEqual(ids);
  });

  it('says the same in every language: as many prompts, lines, questions', () => {
    const shape = (lang: Lang) => ({
      questions: method.texts[lang].questions?.length,
      steps: method.steps.map(({ id }) => {
        const texts = method.texts[lang].steps[id];
        return [id, texts?.heed.length, texts?.lines?.length, texts?.wall === undefined];
      }),
    });
    expect(shape('sv')).toEqual(shape('fi'));
    expect(shape('en')).toEqual(shape('fi'));
  });

  it('shows its first question in at least one step, if it has questions', () => {
    for (const lang of langs) {
      const { questions, steps } = method.texts[lang];
      if (questions) expect(Object.values(steps).map((step) => step.wall)).toContain(questions[0]);
      expect(new Set(questions).size).toBe(questions?.length ?? 0);
    }
  });

  it('counts either minutes or minutes each, and gives groups a size', () => {
    for (const step of method.steps) {
      expect(step.minutes > 0).toBe(step.each === undefined);
      expect(step.size !== undefined).toBe(step.rule === 'groups');
      if (step.join) expect(step.rule).toBe('groups');
    }
  });

  it.each(langs)('keeps to the words of the house (%s)', (lang) => {
    for (const text of strings(method.texts[lang])) {
      expect(text).not.toMatch(forbidden[lang]);
      expect(text).not.toMatch(/['"`]|\s{2}|^\s|\s$| - |TODO/);
    }
  });

  it('differs between languages', () => {
    expect(method.texts.sv.aim).not.toBe(method.texts.fi.aim);
    expect(method.texts.en.aim).not.toBe(method.texts.fi.aim);
  });
});

describe('methodOf', () => {
  it('finds what is registered and nothing else', () => {
    expect(methodOf('check-in')).toBe(methods['check-in']);
    expect(methodOf('our-own-method')).toBeUndefined();
    expect(methodOf('constructor')).toBeUndefined();
    expect(methodOf('__proto__')).toBeUndefined();
  });
});

describe('defineMethod', () => {
  const changed = (change: (method: Method) => void): unknown => {
    const method: Method = structuredClone<Method>(checkIn);
    change(method);
    return method;
  };
  const where = (json: unknown) => {
    const result = defineMethod(json);
    return result.ok ? 'ok' : `${result.error.reason} ${result.error.where}`;
  };

  it('takes a whole method', () => {
    expect(where(changed(() => undefined))).toBe('ok');
  });

  it('refuses what is no method', () => {
    for (const json of [null, 'check-in', 7, [], {}]) expect(where(json)).toMatch(/^badMethod/);
  });

  it.each([
    ['an unknown rule', 'badMethod steps.0.rule', { rule: 'shout' }],
    ['too many minutes', 'badMethod steps.0.minutes', { minutes: 241 }],
    ['an unknown field', 'badMethod steps.0.colour', { colour: 'red' }],
    ['groups without a size', 'badMethod steps.0.size', { rule: 'groups' }],
    ['an id used twice', 'badMethod steps.1.id', { id: 'round' }],
    ['a step without texts', 'badMethod texts.fi.steps', { id: 'unheard' }],
  ])('refuses %s and says where', (_, expected, fields) => {
    expect(where(changed((method) => Object.assign(method.steps[0] ?? {}, fields)))).toBe(expected);
  });

  it('refuses texts for a step that is not there, and a question missing in one language', () => {
    const extra = changed((method) => {
      method.texts.sv.steps['more'] = { title: 'Mera', say: 'Mera.', heed: [] };
    });
    expect(where(extra)).toBe('badMethod texts.sv.steps');
    expect(where(changed((method) => method.texts.en.questions?.pop()))).toBe('badMethod texts.en.questions');
  });

  it('does not mistake inherited names for texts', () => {
    expect(where(changed((method) => Object.assign(method.steps[0] ?? {}, { id: 'constructor' })))).toBe(
      'badMethod texts.fi.steps',
    );
  });
});
