import type { Method } from './method.ts';

/** One small thing to try before next time; private unless its owner says otherwise. */
export const ownExperiment = {
  id: 'own-experiment',
  kind: 'dialogue',
  steps: [
    { id: 'write', rule: 'silent', minutes: 3 },
    { id: 'share', rule: 'talk', minutes: 1, into: 'experiment' },
  ],
  texts: {
    fi: {
      title: 'Oma kokeilu',
      aim: 'Jokainen valitsee yhden pienen asian, jota kokeilee ennen seuraavaa kertaa.',
      steps: {
        write: {
          title: 'Kirjoita itsellesi',
          say: 'Valitse yksi pieni kokeilu, jonka voit tehdä ennen seuraavaa kertaa. Mitä teet, minä tavallisena päivänä, mistä huomaat, että teit sen? Kirjoita se itsellesi. Kukaan ei kysy sitä sinulta.',
          heed: ['Pienin versio riittää.', 'Kokeilu on oma, ei läksy.'],
          wall: 'Mitä kokeilet ennen seuraavaa kertaa?',
        },
        share: {
          title: 'Jaa, jos haluat',
          say: 'Jos haluat, kerro kokeilusi muille. Saat myös pitää sen omana. Ensi kerralla kuulemme kokeilujen kuulumiset niiltä, jotka haluavat kertoa.',
          heed: ['Ei kierrosta: vain ne, jotka haluavat.'],
          wall: 'Mitä kokeilet ennen seuraavaa kertaa?',
        },
      },
    },
    sv: {
      title: 'Eget försök',
      aim: 'Var och en väljer en liten sak att pröva före nästa gång.',
      steps: {
        write: {
          title: 'Skriv för dig själv',
          say: 'Välj ett litet försök som du kan göra före nästa gång. Vad gör du, på vilken vanlig dag, och hur märker du att du gjorde det? Skriv det för dig själv. Ingen kommer att fråga dig om det.',
          heed: ['Den minsta varianten räcker.', 'Försöket är ens eget, inte en läxa.'],
          wall: 'Vad prövar du före nästa gång?',
        },
        share: {
          title: 'Dela om du vill',
          say: 'Om du vill får du berätta om ditt försök. Du får också hålla det för dig själv. Nästa gång hör vi hur det har gått av dem som vill berätta.',
          heed: ['Ingen runda: bara de som vill.'],
          wall: 'Vad prövar du före nästa gång?',
        },
      },
    },
    en: {
      title: 'My own experiment',
      aim: 'Each of us chooses one small thing to try before next time.',
      steps: {
        write: {
          title: 'Write for yourself',
          say: 'Choose one small experiment that you can do before next time. What will you do, on which ordinary day, and how will you notice that you did it? Write it for yourself. Nobody will ask you for it.',
          heed: ['The smallest version is enough.', 'The experiment is one’s own, not homework.'],
          wall: 'What will you try before next time?',
        },
        share: {
          title: 'Share if you like',
          say: 'If you like, tell the others what you will try. You may keep it to yourself, too. Next time we hear how it went from those who want to tell.',
          heed: ['Not a round: only those who want to.'],
          wall: 'What will you try before next time?',
        },
      },
    },
  },
} satisfies Method;
