import mammoth from 'mammoth';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../documents.ts';
import { at, halfway, type TestGroup } from '../testing/group.ts';
import { calendar } from '../calendar/index.ts';
import { wordFile } from '../tree/docx.ts';
import { developmentPlan } from './plan.ts';
import { planSheet } from './plan-sheet.ts';

/** A group with one action that somebody has taken and one proposal whose words are hostile. */
function planned(): TestGroup {
  const group = halfway();
  const [tuula = '', antti = '', noora = ''] = group.members;
  const session = group.sessions[2] ?? '';
  const from = at('2026-03-30', '13:00');
  group.record({ type: 'session.opened', data: { session } }, { at: from });
  for (const who of [tuula, antti, noora])
    group.record({ type: 'attendance.marked', data: { session, who, came: from, left: null } });
  const action = group.record({
    type: 'action.added',
    data: {
      owner: antti,
      pair: noora,
      forms: ['workshop', 'joint-trial'],
      by: '2026-05-20',
      trial: '2026-04-20',
      euros: 0,
      filled: { daily: true, way: true, need: true },
    },
    words: {
      text: 'Jokainen kirjoittaa yhden ohjeen selkokielelle',
      need: 'Selkokieli työsalissa',
      way: 'Työpaja kahdessa osassa',
      daily: 'Ohje on seinällä ensimmäisenä maanantaina',
    },
  });
  const about = { kind: 'action', action, revision: group.state.plans[action]?.flow.context.revision ?? 0 } as const;
  const consent = group.record({ type: 'consent.asked', data: { about, of: [antti] } });
  group.record({ type: 'consent.given', data: { consent } }, { for: antti });
  group.record({ type: 'action.committed', data: { action } });
  group.record({
    type: 'action.added',
    data: { filled: { cost: true } },
    words: { text: '=HYPERLINK("https://evil.example");"a', cost: '+1 | <b>x</b>\nrivi' },
  });
  return group;
}

describe('the development plan', () => {
  const group = planned();

  it('VD70 has each card over the bridge, what is agreed before the proposals, and leaves out what is not known', () => {
    const { markdown, name } = developmentPlan(group.state, 'fi');
    expect(name).toBe('erityinen-tuki-kehittamissuunnitelma');
    expect(markdown.indexOf('## Mitä on sovittu')).toBeLessThan(markdown.indexOf('## Ehdotuksia'));
    for (const line of [
      '### 1. Jokainen kirjoittaa yhden ohjeen selkokielelle',
      '**Osaamistarve:** Selkokieli työsalissa',
      '**Muoto:** Työpaja, Yhteinen kokeilu',
      '**Vastuuhenkilö:** Antti Kallio',
      '**Aika:** ke 20.5.2026',
      '**Kustannus:** 0 €',
      '**Arkeen vienti:** Ohje on seinällä ensimmäisenä maanantaina',
      '**Työnantajan vastaus:** Ei vielä kysytty',
      '**Tila:** Sovittu',
    ])
      expect(markdown).toContain(line);
    expect(markdown).not.toContain('**Rahoittaja:**');
    expect(markdown).toContain('Työnantajat päättävät omalta osaltaan.');
  });

  it('VD71 the sheet is read by another parser, cell by cell, and holds no formula', async () => {
    for (const lang of ['fi', 'sv', 'en'] as const) {
      const { text, name } = await planSheet(group.state, lang);
      const rows = parse(text, { bom: true, delimiter: lang === 'en' ? ',' : ';' }) as string[][];
      expect(name).toMatch(/\.csv$/);
      expect(rows).toHaveLength(3);
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      expect(rows[1]).toContain('Antti Kallio');
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('VD72 the file for a word processor is read by another reader, with the words of the page', async () => {
    const plan = documentKinds.find(({ id }) => id === 'plan');
    for (const kind of documentKinds.filter((one) => one.for === 'group' || one === plan)) {
      if (!kind.isReady(group.state)) continue;
      const made = kind.make(group.state, 'fi');
      const buffer = Buffer.from(await (await wordFile(made)).arrayBuffer());
      const { value } = await mammoth.extractRawText({ buffer });
      const words = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
      const page = made.html
        .slice(made.html.indexOf('</svg>'))
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#x3C;/g, '<');
      expect(words(value)).toEqual(words(page));
    }
  });

  it('VD25 the days of an agreed action stand in the calendar, without anybody’s name', () => {
    const { text } = calendar(group.state, 'fi');
    const unfolded = text.replace(/\r\n /g, '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260520');
    expect(unfolded).toContain('SUMMARY:Valmiina: Jokainen kirjoittaa yhden ohjeen selkokielelle');
    expect(unfolded).toContain('SUMMARY:Ensimmäinen kokeilu: ');
    expect(unfolded).not.toMatch(/Antti|Noora|HYPERLINK/);
  });
});
