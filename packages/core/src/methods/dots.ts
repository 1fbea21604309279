import type { Method } from './method.ts';

/** Dots are a starting point for talk; nothing is shown until all are ready, nothing unchosen is lost. */
export const dots = {
  id: 'dots',
  kind: 'brainstorm',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 3, board: 'dots' },
    { id: 'show', rule: 'talk', minutes: 3, board: 'result' },
  ],
  texts: {
    fi: {
      title: 'Pisteet',
      aim: 'Valitsemme, mistä kolmesta tarpeesta puhumme tänään.',
      steps: {
        silent: {
          title: 'Hiljaa',
          say: 'Merkitse paperille pisteesi. Montako niitä on, lukee seinällä. Enintään yksi lappua kohti ja enintään yksi omalle. Valitse ne, joista haluat, että puhumme. Pisteitä saa jättää käyttämättä. Tulos näytetään vasta, kun kaikki ovat valmiita.',
          heed: ['Kerää paperit ja kirjoita määrät. Seinä ei näytä niitä vielä.', 'Kukaan ei katso toisen paperia.'],
          wall: 'Mistä haluat, että puhumme?',
        },
        show: {
          title: 'Tulos',
          say: 'Tässä ovat pisteet. Ne eivät päätä, ne auttavat valitsemaan. Mitä huomaat? Jos kaksi on tasoissa, puhumme kummastakin hetken. Mikään ei katoa: pisteettömät jäävät parkkiin.',
          heed: [
            'Näytä määrät, ei nimiä.',
            'Tasapeli ratkaistaan puhumalla.',
            'Ilman pisteitä jäänyt lappu on parkissa, ei poissa.',
          ],
          wall: 'Mitä huomaat?',
        },
      },
    },
    sv: {
      title: 'Prickar',
      aim: 'Vi väljer vilka tre behov vi talar om i dag.',
      steps: {
        silent: {
          title: 'Tyst',
          say: 'Skriv dina prickar på papper. Hur många du har står på väggen. Högst en per lapp och högst en på en egen. Välj dem du vill att vi ska tala om. Du får lämna prickar oanvända. Resultatet visas först när alla är färdiga.',
          heed: [
            'Samla in papperen och skriv in antalen. Väggen visar dem inte ännu.',
            'Ingen tittar på någon annans papper.',
          ],
          wall: 'Vad vill du att vi ska tala om?',
        },
        show: {
          title: 'Resultatet',
          say: 'Här är prickarna. De bestämmer inte, de hjälper oss att välja. Vad lägger du märke till? Om två står lika talar vi en stund om båda. Ingenting försvinner: de som blev utan prickar parkeras.',
          heed: [
            'Visa antal, inte namn.',
            'Lika antal avgörs genom att tala.',
            'En lapp utan prickar är parkerad, inte borta.',
          ],
          wall: 'Vad lägger du märke till?',
        },
      },
    },
    en: {
      title: 'Dots',
      aim: 'We choose which three needs to talk about today.',
      steps: {
        silent: {
          title: 'Silence',
          say: 'Write your dots on paper. The wall says how many you have. At most one on each note and at most one on your own. Choose those you want us to talk about. You may leave dots unused. Nothing is shown until everybody is ready.',
          heed: [
            'Collect the papers and type the counts. The wall does not show them yet.',
            'Nobody looks at another’s paper.',
          ],
          wall: 'What do you want us to talk about?',
        },
        show: {
          title: 'The result',
          say: 'Here are the dots. They don’t decide; they help us choose. What do you notice? If two are level, we talk about each for a moment. Nothing is lost: notes without dots are parked.',
          heed: ['Show counts, not names.', 'A tie is settled by talking.', 'A note without dots is parked, not gone.'],
          wall: 'What do you notice?',
        },
      },
    },
  },
} satisfies Method;
