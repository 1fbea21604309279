/** In which languages and colours session one is told. */
import type { Lang } from '@opelix/verme-core';

export interface Version {
  readonly language: Lang;
  readonly colorScheme: 'light' | 'dark';
}

const isLang = (value: string | undefined): value is Lang => value === 'fi' || value === 'sv' || value === 'en';

/** By `VERME_LANG` and `VERME_SCHEME`; without them one version in the gate, and the others where there is time. */
export function versionsToTell(env: NodeJS.ProcessEnv): readonly Version[] {
  const { VERME_LANG: language, VERME_SCHEME: scheme, VERME_PROVE: proves } = env;
  if (language !== undefined && !isLang(language)) throw new Error(`VERME_LANG is fi, sv or en, not ${language}`);
  if (language !== undefined || scheme !== undefined)
    return [{ language: language ?? 'fi', colorScheme: scheme === 'dark' ? 'dark' : 'light' }];
  return proves === '1'
    ? [
        { language: 'sv', colorScheme: 'light' },
        { language: 'en', colorScheme: 'dark' },
      ]
    : [{ language: 'fi', colorScheme: 'light' }];
}
