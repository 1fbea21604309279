import { readdirSync, readFileSync } from 'node:fs';
import { beginning } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { calendar } from './calendar/index.ts';
import { documentKinds } from './documents.ts';
import { DocumentsError } from './errors.ts';
import { fi } from './texts/fi.ts';
import { halfway, testGroup } from './testing/group.ts';

const langs = ['fi', 'sv', 'en'] as const;

/** A group of which every document can be made. */
function whole() {
  const group = halfway();
  group.record({ type: 'action.added', words: { text: 'Jokainen kirjoittaa yhden ohjeen selkokielelle' } });
  group.record({ type: 'contact.allowed', data: { fields: ['email'] } });
  return group;
}

describe('the registry of documents', () => {
  it('VD2 makes every document in every language', () => {
    const { state } = whole();
    for (const kind of documentKinds) {
      expect(kind.isReady(state)).toBe(true);
      const members = kind.for === 'group' ? [{}] : kind.receivers(state).map(({ id }) => ({ receiver: id }));
      for (const lang of langs) {
        for (const options of members) {
          const { title, html, markdown, name } = kind.make(state, lang, options);
          expect(title.startsWith(kind.title(lang))).toBe(true);
          expect(html).toContain(`<html lang="${lang}">`);
          expect(markdown).toContain('# ');
          expect(name).toMatch(/^[a-z0-9-]+$/);
          expect(`${html}${markdown}${title}`).not.toMatch(/\b(undefined|null|NaN)\b|\[object|[\u00a0\u202f]/);
        }
      }
    }
  });

  it('VD2 page and Markdown say the same', () => {
    const { state } = whole();
    for (const kind of documentKinds) {
      const { html, markdown } = kind.make(state, 'sv', { receiver: kind.receivers(state)[1]?.id ?? '' });
      const words = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
      const page = html.slice(html.indexOf('</svg>')).replace(/<[^>]*>/g, ' ');
      expect(words(markdown)).toEqual(words(page));
    }
  });

  it('VD7 before anything has happened there is nothing to make', () => {
    for (const kind of documentKinds) {
      expect(kind.isReady(beginning)).toBe(false);
      expect(() => kind.make(beginning, 'fi')).toThrow(DocumentsError);
    }
    expect(() => calendar(beginning, 'fi')).toThrow(DocumentsError);
    const statement = documentKinds.find(({ id }) => id === 'statement');
    expect(() => statement?.make(testGroup().state, 'fi', { receiver: 'd1:1' })).toThrow('there is no member d1:1');
    expect(statement?.isReady(testGroup().state)).toBe(false);
  });

  it('VD2 has no text that is never said', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const isSource = (file: string): boolean => /\.ts$/.test(file) && !/texts\/|testing\/|\.test\.ts$/.test(file);
    const source = files
      .filter(isSource)
      .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
      .join('\n');
    const keysOf = (texts: object): readonly string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'object' && !Array.isArray(value) && key !== 'kinds'
          ? [key, ...keysOf(value as object)]
          : [key],
      );
    const unused = keysOf(fi).filter((key) => !new RegExp(`[.{,\\s]${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });
});
