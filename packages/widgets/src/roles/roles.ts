import {
  rolesView,
  type Draft,
  type GroupState,
  type Id,
  type OfferedRole,
  type RoleProposal,
  type RoleRow,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../language/language-controller.ts';
import { methodTexts } from '../language/methods.ts';
import { fabricOf } from '../look/index.ts';
import { isFocusFree } from '../room/free-focus.ts';
import { RoomController } from '../room/room-controller.ts';
import { rolesStyles } from './roles.styles.ts';
import { roleTexts } from './roles.texts.ts';

/** Roles that one person has at a time: taking one releases whoever had it. */
const single: readonly string[] = ['owner', 'leads', 'writer', 'timekeeper', 'host'];

/** What a role is called: the usual ones here, those of a method in its texts. */
export function roleName(names: Readonly<Record<string, string>>, method: string, role: string, lang: string): string {
  return (Object.hasOwn(names, role) ? names[role] : undefined) ?? methodTexts(method, lang)?.roles?.[role] ?? role;
}

/**
 * Who has which role: one press for the fair proposal, and everybody else behind another. A role taken here holds for
 * the whole session. It is a part of the session; the table shows the same beside the seats.
 *
 * @tagname verme-roles
 * @attr {string} activity - the open activity in which roles are taken
 * @attr {number} step - how many steps of that activity have begun
 * @attr {string} method - the method, for names of roles of its own
 * @csspart title - what they are
 * @csspart role - each role with who has it
 * @csspart name - who has it
 * @csspart propose - the button with the fair proposal
 * @csspart sheet - the others, in fair order
 * @csspart button - each other button
 * @fires verme-recorded - a role was taken or released: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeRoles extends LitElement {
  /** Styles of the role picker. */
  static override readonly styles = rolesStyles;

  /** The roles that are offered, in their order. */
  @property({ attribute: false }) roles: readonly string[] = [];
  /** The open activity. */
  @property() activity: string | null = null;
  /** How many steps of that activity have begun. */
  @property({ type: Number }) step: number | null = null;
  /** The method, for names of roles of its own. */
  @property() method = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({
    members: state.members,
    sessions: state.sessions,
    now: state.now,
    flows: state.flows,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.roomState;
    if (state === null) return nothing;
    const t = this.language.of(roleTexts);
    return html`<section class="roles" lang=${this.language.lang} aria-label=${t.label}>
      <h2 class="title" part="title">${t.label}</h2>
      <ul>
        ${rolesView(state, this.roles).map((row) => this.renderRole(state, row))}
      </ul>
      <p class="soft fair">${t.fair}</p>
    </section>`;
  }

  private renderRole(state: GroupState, row: OfferedRole): TemplateResult {
    const t = this.language.of(roleTexts);
    const { role, holders, proposals, first } = row;
    const name = roleName(t.names, this.method, role, this.language.lang);
    const isSingle = single.includes(role);
    const isOpen = holders.length === 0;
    return html`<li part="role" data-role=${role} ?data-open=${isOpen}>
      <p class="role">${name}</p>
      <div class="who">
        ${holders.map((who) => this.renderHolder(state, row, who, name))}
        ${first !== null ? this.renderProposal(row, first, name) : nothing}
        ${isOpen && first === null ? html`<span class="soft">${t.open}</span>` : nothing}
      </div>
      <div class="ways">
        ${
          proposals.length > (isOpen ? 1 : 0)
            ? this.renderOthers(
                row,
                proposals.filter((one) => one !== first),
                name,
                isSingle,
              )
            : nothing
        }
      </div>
    </li>`;
  }

  private renderHolder(state: GroupState, row: RoleRow, who: Id, name: string): TemplateResult {
    const member = state.members.byId[who];
    const { weave, tone } = fabricOf(member?.org ?? 1);
    return html`<span class="person" part="name">
      <span class="stone" data-weave=${weave} data-tone=${tone}></span><bdi>${member?.name ?? ''}</bdi>
      ${this.renderRelease(state, row, who, name)}
    </span>`;
  }

  private renderProposal(row: RoleRow, proposal: RoleProposal, name: string): TemplateResult {
    const t = this.language.of(roleTexts);
    const drafts = this.taking(row, proposal.member);
    const may = this.may(drafts);
    const why = proposal.planned ? t.planned : t.propose;
    return html`<button
      class="button"
      part="propose"
      type="button"
      data-kind="plain"
      aria-disabled=${may ? nothing : 'true'}
      aria-label=${t.give(name, `${proposal.name} ${why}`)}
      @click=${() => void this.record(drafts)}
    >
      <bdi>${proposal.name}</bdi>
      <span class="key">${why}</span>
    </button>`;
  }

  private renderOthers(
    row: RoleRow,
    proposals: readonly RoleProposal[],
    name: string,
    isSingle: boolean,
  ): TemplateResult {
    const t = this.language.of(roleTexts);
    const label = row.holders.length === 0 ? t.somebodyElse : isSingle ? t.change : t.oneMore;
    const id = `who-${row.role}`;
    return html`<button
        class="button"
        part="button"
        type="button"
        data-kind="quiet"
        popovertarget=${id}
        aria-label=${t.give(name, label)}
      >
        ${label}
      </button>
      <div class="sheet" id=${id} part="sheet" popover role="dialog" aria-label=${name}>
        <p class="title">${name}</p>
        ${proposals.map((one) => {
          const drafts = this.taking(row, one.member);
          return html`<button
            class="button"
            part="button"
            type="button"
            data-kind="quiet"
            aria-disabled=${this.may(drafts) ? nothing : 'true'}
            @click=${(event: Event) => {
              (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
              void this.record(drafts);
            }}
          >
            <bdi>${one.name}</bdi>${one.planned ? html` <span class="key">${t.planned}</span>` : nothing}
          </button>`;
        })}
      </div>`;
  }

  private renderRelease(state: GroupState, { role }: RoleRow, who: Id, name: string): TemplateResult {
    const t = this.language.of(roleTexts);
    const drafts: readonly Draft[] = [this.draft('role.released', role, who)];
    return html`<button
      class="button"
      part="button"
      type="button"
      data-kind="quiet"
      aria-disabled=${this.may(drafts) ? nothing : 'true'}
      aria-label=${t.release(name, state.members.byId[who]?.name ?? '')}
      @click=${() => void this.record(drafts)}
    >
      ${t.releaseShort}
    </button>`;
  }

  private draft(type: 'role.taken' | 'role.released', role: string, who: Id): Draft {
    return { type, activity: this.activity ?? '', step: this.step ?? 0, data: { role, who } };
  }
  /** Takes the role, and whoever had it gives it up, where it is one person's. */
  private taking({ role, holders }: RoleRow, who: Id): readonly Draft[] {
    const released = single.includes(role) ? holders.map((one) => this.draft('role.released', role, one)) : [];
    return [...released, this.draft('role.taken', role, who)];
  }
  private may(drafts: readonly Draft[]): boolean {
    return drafts.every((draft) => this.roomState.can(draft));
  }
  private async record(drafts: readonly Draft[]): Promise<void> {
    if (!this.may(drafts)) return;
    const isInside = this.renderRoot.contains((this.renderRoot as ShadowRoot).activeElement);
    const role = (drafts.at(-1)?.data as { readonly role?: string } | undefined)?.role ?? '';
    await this.roomState.recordAll(drafts);
    await this.updateComplete;
    // The button that was pressed is gone: the focus stays with its role.
    if (!isInside || !isFocusFree(this)) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-role="${CSS.escape(role)}"] button`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-roles': VermeRoles;
  }
}
