import type { Draft, GroupState, Member } from '@opelix/verme-core';
import { RoomController } from '@opelix/verme-widgets';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from './page.ts';

/** What is shown of the state. */
const select = (state: GroupState) => ({ members: state.members, journey: state.journey });

/** The members by name: who leads, handing over the lead, leaving, and adding one more. */
class Members extends LitElement {
  private readonly controller = new RoomController(this, select);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private act(label: string, name: string, draft: Draft): TemplateResult | typeof nothing {
    if (!this.controller.can(draft)) return nothing;
    return html`<button class="button" data-kind="quiet" type="button" @click=${() => this.controller.record(draft)}>
      ${label}<span class="visually-hidden">: ${name}</span>
    </button>`;
  }

  private row(member: Member, state: GroupState): TemplateResult {
    const leads = state.members.leads.includes(member.id);
    const about = [member.role, state.members.orgs[member.org]].filter(Boolean).join(', ');
    return html`<li>
      <p><b>${member.name}</b>${leads ? html`<span class="soft"> · ${t.group.leads}</span>` : nothing}</p>
      <p class="soft">${about}</p>
      <p class="ways">
        ${leads ? nothing : this.act(t.group.makeLead, member.name, { type: 'chair.passed', data: { to: [member.id] } })}
        ${this.act(t.group.leaves, member.name, { type: 'member.left', data: { who: member.id } })}
      </p>
    </li>`;
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const one = (name: string): string => String(data.get(name) ?? '').trim();
    const { state } = this.controller;
    if (!state || one('person') === '' || one('org') === '') return;
    const known = Object.entries(state.members.orgs);
    const found = known.find(([, name]) => name.toLowerCase() === one('org').toLowerCase());
    const org = found ? Number(found[0]) : Math.max(0, ...known.map(([number]) => Number(number))) + 1;
    const words = { name: one('person'), org: one('org'), ...(one('role') === '' ? {} : { role: one('role') }) };
    // The next one is typed while this one is being recorded; what was not recorded is given back.
    form.reset();
    if (await this.controller.record({ type: 'member.added', data: { org }, words })) return;
    for (const [field, value] of data) {
      const input = form.elements.namedItem(field);
      if (input instanceof HTMLInputElement && input.value === '') input.value = String(value);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.controller;
    if (!state?.group) return nothing;
    const { byId, circle, orgs } = state.members;
    const mayAdd = this.controller.can({ type: 'member.added', data: { org: 1 }, words: { name: 'N' } });
    return html`<ul class="members">
        ${circle.map((id) => this.row(byId[id] as Member, state))}
      </ul>
      ${mayAdd ? this.adding(orgs) : nothing}`;
  }

  private adding(orgs: GroupState['members']['orgs']): TemplateResult {
    return html`<form class="adds" @submit=${this.add}>
      <label class="field"><span>${t.form.person}</span><input name="person" required maxlength="120" /></label>
      <label class="field"><span>${t.form.role}</span><input name="role" maxlength="120" /></label>
      <label class="field"
        ><span>${t.form.org}</span><input name="org" required maxlength="120" list="known-orgs"
      /></label>
      <datalist id="known-orgs">${Object.values(orgs).map((name) => html`<option value=${name}></option>`)}</datalist>
      <button class="button" data-kind="plain">${t.group.addMember}</button>
    </form>`;
  }
}
customElements.define('demo-members', Members);
