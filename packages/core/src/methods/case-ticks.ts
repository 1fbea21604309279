/**
 * Six points that nobody can be recognised: they are gone through aloud before a case is told. What is secret by law
 * (a decision on support, a diagnosis, somebody's family) is left out or changed; the words are ours.
 */
import type { Lang } from './method.ts';

/** The six points, in the order in which they are read. */
export const ticks = ['names', 'workplace', 'person', 'diagnosis', 'when', 'self'] as const;
/** One of the six points before a case. */
export type Tick = (typeof ticks)[number];

/** The six points as the wall shows them. */
export const tickTexts: Readonly<Record<Lang, Readonly<Record<Tick, string>>>> = {
  fi: {
    names: 'Ei nimiä eikä nimikirjaimia',
    workplace: 'Ei työpaikkaa, luokkaa eikä ryhmää',
    person: 'Ikä ja sukupuoli vaihdettu tai pois',
    diagnosis: 'Diagnoosi ja tuen päätökset pois',
    when: 'Paikka ja aika hämärretty',
    self: 'Hän ei tunnistaisi itseään',
  },
  sv: {
    names: 'Inga namn och inga initialer',
    workplace: 'Ingen arbetsplats, klass eller grupp',
    person: 'Ålder och kön ändrade eller borta',
    diagnosis: 'Diagnos och beslut om stöd borta',
    when: 'Plats och tid suddiga',
    self: 'Personen skulle inte känna igen sig',
  },
  en: {
    names: 'No names and no initials',
    workplace: 'No workplace, class or group',
    person: 'Age and gender changed or left out',
    diagnosis: 'Diagnosis and decisions on support left out',
    when: 'Place and time blurred',
    self: 'They would not recognise themselves',
  },
};

/** The six points in their order, in a language. */
export const tickLines = (lang: Lang): string[] => ticks.map((tick) => tickTexts[lang][tick]);
