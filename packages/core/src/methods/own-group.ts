import type { Method } from './method.ts';

/** A first peer-mentoring step at each member's own workplace: method, for whom, when. */
export const ownGroup = {
  id: 'own-group',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    { id: 'silent', rule: 'silent', minutes: 3 },
    { id: 'pairs', rule: 'groups', minutes: 5, size: 2 },
    { id: 'round', rule: 'round', minutes: 0, each: 1, again: true },
  ],
  texts: {
    fi: {
      title: 'Verme omaan taloon',
      aim: 'Jokainen miettii, miten vie yhden menetelmän omaan työyhteisöönsä.',
      steps: {
        intro: {
          title: 'Alustus',
          say: 'Olet nyt kokenut monta tapaa puhua yhdessä. Mietitään, minkä niistä viet omaan taloosi. Yksi menetelmä, yksi ryhmä ja yksi päivä riittää aluksi.',
          heed: ['Muistuta, mitä menetelmiä olemme käyttäneet.'],
          lines: ['Mikä menetelmä?', 'Kenelle?', 'Milloin?'],
        },
        silent: {
          title: 'Yksin',
          say: 'Mieti hiljaa ja kirjoita itsellesi: mikä menetelmä, kenelle, milloin? Kuka voisi olla parisi?',
          heed: ['Pienin versio riittää, vaikka kokouksen alkukierros.'],
          lines: ['Mikä menetelmä?', 'Kenelle?', 'Milloin?'],
        },
        pairs: {
          title: 'Pareittain',
          say: 'Kerro parillesi suunnitelmasi. Auttakaa toisianne: mikä voi tulla esteeksi, ja mikä silloin auttaa?',
          heed: ['Pariton määrä: yhdestä parista tulee kolmikko.', 'Sano puolivälissä, että on aika vaihtaa.'],
          wall: 'Mikä auttaa sinua alkuun?',
        },
        round: {
          title: 'Kierros',
          say: 'Kierretään: mitä kokeilet, kenen kanssa ja milloin? Saat myös pitää sen omana tietonasi. ”Ohitan” on täysi vastaus.',
          heed: ['Ei kommentteja, kiitos riittää.', 'Aikakin sanotaan, jos se tiedetään.'],
          wall: 'Mitä kokeilet, kenen kanssa ja milloin?',
        },
      },
    },
    sv: {
      title: 'Verme på den egna arbetsplatsen',
      aim: 'Var och en funderar på hur en av metoderna kan följa med till den egna arbetsplatsen.',
      steps: {
        intro: {
          title: 'Inledning',
          say: 'Du har nu varit med om många sätt att tala tillsammans. Vi funderar på vilket du tar med dig till din arbetsplats. En metod, en grupp och en dag räcker till att börja med.',
          heed: ['Påminn om vilka metoder vi har använt.'],
          lines: ['Vilken metod?', 'För vem?', 'När?'],
        },
        silent: {
          title: 'Ensam',
          say: 'Fundera tyst och skriv för dig själv: vilken metod, för vem, när? Vem kunde vara ditt par?',
          heed: ['Den minsta varianten räcker, kanske en runda i början av ett möte.'],
          lines: ['Vilken metod?', 'För vem?', 'När?'],
        },
        pairs: {
          title: 'I par',
          say: 'Berätta om din plan för ditt par. Hjälp varandra: vad kan bli ett hinder, och vad hjälper då?',
          heed: ['Är ni ett udda antal blir ett av paren en trio.', 'Säg till halvvägs att det är dags att byta.'],
          wall: 'Vad hjälper dig att komma i gång?',
        },
        round: {
          title: 'Rundan',
          say: 'Vi går runt: vad prövar du, med vem och när? Du får också hålla det för dig själv. ”Jag passar” är ett fullgott svar.',
          heed: ['Inga kommentarer, det räcker med ett tack.', 'Säg gärna tiden, om den är känd.'],
          wall: 'Vad prövar du, med vem och när?',
        },
      },
    },
    en: {
      title: 'Peer mentoring at my workplace',
      aim: 'Each of us thinks how to take one method home to our own workplace.',
      steps: {
        intro: {
          title: 'Introduction',
          say: 'By now you have tried many ways of talking together. Let’s think which of them you will take home to your workplace. One method, one group and one day are enough to begin with.',
          heed: ['Recall which methods we have used.'],
          lines: ['Which method?', 'For whom?', 'When?'],
        },
        silent: {
          title: 'Alone',
          say: 'Think in silence and write for yourself: which method, for whom, when? Who could join you in leading it?',
          heed: ['The smallest version is enough, say a round to open a staff meeting.'],
          lines: ['Which method?', 'For whom?', 'When?'],
        },
        pairs: {
          title: 'In pairs',
          say: 'Tell your partner about your plan. Help each other: what might get in the way, and what would help then?',
          heed: ['An odd number: one pair becomes a trio.', 'Say halfway that it is time to change over.'],
          wall: 'What helps you to get started?',
        },
        round: {
          title: 'The round',
          say: 'Let’s go round: what will you try, with whom and when? You may keep it to yourself, too. “I pass” is a full answer.',
          heed: ['No comments; a thank-you is enough.', 'Say the date too, if it is known.'],
          wall: 'What will you try, with whom and when?',
        },
      },
    },
  },
} satisfies Method;
