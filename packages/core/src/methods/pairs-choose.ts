import type { Method } from './method.ts';

/** Pairs choose four or five notes and put them as needs. */
export const pairsChoose = {
  id: 'pairs-choose',
  kind: 'brainstorm',
  steps: [{ id: 'choose', rule: 'groups', minutes: 10, size: 2 }],
  texts: {
    fi: {
      title: 'Parit valitsevat',
      aim: 'Jokainen pari valitsee neljä tai viisi tarvetta ja sanoo ne selvästi.',
      steps: {
        choose: {
          title: 'Valinta',
          say: 'Lukekaa pareittain, mitä teillä on. Valitkaa neljä tai viisi, joista ainakin yksi on rohkea. Kirjoittakaa jokainen uudelle lapulle: ”Tarvitsemme osaamista …, jotta …” ja kenen tarve se on.',
          heed: [
            'Pariton määrä: yhdestä parista tulee kolmikko.',
            'Muut laput jäävät talteen, mitään ei heitetä pois.',
            'Sano, kun aikaa on jäljellä kaksi minuuttia.',
          ],
          wall: 'Tarvitsemme osaamista …, jotta …',
        },
      },
    },
    sv: {
      title: 'Paren väljer',
      aim: 'Varje par väljer fyra eller fem behov och säger dem tydligt.',
      steps: {
        choose: {
          title: 'Valet',
          say: 'Läs i par det ni har. Välj fyra eller fem, åtminstone ett av dem djärvt. Skriv vart och ett på en ny lapp: ”Vi behöver kompetens i … för att …” och vems behov det är.',
          heed: [
            'Är ni ett udda antal blir ett av paren en trio.',
            'De andra lapparna sparas, ingenting kastas bort.',
            'Säg till när det är två minuter kvar.',
          ],
          wall: 'Vi behöver kompetens i … för att …',
        },
      },
    },
    en: {
      title: 'Pairs choose',
      aim: 'Each pair chooses four or five needs and says them clearly.',
      steps: {
        choose: {
          title: 'The choice',
          say: 'In pairs, read what you have. Choose four or five, at least one of them bold. Write each one on a new note: “We need competence in … so that …”, and whose need it is.',
          heed: [
            'An odd number: one pair becomes a trio.',
            'The other notes are kept; nothing is thrown away.',
            'Say when there are two minutes left.',
          ],
          wall: 'We need competence in … so that …',
        },
      },
    },
  },
} satisfies Method;
