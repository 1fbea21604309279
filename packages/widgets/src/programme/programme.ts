import {
  agendaView,
  latestConsent,
  pathView,
  type AgendaView,
  type Draft,
  type GroupState,
  type Id,
  type PathView,
  type Stone,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { insertable } from '../agenda/block-menu.ts';
import { dateTexts, formatDate, formatShortDay } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { methodTexts, programmeTexts } from '../language/methods.ts';
import { blockTitle, commonTexts } from '../language/process.ts';
import { RoomController } from '../room/room-controller.ts';
import { renderSheet } from './block-sheet.ts';
import { addSessionDraft, aimsDraft, confirmedDraft, roleDraft, wordsDraft, type Words } from './plan-drafts.ts';
import { renderPlanField } from './plan-field.ts';
import { PlanWords } from './plan-words.ts';
import { minutesOf, peopleFor } from './plan-facts.ts';
import { programmePlanTexts } from './programme.texts.ts';
import { programmeStyles } from './programme.styles.ts';
import { renderCard } from './session-card.ts';
import { SheetController } from './sheet-controller.ts';
import { WallFit } from './wall-fit.ts';

/**
 * The plan of the process, made together: a card for each session with its theme, its method and who does what, and
 * what the group wants to be different when it ends. The blocks of a session are a strip; behind it they are moved,
 * dropped, shortened and added, by menu or by keyboard, with minutes reckoned for the people.
 *
 * @tagname verme-programme
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} untitled - leaves out the title
 * @csspart title - what it is
 * @csspart state - which version it is, and whether the group has confirmed it
 * @csspart cards - the row of cards
 * @csspart card - each session
 * @csspart number - the stone with its number
 * @csspart when - the date
 * @csspart theme - the theme, written where it stands
 * @csspart method - the method
 * @csspart case - who brings a case
 * @csspart host - who hosts
 * @csspart leads - who leads
 * @csspart blocks - the strip of blocks, which opens them
 * @csspart aims - what should be different at the end
 * @csspart sheet - the window in which blocks are changed
 * @csspart block - each block in it
 * @csspart consent - the consent of the group
 * @csspart button - each other button
 * @cssprop --verme-spruce - sessions that were held
 * @fires verme-recorded - the plan was changed: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 */
export class VermeProgramme extends LitElement {
  /** Styles of the plan. */
  static override readonly styles = programmeStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;

  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    path: pathView(group),
    activities: group.activities,
    flows: group.flows,
    members: group.members,
    consents: group.consents,
    now: group.now,
  }));
  private readonly words = new PlanWords(this, {
    room: () => this.roomState.room?.name ?? '',
    can: (draft) => this.roomState.can(draft),
    record: (draft) => this.roomState.record(draft),
  });
  private readonly sheet = new SheetController(this, {
    state: () => this.roomState.state,
    can: (draft) => this.roomState.can(draft),
    record: (draft) => this.roomState.record(draft),
    agenda: (session) => this.agendaOf(session),
    title: (block) => blockTitle(block, this.language.lang),
    announce: (words) => {
      this.announced = words;
    },
    texts: () => this.language.of(programmePlanTexts),
  });

  constructor() {
    super();
    new WallFit(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || group.group === null) return nothing;
    const path = pathView(group);
    const t = this.language.of(programmePlanTexts);
    return html`<section class="plan" lang=${this.language.lang} aria-label=${t.title}>
      ${this.untitled ? nothing : this.renderHead(path)}
      ${this.view === 'wall' ? this.renderWall(path) : this.renderChair(group, path)}
    </section>`;
  }

  private renderHead(path: PathView): TemplateResult {
    const t = this.language.of(programmePlanTexts);
    const version = Math.max(1, path.version);
    const how = path.confirmed === 0 ? t.draft : path.confirmed === version ? t.confirmed : t.changed;
    return html`<div class="head">
      <h2 class="title" part="title">${t.title}</h2>
      ${
        this.view === 'wall'
          ? nothing
          : html`<p class="soft" part="state">${how} <span class="version">${t.version(version)}</span></p>`
      }
    </div>`;
  }

  private renderWall({ aims }: PathView): TemplateResult {
    const t = this.language.of(programmePlanTexts);
    return html`<verme-path view="wall"></verme-path> ${
        aims === ''
          ? nothing
          : html`<div class="aims">
              <p class="cue">${t.aims}</p>
              <p class="voice" part="aims"><bdi>${aims}</bdi></p>
            </div>`
      }`;
  }

  private renderChair(group: GroupState, path: PathView): TemplateResult {
    const t = this.language.of(programmePlanTexts);
    const count = path.stones.length;
    const adding = addSessionDraft(group, count);
    return html`<ol class="cards" part="cards" data-count=${count > 6 ? 'many' : count}>
        ${repeat(
          path.stones,
          ({ session }) => session,
          (stone) => this.renderSession(stone, path.programme),
        )}
      </ol>
      <div class="below">
        ${renderPlanField({
          ...this.words.field({ place: 'programme:aims', own: path.aims, shown: path.aims, draft: aimsDraft }),
          id: 'aims',
          label: t.aims,
          kind: 'aims',
          max: 2000,
        })}
        <div class="rest">
          ${
            this.roomState.can(adding)
              ? html`<button
                  class="button"
                  part="button"
                  type="button"
                  data-kind="quiet"
                  @click=${() => void this.addSession(adding)}
                >
                  ${t.addSession}
                </button>`
              : nothing
          }
          ${this.renderConsent(group)}
        </div>
      </div>
      ${this.renderSheet(group, path)}
      <p class="hidden" role="status">${this.announced}</p>`;
  }

  private renderSession(stone: Stone, programme: string): TemplateResult {
    const t = this.language.of(programmePlanTexts);
    const { session, date } = stone;
    const agenda = this.agendaOf(session);
    const written = programmeTexts(programme, stone.key, this.language.lang);
    const shown = { theme: this.themeOf(stone), method: stone.method || (written?.method ?? '') };
    return renderCard({
      stone,
      texts: t,
      name: this.language.of(commonTexts).sessionNumber(stone.number),
      theme: shown.theme,
      when: this.whenOf(stone),
      date: date?.date ?? null,
      blocks: agenda?.blocks ?? [],
      minutes: minutesOf(agenda),
      people: peopleFor(this.roomState.state, stone),
      mayChoose: (role) => this.roomState.can(roleDraft(session, role, stone[role])),
      choose: (role, member) => void this.roomState.record(roleDraft(session, role, member)),
      field: (kind: Words) =>
        this.words.field({
          place: `programme:${session}:${kind}`,
          own: stone[kind],
          shown: shown[kind],
          draft: (text) => wordsDraft(session, kind, text),
        }),
      open: () => this.sheet.open(session),
    });
  }

  private renderConsent(group: GroupState): TemplateResult {
    const t = this.language.of(programmePlanTexts);
    const round = latestConsent(group, 'programme');
    const isAgreed = round !== null && round.accepted && !round.stale;
    const isOpen = round !== null && round.open && !round.stale;
    const isNew = group.programme.confirmed !== Math.max(1, group.programme.version);
    return html`<details class="consent" part="consent" ?open=${isOpen}>
      <summary class="button" data-kind="quiet">${t.consent}</summary>
      <verme-consent about="programme" untitled></verme-consent>
      ${
        isAgreed && isNew && this.roomState.can(confirmedDraft)
          ? html`<button
              class="button"
              part="button"
              type="button"
              data-kind="plain"
              @click=${() => void this.roomState.record(confirmedDraft)}
            >
              ${t.confirm}
            </button>`
          : nothing
      }
    </details>`;
  }

  private renderSheet(group: GroupState, path: PathView): TemplateResult | typeof nothing {
    const stone = path.stones.find(({ session }) => session === this.sheet.session);
    if (stone === undefined) return nothing;
    const { lang } = this.language;
    const named = insertable().map((method) => ({ method, title: methodTexts(method.id, lang)?.title ?? method.id }));
    named.sort((a, b) => new Intl.Collator(lang).compare(a.title, b.title));
    return renderSheet({
      ...this.sheet.parts(group, path.stones, stone),
      theme: this.themeOf(stone),
      minutes: minutesOf(this.agendaOf(stone.session)),
      close: this.language.of(commonTexts).close,
      methods: named,
    });
  }

  private whenOf({ date, open }: Stone): string {
    const t = this.language.of(programmePlanTexts);
    const dates = this.language.of(dateTexts);
    if (date !== null) return formatShortDay(dates, date.start, date.zone);
    return open === null ? t.noDate : t.openDate(formatDate(dates, open.by));
  }

  private themeOf({ theme, key, number }: Stone): string {
    const programme = this.roomState.state?.group?.programme ?? '';
    const written = programmeTexts(programme, key, this.language.lang)?.theme;
    return theme || written || this.language.of(commonTexts).sessionNumber(number);
  }

  private agendaOf(session: Id): AgendaView | null {
    const group = this.roomState.state;
    return group === null ? null : agendaView(group, session, this.roomState.now());
  }

  private async addSession(draft: Draft): Promise<void> {
    if (!(await this.roomState.record(draft))) return;
    await this.updateComplete;
    const fields = this.renderRoot.querySelectorAll<HTMLTextAreaElement>('textarea[part="theme"]');
    fields[fields.length - 1]?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-programme': VermeProgramme;
  }
}
