import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { written } from '../document.ts';
import { heading, labelled, link, list, paragraph, strong, table } from './nodes.ts';
import { withStyles } from './page.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</main></html><img src=x onerror=alert(1)>',
  'a | b || c',
  '=1+1',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '# otsikko',
  '- kohta',
  '1. kohta',
  '`koodi` *tärkeä* __lihava__ ~~pois~~',
  '&lt;b&gt; &#60;',
  '<https://evil.example>',
  '---',
];

const everywhere = (text: string) =>
  written(
    [
      heading(1, text),
      paragraph(text),
      paragraph(labelled(text, text)),
      list([text, [link(text, text)]]),
      table([
        [text, text],
        [text, 'x'],
      ]),
    ],
    { title: text, name: 'x', lang: 'fi', kind: 'x' },
  );

const tags = (html: string): readonly string[] => (html.match(/<\/?[a-z][a-z0-9]*/gi) ?? []).map((tag) => tag.slice(1));
const usual = tags(everywhere('teksti').html);

describe('the tree, written twice', () => {
  it.each(hostile)('VD3 stays text: %s', (text) => {
    const { html, markdown } = everywhere(text);
    expect(tags(html)).toEqual(usual);
    expect(markdown).not.toMatch(/(?<!\\)<[a-z!/]/i);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    const [head, , ...rows] = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(1);
    for (const row of [head ?? '', ...rows]) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
    // Five paragraphs' worth of blocks, neither more nor fewer.
    expect(markdown.trim().split('\n\n')).toHaveLength(5);
  });

  test.prop([fc.string({ unit: 'grapheme', minLength: 1 })])('VD3 no text makes an element', (text) => {
    expect(tags(everywhere(text).html)).toEqual(usual);
  });

  it('VD4 links to pages and plain addresses only', () => {
    const html = (url: string): string => everywhereLink(url).html;
    expect(html('https://verme.example/a?b=c')).toContain('href="https://verme.example/a?b=c"');
    expect(html('mailto:a.b@c.example')).toContain('href="mailto:a.b@c.example"');
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'http://verme.example',
      'vbscript:x',
      '//verme.example',
      'mailto:a@b.example?bcc=c@d.example',
      'mailto:a@b@c',
      'https://verme.example/"onclick="x',
      ' javascript:x',
    ]) {
      expect(html(url)).not.toContain('href');
      expect(everywhereLink(url).markdown.trim()).toBe('nimi');
    }
  });

  it('VD5 the page is whole and holds no style, no script and no request', () => {
    const { html } = everywhere('teksti');
    expect(html).toMatch(/^<!doctype html><html lang="fi"><head><meta charset="utf-8">/);
    expect(html).toContain('<title>teksti</title>');
    expect(html).not.toMatch(/<style|<script|<link|<img|style=|src=|\bon\w+=/);
    expect(withStyles(html)).toContain('@page { size: A4');
    expect(withStyles(html)).not.toMatch(/url\(|@import/);
  });

  it('VD6 a range of figures does not break after its dash on paper, and Markdown keeps its plain characters', () => {
    const content = [paragraph('ti 13.1. klo 14.00–16.00, A–B, 10 – 15'), list([[strong('10–15')]])];
    const { html, markdown } = written(content, { title: 'x', name: 'x', lang: 'fi', kind: 'x' });
    expect(html).toContain('14.00–\u206016.00, A–B, 10 – 15');
    expect(html).toContain('10–\u206015');
    expect(markdown).not.toContain('\u2060');
  });

  it('VD5 heads of columns have a scope, figures stand to the right', () => {
    const content = [
      table(
        [
          ['a', 'b'],
          ['c', '2,0'],
        ],
        { align: [null, 'right'], sum: true },
      ),
    ];
    const { html } = written(content, { title: 'x', name: 'x', lang: 'sv', kind: 'x' });
    expect(html).toContain('<th scope="col">a</th>');
    expect(html).toContain('<th class="n" scope="col">b</th>');
    expect(html).toContain('<tr class="sum">');
    expect(html).not.toContain('align=');
  });
});

function everywhereLink(url: string) {
  return written([paragraph([link(url, 'nimi')])], { title: 'x', name: 'x', lang: 'fi', kind: 'x' });
}
