import { describe, expect, it } from 'vitest';
import { halfway, testGroup } from '../testing/group.ts';
import { invitation } from './invitation.ts';

const headings = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('#'));

describe('the invitation', () => {
  it("VD10 has the leaflet's headings in its order", () => {
    expect(headings(invitation(testGroup().state, 'fi').markdown)).toEqual([
      '# Kutsu vertaismentorointiryhmään',
      '## Kenelle?',
      '## Milloin?',
      '## Kulut?',
      '## Mistä on kyse?',
      '## Toiminnan periaatteita',
      '### Vertaismentorointi menetelmänä',
      '### Dialogisuus',
      '### Työhyvinvoinnin edistäminen',
      '### Verkostossa toimiminen',
      '## Luonnos etenemissuunnitelmaksi',
      '## Kenelle vastaat?',
    ]);
  });

  it('VD2 the three languages have the same parts', () => {
    const { state } = halfway();
    const shape = (lang: 'fi' | 'sv' | 'en') =>
      headings(invitation(state, lang).markdown).map((line) => line.split(' ')[0]);
    expect(shape('sv')).toEqual(shape('fi'));
    expect(shape('en')).toEqual(shape('fi'));
    expect(invitation(state, 'sv').html).toContain('<html lang="sv">');
    expect(invitation(state, 'sv').markdown).toContain('to 11.12.2025 kl. 14.00–16.00, Lakeuden ammattiopisto');
    expect(invitation(state, 'en').markdown).toContain('Thu 11 Dec 2025, 14:00–16:00, Lakeuden ammattiopisto');
  });

  it('VD11 before the first date is fixed it promises none', () => {
    const { markdown } = invitation(testGroup().state, 'fi');
    expect(markdown).toContain('Kerromme ensimmäisen tapaamisen päivän ja paikan');
    expect(markdown).not.toMatch(/klo \d/);
  });

  it('VD11 says first date and place, refreshments, costs and whom to answer', () => {
    const group = testGroup();
    group.date(1, '2025-12-11', '14:00', { place: 'Lakeuden ammattiopisto, luokka 12' });
    const { markdown, html } = invitation(group.state, 'fi');
    expect(markdown).toContain(
      'Ensimmäinen tapaaminen: to 11.12.2025 klo 14.00–16.00, Lakeuden ammattiopisto, luokka 12.',
    );
    expect(markdown).toContain('Tapaamme 5 kertaa, noin 2 tuntia kerrallaan.');
    expect(markdown).toContain('10–15 minuuttia ennen');
    expect(markdown).toContain('Osallistuminen ei maksa sinulle mitään.');
    expect(markdown).toContain('Hanke: Opelix – osaava oppilaitos. Hankekoodi: S12345.');
    expect(markdown).toContain('**Tuula Hakala**, projektipäällikkö, Lakeuden ammattiopisto');
    expect(html).toContain('href="mailto:tuula.hakala@lakeus.example"');
    expect(markdown).not.toContain('Näistä päivistä');
  });

  it('VD12 the plan is a draft without dates, and rules come only where there are some', () => {
    const group = testGroup();
    const plan = (markdown: string): string => markdown.split('## Luonnos etenemissuunnitelmaksi')[1] ?? '';
    expect(plan(invitation(group.state, 'fi').markdown)).toContain('| 2. | Arjen jakaminen | Vertaiskonsultaatio |');
    expect(invitation(group.state, 'fi').markdown).not.toContain('pelisäännöiksi');
    group.record({ type: 'rule.added', words: { text: 'Jokainen saa ohittaa.' } });
    expect(invitation(group.state, 'fi').markdown).toMatch(
      /## Luonnos pelisäännöiksi\n\n.+\n\n- Jokainen saa ohittaa\.\n/,
    );
  });

  it('VD12 what the group has agreed on is no draft any more', () => {
    const group = testGroup();
    const rule = { type: 'rule.added', words: { text: 'Jokainen saa ohittaa.' } } as const;
    group.record(rule);
    const about = { kind: 'agreement', revision: group.state.agreement.revision } as const;
    const consent = group.record({ type: 'consent.asked', data: { about, of: [...group.members] } });
    for (const member of group.members) group.record({ type: 'consent.given', data: { consent } }, { for: member });
    group.record({ type: 'programme.changed', data: { confirmed: true } });
    expect(headings(invitation(group.state, 'fi').markdown)).toEqual(
      expect.arrayContaining(['## Pelisäännöt', '## Etenemissuunnitelma']),
    );
  });

  it('VD13 never promises work supervision', () => {
    const { state } = halfway();
    const found = (lang: 'fi' | 'sv' | 'en', word: RegExp) => invitation(state, lang).markdown.match(word);
    expect(found('fi', /työnohjau(?!ksellinen)[^.]*/gi)).toEqual(['työnohjausta eikä korvaa sitä']);
    expect(found('sv', /[^,]*arbetshandledning[^.]*/gi)).toEqual([
      ' men den är inte arbetshandledning och ersätter inte heller sådan',
    ]);
    expect(found('en', /[^,]*work supervision[^.]*/gi)).toEqual([
      ' but it is not work supervision and does not replace it',
    ]);
  });

  it('VD7 does without theme, project and other words', () => {
    const words = { theme: undefined, project: undefined, code: undefined } as never;
    const { markdown } = invitation(testGroup({ words }).state, 'fi');
    expect(markdown).not.toContain('Teema:');
    expect(markdown).not.toContain('Hanke:');
  });

  it('VD3 hostile names stay names', () => {
    const words = { name: '<script>x</script>', theme: 'a\n# b | c', project: '[x](javascript:y)' };
    const { html, markdown } = invitation(testGroup({ words }).state, 'fi');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('javascript:y"');
    expect(markdown).toContain('a # b | c');
    expect(headings(markdown)).toHaveLength(12);
  });
});
