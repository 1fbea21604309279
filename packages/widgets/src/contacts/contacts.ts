import { contactsView, type Draft, type GroupState, type Id } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LanguageController } from '../language/language-controller.ts';
import { fabricOf } from '../look/index.ts';
import { RoomController } from '../room/room-controller.ts';
import { contactsStyles } from './contacts.styles.ts';
import { contactsTexts } from './contacts.texts.ts';

const fields = ['role', 'email', 'phone'] as const;

/**
 * The contact sheet by consent: each member says whether they stand on it and with what. It is recorded for whoever
 * says it; unticking everything takes it back. The wall shows how many there are, and nothing of them.
 *
 * @tagname verme-contacts
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart title - its name
 * @csspart row - each member's line
 * @csspart name - a member's name
 * @csspart word - whether they are on the sheet
 * @csspart field - a line that is typed
 * @csspart button - each button
 * @fires verme-recorded - somebody's word was recorded: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 */
export class VermeContacts extends LitElement {
  /** Styles of the contact sheet. */
  static override readonly styles = contactsStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  /** Whose line is open. */
  @state() private chosen: Id | null = null;
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    members: group.members,
    contacts: group.contacts,
    journey: group.journey,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || group.group === null) return nothing;
    const t = this.language.of(contactsTexts);
    const on = new Set(contactsView(group).map(({ member }) => member));
    return html`<section class="contacts" lang=${this.language.lang} aria-label=${t.title}>
      <h2 class="title" part="title">${t.title}</h2>
      ${
        this.view === 'wall'
          ? html`<p>${t.count(on.size)}</p>`
          : html`<p class="soft">${t.about}</p>
              <ul>
                ${repeat(
                  group.members.circle,
                  (member) => member,
                  (member) => this.renderRow(group, member, on.has(member)),
                )}
              </ul>`
      }
      <p class="hidden" role="status">${this.announced}</p>
    </section>`;
  }

  private renderRow(group: GroupState, id: Id, isOn: boolean): TemplateResult {
    const t = this.language.of(contactsTexts);
    const member = group.members.byId[id];
    const { weave, tone } = fabricOf(member?.org ?? 1);
    const isOpen = this.chosen === id;
    return html`<li part="row">
      <button
        class="person"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => {
          this.chosen = isOpen ? null : id;
        }}
      >
        <span class="stone" data-weave=${weave} data-tone=${tone}></span>
        <span part="name"><bdi>${member?.name ?? ''}</bdi></span>
        <span class="word" part="word">${isOn ? t.on : t.off}</span>
      </button>
      ${isOpen ? this.renderForm(group, id) : nothing}
    </li>`;
  }

  private renderForm(group: GroupState, id: Id): TemplateResult {
    const t = this.language.of(contactsTexts);
    const contact = group.contacts[id];
    const value = (name: string, label: string, type: string, is: string): TemplateResult =>
      html`<div class="field">
        <label for=${name}>${label}</label>
        <input id=${name} name=${name} part="field" type=${type} maxlength="160" autocomplete="off" .value=${is} />
      </div>`;
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.save(id, new FormData(event.currentTarget as HTMLFormElement));
      }}
    >
      <p class="choices">
        ${fields.map(
          (field) =>
            html`<label class="choice">
              <input type="checkbox" name="allow" value=${field} ?checked=${contact?.fields.includes(field)} />
              <span>${t.allow[field]}</span>
            </label>`,
        )}
      </p>
      <div class="two">
        ${value('email', t.email, 'email', group.members.byId[id]?.email ?? '')}
        ${value('phone', t.phone, 'tel', contact?.phone ?? '')}
      </div>
      <p><button class="button" part="button" type="submit" data-kind="plain">${t.save}</button></p>
    </form>`;
  }

  private async save(id: Id, data: FormData): Promise<void> {
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const allowed = fields.filter((field) => data.getAll('allow').includes(field));
    const [email, phone] = [text('email'), text('phone')];
    const name = this.roomState.state?.members.byId[id]?.name ?? '';
    const known = this.roomState.state?.members.byId[id]?.email ?? '';
    const drafts: Draft[] = [
      ...(email === '' || email === known
        ? []
        : [{ type: 'member.updated' as const, data: { who: id }, words: { email } }]),
      {
        type: 'contact.allowed',
        data: { fields: allowed },
        words: allowed.includes('phone') && phone !== '' ? { phone } : {},
      },
    ];
    if (!(await this.roomState.recordAll(drafts, { for: id }))) return;
    // The next one's line may be open by now.
    if (this.chosen === id) this.chosen = null;
    this.announced = this.language.of(contactsTexts).said(name, allowed.length > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-contacts': VermeContacts;
  }
}
