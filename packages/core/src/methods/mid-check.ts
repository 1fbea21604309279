import type { Method } from './method.ts';

/** Two questions without names: what to keep, what to change. */
export const midCheck = {
  id: 'mid-check',
  kind: 'evaluation',
  steps: [
    { id: 'write', rule: 'silent', minutes: 3 },
    { id: 'look', rule: 'talk', minutes: 2 },
  ],
  texts: {
    fi: {
      title: 'Väliarvio',
      aim: 'Kuulemme ilman nimiä, mitä ryhmässä kannattaa pitää ja mitä muuttaa.',
      steps: {
        write: {
          title: 'Pidä ja muuta',
          say: 'Olemme puolimatkassa. Kirjoita lapulle ilman nimeä: mitä tässä ryhmässä pidetään, mitä muutetaan? Taita lappu ja laita se keskelle. Tyhjäkin lappu käy.',
          heed: ['Tikkukirjaimin, niin käsialaa ei tunnista.', 'Sekoita laput, ennen kuin luet.'],
          lines: ['Pidä: mikä toimii?', 'Muuta: mitä tehdään toisin?'],
        },
        look: {
          title: 'Katsotaan',
          say: 'Luen laput ääneen. Emme arvaa, kuka kirjoitti. Minkä yhden asian muutamme jo tänään?',
          heed: ['Lue kaikki, muuttamatta.', 'Kiitä, älä puolustaudu.'],
          wall: 'Minkä yhden asian muutamme jo tänään?',
        },
      },
    },
    sv: {
      title: 'Mellanutvärdering',
      aim: 'Vi får höra utan namn vad vi ska behålla i gruppen och vad vi ska ändra.',
      steps: {
        write: {
          title: 'Behåll och ändra',
          say: 'Vi är halvvägs. Skriv på en lapp utan namn: vad ska vi behålla i den här gruppen, vad ska vi ändra? Vik lappen och lägg den i mitten. En tom lapp går också bra.',
          heed: ['Texta, så känns handstilen inte igen.', 'Blanda lapparna innan du läser.'],
          lines: ['Behåll: vad fungerar?', 'Ändra: vad gör vi annorlunda?'],
        },
        look: {
          title: 'Vad står det?',
          say: 'Jag läser upp lapparna. Vi gissar inte vem som har skrivit. Vilken enda sak ändrar vi redan i dag?',
          heed: ['Läs allt, oförändrat.', 'Tacka, försvara dig inte.'],
          wall: 'Vilken enda sak ändrar vi redan i dag?',
        },
      },
    },
    en: {
      title: 'Midway check',
      aim: 'We hear without names what to keep in this group and what to change.',
      steps: {
        write: {
          title: 'Keep and change',
          say: 'We are halfway. Write on a slip of paper, without your name: what should we keep in this group, and what should we change? Fold it and put it in the middle. An empty slip is fine, too.',
          heed: ['Capital letters hide the handwriting.', 'Shuffle the slips before you read.'],
          lines: ['Keep: what works?', 'Change: what shall we do differently?'],
        },
        look: {
          title: 'A look',
          say: 'I will read the slips aloud. We don’t guess who wrote what. What one thing shall we change today?',
          heed: ['Read them all, unchanged.', 'Say thank you, and don’t defend.'],
          wall: 'What one thing shall we change today?',
        },
      },
    },
  },
} satisfies Method;
