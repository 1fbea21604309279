import { describe, expect, it } from 'vitest';
import { lines, phrase, plain, sentence } from './plain.ts';

describe("people's text", () => {
  it('VD3 is one line without control characters', () => {
    expect(plain('  a\r\nb\tc\u0000d\u2028e\u00a0f\u202fg\u0085h ')).toBe('a b c d e f g h');
    expect(plain('a\u202eb\u2066c')).toBe('abc');
    expect(plain('a\ud800b')).toBe('a\ufffdb');
    expect(plain('Åsa 🦊 Öhman')).toBe('Åsa 🦊 Öhman');
  });

  it('VD3 longer texts keep their lines', () => {
    expect(lines('yksi\n\n kaksi \r\nkolme\u2028neljä')).toEqual(['yksi', 'kaksi', 'kolme', 'neljä']);
  });

  it('goes on after a sentence without its full stop', () => {
    expect(['a', 'a.', 'a?', 'a...', ''].map(phrase)).toEqual(['a', 'a', 'a?', 'a...', '']);
  });

  it('ends a sentence once', () => {
    expect(['a', 'a.', 'a?', '”a!”', ''].map(sentence)).toEqual(['a.', 'a.', 'a?', '”a!”', '']);
  });
});
