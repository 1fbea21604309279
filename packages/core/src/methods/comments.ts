import type { Method } from './method.ts';

/** Two rounds of comments on the cards: one stays with each card, the others move on. */
export const comments = {
  id: 'comments',
  kind: 'plan',
  steps: [
    { id: 'first', rule: 'groups', minutes: 6, size: 3, rotate: true, into: 'action' },
    { id: 'second', rule: 'groups', minutes: 6, size: 3, rotate: true, into: 'action' },
  ],
  texts: {
    fi: {
      title: 'Kommenttikierros',
      aim: 'Kortit vahvistuvat, kun muut katsovat niitä omasta työstään käsin.',
      steps: {
        first: {
          title: 'Ensimmäinen kierros',
          say: 'Yksi jää oman kortin luo, muut siirtyvät seuraavan kortin luo. Hän kertoo kortista minuutissa. Tulijat sanovat ensin, mikä tässä on hyvää, ja sitten kysymyksen, joka auttaa eteenpäin.',
          heed: ['Ensin hyvä, sitten kysymys.', 'Kommentit kirjoitetaan kortin reunaan.'],
          wall: 'Mikä tässä on hyvää? Mikä kysymys auttaa eteenpäin?',
        },
        second: {
          title: 'Toinen kierros',
          say: 'Vaihdetaan vielä kerran. Nyt katsotaan erityisesti arkea: uskotko, että tämä tapahtuu tavallisena päivänä? Mikä sitä auttaisi sinun talossasi?',
          heed: ['Lopuksi kaikki palaavat oman kortin luo.', 'Kortin tekijät päättävät, mitä he muuttavat.'],
          wall: 'Mikä auttaisi tätä sinun talossasi?',
        },
      },
    },
    sv: {
      title: 'Kommentarrunda',
      aim: 'Korten blir starkare när andra ser på dem från sitt eget arbete.',
      steps: {
        first: {
          title: 'Första rundan',
          say: 'En stannar som värd vid det egna kortet, de andra går vidare till nästa kort. Värden berättar om kortet på en minut. Gästerna säger först vad som är bra och ställer sedan en fråga som för det framåt.',
          heed: ['Först det goda, sedan frågan.', 'Kommentarerna skrivs i kanten av kortet.'],
          wall: 'Vad är bra här? Vilken fråga för det framåt?',
        },
        second: {
          title: 'Andra rundan',
          say: 'Vi byter en gång till. Nu ser vi särskilt på vardagen: tror du att det här händer på en vanlig dag? Vad skulle hjälpa på din arbetsplats?',
          heed: ['Till slut går alla tillbaka till sitt eget kort.', 'De som gjort kortet bestämmer vad de ändrar.'],
          wall: 'Vad skulle hjälpa på din arbetsplats?',
        },
      },
    },
    en: {
      title: 'Rounds of comments',
      aim: 'The cards grow stronger when others look at them from their own work.',
      steps: {
        first: {
          title: 'First round',
          say: 'One of you stays with your card as host, the others move on to the next card. The host tells about the card in a minute. The guests first say what is good about it, and then ask a question that helps it along.',
          heed: ['First the good, then the question.', 'Comments are written on the edge of the card.'],
          wall: 'What is good here? What question helps it along?',
        },
        second: {
          title: 'Second round',
          say: 'Let’s change once more. Now look above all at daily work: do you believe that this happens on an ordinary day? What would help it at your workplace?',
          heed: ['At the end everybody goes back to their own card.', 'Those who made the card decide what to change.'],
          wall: 'What would help this at your workplace?',
        },
      },
    },
  },
} satisfies Method;
