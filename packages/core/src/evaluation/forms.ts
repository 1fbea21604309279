/** The forms of an evaluation without names: their questions. The texts stand apart, in `form-texts.ts`. */

/** The check midway, and the form at the end. */
export const evaluationForms = ['mid', 'final'] as const;
/** A form: the check midway (keep and change), or the one at the end. */
export type EvaluationForm = (typeof evaluationForms)[number];

/** What a form asks: statements that are answered from 1 to 5, and questions that are answered in words. */
export interface FormQuestions {
  readonly items: readonly string[];
  readonly open: readonly string[];
}

/** The questions of each form, in order. */
export const formQuestions = {
  mid: { items: [], open: ['keep', 'change'] },
  final: {
    items: ['heard', 'mattered', 'useful', 'equals', 'trust', 'method', 'network', 'time'],
    open: ['learned', 'different', 'other'],
  },
} as const satisfies Record<EvaluationForm, FormQuestions>;

/** The form that a method asks; null for every other method. */
export const formOf = (method: string): EvaluationForm | null =>
  method === 'mid-check' ? 'mid' : method === 'evaluation' ? 'final' : null;

/** Fewer answers than these are neither stored nor shown: in a small group they would name somebody. */
export const fewestAnswers = 5;
