/** In which languages and colours session one is told. */
import type { Lang } from '@opelix/verme-core';

export interface Version {
  readonly language: Lang;
  readonly colorScheme: 'light' | 'dark';
}

const isLang = (value: string | undefined): value is Lang => value === 'fi' || value === 'sv' || value === 'en';

/** The colours of the laptop, by `VERME_SCHEME`. */
export const schemeOf = ({ VERME_SCHEME: scheme }: NodeJS.ProcessEnv): Version['colorScheme'] =>
  scheme === 'dark' ? 'dark' : 'light';
/** Whether each moment is looked at in a window as narrow as a phone's, too: with `VERME_NARROW=1`. */
export const isNarrowToo = ({ VERME_NARROW: narrow }: NodeJS.ProcessEnv): boolean => narrow === '1';

/** By `VERME_LANG` and `VERME_SCHEME`; without them one version in the gate, and the others where there is time. */
export function versionsToTell(env: NodeJS.ProcessEnv): readonly Version[] {
  const { VERME_LANG: language, VERME_SCHEME: scheme, VERME_PROVE: proves } = env;
  if (language !== undefined && !isLang(language)) throw new Error(`VERME_LANG is fi, sv or en, not ${language}`);
  if (language !== undefined || scheme !== undefined)
    return [{ language: language ?? 'fi', colorScheme: schemeOf(env) }];
  return proves === '1'
    ? [
        { language: 'sv', colorScheme: 'light' },
        { language: 'en', colorScheme: 'dark' },
      ]
    : [{ language: 'fi', colorScheme: 'light' }];
}
