import type { Method } from './method.ts';

/** Three minutes with the rules and the plan: do they still hold? */
export const agreementCheck = {
  id: 'agreement-check',
  kind: 'dialogue',
  steps: [{ id: 'check', rule: 'talk', minutes: 3 }],
  texts: {
    fi: {
      title: 'Sopimusten tarkistus',
      aim: 'Varmistamme, että pelisäännöt ja suunnitelma ovat yhä meidän.',
      steps: {
        check: {
          title: 'Pitävätkö?',
          say: 'Katsotaan hetki pelisääntöjä ja suunnitelmaa. Mikä sääntö on erityisen tärkeä tänään? Pitääkö jotain lisätä tai muuttaa? Onko päivän ohjelma se, mitä tarvitsemme?',
          heed: [
            'Muutos sovitaan kaikkien kesken ja kirjataan heti.',
            'Kerro lyhyesti säännöt sille, joka oli viimeksi pois.',
          ],
          wall: 'Mitä sääntöä tarvitsemme tänään eniten?',
        },
      },
    },
    sv: {
      title: 'Håller överenskommelserna?',
      aim: 'Vi ser efter att spelreglerna och planen fortfarande är våra.',
      steps: {
        check: {
          title: 'Håller de?',
          say: 'Vi tittar en stund på spelreglerna och planen. Vilken regel är särskilt viktig i dag? Behöver vi lägga till eller ändra något? Är dagens program det vi behöver?',
          heed: [
            'En ändring kommer alla överens om, och den skrivs in genast.',
            'Gå kort igenom reglerna för den som var borta förra gången.',
          ],
          wall: 'Vilken regel behöver vi mest i dag?',
        },
      },
    },
    en: {
      title: 'Do our agreements hold?',
      aim: 'We make sure that the ground rules and the plan are still ours.',
      steps: {
        check: {
          title: 'Do they hold?',
          say: 'Let’s look at our ground rules and our plan for a moment. Which rule matters most today? Is there anything to add or change? Is today’s programme what we need?',
          heed: [
            'A change is agreed by everybody and written down at once.',
            'Tell the rules briefly to anybody who was away last time.',
          ],
          wall: 'Which rule do we need most today?',
        },
      },
    },
  },
} satisfies Method;
