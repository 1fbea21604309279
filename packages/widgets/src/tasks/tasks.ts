import {
  employerAnswerIds,
  employerAnswers,
  nameOf,
  pathView,
  tasksView,
  type Draft,
  type EmployerAnswer,
  type GroupState,
  type Id,
  type Stone,
  type Task,
} from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dateTexts, formatDate, formatRange, formatShortDay } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { ownLanguage } from '../language/languages.ts';
import { fabricOf } from '../look/index.ts';
import { RoomController } from '../room/room-controller.ts';
import { tasksStyles } from './tasks.styles.ts';
import { tasksTexts } from './tasks.texts.ts';

/**
 * What one has to do between sessions: what they took, whom they ask, what they prepare, and when and where the group
 * meets next. Without a member it tells those of whoever holds this device; `everybody` tells all, by name.
 *
 * @tagname verme-tasks
 * @attr {string} member - whose tasks; absent: of whoever holds this device
 * @attr {boolean} everybody - all members' tasks, by name
 * @attr {boolean} untitled - leaves out the title
 * @csspart title - whose tasks they are
 * @csspart next - when and where the group meets next
 * @csspart person - one member's tasks
 * @csspart tasks - the list
 * @csspart task - each task
 * @csspart does - what is to be done
 * @csspart date - by when
 * @csspart field - the answer of a line manager
 * @fires verme-recorded - an answer was written down: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 */
export class VermeTasks extends LitElement {
  /** Styles of the tasks. */
  static override readonly styles = tasksStyles;

  /** Whose tasks; null: of whoever holds this device. */
  @property() member: string | null = null;
  /** All members' tasks, by name. */
  @property({ type: Boolean, reflect: true }) everybody = false;
  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    path: pathView(group),
    plans: group.plans,
    cards: group.collections.action,
    members: group.members,
    journey: group.journey,
  }));

  protected override render(): TemplateResult | typeof nothing {
    const group = this.roomState.state;
    if (group === null || group.group === null || group.journey.value === 'closed') return nothing;
    const t = this.language.of(tasksTexts);
    const title = this.everybody ? t.everybody : t.title;
    return html`<section class="all" lang=${this.language.lang} aria-label=${title}>
      ${this.untitled ? nothing : html`<h2 class="title" part="title">${title}</h2>`} ${this.renderNext(group)}
      ${this.everybody ? this.renderEverybody(group) : this.renderOwn(group)}
    </section>`;
  }

  private renderNext(group: GroupState): TemplateResult | typeof nothing {
    const stone = pathView(group).stones.find(({ state }) => state === 'next');
    if (stone === undefined) return nothing;
    const t = this.language.of(tasksTexts);
    const names: readonly (readonly [Id | null, (name: string) => string])[] = [
      [stone.host, t.host],
      [stone.leads, t.leads],
      [stone.case, t.case],
    ];
    const people = names.flatMap(([who, says]) => (who === null ? [] : [says(nameOf(group, who))]));
    return html`<p class="next voice" part="next"><bdi>${this.whenOf(stone)}</bdi> ${people.join(' ')}</p>`;
  }

  private whenOf({ number, date, place }: Stone): string {
    const t = this.language.of(tasksTexts);
    const dates = this.language.of(dateTexts);
    if (date === null) return t.undated(number);
    const day = formatShortDay(dates, date.start, date.zone);
    return t.next(number, `${day} ${formatRange(dates, date.start, date.minutes, date.zone)}`, place);
  }

  private renderOwn(group: GroupState): TemplateResult | typeof nothing {
    const member = this.member ?? this.roomState.room?.self ?? null;
    if (member === null) return nothing;
    const { tasks } = tasksView(group, member);
    if (tasks.length === 0) return html`<p class="soft">${this.language.of(tasksTexts).none}</p>`;
    return this.renderList(tasks, member, true);
  }

  private renderEverybody(group: GroupState): TemplateResult {
    const all = group.members.circle
      .map((member) => ({ member, tasks: tasksView(group, member).tasks }))
      .filter(({ tasks }) => tasks.length > 0);
    if (all.length === 0) return html`<p class="soft">${this.language.of(tasksTexts).nobody}</p>`;
    return html`<ul class="people">
      ${all.map(({ member, tasks }) => {
        const { weave, tone } = fabricOf(group.members.byId[member]?.org ?? 1);
        return html`<li part="person">
          <h3>
            <span class="stone" aria-hidden="true" data-weave=${weave} data-tone=${tone}></span>
            <bdi>${nameOf(group, member)}</bdi>
          </h3>
          ${this.renderList(tasks, member, false)}
        </li>`;
      })}
    </ul>`;
  }

  private renderList(tasks: readonly Task[], member: Id, isOwn: boolean): TemplateResult {
    return html`<ul class="tasks" part="tasks">
      ${tasks.map((task) => this.renderTask(task, member, isOwn))}
    </ul>`;
  }

  private renderTask(task: Task, member: Id, isOwn: boolean): TemplateResult {
    const t = this.language.of(tasksTexts);
    const words = isOwn ? t.yours : t.theirs;
    const does = 'session' in task ? words.session[task.kind](task.number) : words.action[task.kind];
    return html`<li part="task" data-kind=${task.kind}>
      <p class="does" part="does">
        ${does}${'action' in task && task.kind === 'ask' && task.superior !== '' ? html`, <bdi>${t.superior(task.superior)}</bdi>` : nothing}
      </p>
      ${'action' in task ? html`<p class="voice"><bdi>${task.text ?? ''}</bdi></p>` : nothing} ${this.renderDate(task)}
      ${'action' in task && task.kind === 'ask' ? this.renderAnswer(task, member) : nothing}
    </li>`;
  }

  private renderDate({ date, kind }: Task): TemplateResult | typeof nothing {
    if (date === null) return nothing;
    const t = this.language.of(tasksTexts);
    const day = formatDate(this.language.of(dateTexts), date);
    const isDeadline = kind === 'own' || kind === 'pair' || kind === 'settle';
    return html`<time class="soft" part="date" datetime=${date}>${isDeadline ? t.by(day) : t.on(day)}</time>`;
  }

  /** Whoever asked their line manager writes the answer down here. */
  private renderAnswer(
    { action, answer }: Extract<Task, { readonly action: Id }>,
    member: Id,
  ): TemplateResult | typeof nothing {
    const t = this.language.of(tasksTexts);
    const draft = (said: EmployerAnswer): Draft => ({ type: 'action.answered', data: { action, answer: said } });
    const options = member === this.roomState.room?.self ? {} : { for: member };
    if (!this.roomState.can(draft('asked'), options)) return nothing;
    const id = `answer-${member}-${action}`;
    return html`<div class="field">
      <label for=${id}>${t.answer}</label>
      <select
        id=${id}
        part="field"
        @change=${(event: Event) =>
          void this.roomState.record(
            draft((event.currentTarget as HTMLSelectElement).value as EmployerAnswer),
            options,
          )}
      >
        ${employerAnswerIds.map(
          (one) =>
            html`<option value=${one} .selected=${live(one === answer)}>
              ${employerAnswers[one][ownLanguage(this.language.lang)]}
            </option>`,
        )}
      </select>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-tasks': VermeTasks;
  }
}
