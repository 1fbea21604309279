import type { Method } from './method.ts';

/** The piece in the middle, three needs in turn: what is behind each? */
export const dialogueOnNeeds = {
  id: 'dialogue-on-needs',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 2, board: 'needs' },
    { id: 'first', rule: 'piece', minutes: 5, board: 'needs' },
    { id: 'second', rule: 'piece', minutes: 5, board: 'needs' },
    { id: 'third', rule: 'piece', minutes: 5, board: 'needs' },
    { id: 'reflection', rule: 'talk', minutes: 3 },
  ],
  texts: {
    fi: {
      title: 'Dialogi kärkitarpeista',
      aim: 'Ymmärrämme, mitä kolmen tärkeimmän tarpeen takana on, ennen kuin suunnittelemme.',
      steps: {
        intro: {
          title: 'Alustus',
          say: 'Nyt puhumme kolmesta tarpeesta, yhdestä kerrallaan. Kapula on keskellä: ota se, kun haluat puhua, ja laita takaisin. Emme etsi ratkaisuja emmekä päätä mitään. Haluamme ymmärtää.',
          heed: ['Lue ensimmäinen tarve ääneen ja odota.'],
          wall: 'Mitä tarpeen takana on?',
        },
        first: {
          title: 'Ensimmäinen tarve',
          say: 'Ensimmäinen tarve on seinällä. Missä tilanteessa olet törmännyt siihen? Kerro jokin hetki.',
          heed: ['Ratkaisu tuli liian aikaisin? Kysy, mihin tarpeeseen se vastaa.'],
          wall: 'Mitä tarpeen takana on?',
        },
        second: {
          title: 'Toinen tarve',
          say: 'Sitten toinen tarve. Kenen arjessa se näkyy? Mikä on jo hyvin, mihin voimme nojata?',
          heed: ['Kutsu puhumaan joku, jota ei ole vielä kuultu. Saa myös ohittaa.'],
          wall: 'Kenen arjessa tämä näkyy?',
        },
        third: {
          title: 'Kolmas tarve',
          say: 'Ja kolmas. Mikä muuttuisi, jos osaaminen löytyisi? Mikä osa siitä on meidän käsissämme?',
          heed: ['Anna hiljaisuuden olla.'],
          wall: 'Mikä tässä on meidän käsissämme?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Katsotaan vielä, miten tämä toimi. Mitä kuulit, mitä et olisi arvannut? Missä kohdassa keskustelu syveni?',
          heed: ['Puhe on nyt menetelmästä, ei tarpeista.'],
          wall: 'Missä kohdassa keskustelu syveni?',
        },
      },
    },
    sv: {
      title: 'Dialog om de främsta behoven',
      aim: 'Vi förstår vad som ligger bakom de tre viktigaste behoven innan vi planerar.',
      steps: {
        intro: {
          title: 'Inledning',
          say: 'Nu talar vi om tre behov, ett i taget. Talpinnen ligger i mitten: ta den när du vill tala, och lägg den tillbaka. Vi söker inga lösningar och bestämmer ingenting. Vi vill förstå.',
          heed: ['Läs upp det första behovet och vänta.'],
          wall: 'Vad ligger bakom behovet?',
        },
        first: {
          title: 'Det första behovet',
          say: 'Det första behovet finns på väggen. I vilken situation har du stött på det? Berätta om ett tillfälle.',
          heed: ['Kom lösningen för tidigt? Fråga vilket behov den svarar på.'],
          wall: 'Vad ligger bakom behovet?',
        },
        second: {
          title: 'Det andra behovet',
          say: 'Sedan det andra. I vems vardag syns det? Vad är redan bra, vad kan vi stödja oss på?',
          heed: ['Bjud in någon som ännu inte har talat. Man får också passa.'],
          wall: 'I vems vardag syns det här?',
        },
        third: {
          title: 'Det tredje behovet',
          say: 'Och det tredje. Vad skulle förändras om kompetensen fanns? Vilken del av det ligger i våra händer?',
          heed: ['Låt det få vara tyst.'],
          wall: 'Vad i det här ligger i våra händer?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Till sist ser vi på hur det här fungerade. Vad hörde du som du inte hade kunnat gissa? När blev samtalet djupare?',
          heed: ['Nu talar vi om metoden, inte om behoven.'],
          wall: 'När blev samtalet djupare?',
        },
      },
    },
    en: {
      title: 'Dialogue on the first needs',
      aim: 'We understand what is behind the three most important needs before we plan.',
      steps: {
        intro: {
          title: 'Introduction',
          say: 'Now we talk about three needs, one at a time. The piece is in the middle: take it when you want to speak, and put it back. We look for no solutions and decide nothing. We want to understand.',
          heed: ['Read the first need aloud and wait.'],
          wall: 'What is behind the need?',
        },
        first: {
          title: 'The first need',
          say: 'The first need is on the wall. In what situation have you come across it? Tell us about one moment.',
          heed: ['A solution came too soon? Ask which need it answers.'],
          wall: 'What is behind the need?',
        },
        second: {
          title: 'The second need',
          say: 'Then the second. In whose daily work does it show? What is good already, what can we lean on?',
          heed: ['Invite somebody who has not spoken yet. Passing is fine too.'],
          wall: 'In whose daily work does this show?',
        },
        third: {
          title: 'The third need',
          say: 'And the third. What would change if the know-how were there? What part of it is in our hands?',
          heed: ['Let there be silence.'],
          wall: 'What part of this is in our hands?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s look at how this worked. What did you hear that you would not have guessed? At what point did the talk go deeper?',
          heed: ['We are talking about the method now, not about the needs.'],
          wall: 'At what point did the talk go deeper?',
        },
      },
    },
  },
} satisfies Method;
