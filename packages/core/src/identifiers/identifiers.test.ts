/** What is noticed while a case is written about, and what is left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiersIn } from './identifiers.ts';

const found = (text: string, members: readonly string[] = []): string[] =>
  identifiersIn(text, members).map(({ kind, text: words }) => `${kind} ${words}`);

describe('VC57 identifiers', () => {
  it.each([
    ['Hetu on 131052-308T.', ['code 131052-308T']],
    ['010594y9021 ja 150202A952K', ['code 010594y9021', 'code 150202A952K']],
    ['Soita 050 123 4567 tai +358401234567', ['phone 050 123 4567', 'phone +358401234567']],
    ['puh. 09-1234567', ['phone 09-1234567']],
    ['Soita 09 123 45', ['phone 09 123 45']],
    ['Ville.Virtanen@opisto.fi vastaa', ['email Ville.Virtanen@opisto.fi']],
    // What is left of a text does not grow together into something else.
    ['koodi 050 a@opisto.fi1234567', ['email a@opisto.fi']],
    ['ville.virtanen@opisto.fi', ['email ville.virtanen@opisto.fi']],
    ['kirjoita: m-l.ekström@skola.ax!', ['email m-l.ekström@skola.ax']],
  ])('notices codes, numbers and addresses: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Ville suuttui', 'Ville'],
    ['Miten minä autan Villeä?', 'Villeä'],
    ['Sanoin Pekalle, ettei', 'Pekalle'],
    ['Antin äiti soitti', 'Antin'],
    ['Jukan kanssa', 'Jukan'],
    ['Heikin luokka', 'Heikin'],
    ['Tom:ille sanottiin', 'Tom:ille'],
    ['Kysyin Bon mieltä', 'Bon'],
    ['Johanneksella on vaikeaa', 'Johanneksella'],
    ['Davidille sanottiin', 'Davidille'],
    ['hur hjälper jag Emmas klass?', 'Emmas'],
    ['what does Oskar’s teacher do', 'Oskar’s'],
    ['Anna-Maria ei tule', 'Anna-Maria'],
    ['Sitten Toivo lähti', 'Toivo'],
    ['Sitten Toivo lähti.', 'Toivo'],
    ['Kello 14.30 Toivo lähti', 'Toivo'],
    ['Ohjaaja/Toivo kertoi', 'Toivo'],
    ['Kysyin, mitä Onnin pitäisi', 'Onnin'],
  ])('notices given names, also bent: %s', (text, name) => {
    expect(found(text)).toEqual([`name ${name}`]);
  });

  it('notices the members of the group, by first and family name', () => {
    const members = ['Tuula Hakala', 'Ximena Sjö-Berg', 'Bo Ek'];
    expect(found('Hakalan tapa ja Ximenan tapa, kuten Sjö sanoi', members)).toEqual([
      'name Hakalan',
      'name Ximenan',
      'name Sjö',
    ]);
    // Two letters are too few to say anything.
    expect(found('Ek on ek', members)).toEqual([]);
    expect(identifiersIn('Hakalan tapa. Here it was.')).toEqual([]);
  });

  it.each([
    'Miten minä pysyn rauhallisena, kun tilanne kiristyy?',
    'Toivo herää, kun joku kuuntelee.',
    'Onni on sitä, että saa apua. Rauha tulee myöhemmin.',
    'Hän sanoi: ”Toivo herää.” (Onni myös.)',
    'Han sa att det går bra.',
    'Otoksen koko, rivit 01 12 34.',
    'Oma jaksaminen? Ilo! Usko omaan työhön.',
    'Sini taivas, ja sitten tuuli.',
    'Erityisopettaja ja Lakeuden ammattiopisto, Helsinki ja Åland.',
    'Klo 14.30, 13.1.2026, vuonna 2026–2027, 2/2026.',
    'Aikaa oli 10 000 tuntia, 0,5–1,0 htv, S30417.',
    'Päivä 01 02 2026 ja 12-03-2027 sopivat.',
    'Hinta 050 euroa, sivut 100-200, luokka 3 B, 7-9 vuotta.',
    'Hur håller jag mig lugn när läget skärps? Rosen är röd.',
    'How can I stay calm? Will it work? May I ask? Hope helps.',
    'Koodi 992299-1234 ei ole kenenkään, eikä 131352-308T.',
    'osoite @opisto, hinta 5 €/h @ 3',
    'Marjoja, annan, annas, elsassa, timotein.',
  ])('leaves alone what tells nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells each once, and never throws, whatever is typed', () => {
    expect(found('Ville ja Ville, 050 1234567 ja 050 1234567')).toEqual(['phone 050 1234567', 'name Ville']);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, names) => {
          for (const one of identifiersIn(text, names)) expect(text).toContain(one.text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is quick on a text without an end', () => {
    const text = `${'a'.repeat(60_000)} ${'0 '.repeat(20_000)} ${'x@'.repeat(20_000)}`.slice(0, 2000);
    expect(found(text)).toEqual([]);
  });
});
