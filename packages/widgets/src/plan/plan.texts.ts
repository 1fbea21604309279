import { dictionary } from '../language/languages.ts';
import { en } from './plan.texts.en.ts';
import { fi } from './plan.texts.fi.ts';
import { sv } from './plan.texts.sv.ts';

/** What `<verme-plan>` says. */
export const planTexts = dictionary('plan', { fi, sv, en });
