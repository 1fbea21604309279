import type { Method } from './method.ts';

/** Ten minutes that nothing is ever taken from. */
export const breakTime = {
  id: 'break',
  kind: 'break',
  protect: true,
  steps: [{ id: 'break', rule: 'talk', minutes: 10 }],
  texts: {
    fi: {
      title: 'Tauko',
      aim: 'Kahvia, ilmaa ja puhetta ilman aihetta.',
      steps: {
        break: {
          title: 'Tauko',
          say: 'Nyt on tauko. Ota kahvia ja käy haukkaamassa happea. Seinällä näkyy, milloin jatkamme. Aloitamme silloin.',
          heed: ['Pidä itsekin tauko.', 'Jatka silloin, kun seinällä lukee.'],
        },
      },
    },
    sv: {
      title: 'Paus',
      aim: 'Kaffe, luft och prat utan ämne.',
      steps: {
        break: {
          title: 'Paus',
          say: 'Nu tar vi paus. Ta en kopp kaffe och lite frisk luft. På väggen ser du när vi fortsätter. Då börjar vi igen.',
          heed: ['Håll paus du också.', 'Fortsätt den tid som står på väggen.'],
        },
      },
    },
    en: {
      title: 'Break',
      aim: 'Coffee, air and talk without a topic.',
      steps: {
        break: {
          title: 'Break',
          say: 'Time for a break. Have some coffee, get some air. The wall shows when we go on, and that is when we start again.',
          heed: ['Take a break yourself.', 'Go on at the time on the wall.'],
        },
      },
    },
  },
} satisfies Method;
