import { fewestAnswers } from '../../evaluation/forms.ts';
import { type Deciders } from '../decision.ts';
import { isLeading } from '../people.ts';
import type { Evaluation } from '../state.ts';
import { defined } from './journey.ts';

const sumOf = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

export const evaluationDeciders: Deciders<'evaluation.counted'> = {
  /**
   * Sums only, of five answers at least, also in each single question. Put right, a count has as many answers as
   * before: the difference between two sums would be what one person answered.
   */
  'evaluation.counted': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const { form, answers, counts } = event.data;
    const sums = Object.values(counts).map(sumOf);
    if ([answers, ...sums].some((sum) => sum < fewestAnswers)) return 'hasFive';
    if (sums.some((sum) => sum > answers) || answers > Object.keys(state.members.byId).length) return 'addsUp';
    const before = state.evaluations[form];
    if (before && before.answers !== answers) return 'isSameCount';
    const words = defined(event.words ?? {}) as Evaluation['words'];
    const evaluation: Evaluation = { form, at: event.at, answers, counts, words };
    return { ...state, evaluations: { ...state.evaluations, [form]: evaluation } };
  },
};
