import type { Method } from './method.ts';

/** The last round of the last session, certificates and thanks; its time is protected. */
export const farewell = {
  id: 'farewell',
  kind: 'dialogue',
  protect: true,
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    { id: 'round', rule: 'round', minutes: 0, each: 1, again: true },
    { id: 'thanks', rule: 'talk', minutes: 2 },
  ],
  texts: {
    fi: {
      title: 'Päätöskierros',
      aim: 'Sanomme toisillemme, mitä haluamme vielä sanoa, ja päätämme ryhmän yhdessä.',
      steps: {
        intro: {
          title: 'Viimeinen kierros',
          say: 'Tämä on viimeinen kierroksemme. Mieti hetki: mitä viet mukanasi, ja mistä haluat kiittää?',
          heed: ['Anna hetken olla hiljainen.'],
          wall: 'Mitä viet mukanasi, mistä haluat kiittää?',
        },
        round: {
          title: 'Kierros',
          say: 'Kuka aloittaa? Kuuntelemme toisemme loppuun emmekä vastaa. ”Ohitan” on täysi vastaus. Minä puhun viimeisenä.',
          heed: ['Mitään ei kirjoiteta.', 'Älä kiirehdi. Tälle on varattu aika.'],
          wall: 'Mitä viet mukanasi, mistä haluat kiittää?',
        },
        thanks: {
          title: 'Kiitokset',
          say: 'Jaetaan vielä todistukset. Kiitos, että olit tässä ryhmässä ja annoit siihen omasi. Ryhmä päättyy tähän, ja se, mitä opimme, lähtee mukaamme.',
          heed: ['Anna todistus jokaiselle kädestä käteen.', 'Poissa oleva saa omansa jälkikäteen.'],
          wall: 'Kiitos',
        },
      },
    },
    sv: {
      title: 'Avskedsrunda',
      aim: 'Vi säger till varandra det vi ännu vill säga och avslutar gruppen tillsammans.',
      steps: {
        intro: {
          title: 'Den sista rundan',
          say: 'Det här är vår sista runda. Fundera en stund: vad tar du med dig, och vad vill du tacka för?',
          heed: ['Låt det vara tyst en stund.'],
          wall: 'Vad tar du med dig, vad vill du tacka för?',
        },
        round: {
          title: 'Rundan',
          say: 'Vem börjar? Vi lyssnar på varandra till slut och svarar inte. ”Jag passar” är ett fullgott svar. Jag talar sist.',
          heed: ['Ingenting skrivs upp.', 'Skynda inte. Tiden är reserverad för det här.'],
          wall: 'Vad tar du med dig, vad vill du tacka för?',
        },
        thanks: {
          title: 'Tack',
          say: 'Till sist delar vi ut intygen. Tack för att du var med i gruppen och gav av ditt eget. Gruppen slutar här, och det vi har lärt oss följer med oss.',
          heed: ['Ge var och en intyget i handen.', 'Den som är borta får sitt i efterhand.'],
          wall: 'Tack',
        },
      },
    },
    en: {
      title: 'Farewell round',
      aim: 'We say to each other what we still want to say, and end the group together.',
      steps: {
        intro: {
          title: 'The last round',
          say: 'This is our last round. Take a moment to think: what do you take with you, and what would you like to say thank you for?',
          heed: ['Let there be silence for a moment.'],
          wall: 'What do you take with you, what are you thankful for?',
        },
        round: {
          title: 'The round',
          say: 'Who begins? We hear each other out and don’t reply. “I pass” is a full answer. I will speak last.',
          heed: ['Nothing is written down.', 'Don’t hurry. This time is kept for it.'],
          wall: 'What do you take with you, what are you thankful for?',
        },
        thanks: {
          title: 'Thanks',
          say: 'Finally, let’s hand out the certificates. Thank you for being in this group and for what you brought to it. The group ends here, and what we learned goes with us.',
          heed: ['Give each person their certificate by hand.', 'Those who are away get theirs later.'],
          wall: 'Thank you',
        },
      },
    },
  },
} satisfies Method;
