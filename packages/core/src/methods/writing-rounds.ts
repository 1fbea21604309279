import type { Method } from './method.ts';

/** Sheets go round in silence; each reader builds on what is there. */
export const writingRounds = {
  id: 'writing-rounds',
  kind: 'brainstorm',
  steps: [
    { id: 'first', rule: 'silent', minutes: 4, board: 'ideas' },
    { id: 'second', rule: 'silent', minutes: 4, board: 'ideas' },
    { id: 'third', rule: 'silent', minutes: 4, board: 'ideas' },
  ],
  texts: {
    fi: {
      title: 'Kirjoituskierrokset',
      aim: 'Rakennamme hiljaa toistemme ajatusten päälle.',
      steps: {
        first: {
          title: 'Ensimmäinen',
          say: 'Anna lappusi vasemmalle. Lue, mitä sait, ja jatka: lisää, tarkenna, yhdistä. Kirjoita vähintään yksi uusi ajatus. Edelleen hiljaa.',
          heed: ['Kun aika on täynnä, laput lähtevät eteenpäin.', 'Mitään ei pyyhitä pois.'],
          wall: 'Jatka siitä, mitä luet',
        },
        second: {
          title: 'Toinen',
          say: 'Laput taas vasemmalle. Lue ja jatka. Kenen tarve tämä on: oppijan kanssa työtä tekevän, esihenkilön, työpaikan? Lisää se.',
          heed: ['Sama ajatus kahdesti? Mieti, mikä siinä on toisin.'],
          wall: 'Kenen tarve tämä on?',
        },
        third: {
          title: 'Kolmas',
          say: 'Viimeisen kerran vasemmalle. Lue ja mieti: mitä täältä vielä puuttuu? Kirjoita ainakin yksi rohkea tarve.',
          heed: ['Seuraavassa osiossa jokainen lukee ne laput, jotka hänellä on nyt.'],
          wall: 'Mitä täältä vielä puuttuu?',
        },
      },
    },
    sv: {
      title: 'Skrivrundor',
      aim: 'Vi bygger i tysthet vidare på varandras tankar.',
      steps: {
        first: {
          title: 'Den första',
          say: 'Ge dina lappar åt vänster. Läs det du fick och fortsätt: lägg till, precisera, kombinera. Skriv minst en ny tanke. Fortfarande tyst.',
          heed: ['När tiden är ute går lapparna vidare.', 'Ingenting stryks.'],
          wall: 'Fortsätt på det du läser',
        },
        second: {
          title: 'Den andra',
          say: 'Lapparna åt vänster igen. Läs och fortsätt. Vems behov är det här: den som arbetar med eleven eller studeranden, chefens, arbetsplatsens? Skriv till det.',
          heed: ['Samma tanke två gånger? Fundera på vad som skiljer.'],
          wall: 'Vems behov är det här?',
        },
        third: {
          title: 'Den tredje',
          say: 'En sista gång åt vänster. Läs och fundera: vad saknas ännu? Skriv åtminstone ett djärvt behov.',
          heed: ['I nästa del läser alla det som ligger framför dem nu.'],
          wall: 'Vad saknas ännu?',
        },
      },
    },
    en: {
      title: 'Writing rounds',
      aim: 'In silence we build on each other’s thoughts.',
      steps: {
        first: {
          title: 'The first',
          say: 'Pass your notes to the left. Read what you got and go on from it: add, sharpen, combine. Write at least one new thought. Still in silence.',
          heed: ['When the time is up, the notes move on.', 'Nothing is crossed out.'],
          wall: 'Go on from what you read',
        },
        second: {
          title: 'The second',
          say: 'Notes to the left again. Read and go on. Whose need is this: somebody who works with learners, a line manager, a workplace? Write it down.',
          heed: ['The same thought twice? Think what is different about it.'],
          wall: 'Whose need is this?',
        },
        third: {
          title: 'The third',
          say: 'To the left one last time. Read and think: what is still missing here? Write at least one bold need.',
          heed: ['In the next part each of us reads what lies before them now.'],
          wall: 'What is still missing?',
        },
      },
    },
  },
} satisfies Method;
