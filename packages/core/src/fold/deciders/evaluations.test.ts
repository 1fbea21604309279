/** Evaluation without names: sums of five at least, and nothing from which one answer could be reckoned. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../events/body.ts';
import { formOf, formQuestions } from '../../evaluation/forms.ts';
import { formTexts } from '../../evaluation/form-texts.ts';
import { langs } from '../../methods/method.ts';
import { Circle } from '../../testing/circle.ts';
import { evaluationView } from '../../views/evaluation.view.ts';

type Counts = Record<string, [number, number, number]>;
const counted = (answers: number, counts: Counts = {}, words: object = {}, form: 'mid' | 'final' = 'final'): Draft => ({
  type: 'evaluation.counted',
  data: { form, answers, counts },
  words,
});

describe('VC110 an evaluation', () => {
  it('stores sums of five answers at least, in the whole and in each question', () => {
    const circle = new Circle({ members: 8 });
    for (const answers of [0, 1, 4]) expect(circle.refused(counted(answers))).toBe('hasFive');
    expect(circle.refused(counted(8, { heard: [0, 0, 4] }))).toBe('hasFive');
    expect(circle.refused(counted(8, { heard: [0, 0, 0] }))).toBe('hasFive');
    expect(circle.refused(counted(8, { heard: [1, 2, 6] }))).toBe('addsUp');
    expect(circle.refused(counted(9, { heard: [1, 2, 6] }))).toBe('addsUp');
    expect(circle.refused(counted(8, { heard: [1, 2, -1] }))).toBe('badData');
    expect(circle.refused(counted(8, {}, { learned: ['b', 'a'] }))).toBe('badData');
    expect(circle.refused(counted(8), circle.member(1))).toBe('leads');
    circle.does(counted(8, { heard: [1, 2, 5], useful: [0, 0, 5] }, { learned: ['a', 'b'] }));
    const view = evaluationView(circle.state, 'final');
    expect(view).toMatchObject({ empty: null, answers: 8 });
    expect(view.items.find(({ item }) => item === 'heard')?.counts).toEqual([1, 2, 5]);
    expect(view.items.find(({ item }) => item === 'trust')?.counts).toBeNull();
    expect(view.words.find(({ question }) => question === 'learned')?.texts).toEqual(['a', 'b']);
  });

  it('is put right with as many answers as before, so that no difference is one person', () => {
    const circle = new Circle({ members: 8 });
    circle.does(counted(7, { heard: [1, 1, 5] }));
    expect(circle.refused(counted(8, { heard: [1, 1, 6] }))).toBe('isSameCount');
    expect(circle.refused(counted(6, { heard: [1, 1, 4] }))).toBe('isSameCount');
    circle.does(counted(7, { heard: [1, 2, 4] }));
    expect(evaluationView(circle.state, 'final').items[0]?.counts).toEqual([1, 2, 4]);
  });

  it('says why there is nothing to show, for each form by itself', () => {
    const small = new Circle({ members: 4 });
    expect(evaluationView(small.state, 'mid')).toMatchObject({ empty: 'tooFew', items: [], words: [], answers: 0 });
    const circle = new Circle({ members: 5 });
    expect(evaluationView(circle.state, 'mid').empty).toBe('notCounted');
    circle.does(counted(5, {}, { keep: ['kierros'], change: ['tauko', 'tila'] }, 'mid'));
    expect(evaluationView(circle.state, 'mid').words).toEqual([
      { question: 'keep', texts: ['kierros'] },
      { question: 'change', texts: ['tauko', 'tila'] },
    ]);
    expect(evaluationView(circle.state, 'final').empty).toBe('notCounted');
  });

  it('asks the same in every language, and knows its form by the method', () => {
    for (const lang of langs) {
      for (const form of ['mid', 'final'] as const) {
        const { items, open } = formQuestions[form];
        for (const id of [...items, ...open]) expect(formTexts[lang].questions[id]?.length).toBeGreaterThan(5);
      }
      expect(Object.keys(formTexts[lang].questions).sort()).toEqual(
        [...formQuestions.final.items, ...formQuestions.final.open, ...formQuestions.mid.open].sort(),
      );
    }
    expect([formOf('mid-check'), formOf('evaluation'), formOf('farewell')]).toEqual(['mid', 'final', null]);
  });
});
