/**
 * Methods and programmes that come with Verme. Their texts are large, so they are loaded when the first element asks
 * for them; until then names are those of the kinds, and the elements render again when they are there.
 */
import type { Method, MethodTexts, ProgrammeSessionTexts } from '@opelix/verme-core';
import type { FormTexts } from '@opelix/verme-core/methods';
import { ownLanguage } from './languages.ts';

type Module = typeof import('@opelix/verme-core/methods');

let loaded: Module | null = null;
let loading: Promise<Module> | null = null;

/** Loads the methods; every call gives the same promise. */
export function loadMethods(): Promise<Module> {
  loading ??= import('@opelix/verme-core/methods').then((module) => {
    loaded = module;
    return module;
  });
  return loading;
}

/** Calls back once the methods are there, if they are not yet. */
export function whenMethods(listener: () => void): void {
  if (loaded !== null) return;
  void loadMethods().then(listener, () => {
    // Off line, or blocked by the page: names of kinds do, and the next element asks again.
    loading = null;
  });
}

/** All methods; none before they are loaded. */
export const allMethods = (): readonly Method[] => (loaded === null ? [] : Object.values(loaded.methods));

/** The texts of a method, if it comes with Verme and is loaded. */
export const methodTexts = (method: string, lang: string): MethodTexts | undefined =>
  loaded?.methodOf(method)?.texts[ownLanguage(lang)];

/** What the forms of an evaluation ask, if the methods are loaded. */
export const evaluationForm = (lang: string): FormTexts | undefined => loaded?.formTexts[ownLanguage(lang)];

/** The texts of a session of a programme, if it comes with Verme and is loaded. */
export function programmeTexts(programme: string, key: string, lang: string): ProgrammeSessionTexts | undefined {
  const sessions = loaded?.programmeOf(programme)?.texts[ownLanguage(lang)].sessions;
  return sessions !== undefined && Object.hasOwn(sessions, key) ? sessions[key] : undefined;
}
