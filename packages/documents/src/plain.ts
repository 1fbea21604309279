/** People's text as documents use it: no line breaks, no control characters, nothing that turns the line around. */

/**
 * One line: every run of white space and control characters (U+00A0 and U+202F too) becomes one space, overrides of
 * the writing direction go, and half a surrogate pair becomes the replacement character.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The lines of a longer text, each {@link plain}, without the empty ones. */
export const lines = (text: string): readonly string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map(plain)
    .filter((line) => line !== '');

/** A text inside a sentence: without the full stop with which it ends. An ellipsis stays. */
export const phrase = (text: string): string => text.replace(/(?<!\.)\.$/u, '');

/** A text as a sentence: with a full stop unless it ends in a mark of its own. */
export const sentence = (text: string): string => (/[.!?…:]["”’»)]?$/u.test(text) || text === '' ? text : `${text}.`);
