/** Which languages there are, and where the texts of an element come from. */
import type { Texts } from './texts/texts.ts';

/** The languages that come with Verme. */
export type OwnLang = 'fi' | 'sv' | 'en';

/** One section of texts in the languages that come with Verme. */
export interface Dictionary<K extends keyof Texts = keyof Texts> {
  readonly section: K;
  readonly own: Readonly<Record<OwnLang, Texts[K]>>;
}

const own: readonly string[] = ['fi', 'sv', 'en'];
const further = new Map<string, Texts>();
const listeners = new Set<() => void>();

/** The section of texts that an element shows. Written once beside the element, so that it bundles nothing else. */
export const dictionary = <K extends keyof Texts>(
  section: K,
  texts: Readonly<Record<OwnLang, Texts[K]>>,
): Dictionary<K> => ({ section, own: texts });

/** Adds a further language while the page runs (`et`, or `en-GB`); elements that are shown change at once. */
export function registerLanguage(tag: string, texts: Texts): void {
  further.set(tag.toLowerCase(), texts);
  for (const listener of listeners) listener();
}

/** Calls back when a language was added. Returns the way to stop. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const known = (tag: string): boolean => own.includes(tag) || further.has(tag);

/** The language that is shown for a `lang`: itself, its main language, else English; Finnish where none is said. */
export function languageFor(tag: string): string {
  const wanted = tag.trim().toLowerCase();
  if (wanted === '') return 'fi';
  const main = wanted.split('-')[0] ?? '';
  return known(wanted) ? wanted : known(main) ? main : 'en';
}

/** The texts of one section in a language given by `languageFor`. */
export function textsOf<K extends keyof Texts>(of: Dictionary<K>, lang: string): Texts[K] {
  return further.get(lang)?.[of.section] ?? of.own[lang as OwnLang] ?? of.own.en;
}

/** Which of the languages that core's texts exist in stands closest to a language. */
export function ownLanguage(lang: string): OwnLang {
  const main = lang.split('-')[0] ?? '';
  return own.includes(main) ? (main as OwnLang) : 'en';
}
