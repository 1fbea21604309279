/**
 * Answers as they are added up on this device, before the group has its sums: only totals, and what was written sorted,
 * so that neither a person nor the order of the answers can be read from it.
 */
import { fewestAnswers, formQuestions, type DraftOf, type EvaluationForm } from '@opelix/verme-core';

/** Low (1–2), middle (3), high (4–5). */
export type Bins = readonly [number, number, number];
export interface Tally {
  readonly answers: number;
  readonly counts: Readonly<Record<string, Bins>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}
/** One answered form: from 1 to 5, or absent; texts may be empty. */
export interface Answered {
  readonly scores: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
}

export const emptyTally: Tally = { answers: 0, counts: {}, words: {} };
/** The longest answer in words. */
export const longestAnswer = 400;
const mostWords = 40;

const binOf = (score: number): 0 | 1 | 2 => (score <= 2 ? 0 : score === 3 ? 1 : 2);
const none: Bins = [0, 0, 0];
const plus = (a: Bins, b: Bins): Bins => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** By the code of the characters, as core wants it: any order would do, but everybody must agree on it. */
const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Both together. */
export function joined(a: Tally, b: Tally): Tally {
  const keys = (one: object, other: object): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return {
    answers: a.answers + b.answers,
    counts: Object.fromEntries(
      keys(a.counts, b.counts).map((item) => [item, plus(a.counts[item] ?? none, b.counts[item] ?? none)]),
    ),
    words: Object.fromEntries(
      keys(a.words, b.words).map((question) => [
        question,
        sorted([...(a.words[question] ?? []), ...(b.words[question] ?? [])]),
      ]),
    ),
  };
}

/** The tally with one more form. */
export function withAnswer(tally: Tally, { scores, words }: Answered): Tally {
  const counts = Object.entries(scores).map(([item, score]): readonly [string, Bins] => {
    const bins: [number, number, number] = [0, 0, 0];
    bins[binOf(score)] = 1;
    return [item, bins];
  });
  const said = Object.entries(words).flatMap(([question, text]) =>
    text.trim() === '' ? [] : [[question, [text.trim()]]],
  );
  return joined(tally, { answers: 1, counts: Object.fromEntries(counts), words: Object.fromEntries(said) });
}

const sumOf = (bins: Bins): number => bins[0] + bins[1] + bins[2];

/** What is recorded of a tally: questions that fewer than five answered are left out. */
export function countedDraft(form: EvaluationForm, { answers, counts, words }: Tally): DraftOf<'evaluation.counted'> {
  const { items, open } = formQuestions[form];
  const known: readonly string[] = items;
  return {
    type: 'evaluation.counted',
    data: {
      form,
      answers,
      counts: Object.fromEntries(
        Object.entries(counts)
          .filter(([item, bins]) => known.includes(item) && sumOf(bins) >= fewestAnswers)
          .map(([item, bins]) => [item, [...bins] as [number, number, number]]),
      ),
    },
    words: Object.fromEntries(
      open.flatMap((question) => {
        const said = (words[question] ?? []).map((text) => text.trim()).filter((text) => text !== '');
        const texts = sorted(said).slice(0, mostWords);
        return texts.length === 0 ? [] : [[question, texts]];
      }),
    ),
  };
}

/** A tally as it was kept; an empty one where that is nothing of the kind. */
export function readTally(text: string): Tally {
  try {
    const { answers, counts, words } = JSON.parse(text) as Partial<Tally>;
    if (typeof answers !== 'number' || typeof counts !== 'object' || typeof words !== 'object') return emptyTally;
    return { answers, counts, words };
  } catch {
    return emptyTally;
  }
}
