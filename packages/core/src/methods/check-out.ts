import type { Method } from './method.ts';

/**
 * The last word of a session is everybody's; its time is protected. The bank begins with one question for each of
 * five sessions, in their order; those after them are spare.
 */
export const checkOut = {
  id: 'check-out',
  kind: 'dialogue',
  protect: true,
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    { id: 'round', rule: 'round', minutes: 0, each: 1, again: true, into: 'insight' },
  ],
  texts: {
    fi: {
      title: 'Loppukierros',
      aim: 'Jokainen saa sanoa viimeisen sanansa ennen kuin lähdemme.',
      questions: [
        'Mitä toivot tältä ryhmältä?',
        'Mitä viet mukanasi tästä päivästä?',
        'Mikä tänään yllätti?',
        'Mikä on sinun seuraava askeleesi?',
        'Mistä haluat kiittää?',
        'Yksi pieni kokeilu ennen seuraavaa kertaa?',
        'Yksi sana tästä tapaamisesta?',
      ],
      steps: {
        intro: {
          title: 'Kysymys',
          say: 'Nyt on loppukierroksen aika. Kysymys on seinällä. Mieti hetki, mitä haluat vielä sanoa. Lyhytkin riittää, ja ”ohitan” on täysi vastaus.',
          heed: [
            'Kesken jäänyt saa jäädä kesken. Kierros pidetään aina.',
            'Kerro ensin: seuraava päivä ja paikka, ja kuka järjestää tilan.',
          ],
          wall: 'Mitä toivot tältä ryhmältä?',
        },
        round: {
          title: 'Kierros',
          say: 'Kuka aloittaa? Kuuntelemme toisemme loppuun emmekä vastaa. Jos haluat, että ajatuksesi kirjataan, sano se. Muuten mitään ei kirjoiteta. Minä puhun viimeisenä.',
          heed: ['Ei vastauksia eikä yhteenvetoa.', 'Kirjaa vain, jos puhuja pyytää.', 'Kiitä ja lopeta ajallaan.'],
          wall: 'Mitä toivot tältä ryhmältä?',
        },
      },
    },
    sv: {
      title: 'Utcheckningsrunda',
      aim: 'Var och en får säga sitt sista ord innan vi går.',
      questions: [
        'Vad hoppas du på i den här gruppen?',
        'Vad tar du med dig från i dag?',
        'Vad överraskade dig i dag?',
        'Vilket är ditt nästa steg?',
        'Vad vill du tacka för?',
        'Ett litet försök före nästa gång?',
        'Ett ord om den här träffen?',
      ],
      steps: {
        intro: {
          title: 'Frågan',
          say: 'Nu är det dags för utcheckningsrundan. Frågan finns på väggen. Fundera en stund på vad du ännu vill säga. Det får vara kort, och ”jag passar” är ett fullgott svar.',
          heed: [
            'Det som är oavslutat får vara det. Rundan hålls alltid.',
            'Berätta först: nästa datum, plats och värd.',
          ],
          wall: 'Vad hoppas du på i den här gruppen?',
        },
        round: {
          title: 'Rundan',
          say: 'Vem börjar? Vi lyssnar på varandra till slut och svarar inte. Vill du att din tanke skrivs upp, så säg till. Annars skrivs ingenting upp. Jag talar sist.',
          heed: [
            'Inga svar och ingen sammanfattning.',
            'Skriv bara om den som talar ber om det.',
            'Tacka och sluta i tid.',
          ],
          wall: 'Vad hoppas du på i den här gruppen?',
        },
      },
    },
    en: {
      title: 'Check-out round',
      aim: 'Everybody has a last word before we go.',
      questions: [
        'What do you hope for from this group?',
        'What do you take with you from today?',
        'What surprised you today?',
        'What is your next step?',
        'What would you like to say thank you for?',
        'One small thing to try before next time?',
        'One word about this session?',
      ],
      steps: {
        intro: {
          title: 'The question',
          say: 'It is time for the check-out round. The question is on the wall. Take a moment to think what you would still like to say. It may be short, and “I pass” is a full answer.',
          heed: [
            'What is unfinished may stay so. This round is always held.',
            'First say the next date, the place and the host.',
          ],
          wall: 'What do you hope for from this group?',
        },
        round: {
          title: 'The round',
          say: 'Who begins? We hear each other out and don’t reply. If you would like your thought written down, say so. Otherwise nothing is written down. I will speak last.',
          heed: [
            'No replies and no summing up.',
            'Type only if the speaker asks for it.',
            'Say thank you, and end on time.',
          ],
          wall: 'What do you hope for from this group?',
        },
      },
    },
  },
} satisfies Method;
