/** Real needs in special needs education and guidance, for tests of the board: eight clusters, forty notes. */
import { boardView, type Id } from '@opelix/verme-core';
import type { Example } from '../../testing/example-room.ts';

export const question = 'Mitä osaamista tarvitsemme, jotta tuki näkyy arjessa?';

export const clusters: readonly (readonly [string, ...(readonly string[])])[] = [
  [
    'Kohtaaminen ja vuorovaikutus',
    'Miten puhua tuesta niin, ettei se leimaa',
    'Vaikean asian puheeksi ottaminen',
    'Hiljaisen opiskelijan huomaaminen isossa ryhmässä',
    'Turvataidot aikuisten ryhmässä',
    'Yhteistyö huoltajan kanssa, kun opiskelija on täysi-ikäinen',
  ],
  [
    'Tuki työpaikalla',
    'Työpaikkaohjaajan perehdytys yhdellä sivulla',
    'Mitä tuesta saa kertoa työpaikalle',
    'Näyttöjen mukauttaminen',
    'Tuki yövuorossa ja pienissä yrityksissä',
    'Kuka soittaa, kun työpaikalla takkuaa',
    'Palaute, kun opiskelija jännittää',
  ],
  [
    'Oppiminen tunnilla',
    'Ammattilaskujen tuki',
    'Lukivaikeuden apuvälineet',
    'Tarkkaavuus pitkinä työsalipäivinä',
    'Suomi toisena kielenä vai tuen tarve?',
    'Samanaikaisopettajuus vähällä suunnitteluajalla',
  ],
  [
    'Kirjaaminen ja yhteistyö',
    'HOKS, jonka joku lukee',
    'Tuen päätökset elokuusta 2026',
    'Kuka tietää mitä: opo, kuraattori, opettaja',
    'Palaveri puolessa tunnissa',
  ],
  [
    'Siirtymissä ei katoa mitään',
    'Yläkoulun opon ja meidän opon yhteinen tapaaminen',
    'Mitä siirtyy mukana, kun ala vaihtuu',
    'Opiskelija itse kertomaan, mikä auttaa',
    'Kuka vastaa tuesta koulun jälkeen',
  ],
  [
    'Oma jaksaminen',
    'Mikä ei ole minun tehtäväni',
    'Raskaan päivän purku työparin kanssa',
    'Kummi uudelle ohjaajalle',
    'Keinoja kiireen keskelle',
    'Vertaisryhmä omaan taloon',
  ],
  [
    'Digitaaliset välineet',
    'Puheentunnistus kirjoittamisen tukena',
    'Selkeä verkkokurssi ilman ylimääräistä',
    'Etäohjaus niin, että katse kohtaa',
    'Kuvat ja mallit työohjeiden tueksi',
  ],
  [
    'Osaaminen kiertämään',
    'Toisen talon päivään tutustuminen',
    'Kuka meistä osaa mitä: tieto yhdestä paikasta',
    'Yksi kokeilu kuussa, josta kerrotaan muille',
    'Uuden työntekijän ensimmäinen kuukausi',
    'Oppilaitosten yhteinen menetelmäpankki',
  ],
];

/** One note that is put as a need, with whose need it is. */
export const need = {
  text: 'selkokielestä ammattiaineiden ohjeissa',
  so: 'opiskelija pääsee työn alkuun ilman toista ohjetta',
  whose: 'ammattiaineiden opettajat',
} as const;

const last = ({ room }: Example): Id => `${room.device}:${room.log.size}`;

export function writes(
  example: Example,
  text: string,
  more: { readonly so?: string; readonly whose?: string } = {},
): Id {
  example.record({ type: 'idea.added', words: { text, ...more } });
  return last(example);
}
export function makes(example: Example, name = ''): Id {
  example.record({ type: 'cluster.added', words: name === '' ? {} : { text: name } });
  return last(example);
}
export const moves = (example: Example, of: Id, cluster: Id | null): void =>
  example.record({ type: 'idea.clustered', data: { of, cluster } });

/** Writes, opens and clusters the whole board; gives the notes in their order. */
export function fills(example: Example, long = 0): readonly Id[] {
  example.record({ type: 'board.asked', words: { question } });
  example.record({ type: 'ideas.opened' });
  const notes = [writes(example, need.text, need)];
  for (const [name, ...texts] of clusters) {
    const cluster = makes(example, name);
    for (const text of texts) {
      const isLong = notes.length <= long;
      const words = isLong
        ? `${text}, kun ryhmä on suuri, aikaa on vähän ja jokainen tarvitsee vähän toisenlaista ohjausta`
        : text;
      const note = writes(example, words);
      moves(example, note, cluster);
      notes.push(note);
    }
  }
  moves(example, notes[0] ?? '', boardView(example.room.state).clusters[2]?.cluster ?? null);
  return notes;
}

/** Asks for dots for all notes, and counts these for the first ones. */
export function counts(example: Example, notes: readonly Id[], dots: readonly number[], cap = 5): void {
  example.record({ type: 'ballots.asked', data: { cap, ideas: [...notes] } });
  dots.forEach((count, at) => example.record({ type: 'votes.counted', data: { of: notes[at] ?? '', count } }));
}
