import type { Method } from './method.ts';

/**
 * A few talk in the middle and the others listen: first a closed inner circle, then those who listened, then an open one
 * with a chair that stays empty. The form is common (akvaario, fiskskål); the words here are ours. For seven to twelve.
 */
export const fishbowl = {
  id: 'fishbowl',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 3 },
    { id: 'inner', rule: 'seats', minutes: 12, seats: 5 },
    { id: 'silent', rule: 'silent', minutes: 1 },
    { id: 'outer', rule: 'seats', minutes: 6, seats: 5, swap: true },
    { id: 'together', rule: 'seats', minutes: 10, seats: 5, open: true },
    { id: 'reflection', rule: 'talk', minutes: 3 },
  ],
  texts: {
    fi: {
      title: 'Akvaario',
      aim: 'Muutama puhuu keskellä ja muut kuuntelevat, niin että sama asia nähdään kahdelta puolelta.',
      questions: [
        'Mikä tässä on meille juuri nyt vaikeinta?',
        'Mitä kumpikin puoli toivoisi toisen ymmärtävän?',
        'Mistä emme ole vielä puhuneet?',
      ],
      steps: {
        intro: {
          title: 'Alustus',
          say: 'Tämä on akvaario. Keskellä on muutama tuoli, ja vain siellä puhutaan. Ulkokehä kuuntelee eikä kommentoi. Sitten vaihdamme osia. Lopuksi yksi tuoli jää tyhjäksi, ja siihen saa tulla, kun on jotain sanottavaa. Minä pysyn ulkona. Ketkä aloittavat keskellä?',
          heed: ['Kysymys kapeaksi: yksi asia riittää.', 'Keskelle mennään omasta halusta.'],
          wall: 'Mikä tässä on meille juuri nyt vaikeinta?',
        },
        inner: {
          title: 'Sisäkehä',
          say: 'Te keskellä: puhukaa toisillenne, ei meille. Me muut kuuntelemme: mikä teitä yhdistää, mikä jää sanomatta?',
          heed: ['Ulkokehä ei puhu, edes hiljaa.', 'Hiljaisuus on työtä. Odota.'],
          wall: 'Mikä tässä on meille juuri nyt vaikeinta?',
        },
        silent: {
          title: 'Hiljaa',
          say: 'Ollaan minuutti hiljaa. Mitä kuulit?',
          heed: ['Nyt vaihdetaan paikkoja, kaikessa rauhassa.'],
          wall: 'Mitä kuulit?',
        },
        outer: {
          title: 'Ne, jotka kuuntelivat',
          say: 'Nyt te, jotka kuuntelitte, tulette keskelle. Mitä kuulitte? Älkää arvioiko puhujia, puhukaa siitä, mitä heräsi. Te, jotka puhuitte, kuuntelette nyt.',
          heed: ['Kuultua, ei arvostelua.', 'Edelliset eivät vastaa.'],
          wall: 'Mitä kuulit?',
        },
        together: {
          title: 'Tyhjä tuoli',
          say: 'Nyt keskellä on yksi tyhjä tuoli. Kun haluat sanoa jotain, tule siihen. Silloin joku muu nousee, niin että yksi tuoli on aina tyhjänä. Kuka aloittaa?',
          heed: [
            'Se nousee, joka on istunut pisimpään, jos kukaan ei ehdi ensin.',
            'Kaikkien ei tarvitse käydä keskellä.',
          ],
          wall: 'Mitä on vielä sanomatta?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Tullaan takaisin yhteen piiriin. Millaista oli puhua, kun muut kuuntelivat? Entä kuunnella saamatta vastata? Missä voit käyttää tätä omassa työssäsi?',
          heed: ['Puhe on nyt menetelmästä, ei aiheesta.'],
          wall: 'Miten tämä tapa puhua toimi?',
        },
      },
    },
    sv: {
      title: 'Akvarium',
      aim: 'Några talar i mitten medan de andra lyssnar, så att samma sak blir sedd från två håll.',
      questions: [
        'Vad är svårast för oss just nu i det här?',
        'Vad skulle vi önska att den andra sidan förstod?',
        'Vad har vi ännu inte talat om?',
      ],
      steps: {
        intro: {
          title: 'Inledning',
          say: 'Det här är ett akvarium. I mitten finns några stolar, och bara där talar man. Den yttre ringen lyssnar och kommenterar inte. Sedan byter vi. Till sist står en stol tom, och den får man sätta sig på när man har något att säga. Själv håller jag mig utanför. Vem börjar i mitten?',
          heed: ['Gör frågan smal: en sak räcker.', 'Till mitten går man av egen vilja.'],
          wall: 'Vad är svårast för oss just nu i det här?',
        },
        inner: {
          title: 'Inre ringen',
          say: 'Ni i mitten: tala till varandra, inte till oss. Vi andra lyssnar: vad har ni gemensamt, vad blir osagt?',
          heed: ['Den yttre ringen talar inte, inte ens tyst.', 'Tystnad är arbete. Vänta.'],
          wall: 'Vad är svårast för oss just nu i det här?',
        },
        silent: {
          title: 'Tyst',
          say: 'Vi är tysta en minut. Vad hörde du?',
          heed: ['Nu byter vi plats, i lugn och ro.'],
          wall: 'Vad hörde du?',
        },
        outer: {
          title: 'De som lyssnade',
          say: 'Nu kommer ni som lyssnade till mitten. Vad hörde ni? Bedöm inte dem som talade, tala om det som väcktes. Ni som talade lyssnar nu.',
          heed: ['Det man hörde, inget betyg.', 'De förra svarar inte.'],
          wall: 'Vad hörde du?',
        },
        together: {
          title: 'Den tomma stolen',
          say: 'Nu finns det en tom stol i mitten. När du vill säga något, sätt dig på den. Då reser sig någon annan, så att en stol alltid är tom. Vem börjar?',
          heed: [
            'Den som har suttit längst reser sig, om ingen annan hinner före.',
            'Alla behöver inte sitta i mitten.',
          ],
          wall: 'Vad är ännu osagt?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Vi kommer tillbaka till en enda ring. Hur var det att tala medan andra lyssnade? Och att lyssna utan att få svara? Var kan du använda det här i ditt eget arbete?',
          heed: ['Nu talar vi om metoden, inte om ämnet.'],
          wall: 'Hur fungerade det här sättet att tala?',
        },
      },
    },
    en: {
      title: 'Fishbowl',
      aim: 'A few talk in the middle while the others listen, so that one matter is seen from two sides.',
      questions: [
        'What is hardest for us in this just now?',
        'What would each side like the other to understand?',
        'What have we not talked about yet?',
      ],
      steps: {
        intro: {
          title: 'Introduction',
          say: 'This is a fishbowl. There are a few chairs in the middle, and only there do people talk. The outer circle listens and does not comment. Then we change over. In the end one chair stays empty, and anybody may sit down on it who has something to say. I stay outside. Who begins in the middle?',
          heed: ['Keep the question narrow: one matter is enough.', 'People go into the middle of their own accord.'],
          wall: 'What is hardest for us in this just now?',
        },
        inner: {
          title: 'Inner circle',
          say: 'You in the middle: talk to each other, not to us. The rest of us listen: what do you share, what is left unsaid?',
          heed: ['The outer circle does not talk, not even softly.', 'Silence is work. Wait.'],
          wall: 'What is hardest for us in this just now?',
        },
        silent: {
          title: 'Silence',
          say: 'Let’s be silent for a minute. What did you hear?',
          heed: ['Now people change places, without hurry.'],
          wall: 'What did you hear?',
        },
        outer: {
          title: 'Those who listened',
          say: 'Now those of you who listened come into the middle. What did you hear? Don’t judge the speakers; talk about what it stirred. Those who spoke listen now.',
          heed: ['What was heard, not how good it was.', 'Those who spoke before do not answer.'],
          wall: 'What did you hear?',
        },
        together: {
          title: 'The empty chair',
          say: 'Now there is an empty chair in the middle. When you want to say something, sit down on it. Then somebody else gets up, so that one chair is always empty. Who begins?',
          heed: [
            'Whoever has sat longest gets up, if nobody else does first.',
            'Not everybody has to sit in the middle.',
          ],
          wall: 'What is still unsaid?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s come back into one circle. What was it like to talk while others listened? And to listen without answering? Where could you use this in your own work?',
          heed: ['We are talking about the method now, not about the topic.'],
          wall: 'How did this way of talking work?',
        },
      },
    },
  },
} satisfies Method;
