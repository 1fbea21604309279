/** An evaluation without names: sums of five answers at least, or why there are none. */
import { fewestAnswers, formQuestions, type EvaluationForm } from '../evaluation/forms.ts';
import type { GroupState } from '../fold/state.ts';
import { view } from './view.ts';

/** How one question was answered: low (1–2), middle (3), high (4–5). Null where fewer than five answered it. */
export interface EvaluationItem {
  readonly item: string;
  readonly counts: readonly [number, number, number] | null;
}
/** What was written to one question, in the order of the alphabet. */
export interface EvaluationWords {
  readonly question: string;
  readonly texts: readonly string[];
}
/** The result of a form. It knows no time, no trend, no person and no organisation. */
export interface EvaluationView {
  readonly form: EvaluationForm;
  /**
   * Why there is nothing to show: the group is too small for anything without names (`tooFew`), or nothing has been
   * counted (`notCounted`), which is also so when fewer than five answered. Null where there is a result.
   */
  readonly empty: 'tooFew' | 'notCounted' | null;
  /** How many forms there were; 0 where there is no result. */
  readonly answers: number;
  readonly items: readonly EvaluationItem[];
  readonly words: readonly EvaluationWords[];
}

const evaluation = view(
  (state: GroupState, _form: EvaluationForm) => [state.evaluations, state.members] as const,
  (evaluations, members, form: EvaluationForm): EvaluationView => {
    const counted = evaluations[form];
    const { items, open } = formQuestions[form];
    const known: readonly string[] = items;
    const others = Object.keys(counted?.counts ?? {}).filter((item) => !known.includes(item));
    return {
      form,
      empty: counted ? null : members.circle.length < fewestAnswers ? 'tooFew' : 'notCounted',
      answers: counted?.answers ?? 0,
      items: counted
        ? [...known, ...others].map((item) => ({
            item,
            counts: Object.hasOwn(counted.counts, item) ? (counted.counts[item] ?? null) : null,
          }))
        : [],
      words: counted ? open.map((question) => ({ question, texts: counted.words[question] ?? [] })) : [],
    };
  },
);

/** The result of a form, or why there is none. */
export const evaluationView = (state: GroupState, form: EvaluationForm): EvaluationView => evaluation(state, form);
