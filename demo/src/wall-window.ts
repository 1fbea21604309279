/** The wall in its own window, and the session that opened it: what they tell each other, also after a reload. */
import { roomName } from './page.ts';

type Word = 'anybody?' | 'here' | 'gone' | 'close';

const name = `verme-wall-${roomName}`;
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
const tell = (word: Word): void => channel?.postMessage(word);
const hear = (listener: (word: Word) => void): void =>
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => listener(data));

/** On the wall: says that it is there, and closes where the session asks for it. */
export function beWall(): void {
  hear((word) => {
    if (word === 'anybody?') tell('here');
    if (word === 'close') close();
  });
  tell('here');
  addEventListener('pagehide', () => tell('gone'));
}

/** In the session: opens and closes the wall, and calls back when it is there or gone, whoever closed it. */
export function wallOf(address: () => string, changed: (isOpen: boolean) => void): { toggle(): void } {
  let own: Window | null = null;
  let isHere = false;
  const isOpen = (): boolean => isHere || (own !== null && !own.closed);
  hear((word) => {
    if (word === 'here' || word === 'gone') isHere = word === 'here';
    // A window that says so is not closed yet; one that is only loaded anew says soon that it is here.
    if (word === 'gone') own = null;
    changed(isOpen());
  });
  tell('anybody?');
  // Without a channel a window tells nobody that it was closed; coming back to this one is the moment to look.
  addEventListener('focus', () => changed(isOpen()));
  return {
    toggle() {
      if (isOpen()) {
        tell('close');
        own?.close();
        own = null;
        isHere = false;
      } else own = window.open(address(), name, 'popup,width=1280,height=720');
      changed(isOpen());
    },
  };
}
