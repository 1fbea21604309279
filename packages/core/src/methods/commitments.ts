import type { Method } from './method.ts';

/** Who does what by when, said by that person; the group proposes, employers decide. */
export const commitments = {
  id: 'commitments',
  kind: 'plan',
  steps: [
    { id: 'cards', rule: 'talk', minutes: 6, into: 'action' },
    { id: 'consent', rule: 'talk', minutes: 3, consent: 'action' },
  ],
  texts: {
    fi: {
      title: 'Sitoumukset',
      aim: 'Jokaisella suunnitelmalla on joku, joka itse sanoo: minä pidän tästä huolen.',
      steps: {
        cards: {
          title: 'Kortti kerrallaan',
          say: 'Käydään kortit läpi. Kuka pitää tästä huolen ja kuka on hänen parinsa? Mihin mennessä? Mitä tapahtuu arjessa? Kuka kysyy keneltä esihenkilöltä? Me ehdotamme, työnantaja päättää.',
          heed: [
            'Vain paikalla olevan oma kyllä kelpaa.',
            'Kenellekään ei kasaannu kolmea korttia.',
            'Ilman arkea ja päivää kortti on vielä ehdotus.',
          ],
          wall: 'Kuka, mitä, mihin mennessä?',
        },
        consent: {
          title: 'Kyllä vai ei vielä',
          say: 'Kysyn jokaiselta, jonka nimi on kortissa: otatko tämän? Sano se omin sanoin. ”Ei vielä” on hyvä vastaus, silloin kortti jää ehdotukseksi.',
          heed: ['Ei suostuttelua.', 'Kiitä jokaisesta vastauksesta.'],
          wall: 'Otatko tämän?',
        },
      },
    },
    sv: {
      title: 'Åtaganden',
      aim: 'Varje plan har någon som själv säger: det här tar jag hand om.',
      steps: {
        cards: {
          title: 'Ett kort i taget',
          say: 'Vi går igenom korten. Vem tar hand om det här, och med vem som par? Senast när? Vad händer i vardagen? Vem frågar vilken chef? Vi föreslår, arbetsgivaren bestämmer.',
          heed: [
            'Bara ett eget ja av någon som är på plats räknas.',
            'Ingen får tre kort på sin lott.',
            'Utan vardag och datum är kortet ännu ett förslag.',
          ],
          wall: 'Vem, vad, senast när?',
        },
        consent: {
          title: 'Ja eller inte ännu',
          say: 'Jag frågar var och en som har sitt namn på ett kort: tar du det här? Säg det med egna ord. ”Inte ännu” är ett bra svar, då blir kortet kvar som förslag.',
          heed: ['Ingen övertalning.', 'Tacka för varje svar.'],
          wall: 'Tar du det här?',
        },
      },
    },
    en: {
      title: 'Commitments',
      aim: 'Every plan has somebody who says in their own words: I will look after this.',
      steps: {
        cards: {
          title: 'Card by card',
          say: 'Let’s go through the cards. Who looks after this one, and with whom? By when? What happens in daily work? Who asks which line manager? We propose; employers decide.',
          heed: [
            'Only a yes from somebody who is here will do.',
            'Nobody ends up with three cards.',
            'Without daily work and a date a card is still a proposal.',
          ],
          wall: 'Who, what, by when?',
        },
        consent: {
          title: 'Yes or not yet',
          say: 'I will ask each of you whose name is on a card: will you take this? Say it in your own words. “Not yet” is a good answer; then the card stays a proposal.',
          heed: ['No persuading.', 'Say thank you for every answer.'],
          wall: 'Will you take this?',
        },
      },
    },
  },
} satisfies Method;
