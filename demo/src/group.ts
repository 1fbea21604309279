/** The home of one group: what is next, the path, the members, dates, programme and documents. */
import '@opelix/verme-widgets/define/room';
import '@opelix/verme-widgets/define/path';
import '@opelix/verme-widgets/define/schedule';
import '@opelix/verme-widgets/define/programme';
import '@opelix/verme-widgets/define/documents';
import '@opelix/verme-widgets/define/arrivals';
import '@opelix/verme-widgets/define/ending';
import '@opelix/verme-widgets/define/plan';
import '@opelix/verme-widgets/define/summary';
import '@opelix/verme-widgets/define/tasks';
import { summaryView, type GroupState } from '@opelix/verme-core';
import { RoomController } from '@opelix/verme-widgets';
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
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

/** What the page shows of the state. */
const select = (state: GroupState) => ({
  lines: state.collections.summary,
  journey: state.journey,
  now: state.now,
  sessions: state.sessions,
});

/** The parts of the page. Of a group that has ended only its documents are left. */
class GroupParts extends LitElement {
  private readonly controller = new RoomController(this, select);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, past } = this.controller;
    if (past !== null) return html`<section class="part"><verme-ending untitled></verme-ending></section>`;
    if (!state?.group) return nothing;
    const hasMet = Object.values(state.sessions).some(({ closed }) => closed !== null);
    const hasSummary = summaryView(state).lines.length > 0;
    return html`<section class="part" aria-label=${g.path}>
        <verme-arrivals></verme-arrivals>
        <verme-path></verme-path>
      </section>
      <section class="part">
        <verme-tasks everybody></verme-tasks>
        <verme-plan view="page"></verme-plan>
      </section>
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
      ${hasSummary ? html`<section class="part"><verme-summary asking></verme-summary></section>` : nothing}
      ${hasMet ? html`<section class="part"><verme-ending></verme-ending></section>` : nothing}`;
  }
}
customElements.define('demo-group-parts', GroupParts);

render(
  html`<main class="page group">
    ${head()}
    <verme-room name=${roomName} .now=${clockOf(roomName)} @verme-imported=${imported}>
      <demo-missing></demo-missing>
      <demo-group-head></demo-group-head>
      <demo-group-parts></demo-group-parts>
    </verme-room>
  </main>`,
  document.body,
);
