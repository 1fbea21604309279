import { agendaView, sessionView, type AgendaBlock, type AgendaView, type Method } from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleValues } from '../look/style-values.ts';
import { dateTexts, formatClock, isoTime } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { blockTitle } from '../language/process.ts';
import { ClockController, RoomController } from '../room/index.ts';
import { agendaTexts } from './agenda-texts.ts';
import { agendaStyles } from './agenda.styles.ts';
import { renderHeader } from './header.ts';
import { draftOf, insertable, insertDraft, stride, type Way } from './block-menu.ts';
import { placeMenu } from './menu-place.ts';
import { proposalDrafts, renderPace } from './pace.ts';

/** In the order of the menu. */
const ways: readonly Way[] = ['more', 'less', 'up', 'down', 'drop', 'reopen'];

/** Minutes by which lateness has to grow before a proposal that was left aside comes again. */
const patience = 5;

/**
 * The spine of a session: the clock, the blocks with their planned and real minutes, and, when it runs late, one
 * proposal with two ways. Each block has a menu: earlier, later, longer, shorter, left out, another one after it.
 *
 * @tagname verme-agenda
 * @csspart clock - the time of day
 * @csspart session - number and date of the session
 * @csspart title - theme of the session
 * @csspart blocks - the list of blocks
 * @csspart block - each block
 * @csspart bar - its bar: the plan, and what has gone
 * @csspart banner - the sentence about pace
 * @csspart menu - the menu of a block
 * @csspart button - each button
 * @cssprop --verme-spruce - blocks that are done
 * @cssprop --verme-now - the present block
 * @fires verme-recorded - a block was changed: `{ event }`
 * @fires verme-refused - a change was refused: `{ draft, reason }`
 */
export class VermeAgenda extends LitElement {
  /** Styles of the agenda. */
  static override readonly styles = agendaStyles;

  /** `chair`: with menus and proposals. `wall`: the flow alone. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** The session to show; absent: the one that runs, or the next. */
  @property() session: string | null = null;
  /** A picture without a room. */
  @property({ attribute: false }) agenda: AgendaView | null = null;

  @state() private menuFor: string | null = null;
  /** The ways that the open menu began with: each keeps its place, or the next press would meet another one there. */
  private ways: readonly Way[] = [];
  @state() private inserting = false;
  /** How late it was when the proposal was left aside. */
  @state() private leftAt: number | null = null;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({
    session: sessionView(state, this.session ?? undefined),
    sessions: state.sessions,
    activities: state.activities,
    dates: state.dates,
    group: state.group,
  }));

  constructor() {
    super();
    new ClockController(this);
  }

  private get shown(): AgendaView | null {
    if (this.agenda !== null) return this.agenda;
    const { state } = this.roomState;
    const session = this.roomState.view?.session?.session;
    return state === null || session === undefined ? null : agendaView(state, session, this.roomState.now());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.roomState.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const agenda = this.shown;
    if (agenda === null) return nothing;
    const t = this.language.of(agendaTexts);
    const shown = agenda.blocks.filter(({ state }) => this.view === 'chair' || state !== 'dropped');
    return html`<nav lang=${this.language.lang} aria-label=${t.label}>
      ${
        this.view === 'chair'
          ? renderHeader({
              agenda,
              session: this.roomState.view?.session ?? null,
              programme: this.roomState.state?.group?.programme ?? '',
              zone: this.roomState.zone,
              now: this.roomState.now(),
              language: this.language,
            })
          : nothing
      }
      <div>
        ${this.view === 'chair' ? html`<p class="unit" aria-hidden="true">${t.unit}</p>` : nothing}
        <ol part="blocks" @keydown=${(event: KeyboardEvent) => this.onKey(event)}>
          ${repeat(
            shown,
            ({ activity }) => activity,
            (block) => this.renderBlock(block),
          )}
        </ol>
      </div>
      ${this.view === 'chair' ? this.renderPace(agenda) : nothing} ${this.renderMenu(agenda)}
    </nav>`;
  }

  private renderBlock(block: AgendaBlock): TemplateResult {
    const t = this.language.of(agendaTexts);
    const title = blockTitle(block, this.language.lang);
    const { zone } = this.roomState;
    const gone = Math.min(100, Math.round((100 * (block.real ?? 0)) / Math.max(1, block.planned)));
    const words = block.state === 'ahead' ? (block.protect ? t.kept : '') : t[block.state];
    const minutes =
      block.real === null || block.state === 'dropped' ? `${block.planned}` : `${block.real} / ${block.planned}`;
    return html`<li
      part="block"
      data-state=${block.state}
      ?data-kept=${block.protect}
      aria-current=${block.state === 'now' ? 'step' : nothing}
      ${styleValues({ '--min': block.state === 'dropped' ? '0' : String(block.planned), '--gone': `${gone}%` })}
    >
      <time datetime=${isoTime(block.start, zone)}
        >${block.state === 'dropped' ? nothing : formatClock(this.language.of(dateTexts), block.start, zone)}</time
      >
      <span class="bar" part="bar"></span>
      ${this.renderName(block, title)}
      <span class="mins">
        <span aria-hidden="true">${block.state === 'dropped' ? t.dropped : minutes}</span>
        <span class="hidden">${words} ${block.real === null ? nothing : t.ran(block.real, block.planned)}</span>
      </span>
    </li>`;
  }

  private renderName(block: AgendaBlock, title: string): TemplateResult {
    const isEditable = this.view === 'chair' && this.agenda === null && this.waysOf(block).length > 0;
    if (!isEditable) return html`<span class="what"><bdi>${title}</bdi></span>`;
    return html`<button
      class="what"
      type="button"
      data-activity=${block.activity}
      aria-haspopup="true"
      aria-expanded=${this.menuFor === block.activity ? 'true' : 'false'}
      @click=${(event: Event) => this.openMenu(block, event.currentTarget as HTMLElement)}
    >
      <bdi>${title}</bdi>
    </button>`;
  }

  private renderPace(agenda: AgendaView): TemplateResult | typeof nothing {
    return renderPace({
      agenda,
      zone: this.roomState.zone,
      language: this.language,
      asks:
        this.roomState.room !== null
          ? this.leftAt === null || agenda.behind >= this.leftAt + patience
          : this.agenda !== null,
      accept: () => {
        this.leftAt = null;
        void this.roomState.recordAll(proposalDrafts(agenda));
      },
      keep: () => {
        this.leftAt = agenda.behind;
      },
    });
  }

  private renderMenu(agenda: AgendaView): TemplateResult {
    const t = this.language.of(agendaTexts);
    const block = agenda.blocks.find(({ activity }) => activity === this.menuFor);
    const title = block === undefined ? '' : blockTitle(block, this.language.lang);
    return html`<div
      class="menu"
      part="menu"
      popover="auto"
      role="group"
      aria-label=${t.edit(title)}
      @toggle=${(event: ToggleEvent) => this.onToggle(event)}
      @keydown=${(event: KeyboardEvent) => this.onMenuKey(event)}
    >
      ${block === undefined ? nothing : this.inserting ? this.renderInsert(block) : this.renderWays(block, title)}
    </div>`;
  }

  private renderWays(block: AgendaBlock, title: string): TemplateResult {
    const t = this.language.of(agendaTexts);
    const label = (way: Way): string => (way === 'more' || way === 'less' ? t[way](stride) : t[way]);
    const now = this.waysOf(block);
    const shown = ways.filter((way) => now.includes(way) || this.ways.includes(way));
    return html`<p class="cue"><bdi>${title}</bdi></p>
      ${shown.map((way) => this.renderButton(label(way), () => this.change(way, block), now.includes(way)))}
      ${
        block.state === 'now' || block.state === 'ahead'
          ? this.renderButton(t.insert, () => {
              this.inserting = true;
              void this.focusFirst();
            })
          : nothing
      }`;
  }

  private renderInsert(block: AgendaBlock): TemplateResult {
    const { lang } = this.language;
    const named = insertable().map((method) => ({
      method,
      title: blockTitle({ kind: method.kind, method: method.id, title: '' }, lang),
    }));
    named.sort((a, b) => new Intl.Collator(lang).compare(a.title, b.title));
    return html`<p class="cue">${this.language.of(agendaTexts).insert}</p>
      ${named.map(({ method, title }) => this.renderButton(title, () => this.insert(block, method)))}`;
  }

  private renderButton(label: string, act: () => void, may = true): TemplateResult {
    return html`<button
      class="button"
      part="button"
      data-kind="quiet"
      type="button"
      aria-disabled=${may ? nothing : 'true'}
      @click=${() => (may ? act() : undefined)}
    >
      ${label}
    </button>`;
  }

  private waysOf(block: AgendaBlock): readonly Way[] {
    const { state } = this.roomState;
    const session = this.shown?.session;
    if (state === null || session === undefined) return [];
    return ways.filter((way) => {
      const draft = draftOf(way, state, session, block);
      return draft !== null && this.roomState.can(draft);
    });
  }

  private change(way: Way, block: AgendaBlock): void {
    const { state } = this.roomState;
    const session = this.shown?.session;
    if (state === null || session === undefined) return;
    const draft = draftOf(way, state, session, block);
    // Longer, shorter, earlier, later may be wanted several times: the menu stays open.
    if (way === 'drop' || way === 'reopen') this.closeMenu();
    if (draft !== null) void this.roomState.record(draft);
  }

  private insert(block: AgendaBlock, method: Method): void {
    const { state } = this.roomState;
    const session = this.shown?.session;
    this.closeMenu();
    if (state !== null && session !== undefined) {
      void this.roomState.record(insertDraft(state, session, block.activity, method));
    }
  }

  private get menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.menu');
  }

  private openMenu(block: AgendaBlock, near: HTMLElement): void {
    const { menu } = this;
    if (menu === null) return;
    this.menuFor = block.activity;
    this.ways = this.waysOf(block);
    this.inserting = false;
    placeMenu(menu, near.getBoundingClientRect(), this.getBoundingClientRect());
    menu.showPopover();
    void this.focusFirst();
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.menu?.querySelector('button')?.focus();
  }

  private closeMenu(): void {
    this.menu?.hidePopover();
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'open') return;
    const from = this.menuFor;
    this.menuFor = null;
    this.inserting = false;
    // Focus goes back to the block that the menu belonged to, unless it has already gone elsewhere.
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (from === null || (activeElement !== null && !(this.menu?.contains(activeElement) ?? false))) return;
    [...this.renderRoot.querySelectorAll<HTMLElement>('button.what')]
      .find((one) => one.dataset['activity'] === from)
      ?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    this.walk(event, [...this.renderRoot.querySelectorAll<HTMLElement>('button.what')]);
  }
  private onMenuKey(event: KeyboardEvent): void {
    this.walk(event, [...(this.menu?.querySelectorAll('button') ?? [])]);
  }
  private walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = stops.findIndex((one) => one === (this.renderRoot as ShadowRoot).activeElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-agenda': VermeAgenda;
  }
}
