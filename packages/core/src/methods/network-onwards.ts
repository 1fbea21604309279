import type { Method } from './method.ts';

/** How the network goes on, and what is kept and what is deleted. */
export const networkOnwards = {
  id: 'network-onwards',
  kind: 'record',
  steps: [
    { id: 'network', rule: 'talk', minutes: 3 },
    { id: 'decide', rule: 'talk', minutes: 3, consent: 'record' },
  ],
  texts: {
    fi: {
      title: 'Verkosto jatkaa',
      aim: 'Sovimme, miten pidämme yhteyttä, mitä säilytetään ja mitä poistetaan.',
      steps: {
        network: {
          title: 'Miten jatkamme',
          say: 'Miten haluamme jatkaa verkostona? Tapaammeko vielä, ja kuka kutsuu? Yksi pieni sopimus riittää, ja saa myös sanoa: tämä oli tässä.',
          heed: ['Kutsuja on paikalla ja haluaa tehtävän itse.'],
          wall: 'Miten jatkamme?',
        },
        decide: {
          title: 'Mitä jää, mitä poistetaan',
          say: 'Viimeinen päätöksemme: mitä ryhmän muistiinpanoista säilytetään, kuka sen näkee ja mitä poistetaan tänään? Suunnitelmat, yhteenveto ja osallistumistiedot jäävät. Puhe ei jää. Käykö näin?',
          heed: ['Kysy jokaiselta.', 'Näytä, että poistettava on poistettu.'],
          wall: 'Mitä säilytetään, mitä poistetaan?',
        },
      },
    },
    sv: {
      title: 'Nätverket fortsätter',
      aim: 'Vi kommer överens om hur vi håller kontakt, vad som sparas och vad som raderas.',
      steps: {
        network: {
          title: 'Hur vi fortsätter',
          say: 'Hur vill vi fortsätta som nätverk? Ses vi ännu, och vem bjuder in? En liten överenskommelse räcker, och man får också säga: det var det här.',
          heed: ['Den som bjuder in är på plats och vill det själv.'],
          wall: 'Hur fortsätter vi?',
        },
        decide: {
          title: 'Vad sparas, vad raderas',
          say: 'Vårt sista beslut: vad av gruppens anteckningar sparas, vem ser det, och vad raderas i dag? Planerna, sammandraget och deltagaruppgifterna blir kvar. Det vi har sagt blir inte kvar. Går det bra så här?',
          heed: ['Fråga var och en.', 'Visa att det som skulle raderas är raderat.'],
          wall: 'Vad sparas, vad raderas?',
        },
      },
    },
    en: {
      title: 'The network goes on',
      aim: 'We agree how we stay in touch, what is kept and what is deleted.',
      steps: {
        network: {
          title: 'How we go on',
          say: 'How would we like to go on as a network? Will we see each other again, and who invites us? One small agreement is enough, and it is fine to say: this was it.',
          heed: ['Whoever invites is here and wants the task.'],
          wall: 'How do we go on?',
        },
        decide: {
          title: 'What stays, what goes',
          say: 'Our last decision: which of the group’s notes are kept, who sees them, and what is deleted today? Plans, the summary and attendance remain. The talk does not. Does this work for you?',
          heed: ['Ask everybody.', 'Show that what had to go is gone.'],
          wall: 'What is kept, what is deleted?',
        },
      },
    },
  },
} satisfies Method;
