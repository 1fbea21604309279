import type { GroupState } from '@opelix/verme-core';
import { RoomController } from '@opelix/verme-widgets';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { roomName, t } from './page.ts';

/**
 * Says that this device has no such group, and leads home. It stands first in a room, and is hidden while nobody knows
 * yet and where there is a group: what comes after it is hidden by the page's style meanwhile.
 */
class Missing extends LitElement {
  private readonly controller = new RoomController(this, ({ group }: GroupState) => ({ group }));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { state, past } = this.controller;
    // An address that names no room opens none; a group that has ended here is not missing.
    const isMissing = state === null ? roomName === '' : state.group === null;
    this.hidden = past !== null || !isMissing;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.hidden) return nothing;
    return html`<h1>${t.group.missing}</h1>
      <p class="ways"><a class="button" data-kind="plain" href="index.html">${t.group.home}</a></p>`;
  }
}
customElements.define('demo-missing', Missing);
