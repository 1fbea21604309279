import { tickLines } from './case-ticks.ts';
import type { Method } from './method.ts';

/** Whose case, which roles, and six ticks that nobody can be recognised. */
export const choosingACase = {
  id: 'choosing-a-case',
  kind: 'dialogue',
  steps: [
    { id: 'choose', rule: 'talk', minutes: 3, roles: ['owner', 'leads', 'writer', 'timekeeper', 'observer'] },
    { id: 'ticks', rule: 'talk', minutes: 3, needs: ['owner'], ticks: 'asked' },
  ],
  texts: {
    fi: {
      title: 'Tapaus ja roolit',
      aim: 'Valitsemme tapauksen ja huolehdimme siitä, ettei ketään voi tunnistaa.',
      steps: {
        choose: {
          title: 'Kuka tuo tapauksen?',
          say: 'Kenellä on työstään tilanne, joka askarruttaa ja johon itse voi vaikuttaa? Kerro se yhdellä lauseella. Jos tarjolla on monta, kysyn, kenen asia on tänään kiireisin. Sitten sovitaan roolit: kuka kirjoittaa muistiin avainkysymyksen ja kuka seuraa aikaa?',
          heed: [
            'Tapauksen tuoja päättää itse. Ei äänestystä.',
            'Jos kukaan ei ilmoittaudu, odota. Tapauksen voi tuoda myös ohjaajapari.',
          ],
          wall: 'Mikä tilanne työssäsi askarruttaa juuri nyt?',
        },
        ticks: {
          title: 'Ei tunnistettavissa',
          say: 'Ennen kuin kerrot, käydään yhdessä läpi kuusi kohtaa. Ei nimiä, ei työpaikkaa. Ikä ja sukupuoli vaihdettu, diagnoosi pois, paikka ja aika hämärretty. Ja viimeinen: tunnistaisiko hän itsensä, jos kuulisi tämän? Kysy sitä itseltäsi rauhassa. Olemme eri taloista, joten salassapito koskee meitä kaikkia.',
          heed: [
            'Kaikki kuusi rastia ennen kertomusta.',
            'Pienellä paikkakunnalla nimen jättäminen pois ei riitä.',
            'Epävarma? Valitkaa toinen tapaus.',
          ],
          lines: tickLines('fi'),
        },
      },
    },
    sv: {
      title: 'Fall och roller',
      aim: 'Vi väljer ett fall och ser till att ingen går att känna igen.',
      steps: {
        choose: {
          title: 'Vem har ett fall?',
          say: 'Har du en situation i arbetet som du grubblar på och som du själv kan påverka? Säg den i en mening. Om vi får flera frågar jag vems sak som är mest brådskande i dag. Sedan kommer vi överens om roller: vem skriver upp nyckelfrågan och vem håller tiden?',
          heed: [
            'Fallgivaren bestämmer själv. Ingen röstning.',
            'Om ingen anmäler sig, vänta. Den andra i ledarparet kan också ta med ett fall.',
          ],
          wall: 'Vilken situation i arbetet grubblar du på just nu?',
        },
        ticks: {
          title: 'Ingen känns igen',
          say: 'Innan du berättar går vi tillsammans igenom sex punkter. Inga namn, ingen arbetsplats. Ålder och kön är ändrade, diagnosen borta, plats och tid suddiga. Och den sista: skulle personen känna igen sig själv? Fråga dig det i lugn och ro. Vi kommer från olika organisationer, så tystnadsplikten gäller oss alla.',
          heed: [
            'Alla sex kryss före berättelsen.',
            'På en liten ort räcker det inte att namnet är borta.',
            'Osäkert? Välj ett annat fall.',
          ],
          lines: tickLines('sv'),
        },
      },
    },
    en: {
      title: 'Case and roles',
      aim: 'We choose a case and make sure that nobody can be recognised.',
      steps: {
        choose: {
          title: 'Who has a case?',
          say: 'Who has a situation at work that puzzles you and that you can do something about yourself? Put it in one sentence. If there are several, I will ask whose is the most pressing today. Then we agree on roles: who writes down the key question, and who keeps the time?',
          heed: ['The case owner decides. No voting.', 'If nobody offers, wait. A co-facilitator may bring one, too.'],
          wall: 'What situation at work puzzles you just now?',
        },
        ticks: {
          title: 'Nobody recognised',
          say: 'Before you begin, let’s go through six points together. No names, no workplace. Age and gender changed, diagnosis left out, place and time blurred. And the last one: would the person recognise themselves if they heard this? Take your time over that. We come from different organisations, so the duty of secrecy binds us all.',
          heed: [
            'All six ticks before the story.',
            'In a small place, leaving out the name is not enough.',
            'In doubt? Choose another case.',
          ],
          lines: tickLines('en'),
        },
      },
    },
  },
} satisfies Method;
