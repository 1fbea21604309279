import { describe, expect, it } from 'vitest';
import { at, halfway, testGroup } from '../testing/group.ts';
import { attendants, timePresent } from './hours.ts';
import { statement, statements } from './statement.ts';

const rows = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => /^\| (\d|\*\*)/.test(line));
const minute = 60_000;

describe("the employer's statement", () => {
  const group = halfway();
  const { state, members } = group;
  const [tuula = '', antti = '', noora = '', asa = ''] = members;

  it('VD40 says who, where from, which project, and each time present', () => {
    const { markdown, html, name } = statement(state, antti, 'fi');
    expect(name).toBe('erityinen-tuki-osallistumisvahvistus-antti-kallio');
    expect(markdown).toMatch(/^\*\*Työnantajalle\*\*\\\nKoivurannan ammattiopisto\n\n# Osallistumisvahvistus\n/);
    expect(markdown).toContain(
      'Antti Kallio, erityisopettaja, on osallistunut vertaismentorointiryhmään ”Erityinen tuki arjessa”. Ryhmän teema: erityisen tuen tarpeiden huomioiminen omassa työssä.',
    );
    expect(markdown).toContain('Hanke: Opelix – osaava oppilaitos. Hankekoodi: S12345.');
    expect(rows(markdown)).toEqual([
      '| 1. | to 11.12.2025 | 14.00–16.00 | Lakeuden ammattiopisto | 2,0 |',
      '| 2. | ti 13.1.2026 | 14.05–15.55 | Järviopisto | 1,83 |',
      '| **Yhteensä** | | | | **3,83** |',
    ]);
    expect(markdown).toContain('Osallistuminen on maksutonta.');
    expect(markdown).toContain('- Tapaaminen 2: Koivuranta–Järvi, 62 km');
    expect(markdown).toContain('- Paikka ja päivä\n- Tuula Hakala, ryhmän ohjaaja\\\n  <tuula.hakala@lakeus.example>');
    expect(markdown).toContain('2 tapaamista, joulukuu 2025 – tammikuu 2026');
    expect(html).toContain('<ul class="sign">');
  });

  it('VD40 in Swedish and English', () => {
    expect(rows(statement(state, antti, 'sv').markdown)[1]).toBe(
      '| 2. | ti 13.1.2026 | 14.05–15.55 | Järviopisto | 1,83 |',
    );
    expect(statement(state, antti, 'sv').markdown).toContain('Arbetstid för allokering av lönekostnader');
    expect(rows(statement(state, antti, 'en').markdown)).toEqual([
      '| 1. | Thu 11 Dec 2025 | 14:00–16:00 | Lakeuden ammattiopisto | 2.0 |',
      '| 2. | Tue 13 Jan 2026 | 14:05–15:55 | Järviopisto | 1.83 |',
      '| **Total** | | | | **3.83** |',
    ]);
  });

  it("VD40 shows only the member's own travel", () => {
    for (const member of [tuula, noora, asa]) expect(statement(state, member, 'fi').markdown).not.toContain('km');
  });

  it('VD41 not one word of the talk', () => {
    const words = ['Salainen', 'Vertaiskonsultaatio', 'kerrotaan', 'Tutustuminen', 'Arjen jakaminen', 'Linkki'];
    for (const lang of ['fi', 'sv', 'en'] as const) {
      for (const { markdown, html } of statements(state, lang)) {
        for (const word of words) {
          expect(markdown).not.toContain(word);
          expect(html).not.toContain(word);
        }
      }
    }
  });

  it('VD41 is the same whatever the group talks about', () => {
    const before = statement(state, antti, 'fi');
    const other = halfway();
    other.record({ type: 'topic.added', words: { text: 'Jotain muuta' } });
    other.record({ type: 'rule.added', words: { text: 'Uusi sääntö' } });
    other.record({ type: 'programme.changed', data: {}, words: { aims: 'Tavoite' } });
    other.record({ type: 'programme.changed', data: { session: other.sessions[0] ?? '' }, words: { theme: 'Toinen' } });
    expect(statement(other.state, antti, 'fi')).toEqual(before);
  });

  it('VD42 from coming to leaving, within the real times of the session', () => {
    expect(rows(statement(state, noora, 'fi').markdown)).toEqual([
      '| 1. | to 11.12.2025 | 14.25–15.30 | Lakeuden ammattiopisto | 1,08 |',
      '| **Yhteensä** | | | | **1,08** |',
    ]);
    const session = { number: 1, zone: 'UTC', place: '', travel: '', opened: 0, closed: 120 * minute };
    const present = (came: number, left: number | null) => timePresent({ ...session, presence: { came, left } });
    expect(present(-5 * minute, null)).toEqual({ from: 0, to: 120 * minute, hundredths: 200 });
    expect(present(29_000, 119.5 * minute)).toEqual({ from: 0, to: 120 * minute, hundredths: 200 });
    expect(present(31_000, 90 * minute)?.hundredths).toBe(148);
    expect(present(125 * minute, null)).toBeNull();
    expect(present(10_000, 20_000)).toBeNull();
    expect(timePresent({ ...session, presence: null })).toBeNull();
  });

  it('VD42 the sum adds what the rows show', () => {
    const other = testGroup();
    for (const [n, date] of [
      [1, '2026-01-12'],
      [2, '2026-02-09'],
    ] as const) {
      other.date(n, date, '14:00');
      const from = at(date, '14:00');
      other.hold(n, from, from + 95 * minute, { 0: [from, null] });
    }
    expect(
      rows(statement(other.state, other.members[0] ?? '', 'fi').markdown).map((row) => row.split(' ').at(-2)),
    ).toEqual(['1,58', '1,58', '**3,16**']);
  });

  it('VD43 no row for who was not there, no document for who never was', () => {
    expect(rows(statement(state, asa, 'fi').markdown)).toHaveLength(2);
    expect(attendants(state)).toEqual([tuula, antti, noora, asa]);
    const other = testGroup();
    other.date(1, '2026-01-12', '14:00');
    const from = at('2026-01-12', '14:00');
    other.hold(1, from, from + 120 * minute, { 1: [from, null], 2: [null as never, null] });
    expect(attendants(other.state)).toEqual([other.members[1]]);
    const { markdown } = statement(other.state, other.members[2] ?? '', 'fi');
    expect(rows(markdown)).toEqual([]);
    expect(markdown).toContain('Osallistumisia ei ole vielä kirjattu.');
    expect(markdown).not.toContain('on osallistunut');
  });

  it('VD43 a session that still runs is not in it; who has left the group keeps the statement', () => {
    const other = halfway();
    other.record(
      { type: 'session.opened', data: { session: other.sessions[2] ?? '' } },
      { at: at('2026-03-30', '13:00') },
    );
    expect(rows(statement(other.state, antti, 'fi').markdown)).toHaveLength(3);
    other.record({ type: 'member.left', data: { who: antti } });
    expect(attendants(other.state)).toEqual([tuula, noora, asa, antti]);
    expect(rows(statement(other.state, antti, 'fi').markdown)).toHaveLength(3);
  });

  it('VD44 another who leads signs', () => {
    const signer = (member: string, of = state): string =>
      /- Paikka ja päivä\n- (.+?), ryhmän ohjaaja/.exec(statement(of, member, 'fi').markdown)?.[1] ?? '';
    expect(signer(tuula)).toBe('Tuula Hakala');
    const other = halfway();
    other.record({ type: 'chair.passed', data: { to: [tuula, noora] } });
    expect(signer(tuula, other.state)).toBe('Noora Lahti');
    expect(signer(noora, other.state)).toBe('Tuula Hakala');
    expect(signer(antti, other.state)).toBe('Tuula Hakala');
  });

  it('VD3 hostile names stay names', () => {
    const other = halfway();
    const name = '=1+1 | <script>x</script>\n[x](javascript:y)';
    other.record({ type: 'member.updated', data: { who: antti }, words: { name, role: '| r |', org: '<b>o</b>' } });
    const { markdown, html, name: file } = statement(other.state, antti, 'fi');
    expect(html).not.toMatch(/<script|<b>|href="javascript/);
    expect(rows(markdown)).toHaveLength(3);
    expect(markdown).toContain('\\=1+1 | \\<script>x\\</script> \\[x]\\(javascript:y)');
    expect(file).toMatch(/^[a-z0-9-]+$/);
  });
});
