import type { Method } from './method.ts';

/** The group makes its own plan of the sessions: themes, methods, who brings a case, who hosts, who leads. */
export const programme = {
  id: 'programme',
  kind: 'programme',
  steps: [
    { id: 'sessions', rule: 'talk', minutes: 14 },
    { id: 'decide', rule: 'talk', minutes: 6, consent: 'programme' },
  ],
  texts: {
    fi: {
      title: 'Etenemissuunnitelma',
      aim: 'Suunnittelemme yhdessä, mitä kullakin kerralla tehdään ja kuka siitä huolehtii.',
      steps: {
        sessions: {
          title: 'Tapaamiset',
          say: 'Tässä on ehdotus siitä, mitä kullakin tapaamisella tehdään. Se on vasta ehdotus. Katsotaan jokainen kerta vuorollaan: sopiiko teema? Mitkä aiheistamme kuuluvat siihen? Kuka tuo tapauksen, kuka järjestää tilan, kuka ohjaa? Ja mitä haluamme, että on toisin, kun lopetamme?',
          heed: [
            'Yksi menetelmä kerralla riittää.',
            'Vastuu vain sille, joka on paikalla ja haluaa sen.',
            'Tyhjäkin kohta kelpaa: sen ehtii sopia myöhemmin.',
          ],
          wall: 'Miten etenemme yhdessä?',
        },
        decide: {
          title: 'Päätös',
          say: 'Luen suunnitelman läpi. Se on ensimmäinen versio, ja voimme muuttaa sitä milloin vain. Voitko lähteä tällä liikkeelle? Jos jokin hiertää, sano se nyt, niin korjaamme sen.',
          heed: ['Kysy jokaiselta.', 'Jäikö jokin tärkeä aihe ilman paikkaa?'],
          wall: 'Voimmeko lähteä tällä liikkeelle?',
        },
      },
    },
    sv: {
      title: 'Plan för processen',
      aim: 'Vi planerar tillsammans vad vi gör på varje träff och vem som tar hand om vad.',
      steps: {
        sessions: {
          title: 'Träffarna',
          say: 'Här är ett förslag på vad vi gör på varje träff. Det är bara ett förslag. Vi tar en träff i taget: passar temat? Vilka av våra ämnen hör hit? Vem kommer med ett fall, vem är värd, vem leder? Och vad vill vi att ska vara annorlunda när vi slutar?',
          heed: [
            'En metod per gång räcker.',
            'Ge ansvar bara åt den som är på plats och vill ha det.',
            'Det får finnas luckor: de går att fylla senare.',
          ],
          wall: 'Hur går vi vidare tillsammans?',
        },
        decide: {
          title: 'Beslut',
          say: 'Jag läser igenom planen. Det är en första version, och vi kan ändra den när som helst. Kan du börja med den här? Om något skaver, säg det nu, så rättar vi till det.',
          heed: ['Fråga var och en.', 'Blev något viktigt ämne utan plats?'],
          wall: 'Kan vi börja med det här?',
        },
      },
    },
    en: {
      title: 'Our plan',
      aim: 'We plan together what we do at each session and who looks after what.',
      steps: {
        sessions: {
          title: 'The sessions',
          say: 'Here is a proposal for what we do at each session. It is only a proposal. Let’s take the sessions one by one: does the theme suit us? Which of our topics belong here? Who brings a case, who hosts, who leads? And what do we want to be different when we finish?',
          heed: [
            'One method at a time is enough.',
            'A task goes only to somebody who is here and wants it.',
            'A gap is fine: it can be filled later.',
          ],
          wall: 'How do we go on together?',
        },
        decide: {
          title: 'Decision',
          say: 'I will read the plan through. It is a first version, and we can change it at any time. Can you work with this? If something rubs, say so now and we will put it right.',
          heed: ['Ask everybody.', 'Is there an important topic without a place?'],
          wall: 'Can we work with this?',
        },
      },
    },
  },
} satisfies Method;
