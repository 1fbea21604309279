/** The texts of each language. */
import type { Lang } from '@opelix/verme-core';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { Texts } from './texts.ts';

const languages = { fi, sv, en } as const satisfies Record<Lang, Texts>;

/** What documents say in a language. */
export const textsIn = (lang: Lang): Texts => languages[lang];
