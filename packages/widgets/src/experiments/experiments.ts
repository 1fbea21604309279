import {
  experimentsView,
  tableView,
  type Draft,
  type ExperimentRow,
  type ExperimentsView,
  type Id,
  type Seat,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldText, forgetText, keepText } from '../board/kept-text.ts';
import { LanguageController } from '../language/language-controller.ts';
import { fabricOf } from '../look/index.ts';
import { RoomController } from '../room/room-controller.ts';
import { renderField } from './experiment-field.ts';
import { experimentTexts } from './experiments.texts.ts';
import { experimentsStyles } from './experiments.styles.ts';

/** The place in which somebody writes: a member's own line, the common one, or how an experiment went. */
type Place = `of:${Id}` | `told:${Id}` | 'common';

/**
 * What each tries before next time. A private experiment is one press and has no words; shared ones are their owner's
 * word; the group may have one in common. With `of="last"`: those from the last time, asked about at the check-in.
 *
 * @tagname verme-experiments
 * @attr {now|last} of - this session's, or those from the last time
 * @attr {string} activity - the open activity, if any
 * @attr {number} step - how many steps of that activity have begun
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @csspart title - what they are
 * @csspart row - a person with what they try
 * @csspart own - the button for a private one
 * @csspart text - what is shared
 * @csspart field - a line to write on
 * @csspart button - each other button
 * @csspart warning - what could tell who somebody is, while it is typed
 * @fires verme-recorded - an experiment was added, changed, taken away or asked about: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 */
export class VermeExperiments extends LitElement {
  /** Styles of the experiments. */
  static override readonly styles = experimentsStyles;

  /** This session's experiments, or those from the last time. */
  @property({ reflect: true }) of: 'now' | 'last' = 'now';
  /** The open activity in which they are gathered. */
  @property() activity: string | null = null;
  /** How many steps of that activity have begun. */
  @property({ type: Number }) step: number | null = null;
  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  @state() private writing: Place | null = null;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    experiments: experimentsView(group),
    table: tableView(group),
    members: group.members,
    now: group.now,
    flows: group.flows,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.roomState;
    if (view === null) return nothing;
    const t = this.language.of(experimentTexts);
    const label = this.of === 'last' ? t.lastLabel : t.label;
    return html`<section lang=${this.language.lang} aria-label=${label}>
      <h2 class="title" part="title">${label}</h2>
      ${
        this.view === 'wall'
          ? this.renderWall(view.experiments[this.of])
          : this.of === 'last'
            ? this.renderLast(view.experiments)
            : this.renderNow(view.experiments, view.table.seats)
      }
    </section>`;
  }

  /** The wall shows what was shared, and nothing of who keeps theirs. */
  private renderWall(rows: readonly ExperimentRow[]): TemplateResult {
    return html`<ul class="shared">
      ${rows
        .filter(({ text }) => text !== null)
        .map(
          ({ text, name, kept }) =>
            html`<li part="text">
              <bdi class="voice">${text}</bdi
              >${kept === 'common' ? nothing : html` <span class="by"><bdi>${name}</bdi></span>`}
            </li>`,
        )}
    </ul>`;
  }

  private renderNow({ now }: ExperimentsView, seats: readonly Seat[]): TemplateResult {
    const t = this.language.of(experimentTexts);
    const own = new Map(now.flatMap((row) => (row.kept === 'common' ? [] : [[row.member, row] as const])));
    return html`<p class="soft hint">${t.hint}</p>
      <ul class="people">
        ${repeat(
          seats,
          (seat) => seat.member,
          (seat) => this.renderPerson(seat, own.get(seat.member) ?? null),
        )}
      </ul>
      ${this.renderCommon(now.filter(({ kept }) => kept === 'common'))}`;
  }

  private renderPerson(seat: Seat, row: ExperimentRow | null): TemplateResult {
    const t = this.language.of(experimentTexts);
    const place: Place = `of:${seat.member}`;
    const { weave, tone } = fabricOf(seat.org);
    const isOwn = row?.kept === 'own';
    const text = row?.text ?? null;
    const toggled: Draft = isOwn
      ? this.draft({ type: 'experiment.withdrawn', data: { of: row.id } })
      : row === null
        ? this.draft({ type: 'experiment.added', data: { kept: 'own' } })
        : this.draft({ type: 'experiment.edited', data: { of: row.id, kept: 'own' } });
    return html`<li part="row">
      <span class="stone" data-weave=${weave} data-tone=${tone}></span>
      <bdi class="name">${seat.name}</bdi>
      <span class="ways">
        <button
          class="button"
          part="own"
          type="button"
          data-kind="plain"
          aria-pressed=${isOwn ? 'true' : 'false'}
          aria-disabled=${this.may(toggled, seat.member) ? nothing : 'true'}
          aria-label=${t.of(seat.name, t.own)}
          @click=${() => void this.record(toggled, seat.member)}
        >
          ${t.own}
        </button>
        ${this.renderPress(t.of(seat.name, text === null ? t.share : t.edit), text === null ? t.share : t.edit, () => this.write(place), true)}
        ${
          row?.kept === 'shared'
            ? this.renderPress(
                t.of(seat.name, t.withdraw),
                t.withdraw,
                () => void this.record(this.draft({ type: 'experiment.withdrawn', data: { of: row.id } }), seat.member),
              )
            : nothing
        }
      </span>
      ${text === null || this.writing === place ? nothing : html`<p class="text voice" part="text"><bdi>${text}</bdi></p>`}
      ${this.renderWriting(place, t.of(seat.name, t.write), row?.text ?? '', (text) => this.share(seat.member, row, text))}
    </li>`;
  }

  private renderCommon(rows: readonly ExperimentRow[]): TemplateResult {
    const t = this.language.of(experimentTexts);
    return html`<div class="common">
      <h3>${t.common}</h3>
      ${rows.map(
        ({ id, text }) =>
          html`<p class="text voice" part="text">
            <bdi>${text ?? ''}</bdi>
            ${this.renderPress(
              `${t.withdraw}: ${text ?? ''}`,
              t.withdraw,
              () => void this.record(this.draft({ type: 'experiment.withdrawn', data: { of: id } })),
            )}
          </p>`,
      )}
      ${
        this.writing === 'common'
          ? this.renderWriting('common', t.commonField, '', (text) =>
              this.record(this.draft({ type: 'experiment.added', data: { kept: 'common' }, words: { text } })),
            )
          : this.renderPress(t.commonField, t.commonField, () => this.write('common'), true)
      }
    </div>`;
  }

  private renderLast({ last }: ExperimentsView): TemplateResult {
    const t = this.language.of(experimentTexts);
    const session = this.roomState.view?.now.session ?? '';
    if (last.length === 0) return html`<p class="soft">${t.noneLast}</p>`;
    return html`<ul class="people last">
      ${repeat(
        last,
        ({ id }) => id,
        (row) => {
          const place: Place = `told:${row.id}`;
          const asked: Draft =
            row.followed === null
              ? { type: 'experiment.followed', data: { of: row.id, session } }
              : { type: 'experiment.edited', data: { of: row.id, followed: null } };
          const name = row.kept === 'common' ? t.common : row.name;
          return html`<li part="row">
            <label class="asked">
              <input
                type="checkbox"
                .checked=${live(row.followed !== null)}
                ?disabled=${!this.may(asked)}
                aria-label=${t.of(name, t.asked)}
                @change=${() => void this.record(asked)}
              />
              <bdi class="name">${name}</bdi>
            </label>
            <span class="ways">
              ${row.kept === 'own' ? html`<span class="soft">${t.isOwn}</span>` : this.renderPress(t.of(name, t.tell), t.tell, () => this.write(place), true)}
            </span>
            ${row.text === null ? nothing : html`<p class="text voice" part="text"><bdi>${row.text}</bdi></p>`}
            ${row.told === null || this.writing === place ? nothing : html`<p class="told voice"><bdi>${row.told}</bdi></p>`}
            ${this.renderWriting(place, t.of(name, t.told), row.told ?? '', (text) =>
              this.record({
                type: 'experiment.followed',
                data: { of: row.id, session, told: true },
                words: { told: text },
              }),
            )}
          </li>`;
        },
      )}
    </ul>`;
  }

  private renderPress(name: string, label: string, press: () => void, opens = false): TemplateResult {
    return html`<button
      class="button"
      part="button"
      type="button"
      data-kind="quiet"
      ?data-opens=${opens}
      aria-label=${name}
      @click=${() => press()}
    >
      ${label}
    </button>`;
  }

  private renderWriting(
    place: Place,
    label: string,
    before: string,
    save: (text: string) => Promise<boolean>,
  ): TemplateResult | typeof nothing {
    if (this.writing !== place) return nothing;
    const t = this.language.of(experimentTexts);
    const { roomName } = this;
    const members = Object.values(this.roomState.view?.members.byId ?? {}).map(({ name }) => name);
    return renderField({
      label,
      texts: t,
      language: this.language,
      members,
      text: fieldText(roomName, place, before),
      typed: (text) => {
        keepText(roomName, place, text);
        this.requestUpdate();
      },
      save: (text) => void this.save(place, text, save),
      cancel: () => this.stop(place),
    });
  }

  private get roomName(): string {
    return this.roomState.room?.name ?? '';
  }
  private draft(draft: Draft): Draft {
    return this.activity === null ? draft : { ...draft, activity: this.activity };
  }
  private may(draft: Draft, member?: Id): boolean {
    return this.roomState.can(draft, member === undefined ? {} : { for: member });
  }
  private async record(draft: Draft, member?: Id): Promise<boolean> {
    if (!this.may(draft, member)) return false;
    return this.roomState.record(draft, member === undefined ? {} : { for: member });
  }
  /** Its owner says what it is: a private one becomes shared by that. */
  private share(member: Id, row: ExperimentRow | null, text: string): Promise<boolean> {
    const words = { text };
    return row === null
      ? this.record(this.draft({ type: 'experiment.added', data: { kept: 'shared' }, words }), member)
      : this.record(this.draft({ type: 'experiment.edited', data: { of: row.id, kept: 'shared' }, words }), member);
  }

  private write(place: Place): void {
    this.writing = this.writing === place ? null : place;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.writing textarea')?.focus());
  }
  private async save(place: Place, typed: string, save: (text: string) => Promise<boolean>): Promise<void> {
    const text = typed.trim();
    if (text !== '' && (await save(text))) this.stop(place);
  }
  private stop(place: Place): void {
    forgetText(this.roomName, place);
    // Whoever writes somewhere else by now is left there.
    if (this.writing !== place) return;
    const row = this.renderRoot.querySelector('.writing')?.closest('li, .common');
    this.writing = null;
    // The button that opened the field: the first one of a row may take away what was just written.
    void this.updateComplete.then(() => row?.querySelector<HTMLElement>('[data-opens]')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-experiments': VermeExperiments;
  }
}
