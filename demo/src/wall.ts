/** The wall: a second window of the same laptop, on the projector. Nothing to click, nothing to scroll. */
import '@opelix/verme-widgets/define/room';
import '@opelix/verme-widgets/define/session';
import { html, render } from 'lit';
import { clockOf } from './clock.ts';
import './missing.ts';
import { lang, roomName, t } from './page.ts';
import { beWall } from './wall-window.ts';

beWall();

document.title = t.wall;
render(
  html`<main lang=${lang}>
    <h1 class="visually-hidden">${document.title}</h1>
    <verme-room name=${roomName} .now=${clockOf(roomName)}>
      <demo-missing></demo-missing>
      <verme-session view="wall"></verme-session>
    </verme-room>
  </main>`,
  document.body,
);
