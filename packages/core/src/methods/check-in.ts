import type { Method } from './method.ts';

/**
 * Everybody's voice in the room. Rounds at the beginning and the end are common to dialogue in circles (William Isaacs,
 * circle practice); the words here are ours. The bank begins with one question for each of five sessions, in their order;
 * those after them are spare.
 */
export const checkIn = {
  id: 'check-in',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    { id: 'round', rule: 'round', minutes: 0, each: 1.5, again: true },
  ],
  texts: {
    fi: {
      title: 'Alkukierros',
      aim: 'Jokaisen ääni kuuluu heti alussa, ja jokainen ehtii tulla paikalle.',
      questions: [
        'Kuka olet, mitä teet työksesi ja mikä toi sinut tähän ryhmään?',
        'Mikä työssäsi on viime aikoina kantanut, ja mikä on kuormittanut?',
        'Mitä on tapahtunut viime kerran jälkeen? Mitä kokeilit?',
        'Mikä työssäsi on juuri nyt ajankohtaista?',
        'Mitä tästä ryhmästä on jo päässyt sinun arkeesi?',
        'Mistä tulet tähän hetkeen?',
        'Yksi sana ja yksi tilanne tältä viikolta?',
        'Milloin viimeksi huomasit, että jokin pieni onnistui?',
      ],
      steps: {
        intro: {
          title: 'Kysymys',
          say: 'Aloitetaan kierroksella. Kysymys on seinällä. Mieti hetki rauhassa, mitä haluat sanoa. Noin minuutti riittää, ja ”ohitan” on täysi vastaus.',
          heed: [
            'Anna puoli minuuttia hiljaisuutta ennen kierrosta.',
            'Kysymyksen saa vaihtaa: valitse se, joka sopii tähän päivään.',
          ],
          wall: 'Kuka olet, mitä teet työksesi ja mikä toi sinut tähän ryhmään?',
        },
        round: {
          title: 'Kierros',
          say: 'Kuka haluaa aloittaa? Siitä kierrämme myötäpäivään. Kuuntelemme emmekä vielä kommentoi tai kysy. Jos et nyt halua puhua, sano ”ohitan”. Lopuksi kysyn vielä kerran, haluatko lisätä jotain.',
          heed: [
            'Kiitä jokaista samalla tavalla. Älä kommentoi äläkä vedä yhteen.',
            'Vastaa itsekin omalla paikallasi.',
            'Kuulitko hyvän aiheen? Kysy ensin, saako sen kirjata.',
          ],
          wall: 'Kuka olet, mitä teet työksesi ja mikä toi sinut tähän ryhmään?',
        },
      },
    },
    sv: {
      title: 'Incheckningsrunda',
      aim: 'Allas röst hörs genast i början, och var och en hinner komma på plats.',
      questions: [
        'Vem är du, vad arbetar du med och vad fick dig att komma med i gruppen?',
        'Vad i arbetet har burit dig den senaste tiden, och vad har tärt?',
        'Vad har hänt sedan sist? Vad prövade du?',
        'Vad är aktuellt i ditt arbete just nu?',
        'Vad från den här gruppen har redan nått din vardag?',
        'Vad bär du med dig in i den här stunden?',
        'Ett ord och en situation från veckan?',
        'När märkte du senast att något litet lyckades?',
      ],
      steps: {
        intro: {
          title: 'Frågan',
          say: 'Vi börjar med en runda. Frågan finns på väggen. Fundera en stund i lugn och ro på vad du vill säga. En minut ungefär räcker, och ”jag passar” är ett fullgott svar.',
          heed: ['Låt det vara tyst en halv minut före rundan.', 'Frågan får bytas: välj den som passar i dag.'],
          wall: 'Vem är du, vad arbetar du med och vad fick dig att komma med i gruppen?',
        },
        round: {
          title: 'Rundan',
          say: 'Vem vill börja? Därifrån går vi medsols. Vi lyssnar, och vi varken kommenterar eller frågar ännu. Vill du inte säga något nu, så säg ”jag passar”. På slutet frågar jag en gång till om du vill lägga till något.',
          heed: [
            'Tacka alla på samma sätt. Kommentera inte och sammanfatta inte.',
            'Svara också själv, på din egen plats.',
            'Hörde du ett bra ämne? Fråga först om det får skrivas upp.',
          ],
          wall: 'Vem är du, vad arbetar du med och vad fick dig att komma med i gruppen?',
        },
      },
    },
    en: {
      title: 'Check-in round',
      aim: 'Every voice is heard at the start, and everybody has time to arrive.',
      questions: [
        'Who are you, what is your work, and what brought you to this group?',
        'What has carried you at work lately, and what has been a strain?',
        'What has happened since last time? What did you try?',
        'What is on your desk at work just now?',
        'What from this group has already found its way into your daily work?',
        'What do you bring with you as you arrive here?',
        'One word and one situation from this week?',
        'When did you last notice that something small went well?',
      ],
      steps: {
        intro: {
          title: 'The question',
          say: 'Let’s start with a round. The question is on the wall. Take a quiet moment to think what you would like to say. About a minute is plenty, and “I pass” is a full answer.',
          heed: [
            'Leave half a minute of silence before the round.',
            'You may change the question: choose the one that suits today.',
          ],
          wall: 'Who are you, what is your work, and what brought you to this group?',
        },
        round: {
          title: 'The round',
          say: 'Who would like to begin? From there we go clockwise. We listen; no comments and no questions yet. If you would rather not speak now, say “I pass”. At the end I will ask once more whether you want to add anything.',
          heed: [
            'Thank everybody in the same way. No comments, no summing up.',
            'Answer too, in your own place in the circle.',
            'Heard a good topic? Ask first whether you may write it down.',
          ],
          wall: 'Who are you, what is your work, and what brought you to this group?',
        },
      },
    },
  },
} satisfies Method;
