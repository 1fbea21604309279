import type { Method } from './method.ts';

/** A dialogue on what helps us to cope: alone, in pairs, together with the piece, insights. */
export const copingDialogue = {
  id: 'coping-dialogue',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 3 },
    { id: 'silent', rule: 'silent', minutes: 2 },
    { id: 'pairs', rule: 'groups', minutes: 6, size: 2 },
    { id: 'together', rule: 'piece', minutes: 17 },
    { id: 'insights', rule: 'round', minutes: 0, each: 0.6, again: true, into: 'insight' },
    { id: 'reflection', rule: 'talk', minutes: 2 },
  ],
  texts: {
    fi: {
      title: 'Dialogi jaksamisesta',
      aim: 'Kuulemme toisiltamme, mikä auttaa tässä työssä, ja löydämme sanoja omalle kokemukselle.',
      questions: [
        'Mikä auttaa sinua jaksamaan tässä työssä?',
        'Milloin viimeksi lähdit töistä kevyemmin kuin tulit?',
        'Mikä ei ole sinun tehtäväsi, ja miten sen tietää?',
        'Kenen kanssa voit jakaa raskaan päivän?',
      ],
      steps: {
        intro: {
          title: 'Säännöt',
          say: 'Nyt puhumme jaksamisesta. Neljä sääntöä: kuuntele loppuun. Puhu omasta kokemuksestasi. Keskeneräinen ajatus on hyvä ajatus. Se, mitä täällä kuulet, jää tänne. Emme päätä mitään emmekä neuvo toisiamme. Kerrot vain sen verran kuin haluat.',
          heed: ['Jos joku kuormittuu, kysy, mitä hän tarvitsee.', 'Muistuta, mistä muualta saa apua.'],
          lines: ['Kuuntele loppuun', 'Puhu omasta kokemuksestasi', 'Keskeneräinen kelpaa', 'Kuultu jää tänne'],
        },
        silent: {
          title: 'Hiljaa',
          say: 'Mieti hiljaa: mikä auttaa sinua? Muistele jotain oikeaa hetkeä.',
          heed: ['Hiljaisuus on työtä. Odota.'],
          wall: 'Mikä auttaa sinua jaksamaan tässä työssä?',
        },
        pairs: {
          title: 'Pareittain',
          say: 'Kerro parillesi siitä hetkestä. Toinen kuuntelee eikä neuvo. Vaihtakaa puolivälissä.',
          heed: ['Pariton määrä: yhdestä parista tulee kolmikko.', 'Sano puolivälissä, että on aika vaihtaa.'],
          wall: 'Mikä auttaa sinua jaksamaan tässä työssä?',
        },
        together: {
          title: 'Yhdessä',
          say: 'Nyt puhumme yhdessä. Kapula on keskellä. Kerro omasta kokemuksestasi ja jatka siitä, mitä toinen sanoi. Parisi tarina on hänen, kerro vain omasi.',
          heed: [
            'Kysy, jos keskustelu pysähtyy: mitä yhteistä, mitä erilaista?',
            'Pelkkää valitusta? Mikä tässä on meidän käsissämme?',
            'Kutsu se, jota ei ole vielä kuultu. Saa myös ohittaa.',
          ],
          wall: 'Mikä auttaa sinua jaksamaan tässä työssä?',
          lines: ['Kuuntele loppuun', 'Puhu omasta kokemuksestasi', 'Keskeneräinen kelpaa', 'Kuultu jää tänne'],
        },
        insights: {
          title: 'Oivallukset',
          say: 'Kierretään vielä: mitä oivalsit itsestäsi, toisista tai aiheesta? Lause riittää, ja ”ohitan” on täysi vastaus. Jos haluat, että se kirjataan, sano.',
          heed: ['Ei kommentteja.', 'Kirjaa vain pyydettäessä.'],
          wall: 'Mitä oivalsit?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Miten tämä tapa puhua toimi? Missä omassa työssäsi voisi puhua näin?',
          heed: ['Puhe on nyt menetelmästä, ei jaksamisesta.'],
          wall: 'Miten tämä tapa puhua toimi?',
        },
      },
    },
    sv: {
      title: 'Dialog om att orka',
      aim: 'Vi får höra av varandra vad som hjälper i det här arbetet och hittar ord för det vi själva har upplevt.',
      questions: [
        'Vad hjälper dig att orka i det här arbetet?',
        'När gick du senast från jobbet lättare än du kom?',
        'Vad är inte din uppgift, och hur vet du det?',
        'Med vem kan du dela en tung dag?',
      ],
      steps: {
        intro: {
          title: 'Regler',
          say: 'Nu talar vi om att orka. Fyra regler: lyssna till slut. Tala utifrån det du själv har upplevt. En halvfärdig tanke är en bra tanke. Det du hör här stannar här. Vi bestämmer ingenting och ger inga råd. Du berättar bara så mycket du vill.',
          heed: ['Om det blir tungt för någon, fråga vad som behövs.', 'Påminn om var man annars får hjälp.'],
          lines: [
            'Lyssna till slut',
            'Tala om det du själv har upplevt',
            'Halvfärdigt duger',
            'Det som sägs stannar här',
          ],
        },
        silent: {
          title: 'Tyst',
          say: 'Fundera tyst: vad hjälper dig? Tänk på ett verkligt tillfälle.',
          heed: ['Tystnad är arbete. Vänta.'],
          wall: 'Vad hjälper dig att orka i det här arbetet?',
        },
        pairs: {
          title: 'I par',
          say: 'Berätta för ditt par om det tillfället. Den andra lyssnar och ger inga råd. Byt halvvägs.',
          heed: ['Är ni ett udda antal blir ett av paren en trio.', 'Säg till halvvägs att det är dags att byta.'],
          wall: 'Vad hjälper dig att orka i det här arbetet?',
        },
        together: {
          title: 'Tillsammans',
          say: 'Nu talar vi tillsammans. Talpinnen ligger i mitten. Berätta om det du själv har upplevt, och fortsätt där någon annan slutade. Parets berättelse är parets, berätta bara din egen.',
          heed: [
            'Om samtalet stannar av: vad är gemensamt, vad är olika?',
            'Bara klagan? Vad i det här ligger i våra händer?',
            'Bjud in den som ännu inte har hörts. Man får också passa.',
          ],
          wall: 'Vad hjälper dig att orka i det här arbetet?',
          lines: [
            'Lyssna till slut',
            'Tala om det du själv har upplevt',
            'Halvfärdigt duger',
            'Det som sägs stannar här',
          ],
        },
        insights: {
          title: 'Insikter',
          say: 'Vi tar en runda till: vad insåg du om dig själv, om andra eller om ämnet? En mening räcker, och ”jag passar” är ett fullgott svar. Säg till om du vill att det skrivs upp.',
          heed: ['Inga kommentarer.', 'Skriv bara på begäran.'],
          wall: 'Vad insåg du?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Hur fungerade det här sättet att tala? Var i ditt arbete kunde man tala så här?',
          heed: ['Nu talar vi om metoden, inte om att orka.'],
          wall: 'Hur fungerade det här sättet att tala?',
        },
      },
    },
    en: {
      title: 'Dialogue on coping',
      aim: 'We hear from each other what helps in this work, and find words for our own experience.',
      questions: [
        'What helps you to cope in this work?',
        'When did you last leave work lighter than you came?',
        'What is not your task, and how do you know?',
        'With whom can you share a heavy day?',
      ],
      steps: {
        intro: {
          title: 'Rules',
          say: 'Now we talk about coping. Four rules: hear each other out. Speak from your own experience. An unfinished thought is a good thought. What you hear stays here. We decide nothing and give no advice. Tell only as much as you like.',
          heed: ['If it becomes heavy for somebody, ask what they need.', 'Remind everybody where else to turn.'],
          lines: [
            'Hear each other out',
            'Speak from your own experience',
            'Unfinished is fine',
            'What is said stays here',
          ],
        },
        silent: {
          title: 'Silence',
          say: 'Think in silence: what helps you? Recall a real moment.',
          heed: ['Silence is work. Wait.'],
          wall: 'What helps you to cope in this work?',
        },
        pairs: {
          title: 'In pairs',
          say: 'Tell your partner about that moment. The other one listens and gives no advice. Change over halfway.',
          heed: ['An odd number: one pair becomes a trio.', 'Say halfway that it is time to change over.'],
          wall: 'What helps you to cope in this work?',
        },
        together: {
          title: 'Together',
          say: 'Now we talk together. The piece is in the middle. Tell us about your own experience, and go on from what somebody else said. Your partner’s story belongs to your partner; tell only your own.',
          heed: [
            'If the talk comes to a halt: what is shared, what is different?',
            'Only complaints? What part of this is in our hands?',
            'Invite those not heard yet. Passing is fine too.',
          ],
          wall: 'What helps you to cope in this work?',
          lines: [
            'Hear each other out',
            'Speak from your own experience',
            'Unfinished is fine',
            'What is said stays here',
          ],
        },
        insights: {
          title: 'Insights',
          say: 'Let’s go round once more: what did you realise about yourself, about others or about the topic? One sentence is enough, and “I pass” is a full answer. If you would like it written down, say so.',
          heed: ['No comments.', 'Type only if asked.'],
          wall: 'What did you realise?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'How did this way of talking work? Where in your own work could people talk like this?',
          heed: ['We are talking about the method now, not about coping.'],
          wall: 'How did this way of talking work?',
        },
      },
    },
  },
} satisfies Method;
