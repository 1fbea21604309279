/** The home of one group: what is next, the path, the members, dates, programme and documents. */
import '@opelix/verme-widgets/define/room';
import '@opelix/verme-widgets/define/path';
import '@opelix/verme-widgets/define/schedule';
import '@opelix/verme-widgets/define/programme';
import '@opelix/verme-widgets/define/documents';
import { html, render } from 'lit';
import { clockOf } from './clock.ts';
import { openFile } from './file.ts';
import './group-head.ts';
import './members.ts';
import './missing.ts';
import { head, linkTo, roomName, t } from './page.ts';

async function imported(event: CustomEvent<{ readonly text?: string }>): Promise<void> {
  const { text } = event.detail;
  if (text === undefined) return;
  const opened = await openFile(text);
  if (opened.ok) location.href = linkTo('group', opened.room);
  else alert(opened.message);
}

const g = t.group;
document.title = g.path;
render(
  html`<main class="page group">
    ${head()}
    <verme-room name=${roomName} .now=${clockOf(roomName)} @verme-imported=${imported}>
      <demo-missing></demo-missing>
      <demo-group-head></demo-group-head>
      <section class="part" aria-label=${g.path}><verme-path></verme-path></section>
      <section class="part">
        <h2>${g.documents}</h2>
        <verme-documents></verme-documents>
      </section>
      <section class="part">
        <h2>${g.members}</h2>
        <demo-members></demo-members>
      </section>
      <section class="part"><verme-schedule view="chair"></verme-schedule></section>
      <section class="part"><verme-programme view="chair"></verme-programme></section>
    </verme-room>
  </main>`,
  document.body,
);
