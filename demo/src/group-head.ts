import { currentSession, pathView, programmeOf, type GroupState } from '@opelix/verme-core';
import { RoomController } from '@opelix/verme-widgets';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { lang, linkTo, roomName, t } from './page.ts';

/** What the head shows of the state. */
const select = (state: GroupState) => ({
  path: pathView(state),
  now: state.now,
  journey: state.journey,
  group: state.group ?? {},
});

/** The group's name, what is next, and the way to the table. Drawn into the page itself: it belongs to the demo. */
class GroupHead extends LitElement {
  private readonly controller = new RoomController(this, select);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, past } = this.controller;
    if (past !== null) {
      document.title = past.group.title;
      return html`<header><h1>${past.group.title}</h1></header>`;
    }
    if (!state?.group) return nothing;
    document.title = state.group.name;
    const isClosed = state.journey.value === 'closed';
    const stone = pathView(state).stones.find(({ session }) => session === currentSession(state));
    const about = programmeOf(state.group.programme)?.texts[lang].sessions[stone?.key ?? ''];
    const isAhead = stone !== undefined && stone.state !== 'done';
    return html`<header>
      <h1>${state.group.name}</h1>
      <p class="soft">
        ${isClosed ? t.group.closed : isAhead ? t.group.next(stone.number, stone.theme || (about?.theme ?? '')) : t.group.none}
      </p>
      ${
        isAhead && !isClosed
          ? html`<p class="ways">
              <a class="button" data-kind="now" href=${linkTo('session', roomName)}>
                ${stone.state === 'now' ? t.group.goOn : t.group.open}
              </a>
            </p>`
          : nothing
      }
    </header>`;
  }
}
customElements.define('demo-group-head', GroupHead);
