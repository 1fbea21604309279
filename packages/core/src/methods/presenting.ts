import type { Method } from './method.ts';

/** Pairs read their needs aloud; nobody comments. */
export const presenting = {
  id: 'presenting',
  kind: 'brainstorm',
  steps: [{ id: 'present', rule: 'talk', minutes: 10, into: 'idea', board: 'notes' }],
  texts: {
    fi: {
      title: 'Esittelyt',
      aim: 'Kuulemme kaikki tarpeet ennen kuin arvioimme yhtäkään.',
      steps: {
        present: {
          title: 'Parit esittelevät',
          say: 'Parit lukevat lappunsa vuorotellen, yhden kerrallaan, ja laittavat ne seinälle. Saat kysyä, jos et ymmärrä sanaa. Kommentit ja keskustelu tulevat myöhemmin.',
          heed: ['Jos lappu on jo seinällä, laittakaa ne vierekkäin.', 'Keskeytä arvostelu ystävällisesti, kehutkin.'],
          wall: 'Tarvitsemme osaamista …, jotta …',
        },
      },
    },
    sv: {
      title: 'Presentationer',
      aim: 'Vi hör alla behov innan vi bedömer ett enda.',
      steps: {
        present: {
          title: 'Paren presenterar',
          say: 'Paren läser sina lappar i tur och ordning, en i taget, och sätter upp dem på väggen. Du får fråga om du inte förstår ett ord. Kommentarer och diskussion kommer senare.',
          heed: [
            'Om lappen redan finns på väggen, sätt dem bredvid varandra.',
            'Avbryt vänligt all bedömning, också beröm.',
          ],
          wall: 'Vi behöver kompetens i … för att …',
        },
      },
    },
    en: {
      title: 'Presenting',
      aim: 'We hear all the needs before we judge a single one.',
      steps: {
        present: {
          title: 'Pairs present',
          say: 'Pairs take turns to read their notes, one at a time, and put them on the wall. You may ask if you don’t understand a word. Comments and discussion come later.',
          heed: ['If a note is already there, put them side by side.', 'Stop any judging kindly, praise included.'],
          wall: 'We need competence in … so that …',
        },
      },
    },
  },
} satisfies Method;
