import type { Method } from './method.ts';

/** In twos and threes, a need becomes a plan that reaches colleagues' daily work. */
export const planCards = {
  id: 'plan-cards',
  kind: 'plan',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 2 },
    { id: 'cards', rule: 'groups', minutes: 22, size: 3, into: 'action' },
    { id: 'gaps', rule: 'talk', minutes: 4, into: 'action' },
  ],
  texts: {
    fi: {
      title: 'Suunnitelmakortit',
      aim: 'Teemme tarpeista suunnitelmia, jotka yltävät kollegojen arkeen asti.',
      steps: {
        intro: {
          title: 'Kortti',
          say: 'Nyt tarpeesta tehdään silta arkeen. Kortissa on kuusi kohtaa: tarve, tavoite, tapa, kuka, milloin ja mitä tapahtuu arjessa. Koulutus on yksi tapa, mutta mieti myös muita: työparia, vierailua, ohjekorttia, yhteistä kokeilua.',
          heed: ['Kukin valitsee tarpeen, johon haluaa tarttua.', 'Yksi kortti kunnolla on parempi kuin kolme alkua.'],
          lines: [
            'Tarve ja tavoite',
            'Tapa: koulutus tai jokin muu',
            'Kuka ja milloin',
            'Mitä maksaa, kuka rahoittaa',
            'Mitä tapahtuu arjessa, mistä sen näkee',
          ],
        },
        cards: {
          title: 'Pienryhmissä',
          say: 'Tehkää korttinne pienryhmissä. Aloittakaa tavoitteesta: kuka tekee mitä toisin? Lopettakaa arkeen: minä tavallisena päivänä joku kollega tekee jotain uutta?',
          heed: [
            'Kaksi tai kolme ihmistä, mieluiten eri taloista.',
            'Puolivälissä: onko arki jo kortissa?',
            'Hinta ei tiedossa? Kirjoita, kuka kysyy.',
          ],
          wall: 'Minä tavallisena päivänä joku tekee jotain toisin?',
        },
        gaps: {
          title: 'Mikä on auki?',
          say: 'Katsotaan kortteja yhdessä. Mikä kohta on vielä auki? Se ei ole virhe, vaan kysymys, johon seuraavaksi etsitään vastausta.',
          heed: ['Sano puuttuva kysymyksenä.', 'Vain koulutusta? Kysy, mikä muu tapa auttaisi.'],
          wall: 'Mikä kohta on vielä auki?',
        },
      },
    },
    sv: {
      title: 'Plankort',
      aim: 'Vi gör behoven till planer som når ända fram till kollegernas vardag.',
      steps: {
        intro: {
          title: 'Kortet',
          say: 'Nu bygger vi en bro från behovet till vardagen. Kortet har sex delar: behov, mål, sätt, vem, när och vad som händer i vardagen. Utbildning är ett sätt, men tänk också på andra: att arbeta i par, ett studiebesök, en instruktion på en sida, ett gemensamt försök.',
          heed: ['Alla väljer ett behov som de vill ta tag i.', 'Ett ordentligt kort är bättre än tre påbörjade.'],
          lines: [
            'Behov och mål',
            'Sätt: utbildning eller något annat',
            'Vem och när',
            'Vad det kostar, vem som finansierar',
            'Vad som händer i vardagen, hur det syns',
          ],
        },
        cards: {
          title: 'I smågrupper',
          say: 'Gör ert kort i smågrupper. Börja med målet: vem gör vad annorlunda? Sluta med vardagen: på vilken vanlig dag gör en kollega något nytt?',
          heed: [
            'Två eller tre personer, gärna från olika organisationer.',
            'Halvvägs: finns vardagen redan på kortet?',
            'Okänt pris? Skriv vem som frågar.',
          ],
          wall: 'På vilken vanlig dag gör någon något annorlunda?',
        },
        gaps: {
          title: 'Vad är öppet?',
          say: 'Vi tittar på korten tillsammans. Vilken del är ännu öppen? Det är inget fel, utan en fråga som vi söker svar på härnäst.',
          heed: ['Säg det som fattas som en fråga.', 'Bara utbildning? Fråga vilket annat sätt som kunde hjälpa.'],
          wall: 'Vilken del är ännu öppen?',
        },
      },
    },
    en: {
      title: 'Plan cards',
      aim: 'We turn needs into plans that reach all the way to our colleagues’ daily work.',
      steps: {
        intro: {
          title: 'The card',
          say: 'Now we build a bridge from the need to daily work. The card has six parts: need, goal, way, who, when, and what happens in daily work. Training is one way, but think of others too: working in pairs, a visit, a one-page guide, a joint trial.',
          heed: ['Everybody chooses a need they want to take up.', 'One card done well is better than three begun.'],
          lines: [
            'Need and goal',
            'Way: training or something else',
            'Who and when',
            'What it costs, who funds it',
            'What happens in daily work, how we see it',
          ],
        },
        cards: {
          title: 'In small groups',
          say: 'Make your card in small groups. Begin with the goal: who does what differently? End with daily work: on which ordinary day does a colleague do something new?',
          heed: [
            'Two or three people, from different organisations if possible.',
            'Halfway: is daily work on the card yet?',
            'Cost unknown? Write down who will ask.',
          ],
          wall: 'On which ordinary day does somebody do something differently?',
        },
        gaps: {
          title: 'What is open?',
          say: 'Let’s look at the cards together. Which part is still open? That is not a mistake; it is the question we look into next.',
          heed: ['Say what is missing as a question.', 'Training only? Ask what other way might help.'],
          wall: 'Which part is still open?',
        },
      },
    },
  },
} satisfies Method;
