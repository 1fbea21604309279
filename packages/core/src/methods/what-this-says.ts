import type { Method } from './method.ts';

/** From one case to everybody's work: silence, then a round. */
export const whatThisSays = {
  id: 'what-this-says',
  kind: 'dialogue',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 2 },
    { id: 'round', rule: 'round', minutes: 0, each: 1.1, again: true, into: 'insight' },
  ],
  texts: {
    fi: {
      title: 'Mitä tämä kertoo meidän kaikkien työstä?',
      aim: 'Tarina jää huoneeseen, ja jokainen löytää siitä jotain omaan työhönsä.',
      steps: {
        silent: {
          title: 'Hiljaa',
          say: 'Ollaan hetki hiljaa. Mitä äskeinen kertoo meidän kaikkien työstä? Mitä tunnistat omastasi?',
          heed: ['Ei enää tapausta, vaan oma työ.'],
          wall: 'Mitä tunnistat omasta työstäsi?',
        },
        round: {
          title: 'Kierros',
          say: 'Kierretään pöytä. Kerro yksi asia, jonka tunnistat omasta työstäsi. Emme palaa tapaukseen emmekä neuvo. ”Ohitan” on täysi vastaus, ja kysyn lopuksi vielä kerran.',
          heed: ['Kirjaa oivallus vain, jos sen sanoja haluaa.', 'Kirjaa oppi, älä tarinaa.'],
          wall: 'Mitä tunnistat omasta työstäsi?',
        },
      },
    },
    sv: {
      title: 'Vad säger det här om allas vårt arbete?',
      aim: 'Berättelsen stannar i rummet, och var och en hittar något för sitt eget arbete.',
      steps: {
        silent: {
          title: 'Tyst',
          say: 'Vi är tysta en stund. Vad säger det här om allas vårt arbete? Vad känner du igen från ditt eget?',
          heed: ['Inte fallet längre, utan det egna arbetet.'],
          wall: 'Vad känner du igen från ditt eget arbete?',
        },
        round: {
          title: 'Rundan',
          say: 'Vi går bordet runt. Säg en sak som du känner igen från ditt eget arbete. Vi går inte tillbaka till fallet och ger inga råd. ”Jag passar” är ett fullgott svar, och på slutet frågar jag en gång till.',
          heed: [
            'Skriv upp en insikt bara om den som säger den vill det.',
            'Det som skrivs är lärdomen, inte berättelsen.',
          ],
          wall: 'Vad känner du igen från ditt eget arbete?',
        },
      },
    },
    en: {
      title: 'What does this say about all our work?',
      aim: 'The story stays in the room, and everybody finds something for their own work.',
      steps: {
        silent: {
          title: 'Silence',
          say: 'Let’s be silent for a moment. What does this say about the work we all do? What do you recognise from your own?',
          heed: ['No longer the case, but one’s own work.'],
          wall: 'What do you recognise from your own work?',
        },
        round: {
          title: 'The round',
          say: 'Let’s go round the table. Tell us one thing that you recognise from your own work. We don’t go back to the case, and we give no advice. “I pass” is a full answer, and at the end I will ask once more.',
          heed: ['Write down an insight only if its speaker wants it.', 'Write the learning, not the story.'],
          wall: 'What do you recognise from your own work?',
        },
      },
    },
  },
} satisfies Method;
