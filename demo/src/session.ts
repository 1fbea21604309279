/** The running session, for whoever leads. The wall opens in a second window. */
import '@opelix/verme-widgets/define/room';
import '@opelix/verme-widgets/define/session';
import { html, render } from 'lit';
import { clockOf } from './clock.ts';
import './missing.ts';
import { linkTo, query, roomName, t } from './page.ts';
import { wallOf } from './wall-window.ts';

const wall = wallOf(
  () => {
    const lang = query.get('lang');
    return linkTo('wall', roomName) + (lang === null ? '' : `&lang=${lang}`);
  },
  (isOpen) => {
    const session = document.querySelector('verme-session');
    if (session) session.wallOpen = isOpen;
  },
);

document.title = t.session;
render(
  html`<main>
    <h1 class="visually-hidden">${document.title}</h1>
    <verme-room name=${roomName} .now=${clockOf(roomName)}>
      <demo-missing></demo-missing>
      <verme-session
        view="chair"
        @verme-wall-toggle=${() => wall.toggle()}
        @verme-leave=${() => {
          location.href = linkTo('group', roomName);
        }}
      ></verme-session>
    </verme-room>
    <p class="visually-hidden"><a href=${linkTo('group', roomName)}>${t.group.home}</a></p>
  </main>`,
  document.body,
);
