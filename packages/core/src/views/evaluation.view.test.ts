/** The result of a form, whole. */
import { describe, expect, it } from 'vitest';
import { formQuestions } from '../evaluation/forms.ts';
import { Circle } from '../testing/circle.ts';
import { evaluationView } from './evaluation.view.ts';

describe('VC110 the result of a form', () => {
  it.each([
    [4, 'tooFew'],
    [5, 'notCounted'],
    [6, 'notCounted'],
  ])('of a group of %i, before anything is counted, is empty: %s', (members, empty) => {
    const { state } = new Circle({ members });
    for (const form of ['mid', 'final'] as const) {
      expect(evaluationView(state, form)).toEqual({ form, empty, answers: 0, items: [], words: [] });
    }
  });

  it('has each question in order, none without an answer of five, and others after them', () => {
    const circle = new Circle({ members: 6 });
    circle.does({
      type: 'evaluation.counted',
      data: { form: 'final', answers: 6, counts: { extra: [0, 0, 5], heard: [1, 2, 3] } },
      words: { learned: ['a', 'b'] },
    });
    expect(evaluationView(circle.state, 'final')).toEqual({
      form: 'final',
      empty: null,
      answers: 6,
      items: [
        ...formQuestions.final.items.map((item) => ({ item, counts: item === 'heard' ? [1, 2, 3] : null })),
        { item: 'extra', counts: [0, 0, 5] },
      ],
      words: [
        { question: 'learned', texts: ['a', 'b'] },
        { question: 'different', texts: [] },
        { question: 'other', texts: [] },
      ],
    });
    expect(evaluationView(circle.state, 'mid')).toMatchObject({ form: 'mid', empty: 'notCounted' });
  });

  it('stays when members leave until fewer than five are in the group', () => {
    const circle = new Circle({ members: 5 });
    circle.does({
      type: 'evaluation.counted',
      data: { form: 'mid', answers: 5, counts: {} },
      words: { keep: ['näin'] },
    });
    circle.does({ type: 'member.left', data: { who: circle.member(4) } });
    expect(evaluationView(circle.state, 'mid')).toEqual({
      form: 'mid',
      empty: null,
      answers: 5,
      items: [],
      words: [
        { question: 'keep', texts: ['näin'] },
        { question: 'change', texts: [] },
      ],
    });
    expect(evaluationView(circle.state, 'final').empty).toBe('tooFew');
  });
});
