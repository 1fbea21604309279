import type { Method } from './method.ts';

/** Silent clustering, then names that are sentences rather than words. */
export const grouping = {
  id: 'grouping',
  kind: 'brainstorm',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 5, board: 'clusters' },
    { id: 'names', rule: 'talk', minutes: 7, board: 'clusters' },
  ],
  texts: {
    fi: {
      title: 'Ryhmittely',
      aim: 'Näemme, mitkä tarpeet kuuluvat yhteen ja mistä niissä on kyse.',
      steps: {
        silent: {
          title: 'Hiljaa',
          say: 'Ryhmitelkää laput hiljaa. Kuka tahansa saa siirtää mitä tahansa lappua. Jos sama lappu liikkuu kolmatta kertaa, kirjoita siitä toinen. Yksinäinenkin lappu on hyvä.',
          heed: [
            'Ei puhetta, ei otsikoita vielä.',
            'Neljästä kahdeksaan ryhmää riittää.',
            'Joku ei pääse seinän luo? Siirrä lappuja hänen toiveestaan.',
          ],
          wall: 'Mitkä kuuluvat yhteen?',
        },
        names: {
          title: 'Nimet',
          say: 'Annetaan ryhmille nimet. Lause kertoo enemmän kuin sana: mistä näissä on kyse? Jos nimi ei synny, ehkä ryhmiä onkin kaksi.',
          heed: ['Lue laput ennen nimeä.', 'Ryhmä saa jäädä yhden lapun kokoiseksi.'],
          wall: 'Mistä näissä on kyse?',
        },
      },
    },
    sv: {
      title: 'Gruppering',
      aim: 'Vi ser vilka behov som hör ihop och vad de handlar om.',
      steps: {
        silent: {
          title: 'Tyst',
          say: 'Gruppera lapparna under tystnad. Vem som helst får flytta vilken lapp som helst. Om samma lapp flyttas en tredje gång, skriv en till av den. Också en ensam lapp är bra.',
          heed: [
            'Inget prat, inga rubriker ännu.',
            'Fyra till åtta grupper räcker.',
            'Kommer någon inte åt väggen? Flytta lappar på begäran.',
          ],
          wall: 'Vilka hör ihop?',
        },
        names: {
          title: 'Namn',
          say: 'Nu ger vi grupperna namn. En mening säger mera än ett ord: vad handlar de här om? Om det inte blir något namn är det kanske två grupper.',
          heed: ['Läs lapparna före namnet.', 'En grupp får bestå av en enda lapp.'],
          wall: 'Vad handlar de här om?',
        },
      },
    },
    en: {
      title: 'Clustering',
      aim: 'We see which needs belong together and what they are about.',
      steps: {
        silent: {
          title: 'Silence',
          say: 'Group the notes in silence. Anybody may move any note. If the same note moves for the third time, write a second one. A note on its own is fine, too.',
          heed: [
            'No talk, no headings yet.',
            'Four to eight clusters are enough.',
            'Somebody cannot reach the wall? Move notes on request.',
          ],
          wall: 'Which belong together?',
        },
        names: {
          title: 'Names',
          say: 'Let’s name the clusters. A sentence says more than a word: what are these about? If no name will come, perhaps there are two clusters.',
          heed: ['Read the notes before the name.', 'A cluster may be a single note.'],
          wall: 'What are these about?',
        },
      },
    },
  },
} satisfies Method;
