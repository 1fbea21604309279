import type { Method } from './method.ts';

/**
 * A good year has passed: told in the past tense throughout, one at a time, without comments between. After the
 * anticipation dialogues of Tom Arnkil and Jaakko Seikkula, shortened; the words are ours.
 */
export const rememberingTheFuture = {
  id: 'remembering-the-future',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 2 },
    { id: 'silent', rule: 'silent', minutes: 3 },
    { id: 'round', rule: 'round', minutes: 0, each: 3 },
    { id: 'heard', rule: 'talk', minutes: 2 },
    { id: 'today', rule: 'talk', minutes: 4, into: 'insight' },
    { id: 'reflection', rule: 'talk', minutes: 2 },
  ],
  texts: {
    fi: {
      title: 'Tulevaisuuden muisteleminen',
      aim: 'Katsomme nykyhetkeä hyvästä tulevaisuudesta käsin ja löydämme siitä askeleet.',
      steps: {
        intro: {
          title: 'Siirtymä',
          say: 'Siirrymme vuoden eteenpäin. Valitaan päivä. Vuosi on ollut hyvä, ja asiat ovat menneet niin kuin toivoimme. Puhumme tästä lähtien menneessä muodossa: mitä tein, kuka auttoi. Ei ”voisin”, vaan ”tein”.',
          heed: ['Sano päivämäärä ääneen ja pysy siinä.', 'Ole itse esimerkki aikamuodosta.'],
          wall: 'On kulunut hyvä vuosi',
        },
        silent: {
          title: 'Hiljaa',
          say: 'Mieti hiljaa kolmea kysymystä. Mikä on nyt hyvin, mistä olet erityisen iloinen? Mitä sinä teit sen eteen, kuka auttoi? Mistä olit huolissasi vuosi sitten, ja mikä huolta helpotti?',
          heed: ['Muistiinpanot ovat vain itselle.'],
          lines: ['Mikä on nyt hyvin?', 'Mitä teit sen eteen, kuka auttoi?', 'Mistä olit huolissasi, mikä helpotti?'],
        },
        round: {
          title: 'Muistelu',
          say: 'Haastattelen jokaisen vuorollaan. Mikä on nyt hyvin? Mitä teit sen eteen, ja kuka auttoi? Mistä olit huolissasi, ja mikä helpotti? Muut kuuntelevat, emme kommentoi välissä.',
          heed: [
            'Samat kolme kysymystä jokaiselle.',
            '”Voisin” → kysy: ”Mitä teit?”',
            'Joku kirjoittaa seinälle, puhuja hyväksyy.',
          ],
          lines: ['Mikä on nyt hyvin?', 'Mitä teit sen eteen, kuka auttoi?', 'Mistä olit huolissasi, mikä helpotti?'],
        },
        heard: {
          title: 'Mitä kuulimme',
          say: 'Luetaan hiljaa, mitä seinälle on kertynyt. Mitä teimme yhdessä? Mikä toistuu?',
          heed: ['Lukeminen riittää, ei yhteenvetoa.'],
          wall: 'Mitä teimme yhdessä?',
        },
        today: {
          title: 'Takaisin tähän päivään',
          say: 'Palataan tähän päivään. Kun tiedät, miten siinä kävi, mistä aloitamme? Kuka tekee mitä kenen kanssa? Kirjoitan ensimmäiset askeleet.',
          heed: ['Pieniä askelia, joissa on nimi ja aika.', 'Ne jatkuvat suunnitelmakortteina tauon jälkeen.'],
          wall: 'Mistä aloitamme?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Katsotaan vielä, miten menetelmä toimi. Mitä mennyt aikamuoto teki ajattelullesi? Missä voit käyttää tätä?',
          heed: ['Puhe on nyt menetelmästä, ei suunnitelmista.'],
          wall: 'Mitä mennyt aikamuoto teki ajattelullesi?',
        },
      },
    },
    sv: {
      title: 'Att minnas framtiden',
      aim: 'Vi ser på nuet från en god framtid och hittar stegen dit.',
      steps: {
        intro: {
          title: 'Förflyttning',
          say: 'Vi flyttar oss ett år framåt. Vi väljer en dag. Året har varit gott, och det har gått som vi hoppades. Från och med nu talar vi i förfluten tid: vad jag gjorde, vem som hjälpte. Inte ”jag kunde”, utan ”jag gjorde”.',
          heed: ['Säg datumet högt och håll dig till det.', 'Visa själv vägen med rätt tempus.'],
          wall: 'Ett gott år har gått',
        },
        silent: {
          title: 'Tyst',
          say: 'Fundera tyst på tre frågor. Vad är bra nu, vad är du särskilt glad över? Vad gjorde du för det, och vem hjälpte? Vad oroade dig för ett år sedan, och vad lättade oron?',
          heed: ['Anteckningarna är bara för en själv.'],
          lines: ['Vad är bra nu?', 'Vad gjorde du för det, vem hjälpte?', 'Vad oroade dig, vad lättade oron?'],
        },
        round: {
          title: 'Minnen',
          say: 'Jag intervjuar var och en i tur och ordning. Vad är bra nu? Vad gjorde du för det, och vem hjälpte? Vad oroade dig, och vad lättade oron? De andra lyssnar, vi kommenterar inte emellan.',
          heed: [
            'Samma tre frågor till alla.',
            '”Jag kunde” → fråga: ”Vad gjorde du?”',
            'Någon skriver på väggen, den som talar godkänner.',
          ],
          lines: ['Vad är bra nu?', 'Vad gjorde du för det, vem hjälpte?', 'Vad oroade dig, vad lättade oron?'],
        },
        heard: {
          title: 'Vad vi hörde',
          say: 'Vi läser tyst det som har samlats på väggen. Vad gjorde vi tillsammans? Vad kommer igen?',
          heed: ['Det räcker att läsa, ingen sammanfattning.'],
          wall: 'Vad gjorde vi tillsammans?',
        },
        today: {
          title: 'Tillbaka till i dag',
          say: 'Vi går tillbaka till i dag. Nu när du vet hur det gick, var börjar vi? Vem gör vad med vem? Jag skriver de första stegen.',
          heed: ['Små steg med ett namn och en tid.', 'De fortsätter som plankort efter pausen.'],
          wall: 'Var börjar vi?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Till sist ser vi på hur metoden fungerade. Vad gjorde den förflutna tiden med ditt tänkande? Var kan du använda det här?',
          heed: ['Nu talar vi om metoden, inte om planerna.'],
          wall: 'Vad gjorde den förflutna tiden med ditt tänkande?',
        },
      },
    },
    en: {
      title: 'Remembering the future',
      aim: 'We look at the present from a good future, and find the steps between.',
      steps: {
        intro: {
          title: 'Moving on',
          say: 'We move one year ahead. Let’s choose a date. It has been a good year, and things have gone as we hoped. From now on we speak in the past tense: what I did, who helped. Not “I could”, but “I did”.',
          heed: ['Say the date aloud and stay with it.', 'Set the example with your own tense.'],
          wall: 'A good year has passed',
        },
        silent: {
          title: 'Silence',
          say: 'Think in silence about three questions. What is good now, and what are you especially glad about? What did you do for it, and who helped? What worried you a year ago, and what eased the worry?',
          heed: ['The notes are for oneself only.'],
          lines: ['What is good now?', 'What did you do for it, who helped?', 'What worried you, what eased it?'],
        },
        round: {
          title: 'Remembering',
          say: 'I will interview each of you in turn. What is good now? What did you do for it, and who helped? What worried you, and what eased it? The others listen, and we don’t comment in between.',
          heed: [
            'The same three questions for everybody.',
            '“I could” → ask: “What did you do?”',
            'Somebody writes on the wall, the speaker accepts the words.',
          ],
          lines: ['What is good now?', 'What did you do for it, who helped?', 'What worried you, what eased it?'],
        },
        heard: {
          title: 'What we heard',
          say: 'Let’s read in silence what has gathered on the wall. What did we do together? What comes up again?',
          heed: ['Reading is enough, no summing up.'],
          wall: 'What did we do together?',
        },
        today: {
          title: 'Back to today',
          say: 'We come back to today. Now that you know how it went, where do we begin? Who does what, and with whom? I will type the first steps.',
          heed: ['Small steps with a name and a time.', 'They go on as plan cards after the break.'],
          wall: 'Where do we begin?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s look at how the method worked. What did the past tense do to your thinking? Where could you use this?',
          heed: ['We are talking about the method now, not about the plans.'],
          wall: 'What did the past tense do to your thinking?',
        },
      },
    },
  },
} satisfies Method;
