export {
  atWallTime,
  dateTexts,
  formatClock,
  formatDate,
  formatDay,
  formatList,
  formatRange,
  formatShortDay,
  isoTime,
  sameDay,
  wallTime,
} from './format.ts';
export { LanguageController } from './language-controller.ts';
export {
  dictionary,
  languageFor,
  ownLanguage,
  registerLanguage,
  textsOf,
  type Dictionary,
  type OwnLang,
} from './languages.ts';
export { allMethods, loadMethods, methodTexts, programmeTexts, whenMethods } from './methods.ts';
export { followLang, nearestLang } from './nearest-lang.ts';
export { blockTitle, commonTexts, questionOf, stepTexts, wallLine, type Named } from './process.ts';
export { plural } from './plural.ts';
export type { Texts } from './texts/texts.ts';
