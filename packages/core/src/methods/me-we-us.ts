import type { Method } from './method.ts';

/**
 * Alone, in pairs, in fours, all: every thought gets a hearing before the whole group talks. Widely known as me–we–us
 * and, in Liberating Structures, as 1-2-4-All (1 + 2 + 4 + 5 minutes there); the minutes and the words here are ours.
 */
export const meWeUs = {
  id: 'me-we-us',
  kind: 'dialogue',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 3 },
    { id: 'pairs', rule: 'groups', minutes: 5, size: 2 },
    { id: 'fours', rule: 'groups', minutes: 5, size: 4, join: true },
    { id: 'all', rule: 'talk', minutes: 7 },
    { id: 'reflection', rule: 'talk', minutes: 3 },
  ],
  texts: {
    fi: {
      title: 'Yksin, pareittain, kaikki',
      aim: 'Jokainen ehtii ajatella ensin itse, ja hiljaisinkin ajatus tulee kuulluksi.',
      questions: [
        'Mikä meidän työssämme on nyt tärkeintä?',
        'Mikä auttaa, kun työ kuormittaa?',
        'Mitä haluat oppia toisilta?',
        'Mikä tässä on meidän käsissämme?',
      ],
      steps: {
        silent: {
          title: 'Yksin',
          say: 'Aloitamme yksin ja laajennamme siitä vähitellen. Kysymys on seinällä. Mieti hiljaa ja kirjoita itsellesi muutama sana. Muistiinpano on vain sinun.',
          heed: ['Hiljaisuus on työtä. Odota koko aika.'],
          wall: 'Mikä meidän työssämme on nyt tärkeintä?',
        },
        pairs: {
          title: 'Pareittain',
          say: 'Kerro parillesi, mitä ajattelit. Kuunnelkaa ensin molemmat loppuun, jutelkaa sitten.',
          heed: [
            'Pariton määrä: yhdestä parista tulee kolmikko.',
            'Mieluiten pari on eri talosta.',
            'Sano puolivälissä, että on aika vaihtaa.',
          ],
          wall: 'Mikä meidän työssämme on nyt tärkeintä?',
        },
        fours: {
          title: 'Nelistään',
          say: 'Kaksi paria yhteen. Mikä teidän ajatuksissanne on yhteistä, mikä erilaista? Valitkaa yksi asia, jonka kerrotte kaikille.',
          heed: ['Ryhmät voivat olla erikokoisia.', 'Sano, kun aikaa on jäljellä minuutti.'],
          wall: 'Mikä on yhteistä, mikä erilaista?',
        },
        all: {
          title: 'Kaikki yhdessä',
          say: 'Kukin ryhmä kertoo yhden asian. Jos se on jo sanottu, kertokaa seuraava. Sitten puhumme yhdessä: mitä ei ole vielä sanottu?',
          heed: ['Yksi asia ryhmältä, ei toistoa.', 'Kutsu puhumaan joku, jota ei ole vielä kuultu. Saa myös ohittaa.'],
          wall: 'Mitä ei ole vielä sanottu?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Katsotaan vielä, miten menetelmä toimi. Mitä yksin miettiminen teki puheelle? Missä voit käyttää tätä omassa työssäsi?',
          heed: ['Puhe on nyt menetelmästä, ei aiheesta.'],
          wall: 'Miten tämä tapa toimi?',
        },
      },
    },
    sv: {
      title: 'Ensam, par, alla',
      aim: 'Var och en hinner tänka själv först, och också den tystaste tanken blir hörd.',
      questions: [
        'Vad är viktigast i vårt arbete just nu?',
        'Vad hjälper när arbetet tär?',
        'Vad vill du lära dig av de andra?',
        'Vad i det här ligger i våra händer?',
      ],
      steps: {
        silent: {
          title: 'Ensam',
          say: 'Vi börjar ensamma och vidgar kretsen så småningom. Frågan finns på väggen. Fundera tyst och skriv några ord för dig själv. Anteckningen är bara din.',
          heed: ['Tystnad är arbete. Vänta tiden ut.'],
          wall: 'Vad är viktigast i vårt arbete just nu?',
        },
        pairs: {
          title: 'I par',
          say: 'Berätta för ditt par vad du tänkte. Lyssna först på varandra till slut, diskutera sedan.',
          heed: [
            'Är ni ett udda antal blir ett av paren en trio.',
            'Paret är gärna från en annan organisation.',
            'Säg till halvvägs att det är dags att byta.',
          ],
          wall: 'Vad är viktigast i vårt arbete just nu?',
        },
        fours: {
          title: 'Fyra och fyra',
          say: 'Två par slår sig ihop. Vad är gemensamt i det ni tänkte, och vad är olika? Välj en sak som ni berättar för alla.',
          heed: ['Grupperna kan vara olika stora.', 'Säg till när det är en minut kvar.'],
          wall: 'Vad är gemensamt, vad är olika?',
        },
        all: {
          title: 'Alla tillsammans',
          say: 'Varje grupp berättar en sak. Om den redan är sagd, ta nästa. Sedan talar vi tillsammans: vad har ännu inte sagts?',
          heed: ['En sak per grupp, ingen upprepning.', 'Bjud in någon som ännu inte har talat. Man får också passa.'],
          wall: 'Vad har ännu inte sagts?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Till sist ser vi på hur metoden fungerade. Vad betydde det för samtalet att du först fick tänka själv? Var kan du använda det här i ditt eget arbete?',
          heed: ['Nu talar vi om metoden, inte om ämnet.'],
          wall: 'Hur fungerade det här sättet?',
        },
      },
    },
    en: {
      title: 'Me, we, us',
      aim: 'Everybody has time to think first, and the quietest thought is heard too.',
      questions: [
        'What matters most in our work just now?',
        'What helps when work is a strain?',
        'What would you like to learn from the others?',
        'What part of this is in our hands?',
      ],
      steps: {
        silent: {
          title: 'Alone',
          say: 'We start alone and widen the circle step by step. The question is on the wall. Think in silence and write a few words for yourself. The note is yours alone.',
          heed: ['Silence is work. Wait the whole time.'],
          wall: 'What matters most in our work just now?',
        },
        pairs: {
          title: 'In pairs',
          say: 'Tell your partner what you thought. First hear each other out, then talk.',
          heed: [
            'An odd number: one pair becomes a trio.',
            'Partners come from different organisations if possible.',
            'Say halfway that it is time to change over.',
          ],
          wall: 'What matters most in our work just now?',
        },
        fours: {
          title: 'In fours',
          say: 'Two pairs come together. What do your thoughts have in common, and what is different? Choose one thing to tell everybody.',
          heed: ['The groups may differ in size.', 'Say when there is a minute left.'],
          wall: 'What is shared, what is different?',
        },
        all: {
          title: 'All together',
          say: 'Each group tells one thing. If it has been said already, take the next one. Then we talk together: what has not been said yet?',
          heed: [
            'One thing from each group, no repeating.',
            'Invite somebody who has not spoken yet. Passing is fine too.',
          ],
          wall: 'What has not been said yet?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s look at how the method worked. What did thinking alone first do to our talk? Where could you use this in your own work?',
          heed: ['We are talking about the method now, not about the topic.'],
          wall: 'How did this way of talking work?',
        },
      },
    },
  },
} satisfies Method;
