import { dictionary } from '../language/languages.ts';
import * as enShared from '../language/texts/en.ts';
import * as fiShared from '../language/texts/fi.ts';
import * as svShared from '../language/texts/sv.ts';
import { en } from './schedule-texts.en.ts';
import { fi } from './schedule-texts.fi.ts';
import { sv } from './schedule-texts.sv.ts';

/** What `<verme-schedule>` says. */
export const scheduleTexts = dictionary('schedule', { fi, sv, en });

/** Names and letters of the answers. */
export const answerTexts = dictionary('answers', {
  fi: fiShared.answers,
  sv: svShared.answers,
  en: enShared.answers,
});
