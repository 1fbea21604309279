/**
 * What in a text could tell who somebody is: a Finnish personal identity code, a telephone number, an address for mail,
 * a name. It warns whoever types, on their own device; it stops nothing and sends nothing. It finds what is common, not
 * everything: the six points are what counts.
 */
import { givenNames, nameWords } from './given-names.ts';

/** Something that could tell who somebody is: what it looks like, and the words. */
export interface Identifier {
  readonly kind: 'code' | 'phone' | 'email' | 'name';
  readonly text: string;
}

// Letters are those of Latin script: what Unicode calls a letter differs between devices.
// ddmmyy, the sign of the century, three digits and a check character; the check is not reckoned: a mistyped code is one, too.
const code =
  /(?<![A-Za-zÀ-ɏ0-9])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![A-Za-zÀ-ɏ0-9])/giu;
const email = /[A-Za-zÀ-ɏ0-9._%+-]+@[A-Za-zÀ-ɏ0-9-]+(?:\.[A-Za-zÀ-ɏ0-9-]+)*\.[A-Za-zÀ-ɏ]{2,}/gu;
// Begins with 0 or +, in groups or in one: 050 123 4567, +358501234567, 09 1234 567.
const phone =
  /(?<![A-Za-zÀ-ɏ0-9.,:/-])(?:\+\d{1,3}[ -]?\d{1,3}|0\d{1,3})(?:[ -]?\d{2,4}){2,4}(?![A-Za-zÀ-ɏ0-9]|[.,:/-]\d)/gu;
const date = /^\d{1,2}[ -]\d{1,2}[ -]\d{4}$/;
const word = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’:-]*/gu;

const fold = (text: string): string => text.toLowerCase();
/** Endings of Finnish cases and of the Swedish and English genitive, on a name that keeps its stem. */
const endings =
  /(?:['’:]?(?:n|s|ta|tä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|na|nä|ksi|tta|ttä|kin|kaan|kään|han|hän|in|a|ä|an|än|en|on|un|illa|ille|ilta|iltä|illä|issa|issä|ista|istä|ia|iin|ien|iksi))$/u;
/** Johannes: Johanneksen, Johannekselle. */
const fromS = /kse(?:n|lla|lle|lta|ssa|sta|na|ksi|en)$|sta$/u;
/** Pekka: Pekan; Antti: Antin; Seppo: Sepon. */
const strong = (stem: string): string | null => {
  const match = /^(.*[^kpt])([kpt])([aeiouyäö])$/u.exec(stem);
  return match === null ? null : `${match[1]}${match[2]}${match[2]}${match[3]}`;
};

/** The forms that a word may be a form of. */
function stemsOf(given: string): readonly string[] {
  const form = fold(given);
  const stems = [form];
  for (let length = 1; length <= 5 && form.length - length >= 2; length += 1) {
    const stem = form.slice(0, -length);
    if (!isWhole(form.slice(-length))) continue;
    stems.push(stem);
    const whole = strong(stem);
    if (whole !== null) stems.push(whole);
  }
  if (fromS.test(form)) stems.push(`${form.replace(fromS, '')}s`);
  return stems;
}
/** The ending is an ending from its first letter on. */
const isWhole = (ending: string): boolean => endings.exec(ending)?.[0] === ending;

/** Whether a sentence begins at a place of the text. */
const begins = (text: string, at: number): boolean => /(?:^|[.!?…:–—("”»\n]\s*)\s*$/u.test(text.slice(0, at));
const isCapital = (one: string): boolean => one !== one.toLowerCase();

/** First names and family names of people, each part that has at least three letters. */
const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => fold(name).split(/[\s-]+/u)).filter((part) => part.length > 2));

function namesIn(text: string, people: ReadonlySet<string>): readonly Identifier[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }): Identifier[] => {
    if (!isCapital(found[0] ?? '')) return [];
    const stems = found.split('-').flatMap(stemsOf);
    const isName = stems.some(
      (stem) => givenNames.has(stem) || people.has(stem) || (nameWords.has(stem) && !begins(text, index)),
    );
    return isName ? [{ kind: 'name', text: found }] : [];
  });
}

const all = (text: string, pattern: RegExp, kind: Identifier['kind']): readonly Identifier[] =>
  [...text.matchAll(pattern)].map(([found]) => ({ kind, text: found }));

/** What could tell who somebody is, each once, as it stands in the text. `members` are the names of the group. */
export function identifiersIn(text: string, members: readonly string[] = []): readonly Identifier[] {
  const codes = all(text, code, 'code');
  const emails = all(text, email, 'email');
  // What was found already is not found again as something else.
  const rest = [...codes, ...emails].reduce((left, found) => left.replaceAll(found.text, ' '), text);
  const phones = all(rest, phone, 'phone').filter(
    ({ text: digits }) => digits.replace(/\D/g, '').length >= 7 && !date.test(digits),
  );
  const found = [...codes, ...emails, ...phones, ...namesIn(rest, partsOf(members))];
  return found.filter((one, i) => found.findIndex((other) => other.text === one.text) === i);
}
