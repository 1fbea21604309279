import type { Method } from './method.ts';

/** The needs of last time, read aloud: do they still hold, is something missing? */
export const needsAgain = {
  id: 'needs-again',
  kind: 'brainstorm',
  steps: [{ id: 'needs', rule: 'talk', minutes: 5, into: 'idea', board: 'needs' }],
  texts: {
    fi: {
      title: 'Tarpeet uudelleen',
      aim: 'Palautamme tarpeet mieleen ja katsomme, puuttuuko niistä jotain.',
      steps: {
        needs: {
          title: 'Kertaus',
          say: 'Luen viime kerran tarpeet ääneen. Pitävätkö ne yhä? Mitä pohjustajat saivat selville? Puuttuuko jotain, mitä ilman emme voi suunnitella?',
          heed: ['Katsokaa myös parkkiin.', 'Uusi tarve mahtuu mukaan, vanha saa jäädä.'],
          wall: 'Pitävätkö tarpeet yhä? Puuttuuko jotain?',
        },
      },
    },
    sv: {
      title: 'Behoven igen',
      aim: 'Vi påminner oss om behoven och ser efter om något saknas.',
      steps: {
        needs: {
          title: 'Repetition',
          say: 'Jag läser upp behoven från förra gången. Stämmer de ännu? Vad fick de som förberedde reda på? Saknas det något som vi inte kan planera utan?',
          heed: ['Titta också på det som är parkerat.', 'Ett nytt behov ryms med, ett gammalt får bli kvar här.'],
          wall: 'Stämmer behoven ännu? Saknas något?',
        },
      },
    },
    en: {
      title: 'The needs again',
      aim: 'We recall the needs and see whether anything is missing.',
      steps: {
        needs: {
          title: 'Recalling',
          say: 'I will read the needs from last time aloud. Do they still hold? What did those who prepared them find out? Is anything missing that we cannot plan without?',
          heed: ['Look at what is parked, too.', 'There is room for a new need, and an old one may stay behind.'],
          wall: 'Do the needs still hold? Is anything missing?',
        },
      },
    },
  },
} satisfies Method;
