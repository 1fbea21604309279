import type { Method } from './method.ts';

/** The question of the brainstorm and its four rules. */
export const questionAndRules = {
  id: 'question-and-rules',
  kind: 'brainstorm',
  steps: [
    { id: 'question', rule: 'talk', minutes: 3, board: 'question' },
    { id: 'rules', rule: 'talk', minutes: 2 },
  ],
  texts: {
    fi: {
      title: 'Kysymys ja ideoinnin säännöt',
      aim: 'Tiedämme, mihin etsimme vastauksia ja miten ideoimme.',
      steps: {
        question: {
          title: 'Kysymys',
          say: 'Tänään mietimme koko verkoston osaamistarpeita, emme vain omiamme. Kysymys on seinällä. Emme vielä keksi koulutuksia: etsimme tarpeen niiden takana. Onko kysymys hyvä? Muutetaanko sanoja?',
          heed: [
            'Kysymys alkaa ”mitä osaamista”, ei ”mitä koulutusta”.',
            'Muistuta: kenen tarve? Kollegan, verkoston, oma?',
          ],
          wall: 'Mitä osaamista verkostossamme tarvitaan, jotta tuki näkyy arjessa?',
        },
        rules: {
          title: 'Neljä sääntöä',
          say: 'Neljä sääntöä. Paljon ajatuksia. Ei arvostelua, ei edes omien. Villitkin kelpaavat. Toisen ajatuksesta saa jatkaa. Aloitamme hiljaa, koska niin syntyy enemmän.',
          heed: ['Nimiä ei kirjoiteta lappuihin.', 'Sanotko nyt ”hyvä idea”? Sekin on arvostelua.'],
          lines: ['Paljon ajatuksia', 'Ei arvostelua nyt', 'Villitkin kelpaavat', 'Jatka toisen ajatuksesta'],
        },
      },
      questions: [
        'Mitä osaamista verkostossamme tarvitaan, jotta tuki näkyy arjessa?',
        'Mitä osaamista työpaikoillamme tarvitaan, jotta jokainen pääsee mukaan?',
        'Mitä osaamista tarvitsemme, jotta siirtymä koulusta työhön onnistuu?',
      ],
    },
    sv: {
      title: 'Frågan och idéreglerna',
      aim: 'Vi vet vilken fråga vi söker svar på och hur vi kläcker idéer.',
      steps: {
        question: {
          title: 'Frågan',
          say: 'I dag tänker vi på hela nätverkets kompetensbehov, inte bara på våra egna. Frågan finns på väggen. Vi hittar inte på utbildningar ännu: vi letar efter behovet bakom dem. Är frågan bra? Ska vi ändra på orden?',
          heed: [
            'Frågan börjar ”vilken kompetens”, inte ”vilken utbildning”.',
            'Påminn: vems behov? Kollegans, nätverkets, ens eget?',
          ],
          wall: 'Vilken kompetens behövs i vårt nätverk för att stödet ska synas i vardagen?',
        },
        rules: {
          title: 'Fyra regler',
          say: 'Fyra regler. Många tankar. Ingen kritik, inte ens mot de egna. Också de vilda duger. Man får bygga vidare på någon annans tanke. Vi börjar tyst, för då blir de fler.',
          heed: ['Inga namn på lapparna.', 'Säger du ”bra idé”? Också det är en bedömning.'],
          lines: ['Många tankar', 'Ingen kritik nu', 'Också de vilda duger', 'Bygg vidare på andras'],
        },
      },
      questions: [
        'Vilken kompetens behövs i vårt nätverk för att stödet ska synas i vardagen?',
        'Vilken kompetens behövs på våra arbetsplatser för att alla ska få vara med?',
        'Vilken kompetens behöver vi för att övergången från skola till arbete ska lyckas?',
      ],
    },
    en: {
      title: 'The question and the rules',
      aim: 'We know what we are looking for and how we brainstorm.',
      steps: {
        question: {
          title: 'The question',
          say: 'Today we think about what the whole network needs, not only ourselves. The question is on the wall. We don’t invent courses yet: we look for the need behind them. Is it a good question? Shall we change its words?',
          heed: [
            'The question begins “what competence”, not “what training”.',
            'Remind: whose need? A colleague’s, the network’s, one’s own?',
          ],
          wall: 'What competence does our network need, so that support shows in daily work?',
        },
        rules: {
          title: 'Four rules',
          say: 'Four rules. Many thoughts. No judging, not even your own. Wild ones are welcome. You may build on somebody else’s thought. We begin in silence, because that brings more.',
          heed: ['No names on the notes.', 'Did you say “good idea”? That is judging, too.'],
          lines: ['Many thoughts', 'No judging now', 'Wild ones are welcome', 'Build on each other'],
        },
      },
      questions: [
        'What competence does our network need, so that support shows in daily work?',
        'What competence do our workplaces need, so that everybody can take part?',
        'What competence do we need, so that the step from school to work goes well?',
      ],
    },
  },
} satisfies Method;
