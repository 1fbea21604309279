/** What the example group says and writes in session one. Nobody outside the group can be recognised from it. */
export const group = {
  name: 'Opelix, erityinen tuki',
  theme: 'Erityisen tuen tarpeiden huomioiminen omassa työssä',
  project: 'Opelix – osaava oppilaitos',
  code: 'S30417',
} as const;

export const place = 'Lakeuden ammattiopisto, luokka B204';

export const rules = [
  'Puhun omasta kokemuksestani.',
  'Saan ohittaa, eikä minun tarvitse sanoa miksi.',
  'Se, mitä täällä kerrotaan, jää tänne. Opin saa viedä mukanaan.',
  'Emme kerro opiskelijoista niin, että heidät voi tunnistaa.',
  'Yksi puhuu kerrallaan. Keskeneräinen ajatus kelpaa.',
  'Aloitamme ja lopetamme ajallaan. Puhelimet ovat laukussa.',
] as const;

export const topics = [
  'Mistä tiedän, että tuki on riittävää?',
  'Tuen tarve tulee esiin vasta työpaikalla',
  'Selkokieli ammatin opetuksessa',
  'Kun ryhmässä on monta, jotka tarvitsevat tukea yhtä aikaa',
  'Yhteistyö opinto-ohjaajan ja erityisopettajan välillä',
  'Miten kerron tuen päätöksistä työkavereille, jotka eivät tunne lakia',
  'Oma jaksaminen, kun tilanteet kasautuvat',
  'Poissaolot ja se, mitä niiden takana on',
  'Mitä siirtyy mukana, kun opiskelija vaihtaa alaa',
  'Samanaikaisopettajuus: kuka tekee mitä',
  'Työpaikkaohjaajan tuki',
] as const;

/** Candidate slots: local date and time; Helsinki is UTC+2 in winter and UTC+3 from 28 March 2027. */
export const slots = [
  { date: '2027-01-12', time: '14:00', place: 'Järviopisto' },
  { date: '2027-01-14', time: '14:00', place: 'Järviopisto' },
  { date: '2027-02-10', time: '13:00', place: 'Koivuranta' },
  { date: '2027-02-11', time: '14:00', place: 'Koivuranta' },
  { date: '2027-03-09', time: '14:00', place: 'Harjula' },
  { date: '2027-03-10', time: '13:00', place: 'Harjula' },
  { date: '2027-04-08', time: '14:00', place: 'Lakeus' },
  { date: '2027-04-13', time: '14:00', place: 'Lakeus' },
] as const;

/** Answers by seat, a letter for each slot: K yes, J if need be, E not possible. */
export const answers = [
  'KKKKKKKJ',
  'KKEKKKKK',
  'KKKKKJKK',
  'KEKEKKJK',
  'KKKJKKKK',
  'KKKKKKEK',
  'KJKKKEKK',
  'JKKEKKKK',
] as const;

export const aims =
  'Opimme toistemme arjesta ja saamme yhden keinon kuukaudessa kokeiltavaksi. Keväällä verkostolla on suunnitelma siitä, mitä osaamista erityinen tuki tarvitsee ja miten se tulee meidän kaikkien työhön.';

export const recordDecision =
  'Kirjataan vain sovitut asiat: säännöt, päivät, suunnitelma ja aiheet. Ne näkee ryhmä. Puhetta ei kirjata. Viimeisessä tapaamisessa päätetään, mitä säilytetään, ja muu poistetaan.';

/** One hope each at check-out, of those who asked for it to be written. */
export const hopes = [
  { seat: 1, text: 'Toivon, että joku muukin on pulassa samojen asioiden kanssa.' },
  { seat: 3, text: 'Yksi keino, jota voin kokeilla jo tammikuussa.' },
  { seat: 5, text: 'Että täällä saa olla keskeneräinen.' },
  { seat: 7, text: 'Saisin tutun soitettavaksi toisesta talosta.' },
] as const;
