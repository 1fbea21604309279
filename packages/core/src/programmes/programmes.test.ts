import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { talkingPiece } from '../methods/talking-piece.ts';
import { blockSchema, langs } from '../methods/method.ts';
import type { Block, Step } from '../methods/method.ts';
import { methodOf } from '../methods/registry.ts';
import { programmeOf, programmes } from './registry.ts';
import { tailored } from './tailored.ts';

/** Reckoned here on its own: minutes, or each for everybody and ten seconds for every hand-over. */
const stepMinutes = (step: Step, people: number) =>
  step.each === undefined ? step.minutes : Math.round((step.each * people * 60 + (people - 1) * 10) / 60);
const blockMinutes = (block: Block, people: number) =>
  block.minutes ?? block.steps.reduce((sum, step) => sum + stepMinutes(step, people), 0);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const five = programmes['verme-5x120'];
const session = (key: string) => five.sessions.find((one) => one.key === key)?.blocks ?? [];
const table = (key: string, people: number) => session(key).map((block) => [block.method, blockMinutes(block, people)]);

describe('the default programme', () => {
  it('has five sessions of two hours, with texts in every language', () => {
    expect(five.sessions.map((one) => [one.key, one.minutes])).toEqual(
      ['s1', 's2', 's3', 's4', 's5'].map((key) => [key, 120]),
    );
    for (const lang of langs) {
      expect(Object.keys(five.texts[lang].sessions)).toEqual(five.sessions.map((one) => one.key));
    }
  });

  it.each(five.sessions.map((one) => [one.key, one] as const))('fills 120 minutes for eight in %s', (_, one) => {
    expect(sum(one.blocks.map((block) => blockMinutes(block, 8)))).toBe(120);
  });

  it.each(five.sessions.map((one) => [one.key, one] as const))('has whole blocks of known methods in %s', (_, one) => {
    for (const block of one.blocks) {
      expect(v.safeParse(blockSchema, block).issues).toBeUndefined();
      const method = methodOf(block.method ?? '');
      expect(method?.kind).toBe(block.kind);
      expect(method?.protect).toBe(block.protect);
      const known = new Set(method?.steps.map((step) => step.id));
      expect(block.steps.filter((step) => !known.has(step.id))).toEqual([]);
    }
  });

  it.each(five.sessions.map((one) => [one.key, one] as const))(
    'opens with a voice and protects break and end in %s',
    (_, one) => {
      const { blocks } = one;
      expect(blocks.slice(0, 2).map((block) => block.method)).toContain('check-in');
      expect(blocks.filter((block) => block.kind === 'break')).toHaveLength(1);
      expect(blocks.at(-1)?.protect).toBe(true);
      expect(blocks.filter((block) => block.protect)).toHaveLength(2);
    },
  );

  it('works for seventy minutes at most without a break', () => {
    for (const { blocks } of five.sessions) {
      const at = blocks.findIndex((block) => block.kind === 'break');
      for (const part of [blocks.slice(0, at), blocks.slice(at + 1)]) {
        expect(sum(part.map((block) => blockMinutes(block, 8)))).toBeLessThanOrEqual(70);
      }
    }
  });

  it('reckons session one from the people, without overrides', () => {
    expect(session('s1').every((block) => block.minutes === undefined)).toBe(true);
    const ids = [
      'welcome',
      'check-in',
      'what-this-is',
      'ground-rules',
      'wishes',
      'break',
      'dates',
      'programme',
      'record',
      'check-out',
    ];
    const named = (minutes: readonly number[]) => ids.map((id, at) => [id, minutes[at]]);
    expect(table('s1', 4)).toEqual(named([5, 8, 5, 16, 20, 10, 15, 20, 5, 6]));
    expect(table('s1', 7)).toEqual(named([5, 13, 5, 16, 20, 10, 15, 20, 5, 9]));
    expect(table('s1', 8)).toEqual(named([5, 14, 5, 16, 20, 10, 15, 20, 5, 10]));
    expect(table('s1', 12)).toEqual(named([5, 21, 5, 16, 20, 10, 15, 20, 5, 15]));
  });

  it('keeps to the words of the house', () => {
    expect(JSON.stringify(five.texts)).not.toMatch(/käyttäj|agenda|kamratstöd|\bmöte|\bmeeting|\bskip|\buser|ohitet/i);
  });

  it('gives every block of the later sessions its minutes for eight', () => {
    const minutes = (key: string) => session(key).map((block) => blockMinutes(block, 8));
    expect(minutes('s2')).toEqual([12, 3, 22, 6, 10, 41, 12, 4, 10]);
    expect(minutes('s3')).toEqual([10, 5, 5, 6, 12, 10, 10, 10, 12, 6, 20, 5, 9]);
    expect(minutes('s4')).toEqual([10, 5, 38, 10, 28, 12, 9, 8]);
    expect(minutes('s5')).toEqual([10, 14, 36, 10, 18, 14, 6, 12]);
  });
});

describe('tailored', () => {
  it('changes and leaves out steps, and keeps the method as it is', () => {
    const block = tailored(talkingPiece, { second: null, reflection: { minutes: 2 } });
    expect(block.steps.map((step) => [step.id, step.minutes])).toEqual([
      ['intro', 1],
      ['skills', 2],
      ['round', 0],
      ['reflection', 2],
    ]);
    expect(talkingPiece.steps).toHaveLength(5);
    expect(talkingPiece.steps.at(-1)?.minutes).toBe(3);
  });

  it('throws for a step that the method does not have', () => {
    expect(() => tailored(talkingPiece, { nowhere: null })).toThrow('nowhere');
  });
});

describe('programmeOf', () => {
  it('finds what is registered and nothing else', () => {
    expect(programmeOf('verme-5x120')).toBe(five);
    expect(programmeOf('toString')).toBeUndefined();
  });
});
