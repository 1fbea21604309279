import type { Method } from './method.ts';

/** A short form without names, then a round. */
export const evaluation = {
  id: 'evaluation',
  kind: 'evaluation',
  steps: [
    { id: 'form', rule: 'silent', minutes: 5 },
    { id: 'round', rule: 'round', minutes: 0, each: 1, again: true },
  ],
  texts: {
    fi: {
      title: 'Arviointi',
      aim: 'Katsomme, mitä opimme ja mikä muuttui, ensin ilman nimiä ja sitten ääneen.',
      steps: {
        form: {
          title: 'Lomake',
          say: 'Täytä lomake ilman nimeä. Siinä kysytään, tulitko kuulluksi, oliko aihe sinulle tärkeä, mitä opit ja mitä teet nyt toisin. Tyhjäksi saa jättää mitä vain.',
          heed: ['Kerää lomakkeet taitettuina ja sekoita ne.', 'Alle viisi vastausta: yhteistulosta ei näytetä.'],
          lines: ['Tulitko kuulluksi?', 'Oliko aihe tärkeä?', 'Mitä opit?', 'Mitä teet nyt toisin?'],
        },
        round: {
          title: 'Kierros',
          say: 'Kierretään ääneen: mitä tämä ryhmä on sinulle antanut, ja mitä tekisimme toisin, jos aloittaisimme nyt? ”Ohitan” on täysi vastaus.',
          heed: ['Kuuntele, älä selitä.', 'Verratkaa lopuksi siihen, mitä alussa toivottiin.'],
          wall: 'Mitä ryhmä antoi, mitä tekisimme toisin?',
        },
      },
    },
    sv: {
      title: 'Utvärdering',
      aim: 'Vi ser på vad vi lärde oss och vad som förändrades, först utan namn och sedan högt.',
      steps: {
        form: {
          title: 'Blanketten',
          say: 'Fyll i blanketten utan namn. Den frågar om du blev hörd, om ämnet var viktigt för dig, vad du lärde dig och vad du gör annorlunda nu. Du får lämna vad som helst tomt.',
          heed: ['Samla in blanketterna vikta och blanda dem.', 'Under fem svar: inget sammanlagt resultat visas.'],
          lines: ['Blev du hörd?', 'Var ämnet viktigt?', 'Vad lärde du dig?', 'Vad gör du annorlunda nu?'],
        },
        round: {
          title: 'Rundan',
          say: 'Vi tar en runda högt: vad har den här gruppen gett dig, och vad skulle vi göra annorlunda om vi började nu? ”Jag passar” är ett fullgott svar.',
          heed: ['Lyssna, förklara inte.', 'Jämför till sist med det ni hoppades på i början.'],
          wall: 'Vad gav gruppen, vad skulle vi göra annorlunda?',
        },
      },
    },
    en: {
      title: 'Evaluation',
      aim: 'We look at what we learned and what changed, first without names and then aloud.',
      steps: {
        form: {
          title: 'The form',
          say: 'Fill in the form without your name. It asks whether you were heard, whether the topic mattered to you, what you learned and what you do differently now. You may leave anything empty.',
          heed: ['Collect the forms folded and shuffle them.', 'Fewer than five answers: no joint result is shown.'],
          lines: ['Were you heard?', 'Did the topic matter?', 'What did you learn?', 'What do you do differently now?'],
        },
        round: {
          title: 'The round',
          say: 'Let’s go round aloud: what has this group given you, and what would we do differently if we began now? “I pass” is a full answer.',
          heed: ['Listen, don’t explain.', 'At the end compare with what you hoped for at the start.'],
          wall: 'What did the group give, what would we do differently?',
        },
      },
    },
  },
} satisfies Method;
