/** The middle of the chair's screen: the picture of what goes on. */
import { html, nothing, type TemplateResult } from 'lit';
import { planView } from '@opelix/verme-core';
import { attendanceTexts } from '../attendance/attendance-texts.ts';
import { methodTexts, programmeTexts } from '../language/methods.ts';
import { asksQuestion, stepTexts } from '../language/process.ts';
import { renderCase, renderLast, renderLine } from './case-stage.ts';
import { renderBrainstorm, renderNeeds } from './brainstorm.ts';
import { cup } from './cup.ts';
import { phaseOf } from './plan-phase.ts';
import { isEndPicture, isLastHeld, renderEndPicture } from './end-stage.ts';
import { sessionTexts } from './session-texts.ts';
import { clockOf, linesOf, plannedEnd, titleOf, type Stage } from './stage.ts';
import { renderWhereToTurn } from './where-to-turn.ts';

/** Pictures that other elements draw, by name; they are defined elsewhere and upgrade when they are. */
export function renderOther(stage: Stage, view: 'chair' | 'wall'): TemplateResult | typeof nothing {
  const { scene } = stage;
  const { picture, step, activity } = scene;
  switch (picture) {
    case 'schedule':
      return html`<verme-schedule class="other" part="picture" view=${view}></verme-schedule>`;
    case 'programme':
      return html`<verme-programme class="other" part="picture" view=${view}></verme-programme>`;
    case 'board':
      return html`<verme-board
        class="other"
        part="picture"
        view=${view}
        collection=${step?.into ?? (step?.consent === 'agreement' ? 'rule' : 'topic')}
        heading=${step?.into === 'insight' ? (linesOf(stage)[0] ?? '') : ''}
        .activity=${activity?.activity ?? null}
        .step=${activity?.count ?? null}
      ></verme-board>`;
    case 'plan':
      return html`<verme-plan class="other" part="picture" view=${view} phase=${phaseOf(scene)}></verme-plan>`;
    case 'brainstorm':
      return renderBrainstorm(stage, view);
    case 'record':
      return html`<verme-record class="other" part="picture" view=${view}></verme-record>`;
    case 'consent':
      return html`<verme-consent
        class="other"
        part="picture"
        view=${view}
        about=${step?.consent ?? 'agreement'}
      ></verme-consent>`;
    default:
      return isEndPicture(picture) ? renderEndPicture(stage, view) : renderCase(stage, view);
  }
}

function renderSteps({ scene, language }: Stage): TemplateResult | typeof nothing {
  const { activity } = scene;
  if (activity === null || activity.steps.length < 2) return nothing;
  return html`<ol class="steps" part="steps">
    ${activity.steps.map(
      ({ step, state }) =>
        html`<li aria-current=${state === 'now' ? 'step' : nothing}>
          ${stepTexts(activity.method, step.id, language.lang)?.title ?? step.id}
        </li>`,
    )}
  </ol>`;
}

/** Whether the block asks its question in this step or in one to come. */
function isStillAsked({ scene, language }: Stage): boolean {
  const { activity } = scene;
  return (
    activity?.steps.some(
      ({ step, state }) => state !== 'done' && asksQuestion(activity.method, step.id, language.lang),
    ) === true
  );
}

function renderQuestion(stage: Stage): TemplateResult | typeof nothing {
  const { scene, language } = stage;
  const t = language.of(sessionTexts);
  const lines = linesOf(stage);
  if (lines.length === 0) return nothing;
  const bank = isStillAsked(stage) ? (methodTexts(scene.activity?.method ?? '', language.lang)?.questions ?? []) : [];
  return html`<div class="asked" ?data-many=${lines.length > 2}>
    ${lines.map((line) => html`<p class="question voice" part="question"><bdi>${line}</bdi></p>`)} ${renderLine(stage)}
    ${
      bank.length === 0 || stage.readOnly
        ? nothing
        : html`<button class="button small" part="button" data-kind="quiet" type="button" popovertarget="bank">
              ${t.changeQuestion}
            </button>
            ${renderBank(stage, bank)}`
    }
  </div>`;
}

const closest = (event: Event): HTMLElement | null => (event.currentTarget as HTMLElement).closest('[popover]');

function renderBank(stage: Stage, bank: readonly string[]): TemplateResult {
  const t = stage.language.of(sessionTexts);
  const take = async (event: Event, question: string): Promise<boolean> => {
    closest(event)?.hidePopover();
    return question.trim() !== '' && stage.ask(question.trim());
  };
  return html`<div class="sheet" id="bank" part="sheet" popover role="dialog" aria-label=${t.changeQuestion}>
    ${bank.map(
      (one) =>
        html`<button
          class="button voice"
          part="button"
          data-kind="quiet"
          type="button"
          @click=${(event: Event) => void take(event, one)}
        >
          ${one}
        </button>`,
    )}
    <form
      class="field"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const own = String(new FormData(form).get('own') ?? '');
        void take(event, own).then((taken) => (taken ? form.reset() : undefined));
      }}
    >
      <label for="own">${t.ownQuestion}</label>
      <input id="own" name="own" maxlength="300" autocomplete="off" />
      <button class="button" part="button" data-kind="plain">${t.useQuestion}</button>
    </form>
  </div>`;
}

/** Who is here: a button with the count, and the list behind it. */
export function renderHere({ scene, language }: Stage): TemplateResult | typeof nothing {
  const rows = scene.session?.attendance ?? [];
  const t = language.of(attendanceTexts);
  return html`<button class="button" part="button" data-kind="quiet" type="button" popovertarget="here">
      ${t.count(rows.filter(({ here }) => here).length, rows.length)}
    </button>
    <div class="sheet" id="here" part="sheet" popover role="dialog" aria-label=${t.label}>
      <verme-attendance .session=${scene.session?.session ?? null}></verme-attendance>
    </div>`;
}

/** In a round that gathers, somebody may ask that their thought is written down: the circle stays in sight. */
function renderWriteDown(stage: Stage): TemplateResult | typeof nothing {
  const { scene, language, readOnly } = stage;
  const into = scene.step?.into;
  if (into === undefined || scene.picture !== 'table' || readOnly) return nothing;
  const t = language.of(sessionTexts);
  return html`<button class="button" part="button" data-kind="quiet" type="button" popovertarget="write">
      ${t.writeDown}
    </button>
    <div class="sheet" id="write" part="sheet" popover role="dialog" aria-label=${t.writeDown}>
      <verme-board
        view="chair"
        collection=${into}
        heading=${into === 'insight' ? (linesOf(stage)[0] ?? '') : ''}
        .activity=${scene.activity?.activity ?? null}
        .step=${scene.activity?.count ?? null}
      ></verme-board>
    </div>`;
}

/** What a click on a seat does, where it does anything. */
function tipOf({ scene: { table }, language, readOnly }: Stage): string {
  const t = language.of(sessionTexts);
  if (table.groups.length > 0 && table.holder === null) return t.groupsTip;
  if (readOnly) return '';
  if (table.rule === 'queue') return t.queueTip;
  if (table.rule === 'seats') return t.seatsTip;
  return table.holder === null ? '' : t.tip;
}

function renderFoot(stage: Stage): TemplateResult {
  const { scene } = stage;
  const tip = scene.picture === 'table' ? tipOf(stage) : '';
  return html`<div class="foot">
    ${tip === '' ? nothing : html`<p class="tip soft" part="tip">${tip}</p>`} ${renderWriteDown(stage)}
    ${renderLast(stage)} ${renderWhereToTurn(stage)} ${renderHere(stage)}
  </div>`;
}

function renderBefore(stage: Stage): TemplateResult {
  const { state, language, scene } = stage;
  const t = language.of(sessionTexts);
  const key = scene.session?.key ?? '';
  const texts = programmeTexts(state.group?.programme ?? '', key, language.lang);
  return html`<div class="calm">
    <p class="title large" part="group" role="heading" aria-level="2"><bdi>${state.group?.name ?? ''}</bdi></p>
    ${texts === undefined ? nothing : html`<p class="lead voice">${texts.about}</p>`}
    <p class="cue" role="heading" aria-level="3">${t.whoIsHere}</p>
    <verme-attendance .session=${scene.session?.session ?? null}></verme-attendance>
    <verme-arrivals></verme-arrivals>
  </div>`;
}

function renderBreak(stage: Stage): TemplateResult {
  const t = stage.language.of(sessionTexts);
  const end = plannedEnd(stage) ?? stage.now;
  const { activity } = stage.scene;
  const passed = activity === null ? 0 : (stage.now - activity.opened) / Math.max(1, end - activity.opened);
  return html`<div class="pause">
    <svg class="cups" viewBox="0 0 100 100" aria-hidden="true">${cup(Math.max(0, passed))}</svg>
    <p class="back">${t.backAt} <b class="title">${clockOf(stage, end)}</b></p>
  </div>`;
}

/** The documents that are offered when a session has closed; a plan is among them once there is a card. */
function papersOf({ state }: Stage): string {
  const plan = planView(state).cards.length > 0 ? ['plan'] : [];
  return ['minutes', ...plan, 'calendar', 'programme', 'statement', 'log'].join(' ');
}

/** The picture with what belongs to it. */
export function renderCentre(stage: Stage): TemplateResult {
  const { scene, language } = stage;
  const t = language.of(sessionTexts);
  switch (scene.picture) {
    case 'none':
      return html`<p class="soft">${t.none}</p>`;
    case 'before':
      return renderBefore(stage);
    case 'closed':
      return html`<div class="calm">
        <p class="title large" role="heading" aria-level="2">${t.closed}</p>
        ${isLastHeld(stage.state) ? html`<verme-ending></verme-ending>` : nothing}
        <verme-documents only=${papersOf(stage)}></verme-documents>
        <p class="cue" role="heading" aria-level="3">${t.whoWasHere}</p>
        <verme-attendance .session=${scene.session?.session ?? null}></verme-attendance>
      </div>`;
    case 'talk':
      return html`<verme-table class="round" part="picture" bare></verme-table>`;
    case 'break':
      return html`${renderBreak(stage)} ${renderFoot(stage)}`;
    case 'input':
      return html`${renderSteps(stage)}
        <div class="card">
          <p class="title" role="heading" aria-level="2">${titleOf(stage, scene.activity?.activity ?? null)}</p>
          <ul class="lines voice">
            ${linesOf(stage).map((line) => html`<li part="line">${line}</li>`)}
          </ul>
        </div>
        ${renderFoot(stage)}`;
    case 'table':
    case 'silent':
    case 'between':
      return html`${renderSteps(stage)} ${renderNeeds(stage, 'chair') ?? renderQuestion(stage)}
        <verme-table class="round" part="picture"></verme-table>
        ${renderFoot(stage)}`;
    default:
      return html`${renderSteps(stage)} ${renderOther(stage, 'chair')}
      ${scene.layout === 'wide' ? nothing : renderFoot(stage)}`;
  }
}
