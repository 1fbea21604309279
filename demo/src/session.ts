/** The running session, for whoever leads. The wall opens in a second window. */
import '@opelix/verme-widgets/define/room';
import '@opelix/verme-widgets/define/session';
import { html, render } from 'lit';
import { clockOf } from './clock.ts';
import './missing.ts';
import { linkTo, query, roomName, t } from './page.ts';

let wall: Window | null = null;

/** The session says 'close the wall' as long as its window is there, whoever closes it. */
function sayWhetherOpen(): void {
  const session = document.querySelector('verme-session');
  if (session) session.wallOpen = wall !== null && !wall.closed;
}

/** The window of the wall: opened, or closed when it is open. */
function toggleWall(): void {
  if (wall && !wall.closed) {
    wall.close();
    wall = null;
    sayWhetherOpen();
    return;
  }
  const lang = query.get('lang');
  const address = linkTo('wall', roomName) + (lang === null ? '' : `&lang=${lang}`);
  wall = window.open(address, `verme-wall-${roomName}`, 'popup,width=1280,height=720');
  sayWhetherOpen();
}
// A window tells nobody that it was closed; coming back to this one is the moment to look.
addEventListener('focus', sayWhetherOpen);

document.title = t.session;
render(
  html`<main>
    <h1 class="visually-hidden">${document.title}</h1>
    <verme-room name=${roomName} .now=${clockOf(roomName)}>
      <demo-missing></demo-missing>
      <verme-session
        view="chair"
        @verme-wall-toggle=${toggleWall}
        @verme-leave=${() => {
          location.href = linkTo('group', roomName);
        }}
      ></verme-session>
    </verme-room>
    <p class="visually-hidden"><a href=${linkTo('group', roomName)}>${t.group.home}</a></p>
  </main>`,
  document.body,
);
