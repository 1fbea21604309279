import type { Method } from './method.ts';

/** Where the plans stand, and the summary that may leave the room, approved by each. */
export const plansNow = {
  id: 'plans-now',
  kind: 'plan',
  steps: [
    { id: 'state', rule: 'talk', minutes: 7, into: 'action' },
    { id: 'summary', rule: 'talk', minutes: 4, into: 'summary' },
    { id: 'consent', rule: 'talk', minutes: 3, consent: 'summary' },
  ],
  texts: {
    fi: {
      title: 'Missä suunnitelmat ovat nyt',
      aim: 'Näemme, mitä on saatu aikaan, ja sovimme, mitä siitä saa kertoa ulkona.',
      steps: {
        state: {
          title: 'Suunnitelmien tila',
          say: 'Katsotaan kortit läpi. Onko tämä tehty, käynnissä, jumissa vai luovuttu? Jos jostain luovuttiin, miksi? Sekin on tulos. Mitä olet jo nähnyt arjessa?',
          heed: ['Kertoo se, jonka kortti on.', 'Jumissa? Kysy, kuka voi auttaa. Ei syyllisiä.'],
          lines: ['Tehty', 'Käynnissä', 'Jumissa', 'Luovuttu, ja miksi'],
        },
        summary: {
          title: 'Yhteenveto',
          say: 'Luen ääneen yhteenvedon, jonka voi antaa esihenkilöille ja hankkeelle. Kuuntele, onko siinä jotain, mitä et halua kertoa ulkona. Sanokaa, mitä pitää muuttaa.',
          heed: ['Vain suunnitelmat ja opit, ei tarinoita.', 'Ketään ei voi tunnistaa.'],
          wall: 'Mitä tästä saa kertoa ulkona?',
        },
        consent: {
          title: 'Hyväksyminen',
          say: 'Kysyn jokaiselta vuorollaan: voiko tämän yhteenvedon antaa eteenpäin? Jos ei, kerro, mitä muutetaan. Mitään ei anneta ennen kuin kaikki hyväksyvät.',
          heed: ['Yksikin ei riittää: puhutaan ja muutetaan.', 'Kysy myös poissa olevilta ennen kuin annat sen.'],
          wall: 'Voiko tämän antaa eteenpäin?',
        },
      },
    },
    sv: {
      title: 'Var planerna står nu',
      aim: 'Vi ser vad vi har fått till stånd och kommer överens om vad man får berätta utanför.',
      steps: {
        state: {
          title: 'Planernas läge',
          say: 'Vi går igenom korten. Är det här gjort, på gång, har det kört fast eller är det nedlagt? Om vi lade ner något, varför? Också det är ett resultat. Vad har du redan sett i vardagen?',
          heed: ['Den som har kortet berättar.', 'Kört fast? Fråga vem som kan hjälpa. Inga syndabockar.'],
          lines: ['Gjort', 'På gång', 'Kört fast', 'Nedlagt, och varför'],
        },
        summary: {
          title: 'Sammandrag',
          say: 'Jag läser upp ett sammandrag som kan ges till chefer och till projektet. Lyssna efter om det finns något du inte vill berätta utanför. Säg vad som behöver ändras.',
          heed: ['Bara planer och lärdomar, inga berättelser.', 'Ingen går att känna igen.'],
          wall: 'Vad av det här får berättas utanför?',
        },
        consent: {
          title: 'Godkännande',
          say: 'Jag frågar var och en i tur och ordning: får det här sammandraget ges vidare? Om inte, säg vad vi ändrar. Ingenting ges vidare förrän alla har godkänt.',
          heed: ['Ett enda nej räcker: vi talar och ändrar.', 'Fråga också dem som är borta innan du ger det vidare.'],
          wall: 'Får det här ges vidare?',
        },
      },
    },
    en: {
      title: 'Where the plans stand',
      aim: 'We see what has come of our plans and agree what may be told outside.',
      steps: {
        state: {
          title: 'State of the plans',
          say: 'Let’s go through the cards. Is this one done, under way, stuck or dropped? If something was dropped, why? That is a result, too. What have you seen in daily work already?',
          heed: ['The person whose card it is tells.', 'Stuck? Ask who can help. Nobody is to blame.'],
          lines: ['Done', 'Under way', 'Stuck', 'Dropped, and why'],
        },
        summary: {
          title: 'Summary',
          say: 'I will read aloud a summary that may be given to line managers and the project. Listen for anything you would not want to be told outside. Tell me what has to change.',
          heed: ['Only plans and learning, no stories.', 'Nobody can be recognised.'],
          wall: 'What of this may be told outside?',
        },
        consent: {
          title: 'Consent',
          say: 'I will ask each of you in turn: may this summary be passed on? If not, tell us what to change. Nothing is passed on until everybody has accepted it.',
          heed: [
            'A single no is enough: we talk and change it.',
            'Ask those who are away, too, before you pass it on.',
          ],
          wall: 'May this be passed on?',
        },
      },
    },
  },
} satisfies Method;
