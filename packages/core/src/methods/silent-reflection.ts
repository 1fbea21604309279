import type { Method } from './method.ts';

/** A few minutes of thinking or writing; what is written stays with the writer. */
export const silentReflection = {
  id: 'silent-reflection',
  kind: 'dialogue',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 3 },
    { id: 'sharing', rule: 'talk', minutes: 5 },
  ],
  texts: {
    fi: {
      title: 'Hiljainen pohdinta',
      aim: 'Pysähdymme hetkeksi, jotta kuultu ehtii asettua.',
      questions: [
        'Mikä jäi soimaan?',
        'Mitä en sanonut?',
        'Mitä haluan vielä ymmärtää?',
        'Mitä tästä tulee mieleen omasta työstä?',
      ],
      steps: {
        silent: {
          title: 'Hiljaa',
          say: 'Pidetään hetki hiljaisuutta. Kysymys on seinällä. Kirjoita, piirrä tai vain ajattele. Se, mitä kirjoitat, on vain sinun.',
          heed: ['Aloita ja lopeta rauhallisesti.', 'Hiljaisuus on työtä. Ole itsekin hiljaa.'],
          wall: 'Mikä jäi soimaan?',
        },
        sharing: {
          title: 'Jakaminen',
          say: 'Jos haluat, kerro jotain siitä, mitä ajattelit. Mitään ei tarvitse kertoa, ja ”ohitan” on täysi vastaus.',
          heed: ['Odota. Ensimmäinen puhuja löytyy kyllä.', 'Ei kommentteja, kiitos riittää.'],
          wall: 'Mikä jäi soimaan?',
        },
      },
    },
    sv: {
      title: 'Tyst reflektion',
      aim: 'Vi stannar upp en stund så att det vi har hört får sjunka in.',
      questions: [
        'Vad ringer kvar?',
        'Vad sade jag inte?',
        'Vad vill jag ännu förstå?',
        'Vad får det här mig att tänka på i mitt eget arbete?',
      ],
      steps: {
        silent: {
          title: 'Tyst',
          say: 'Nu är vi tysta en stund. Frågan finns på väggen. Skriv, rita eller bara tänk. Det du skriver är bara ditt.',
          heed: ['Börja och sluta lugnt.', 'Tystnad är arbete. Var tyst du också.'],
          wall: 'Vad ringer kvar?',
        },
        sharing: {
          title: 'Att dela',
          say: 'Om du vill får du berätta något av det du tänkte. Ingen behöver berätta något, och ”jag passar” är ett fullgott svar.',
          heed: ['Vänta. Någon börjar nog.', 'Inga kommentarer, det räcker med ett tack.'],
          wall: 'Vad ringer kvar?',
        },
      },
    },
    en: {
      title: 'Silent reflection',
      aim: 'We stop for a moment so that what we have heard can settle.',
      questions: [
        'What still echoes in you?',
        'What did I not say?',
        'What do I still want to understand?',
        'What does this bring to mind from my own work?',
      ],
      steps: {
        silent: {
          title: 'Silence',
          say: 'Let’s be silent for a while. The question is on the wall. Write, draw or just think. What you write is yours alone.',
          heed: ['Begin and end calmly.', 'Silence is work. Be silent yourself.'],
          wall: 'What still echoes in you?',
        },
        sharing: {
          title: 'Sharing',
          say: 'If you like, tell us something of what you thought. Nobody has to, and “I pass” is a full answer.',
          heed: ['Wait. Somebody will begin.', 'No comments; a thank-you is enough.'],
          wall: 'What still echoes in you?',
        },
      },
    },
  },
} satisfies Method;
