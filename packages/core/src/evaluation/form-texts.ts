/** The forms of an evaluation in three languages: statements, open questions, and the scale. */
import type { Lang } from '../methods/method.ts';

/** The texts of the forms in one language. */
export interface FormTexts {
  /** A statement or an open question, by its id. */
  readonly questions: Readonly<Record<string, string>>;
  /** The ends of the scale from 1 to 5. */
  readonly scale: readonly [string, string];
  /** What the sums are of: 1–2, 3, 4–5. */
  readonly bins: readonly [string, string, string];
}

const fi: FormTexts = {
  questions: {
    keep: 'Mitä pidetään?',
    change: 'Mitä muutetaan?',
    heard: 'Tulin kuulluksi.',
    mattered: 'Aiheet olivat minulle tärkeitä.',
    useful: 'Sain jotain työhöni.',
    equals: 'Olimme tasavertaisia.',
    trust: 'Saatoin puhua luottamuksella.',
    method: 'Osaan käyttää jotakin menetelmää omassa työssäni.',
    network: 'Minulla on nyt joku, jolta kysyä toisesta talosta.',
    time: 'Aikaa oli riittävästi.',
    learned: 'Mitä opit?',
    different: 'Mitä teet nyt toisin?',
    other: 'Mitä muuta haluat sanoa?',
  },
  scale: ['täysin eri mieltä', 'täysin samaa mieltä'],
  bins: ['eri mieltä', 'siltä väliltä', 'samaa mieltä'],
};

const sv: FormTexts = {
  questions: {
    keep: 'Vad ska vi behålla?',
    change: 'Vad ska vi ändra?',
    heard: 'Jag blev hörd.',
    mattered: 'Ämnena var viktiga för mig.',
    useful: 'Jag fick något till mitt arbete.',
    equals: 'Vi var jämlika.',
    trust: 'Jag kunde tala i förtroende.',
    method: 'Jag kan använda någon av metoderna i mitt eget arbete.',
    network: 'Jag har nu någon att fråga på en annan arbetsplats.',
    time: 'Tiden räckte till.',
    learned: 'Vad lärde du dig?',
    different: 'Vad gör du annorlunda nu?',
    other: 'Vad mer vill du säga?',
  },
  scale: ['helt av annan åsikt', 'helt av samma åsikt'],
  bins: ['av annan åsikt', 'mitt emellan', 'av samma åsikt'],
};

const en: FormTexts = {
  questions: {
    keep: 'What should we keep?',
    change: 'What should we change?',
    heard: 'I was heard.',
    mattered: 'The topics mattered to me.',
    useful: 'I got something for my work.',
    equals: 'We were equals.',
    trust: 'I could speak in confidence.',
    method: 'I can use one of the methods in my own work.',
    network: 'I now have somebody to ask at another workplace.',
    time: 'There was time enough.',
    learned: 'What did you learn?',
    different: 'What do you do differently now?',
    other: 'What else would you like to say?',
  },
  scale: ['disagree completely', 'agree completely'],
  bins: ['disagree', 'in between', 'agree'],
};

/** What the forms ask, in each language. */
export const formTexts: Readonly<Record<Lang, FormTexts>> = { fi, sv, en };
