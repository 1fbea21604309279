import type { Method } from './method.ts';

/** Silence first: everybody thinks alone before anybody hears anything. */
export const silentIdeas = {
  id: 'silent-ideas',
  kind: 'brainstorm',
  steps: [{ id: 'silent', rule: 'silent', minutes: 6, board: 'ideas' }],
  texts: {
    fi: {
      title: 'Hiljainen ideointi',
      aim: 'Jokainen ajattelee ensin itse, niin ajatuksia tulee enemmän ja erilaisempia.',
      steps: {
        silent: {
          title: 'Hiljaa',
          say: 'Nyt ideoimme hiljaa. Kirjoita niin monta tarvetta kuin tulee mieleen, yksi kullekin lapulle. Mieti tavallista viikkoa: missä kohdassa osaaminen loppui kesken? Kun luulet olevasi valmis, odota. Parhaat tulevat usein silloin.',
          heed: ['Odota koko aika. Hiljaisuus on työtä.', 'Seinällä on vain kysymys.', 'Kirjoita itsekin.'],
          wall: 'Mitä osaamista verkostossamme tarvitaan, jotta tuki näkyy arjessa?',
        },
      },
      questions: ['Mitä osaamista verkostossamme tarvitaan, jotta tuki näkyy arjessa?'],
    },
    sv: {
      title: 'Tyst idékläckning',
      aim: 'Var och en tänker först själv, så blir tankarna fler och mera olika.',
      steps: {
        silent: {
          title: 'Tyst',
          say: 'Nu kläcker vi idéer i tysthet. Skriv så många behov du kommer på, ett per lapp. Tänk på en vanlig vecka: var tog kunnandet slut? När du tror att du är färdig, vänta. De bästa kommer ofta då.',
          heed: ['Vänta tiden ut. Tystnad är arbete.', 'På väggen finns bara frågan.', 'Skriv du också.'],
          wall: 'Vilken kompetens behövs i vårt nätverk för att stödet ska synas i vardagen?',
        },
      },
      questions: ['Vilken kompetens behövs i vårt nätverk för att stödet ska synas i vardagen?'],
    },
    en: {
      title: 'Silent ideas',
      aim: 'Everybody thinks alone first, which brings more thoughts and more different ones.',
      steps: {
        silent: {
          title: 'Silence',
          say: 'Now we brainstorm in silence. Write as many needs as come to mind, one on each note. Think of an ordinary week: where did know-how run out? When you think you are done, wait. The best ones often come then.',
          heed: ['Wait the whole time. Silence is work.', 'The wall shows only the question.', 'Write, too.'],
          wall: 'What competence does our network need, so that support shows in daily work?',
        },
      },
      questions: ['What competence does our network need, so that support shows in daily work?'],
    },
  },
} satisfies Method;
