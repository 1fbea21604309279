/** The Finnish group. Nobody outside it can be recognised from what it says. */
import { people } from '../people.ts';
import type { Content } from './content.ts';

export const fi: Content = {
  group: {
    name: 'Opelix, erityinen tuki',
    theme: 'Erityisen tuen tarpeiden huomioiminen omassa työssä',
    project: 'Opelix – osaava oppilaitos',
    code: 'S30417',
  },
  place: 'Lakeuden ammattiopisto, luokka B204',
  people,
  rules: [
    'Puhun omasta kokemuksestani.',
    'Saan ohittaa, eikä minun tarvitse sanoa miksi.',
    'Se, mitä täällä kerrotaan, jää tänne. Opin saa viedä mukanaan.',
    'Emme kerro opiskelijoista niin, että heidät voi tunnistaa.',
    'Yksi puhuu kerrallaan. Keskeneräinen ajatus kelpaa.',
    'Aloitamme ja lopetamme ajallaan. Puhelimet ovat laukussa.',
  ],
  topics: [
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
  ],
  houses: ['Järviopisto', 'Koivuranta', 'Harjula', 'Lakeus'],
  aims: 'Opimme toistemme arjesta ja saamme yhden keinon kuukaudessa kokeiltavaksi. Keväällä verkostolla on suunnitelma siitä, mitä osaamista erityinen tuki tarvitsee ja miten se tulee meidän kaikkien työhön.',
  recordDecision:
    'Kirjataan vain sovitut asiat: säännöt, päivät, suunnitelma ja aiheet. Ne näkee ryhmä. Puhetta ei kirjata. Viimeisessä tapaamisessa päätetään, mitä säilytetään, ja muu poistetaan.',
  hopes: [
    { seat: 1, text: 'Toivon, että joku muukin on pulassa samojen asioiden kanssa.' },
    { seat: 3, text: 'Yksi keino, jota voin kokeilla jo tammikuussa.' },
    { seat: 5, text: 'Että täällä saa olla keskeneräinen.' },
    { seat: 7, text: 'Saisin tutun soitettavaksi toisesta talosta.' },
  ],
};
