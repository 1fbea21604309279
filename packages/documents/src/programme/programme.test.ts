import { describe, expect, it } from 'vitest';
import { halfway, testGroup } from '../testing/group.ts';
import { programmeDocument } from './programme.ts';

const part = (markdown: string, number: number): string =>
  markdown.split(/^## /m).find((text) => text.startsWith(`${number}. `)) ?? '';

describe('the programme', () => {
  const { markdown, html } = programmeDocument(halfway().state, 'fi');

  it('VD30 says date, place, method, people of each session, and leaves out what is not known', () => {
    expect(part(markdown, 2)).toContain(
      [
        '2. Salainen kertateema',
        '',
        '- **Päivä:** ti 13.1.2026 klo 14.00–16.00',
        '- **Paikka:** Järviopisto',
        '- **Menetelmä:** Vertaiskonsultaatio kahdessa osassa',
        '- **Tapauksen tuoja:** Antti Kallio',
        '- **Järjestää tilan:** Noora Lahti',
        '',
      ].join('\n'),
    );
    expect(part(markdown, 3)).toContain('- **Etäosallistuminen:** Linkki pyydettäessä.');
    expect(part(markdown, 4)).toContain('ma 26.10.2026 klo 14.30–16.00');
  });

  it('VD30 says who settles an open date, and that others are agreed together', () => {
    expect(part(markdown, 5)).toContain('**Päivä:** avoin. Sopii: Noora Lahti, viimeistään ti 3.2.2026');
    expect(part(programmeDocument(testGroup().state, 'fi').markdown, 2)).toContain('**Päivä:** sovitaan yhdessä');
  });

  it('VD30 aims come first, line by line', () => {
    const group = testGroup();
    group.record({
      type: 'programme.changed',
      data: {},
      words: { aims: 'Opimme kuuntelemaan.\nSuunnittelemme koulutuksia.' },
    });
    const text = programmeDocument(group.state, 'fi').markdown;
    expect(text).toContain('## Ryhmän tavoitteet\n\nOpimme kuuntelemaan.\n\nSuunnittelemme koulutuksia.\n\n## 1. ');
  });

  it('VD31 blocks with minutes that follow the people, and their sum; a dropped one is left out', () => {
    const group = testGroup();
    const table = (text: string): readonly string[] =>
      part(text, 1)
        .split('\n')
        .filter((line) => line.startsWith('|'));
    const rows = table(programmeDocument(group.state, 'fi').markdown);
    expect(rows).toContain('| Alkukierros | 8 |');
    expect(rows.at(-1)).toBe('| **Yhteensä** | **110** |');
    expect(programmeDocument(group.state, 'fi').markdown).toContain('Minuutit on laskettu 4 osallistujalle.');
    const wishes = group.state.sessions[group.sessions[0] ?? '']?.blocks[4] ?? '';
    group.record({ type: 'activity.dropped', activity: wishes });
    expect(table(programmeDocument(group.state, 'fi').markdown)).toHaveLength(rows.length - 1);
    expect(table(programmeDocument(group.state, 'fi').markdown).at(-1)).toBe('| **Yhteensä** | **90** |');
  });

  it('VD32 says its version and whether it is agreed', () => {
    const group = testGroup();
    const version = (): string =>
      /^(Luonnos|Versio .+?)\. /m.exec(programmeDocument(group.state, 'fi').markdown)?.[1] ?? '';
    expect(version()).toBe('Luonnos');
    group.record({ type: 'programme.changed', data: { session: group.sessions[1] ?? '' }, words: { theme: 'Uusi' } });
    expect(version()).toBe('Versio 1, luonnos');
    group.record({ type: 'programme.changed', data: { confirmed: true } });
    expect(version()).toBe('Versio 1, ryhmän sopima');
    group.record({ type: 'programme.changed', data: { session: group.sessions[1] ?? '' }, words: { theme: 'Uusin' } });
    expect(version()).toBe('Versio 2, luonnos');
  });

  it('VD2 the page has a part for each session, in each language', () => {
    expect(html.match(/<h2>/g)).toHaveLength(5);
    for (const lang of ['sv', 'en'] as const) {
      expect(programmeDocument(halfway().state, lang).html.match(/<h2>/g)).toHaveLength(5);
    }
    expect(programmeDocument(halfway().state, 'en').markdown).toContain('## 3. What the network needs');
  });

  it('VD7 a programme, method or block that is not known has names all the same', () => {
    const { state } = testGroup();
    const group = { ...state.group, programme: 'vanha' } as typeof state.group;
    const activities = Object.fromEntries(
      Object.entries(state.activities).map(([id, one]) => [id, { ...one, block: { ...one.block, method: 'vanha' } }]),
    );
    const text = programmeDocument({ ...state, group, activities }, 'fi').markdown;
    expect(text).toContain('## 2. Tapaaminen 2');
    expect(part(text, 1)).toContain('| Tauko | 10 |');
  });
});
