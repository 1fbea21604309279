import type { Method } from './method.ts';

/** Three minutes with the rules and the plan: do they still hold? A rule that is changed is asked about at once. */
export const agreementCheck = {
  id: 'agreement-check',
  kind: 'dialogue',
  steps: [
    { id: 'check', rule: 'talk', minutes: 2, into: 'rule' },
    { id: 'consent', rule: 'talk', minutes: 1, consent: 'agreement' },
  ],
  texts: {
    fi: {
      title: 'Sopimusten tarkistus',
      aim: 'Varmistamme, että pelisäännöt ja suunnitelma ovat yhä meidän.',
      steps: {
        check: {
          title: 'Pitävätkö?',
          say: 'Katsotaan hetki pelisääntöjä ja suunnitelmaa. Mikä sääntö on erityisen tärkeä tänään? Pitääkö jotain lisätä tai muuttaa? Onko päivän ohjelma se, mitä tarvitsemme?',
          heed: [
            'Kirjoita uusi sääntö tai muuta vanhaa: siitä kysytään heti kaikilta.',
            'Kerro lyhyesti säännöt sille, joka oli viimeksi pois.',
          ],
          wall: 'Mitä sääntöä tarvitsemme tänään eniten?',
        },
        consent: {
          title: 'Hyväksyminen',
          say: 'Luen säännön, joka muuttui. Sitten kysyn jokaiselta vuorollaan, voiko hän elää sääntöjen kanssa. Jos et voi, kerro, mitä pitää muuttaa.',
          heed: [
            'Kysy jokaiselta erikseen, myös itseltäsi.',
            'Poissa olevalta kysytään, kun hän seuraavan kerran tulee.',
          ],
          wall: 'Voitko elää näiden kanssa?',
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
            'Skriv in en ny regel eller ändra en gammal: alla blir tillfrågade genast.',
            'Gå kort igenom reglerna för den som var borta förra gången.',
          ],
          wall: 'Vilken regel behöver vi mest i dag?',
        },
        consent: {
          title: 'Godkännande',
          say: 'Jag läser upp den regel som ändrades. Sedan frågar jag var och en i tur och ordning om du kan leva med reglerna. Kan du inte det, så säg vad som behöver ändras.',
          heed: [
            'Fråga var och en för sig, också dig själv.',
            'Den som är borta blir tillfrågad nästa gång hen är med.',
          ],
          wall: 'Kan du leva med de här reglerna?',
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
            'Write down a new rule or change an old one: everybody is asked at once.',
            'Tell the rules briefly to anybody who was away last time.',
          ],
          wall: 'Which rule do we need most today?',
        },
        consent: {
          title: 'Consent',
          say: 'I’ll read the rule that changed. Then I’ll ask each of you in turn whether you can live with the rules. If you can’t, say what needs to change.',
          heed: ['Ask each person separately, yourself too.', 'Whoever is away is asked the next time they come.'],
          wall: 'Can you live with these?',
        },
      },
    },
  },
} satisfies Method;
