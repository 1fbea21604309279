import type { Method } from './method.ts';

/** Hopes and topics into the pool, without votes. */
export const wishes = {
  id: 'wishes',
  kind: 'gathering',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 4 },
    { id: 'pairs', rule: 'groups', minutes: 6, size: 2 },
    { id: 'gathering', rule: 'talk', minutes: 10, into: 'topic' },
  ],
  texts: {
    fi: {
      title: 'Toiveet ja aiheet',
      aim: 'Keräämme aiheet, joista haluamme yhdessä puhua. Mitään ei vielä karsita.',
      steps: {
        silent: {
          title: 'Yksin',
          say: 'Mistä sinä haluat puhua tässä ryhmässä? Mieti jotain tavallista työpäivää: mikä siinä askarruttaa, mikä onnistuu, mistä haluat oppia lisää? Kirjoita yksi aihe yhdelle lapulle. Lappuja saa olla monta.',
          heed: ['Hiljaisuus on työtä. Odota koko aika.', 'Lapulla on aihe, ei ihminen.'],
          wall: 'Mistä haluat puhua tässä ryhmässä?',
        },
        pairs: {
          title: 'Pareittain',
          say: 'Kerro parillesi yhdestä aiheesta ja siitä, miksi se on sinulle tärkeä. Vaihtakaa puolivälissä. Katsokaa sitten laput yhdessä: mikä on yhteistä, mikä on vain toisen ja silti tärkeää?',
          heed: ['Pariton määrä: yhdestä parista tulee kolmikko.', 'Sano puolivälissä, että on aika vaihtaa.'],
          wall: 'Miksi tämä on sinulle tärkeä?',
        },
        gathering: {
          title: 'Kokoaminen',
          say: 'Kierretään parit: yksi aihe kerrallaan, ja minä kirjoitan. Jos sama aihe on jo seinällä, kerro, mitä omassasi on toisin. Emme äänestä emmekä karsi. Kaikki aiheet jäävät talteen, ja suunnitelmassa katsomme, milloin niistä puhutaan.',
          heed: [
            'Kirjoita sanoja muuttamatta. Kysy, menikö oikein.',
            'Samankaltaiset saavat olla vierekkäin.',
            'Kysy lopuksi niiltä, joita ei ole vielä kuultu.',
          ],
          wall: 'Aiheet, joista haluamme puhua',
        },
      },
    },
    sv: {
      title: 'Önskemål och ämnen',
      aim: 'Vi samlar de ämnen som vi vill tala om tillsammans. Ännu gallras ingenting.',
      steps: {
        silent: {
          title: 'Ensam',
          say: 'Vad vill du tala om i den här gruppen? Tänk på en vanlig arbetsdag: vad grubblar du på, vad lyckas, vad vill du lära dig mer om? Skriv ett ämne per lapp. Lapparna får vara många.',
          heed: ['Tystnad är arbete. Vänta tiden ut.', 'På lappen står ett ämne, inte en människa.'],
          wall: 'Vad vill du tala om i den här gruppen?',
        },
        pairs: {
          title: 'I par',
          say: 'Berätta för din parkamrat om ett av dina ämnen och varför det är viktigt för dig. Byt halvvägs. Titta sedan på lapparna tillsammans: vad har ni gemensamt, och vad är viktigt fast det bara är den enas?',
          heed: ['Är ni ett udda antal blir ett av paren en trio.', 'Säg till halvvägs att det är dags att byta.'],
          wall: 'Varför är det här viktigt för dig?',
        },
        gathering: {
          title: 'Insamling',
          say: 'Vi går runt bland paren: ett ämne i taget, så skriver jag. Om ämnet redan finns på väggen, berätta vad som är annorlunda i ditt. Vi röstar inte och gallrar inte. Alla ämnen blir kvar, och när vi planerar ser vi när vi talar om dem.',
          heed: [
            'Skriv utan att ändra orden. Fråga om det blev rätt.',
            'Ämnen som liknar varandra får stå bredvid varandra.',
            'Fråga till sist dem som ännu inte har hörts.',
          ],
          wall: 'Ämnen som vi vill tala om',
        },
      },
    },
    en: {
      title: 'Wishes and topics',
      aim: 'We gather the topics that we want to talk about. Nothing is dropped yet.',
      steps: {
        silent: {
          title: 'Alone',
          say: 'What would you like to talk about in this group? Think of an ordinary working day: what puzzles you, what goes well, what do you want to learn more about? Write one topic on each note. Write as many notes as you like.',
          heed: ['Silence is work. Wait the whole time.', 'A note names a topic, not a person.'],
          wall: 'What would you like to talk about in this group?',
        },
        pairs: {
          title: 'In pairs',
          say: 'Tell your partner about one of your topics and why it matters to you. Change over halfway. Then look at your notes together: what do you share, and what belongs to only one of you but still matters?',
          heed: ['An odd number: one pair becomes a trio.', 'Say halfway that it is time to change over.'],
          wall: 'Why does this matter to you?',
        },
        gathering: {
          title: 'Gathering',
          say: 'Let’s go round the pairs: one topic at a time, and I will type. If your topic is already on the wall, tell us what is different about yours. We don’t vote and we don’t drop anything. All topics are kept, and when we plan we see when to talk about them.',
          heed: [
            'Type the words unchanged. Ask whether you got them right.',
            'Topics that are alike may stand side by side.',
            'At the end, ask those who have not been heard yet.',
          ],
          wall: 'Topics that we want to talk about',
        },
      },
    },
  },
} satisfies Method;
