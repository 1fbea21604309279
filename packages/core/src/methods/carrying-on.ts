import type { Method } from './method.ts';

/** Which needs go on to planning, and who prepares what. */
export const carryingOn = {
  id: 'carrying-on',
  kind: 'brainstorm',
  steps: [{ id: 'next', rule: 'talk', minutes: 5, board: 'priorities' }],
  texts: {
    fi: {
      title: 'Mitä viedään suunnitteluun',
      aim: 'Sovimme, mitä tarpeita suunnittelemme ensi kerralla ja kuka pohjustaa.',
      steps: {
        next: {
          title: 'Ensi kerralle',
          say: 'Mitkä tarpeet viemme suunnitteluun? Kärkitarpeet ovat seinällä: pidämmekö ne, vaihdammeko jonkin? Kuka haluaa pohjustaa niistä yhtä: kysellä omassa talossa tai katsoa, mitä on jo olemassa? Pieni pohjatyö riittää.',
          heed: ['Pohjustaja on paikalla ja haluaa tehtävän itse.', 'Ei pohjustajaa? Tarve tulee silti mukaan.'],
          wall: 'Mitä viemme suunnitteluun, ja kuka pohjustaa?',
        },
      },
    },
    sv: {
      title: 'Vad vi tar med till planeringen',
      aim: 'Vi kommer överens om vilka behov vi planerar för nästa gång och vem som förbereder.',
      steps: {
        next: {
          title: 'Till nästa gång',
          say: 'Vilka behov tar vi med till planeringen? De främsta finns på väggen: behåller vi dem, byter vi ut något? Vem vill förbereda ett av dem: höra sig för på sin arbetsplats eller se vad som redan finns? Det räcker med lite.',
          heed: [
            'Den som förbereder är på plats och vill det själv.',
            'Ingen som förbereder? Behovet följer med ändå.',
          ],
          wall: 'Vad tar vi med till planeringen, och vem förbereder?',
        },
      },
    },
    en: {
      title: 'What we carry on',
      aim: 'We agree which needs to plan for next time and who prepares them.',
      steps: {
        next: {
          title: 'For next time',
          say: 'Which needs do we carry on to planning? The first ones are on the wall: do we keep them, or change one? Who would like to prepare one of them: ask around at your own workplace, or see what exists already? A little is enough.',
          heed: ['Whoever prepares is here and wants the task.', 'Nobody to prepare it? The need still comes along.'],
          wall: 'What do we carry on, and who prepares it?',
        },
      },
    },
  },
} satisfies Method;
