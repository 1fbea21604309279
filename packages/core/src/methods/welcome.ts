import type { Method } from './method.ts';

/** The opening of the first session: who we are, what today is for, what happens when. */
export const welcome = {
  id: 'welcome',
  kind: 'input',
  steps: [{ id: 'welcome', rule: 'talk', minutes: 5 }],
  texts: {
    fi: {
      title: 'Tervetuloa',
      aim: 'Pääsemme yhdessä alkuun ja tiedämme, mitä tällä kerralla tehdään.',
      steps: {
        welcome: {
          title: 'Avaus',
          say: 'Tervetuloa, mukava että olet täällä. Olemme kollegoita eri taloista, ja tänään teemme tästä meidän ryhmämme. Tutustumme, sovimme pelisäännöt ja keräämme aiheet. Tauon jälkeen päätämme päivät ja suunnittelemme yhdessä, miten etenemme. Lopetamme ajallaan. Onko tämä se, mitä tarvitsemme tänään? Puuttuuko jotain?',
          heed: [
            'Aloita sovittuna aikana, vaikka joku olisi vielä tulossa.',
            'Kerro käytännön asiat: kahvi, ovet, kuka tulee myöhemmin.',
            'Puhelimet lepäävät, kunnes niitä tarvitaan.',
          ],
          lines: [
            'Tutustumme toisiimme',
            'Sovimme pelisäännöt',
            'Keräämme aiheet',
            'Päätämme päivät',
            'Suunnittelemme, miten etenemme',
          ],
        },
      },
    },
    sv: {
      title: 'Välkommen',
      aim: 'Vi kommer i gång tillsammans och vet vad vi ska göra den här gången.',
      steps: {
        welcome: {
          title: 'Öppning',
          say: 'Välkommen, vad roligt att du är här. Vi är kolleger från olika organisationer, och i dag gör vi det här till vår grupp. Vi lär känna varandra, kommer överens om spelregler och samlar ämnen. Efter pausen bestämmer vi datum och planerar tillsammans hur vi går vidare. Vi slutar i tid. Är det här det vi behöver i dag? Är det något som fattas?',
          heed: [
            'Börja på avtalad tid, även om någon ännu är på väg.',
            'Berätta om det praktiska: kaffet, dörrarna, vem som kommer senare.',
            'Telefonerna får vila tills de behövs.',
          ],
          lines: [
            'Vi lär känna varandra',
            'Vi kommer överens om spelregler',
            'Vi samlar ämnen',
            'Vi bestämmer datum',
            'Vi planerar hur vi går vidare',
          ],
        },
      },
    },
    en: {
      title: 'Welcome',
      aim: 'We get started together and know what we are here to do today.',
      steps: {
        welcome: {
          title: 'Opening',
          say: 'Welcome, it is good to have you here. We are colleagues from different organisations, and today we make this our group. We get to know each other, agree on ground rules and gather topics. After the break we settle our dates and plan together how we go on. We will finish on time. Is this what we need today? Is anything missing?',
          heed: [
            'Start at the agreed time, even if somebody is still on the way.',
            'Say the practical things: coffee, doors, who is coming later.',
            'Phones rest until they are needed.',
          ],
          lines: [
            'We get to know each other',
            'We agree on ground rules',
            'We gather topics',
            'We settle our dates',
            'We plan how we go on',
          ],
        },
      },
    },
  },
} satisfies Method;
