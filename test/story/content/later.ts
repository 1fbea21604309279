/** What the example group says and writes in sessions two to five, in Finnish. Nobody can be recognised from it. */

/** Whom the case in session two comes from, who leads the consultation, and who writes the key question, by seat. */
export const roles = { owner: 2, moderator: 1, scribe: 5 } as const;

/** The key question: all that is written of the case. */
export const keyQuestion = 'Miten minä saan opettajat kysymään tukea, ennen kuin opiskelija on jo luovuttanut?';

export const insightsOfTheCase = [
  'Odotamme pyyntöä, vaikka voisimme mennä ovelle.',
  'Tuen tarve näkyy meille eri kohdissa, emmekä kerro sitä toisillemme.',
  'Luvan puhua keskeneräisestä pitää tulla meiltä, jotka olemme talossa pisimpään.',
] as const;

/** Experiments until session three, by seat: what is kept private has no words. */
export const experiments = [
  { seat: 0, kept: 'own' },
  { seat: 1, kept: 'shared', text: 'Käyn kerran viikossa opettajanhuoneessa ilman asiaa.' },
  { seat: 2, kept: 'own' },
  { seat: 3, kept: 'shared', text: 'Kysyn jokaisessa ohjauskeskustelussa yhden kysymyksen työpaikasta.' },
  { seat: 5, kept: 'shared', text: 'Kirjoitan yhden ohjeen selkokielelle ja pyydän opiskelijaa lukemaan sen.' },
  { seat: 7, kept: 'own' },
] as const;

/** What the group tries together until session three. */
export const commonExperiment = 'Jokainen kysyy yhdeltä kollegalta: mitä tukea sinä tarvitset?';

export const question =
  'Mitä osaamista meidän verkostossamme tarvitaan, jotta erityinen tuki näkyy opiskelijan jokaisessa päivässä?';

/** Eight clusters, named with a sentence, each with its notes as they were read from paper. */
export const clusters = [
  {
    name: 'Huomaamme tuen tarpeen ajoissa',
    notes: [
      'Miten tuen tarve tunnistetaan ensimmäisten viikkojen aikana',
      'Mitä poissaolot kertovat, ennen kuin niitä on paljon',
      'Hiljaisen opiskelijan huomaaminen isossa ryhmässä',
      'Havainnoista puhuminen ilman leimaa',
      'Mitä kysyn, kun aavistan jotakin mutta en tiedä',
      'Oppimisen ja jaksamisen ero: kumpi tässä on hukassa',
    ],
  },
  {
    name: 'Osaamme opettaa selkeästi',
    notes: [
      'Selkokieli ammattiaineiden ohjeissa',
      'Yksi ohje kerrallaan, näkyvillä koko työn ajan',
      'Kuvat ja mallit työohjeiden tueksi',
      'Kokeen voi tehdä monella tavalla',
      'Tehtävän pilkkominen niin, että alku onnistuu',
      'Miten puran oman oppikirjani kielen',
    ],
  },
  {
    name: 'Teemme työtä rinnakkain',
    notes: [
      'Samanaikaisopettajuus, kun aikaa suunnitteluun on vähän',
      'Kuka tekee mitä, kun luokassa on kaksi aikuista',
      'Erityisopettaja mukaan työsaliin, ei vain palavereihin',
      'Ohjaajan ja opettajan yhteinen viikkokatsaus',
      'Miten pyydän apua ilman, että se näyttää epäonnistumiselta',
    ],
  },
  {
    name: 'Tuki jatkuu työpaikalla',
    notes: [
      'Mitä työpaikkaohjaajalle saa ja pitää kertoa',
      'Työpaikkaohjaajan lyhyt ohje: näin aloitat, näin kysyt',
      'Tuen suunnittelu ennen työpaikkajaksoa eikä sen aikana',
      'Paluu työpaikalta: mitä opittiin tuesta',
      'Kun työpaikka ei sovi, miten vaihdetaan ilman häpeää',
      'Työpaikkakäynnin kolme kysymystä',
    ],
  },
  {
    name: 'Tiedämme, mitä laki sanoo',
    notes: [
      'Oppimisen tuki ja erityinen tuki: mikä muuttui elokuussa',
      'Mitä päätökseen kirjataan ja kuka sen tekee',
      'Tietosuoja: kenelle tuesta saa kertoa',
      'Mukauttaminen arvioinnissa käytännössä',
    ],
  },
  {
    name: 'Siirtymissä ei katoa mitään',
    notes: [
      'Mitä siirtyy mukana, kun opiskelija vaihtaa alaa',
      'Yläkoulun opon ja meidän opon yhteinen tapaaminen',
      'Opiskelija mukaan kertomaan itse, mikä auttaa',
      'Valmistuvan tuki: kuka vastaa koulun jälkeen',
      'Yksi sivu, jonka seuraava ehtii lukea',
    ],
  },
  {
    name: 'Kohtaamme vaikean tilanteen rauhassa',
    notes: [
      'Puhuminen, kun toinen on suuttunut tai sulkeutunut',
      'Kotiin soittaminen niin, että puhelu jatkuu seuraavaan',
      'Rajat: mihin minun työni loppuu',
      'Mitä teen ensimmäisen minuutin aikana',
      'Purku työparin kanssa samana päivänä',
    ],
  },
  {
    name: 'Jaamme osaamista emmekä vain kalvoja',
    notes: [
      'Toisen talon päivään tutustuminen, ei esittelyyn',
      'Verme omaan taloon',
      'Kuka meistä osaa mitä: tieto yhdestä paikasta',
      'Uuden työntekijän ensimmäinen kuukausi tuen näkökulmasta',
      'Yksi kokeilu kuussa, josta kerrotaan muille',
    ],
  },
] as const;

/** Two notes that say the same, by their texts: merged, both originals kept. */
export const same = [
  'Mitä poissaolot kertovat, ennen kuin niitä on paljon',
  'Hiljaisen opiskelijan huomaaminen isossa ryhmässä',
] as const;

/** Notes that pairs reworded as needs: note, what for, whose. */
export const needs = [
  {
    of: 'Miten tuen tarve tunnistetaan ensimmäisten viikkojen aikana',
    text: 'tuen tarpeen tunnistamisesta ensimmäisten viikkojen aikana',
    so: 'kukaan ei ehdi jäädä yksin ennen syyslomaa',
    whose: 'kaikki ryhmänohjaajat',
  },
  {
    of: 'Selkokieli ammattiaineiden ohjeissa',
    text: 'selkokielestä ammattiaineiden ohjeissa',
    so: 'opiskelija pääsee työn alkuun ilman toista ohjetta',
    whose: 'ammattiaineiden opettajat ja ohjaajat',
  },
  {
    of: 'Tuen suunnittelu ennen työpaikkajaksoa eikä sen aikana',
    text: 'tuen suunnittelusta ennen työpaikkajaksoa',
    so: 'työpaikka tietää ensimmäisenä päivänä, mikä auttaa',
    whose: 'opettajat, opot ja työpaikkaohjaajat',
  },
  {
    of: 'Samanaikaisopettajuus, kun aikaa suunnitteluun on vähän',
    text: 'samanaikaisopettajuudesta vähällä suunnitteluajalla',
    so: 'kaksi aikuista on enemmän kuin yksi ja yksi',
    whose: 'opettajat ja erityisopettajat',
  },
  {
    of: 'Mitä siirtyy mukana, kun opiskelija vaihtaa alaa',
    text: 'tiedon siirtämisestä, kun opiskelija vaihtaa alaa',
    so: 'tuki ei ala joka kerta alusta',
    whose: 'opot, kuraattorit ja ryhmänohjaajat',
  },
] as const;

/** Dots as they were counted from paper, by the texts of `needs`; all other notes got none. */
export const dots = [8, 7, 6, 4, 3] as const;

/** News of session three that people asked to be written. */
export const midCheck = {
  keep: ['Kapula ja se, ettei kukaan keskeytä', 'Aloitus ja lopetus ajallaan', 'Tauko'],
  change: ['Enemmän aikaa pareille', 'Aiheet etukäteen sähköpostiin'],
} as const;

/** Six plan cards, by the number of the need that they answer; owner, pair and who asks the superior by seat. */
export const actions = [
  {
    need: 0,
    text: 'Jokainen ryhmänohjaaja käy viidennellä viikolla läpi ryhmänsä kolmella kysymyksellä',
    way: 'Kolmen kysymyksen kortti ja puolen tunnin yhteinen katsaus',
    form: 'checklist',
    audience: 'Ryhmänohjaajat, neljä taloa, noin 60',
    cost: 'Työaikaa, ei muuta',
    euros: 0,
    funder: 'peers',
    work: 'other',
    daily: 'Ryhmänohjaaja täyttää kortin viidennen viikon perjantaina ja tuo sen tiimiin maanantaina',
    evaluation: 'Lokakuussa katsotaan, montako tukea alkoi ennen syyslomaa',
    owner: 1,
    pair: 5,
    asks: 1,
    by: '2027-09-10',
    answer: 'approved',
    state: 'underway',
  },
  {
    need: 1,
    text: 'Ammattiaineen opettaja kirjoittaa yhden työohjeensa selkokielelle',
    way: 'Työpaja kahdessa osassa: oma ohje mukaan, opiskelija lukijana',
    form: 'workshop',
    audience: 'Ammattiaineiden opettajat, kaksi alaa kerrallaan',
    cost: 'Selkokielen asiantuntija',
    euros: 600,
    funder: 'project',
    work: 'veso',
    daily: 'Ohje otetaan käyttöön työsalissa seuraavalla viikolla ja sitä korjataan opiskelijan kanssa',
    evaluation: 'Opettaja laskee viikon ajan, montako kertaa ohje piti sanoa uudelleen',
    owner: 5,
    pair: 2,
    asks: 5,
    by: '2027-05-20',
    answer: 'approved',
    state: 'done',
  },
  {
    need: 2,
    text: 'Työpaikkaohjaaja saa yhden sivun, joka kertoo, mikä auttaa',
    way: 'Ohjekortti, jonka opiskelija tekee itse opettajan kanssa',
    form: 'job-aid',
    audience: 'Työpaikkajaksolle lähtevät ja heidän ohjaajansa',
    cost: 'Työaikaa, ei muuta',
    euros: 0,
    funder: 'peers',
    work: 'other',
    daily: 'Kortti tehdään viikkoa ennen jaksoa ja käydään läpi ensimmäisellä työpaikkakäynnillä',
    evaluation: 'Käynnillä kysytään ohjaajalta: mitä teit kortin takia toisin?',
    owner: 6,
    pair: 3,
    asks: 6,
    by: '2027-04-26',
    answer: 'asked',
    state: 'underway',
  },
  {
    need: 3,
    text: 'Kolme työparia opettaa yhdessä yhden jakson ja kertoo siitä',
    way: 'Samanaikaisopetus, jonka suunnitteluun on varattu yksi tunti viikossa',
    form: 'co-teaching',
    audience: 'Erityisopettaja ja ammattiaineen opettaja, kolme paria',
    cost: 'Suunnittelutunnit',
    euros: 0,
    funder: 'employer',
    work: 'joint',
    daily: 'Tunti on lukujärjestyksessä, ja parit vaihtavat rooleja joka toinen viikko',
    evaluation: 'Pari pitää päiväkirjaa: yksi asia, joka onnistui yhdessä',
    owner: 7,
    pair: 1,
    asks: 7,
    by: '2027-10-01',
    answer: 'declined',
    state: 'stuck',
    why: 'Suunnittelutunteja ei saatu syksyn lukujärjestykseen. Kysytään uudelleen tammikuun jaksoon.',
  },
  {
    need: 4,
    text: 'Alan vaihtava opiskelija kertoo itse yhdellä sivulla, mikä auttaa',
    way: 'Yhteinen kokeilu kahdessa talossa',
    form: 'joint-trial',
    audience: 'Alaa vaihtavat opiskelijat, opot ja kuraattorit',
    cost: 'Ei kuluja',
    euros: 0,
    funder: 'peers',
    work: 'other',
    daily: 'Opo antaa sivun ensimmäisessä keskustelussa, ja uusi ryhmänohjaaja lukee sen opiskelijan kanssa',
    evaluation: 'Kysytään opiskelijalta kuukauden päästä: tuliko sama kerrottua kahdesti?',
    owner: 3,
    pair: 4,
    asks: 3,
    by: '2027-08-31',
    answer: 'approved',
    state: 'done',
  },
  {
    need: 0,
    text: 'Neljään taloon syntyy oma verme-ryhmä',
    way: 'Vertaisryhmä: kaksi tämän ryhmän jäsentä ohjaa yhdessä',
    form: 'own-group',
    audience: 'Kunkin talon opettajat, ohjaajat ja muut tukea antavat',
    cost: 'Työaikaa ja kahvit',
    euros: 120,
    funder: 'employer',
    work: 'annual',
    daily: 'Ryhmä kokoontuu kerran kuussa tiimiajalla, ja jokaisella kerralla sovitaan yksi kokeilu',
    evaluation: 'Keväällä kysytään: käytitkö menetelmää työssäsi (en, kerran, monta kertaa)?',
    owner: 0,
    pair: 2,
    asks: 0,
    by: '2027-11-15',
    answer: 'approved',
    state: 'underway',
  },
] as const;

/** The lines that may leave the room. */
export const summary = [
  'Kahdeksan kollegaa neljästä oppilaitoksesta tapasi viisi kertaa ja harjoitteli dialogisia menetelmiä.',
  'Verkosto tarvitsee osaamista tuen tarpeen tunnistamisesta, selkokielestä ja tuen suunnittelusta ennen työpaikkajaksoa.',
  'Sovimme kuudesta teosta. Jokaisella on vastuuhenkilö, aika ja tapa, jolla se tulee arkeen.',
  'Neljään taloon perustetaan oma verme-ryhmä syksyllä 2027.',
] as const;

export const insightsOfCoping = [
  'Jaksan, kun saan sanoa ääneen, ettei tämä ollut minun vikani.',
  'Viisi minuuttia työparin kanssa samana päivänä on enemmän kuin tunti kuukauden päästä.',
  'Saan lopettaa työni, vaikka kaikki ei ole valmista.',
] as const;

/** The final form from paper: answers 1 to 5 for each item, eight forms. */
export const finalForm = {
  heard: [0, 0, 0, 3, 5],
  mattered: [0, 0, 1, 3, 4],
  useful: [0, 0, 1, 2, 5],
  equals: [0, 0, 0, 2, 6],
  trust: [0, 0, 0, 1, 7],
  method: [0, 1, 1, 3, 3],
  network: [0, 0, 2, 3, 3],
  time: [0, 1, 2, 3, 2],
} as const;

export const finalWords = {
  learned: ['Kuuntelemaan loppuun', 'Kysymään ennen kuin neuvon'],
  different: ['Aloitan palaverit kierroksella', 'Pyydän apua aiemmin'],
  other: ['Jatketaan!'],
} as const;

export const lastDecision =
  'Säilytetään yhteenveto, osaamistarpeet, suunnitelma ja vahvistukset. Kaikki muu poistetaan tänään tältä koneelta.';
