/** The right-hand side of the chair's screen: what to say, what to heed, the one thing to press. */
import { boardView, nameOf, type NextView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { stepTexts } from '../language/process.ts';
import { minutesLeft, timeOf } from '../table/table-time.ts';
import { aboutCase } from './case-stage.ts';
import { renderHere } from './centre.ts';
import type { Press } from './presses.ts';
import { sessionTexts } from './session-texts.ts';
import { titleOf, type Stage } from './stage.ts';

/** The script of the present step. */
export function renderSay(stage: Stage): TemplateResult | typeof nothing {
  const { scene, language } = stage;
  const t = language.of(sessionTexts);
  if (scene.picture === 'talk') return html`<p class="script voice" part="script">${t.talking}</p>`;
  if (scene.picture === 'before') return html`<p class="script voice" part="script">${t.howToBegin}</p>`;
  if (scene.picture === 'closed') return html`<p class="script voice" part="script">${t.thanks}</p>`;
  const { activity, step } = scene;
  const texts = activity === null || step === null ? undefined : stepTexts(activity.method, step.id, language.lang);
  if (texts === undefined) return nothing;
  const length = texts.say.length > 360 ? 'long' : texts.say.length > 210 ? 'middle' : 'short';
  return html`<p class="cue" role="heading" aria-level="2">${t.say}</p>
    <p class="script voice" part="script" data-length=${length}>${texts.say}</p>
    ${
      texts.heed.length === 0
        ? nothing
        : html`<ul class="heed" part="heed">
            ${texts.heed.map((one) => html`<li>${one}</li>`)}
          </ul>`
    }`;
}

/** What the button leads to, in the words of the agenda. */
function leadsTo(stage: Stage, next: NextView): string {
  const { language, scene } = stage;
  if (next.does === 'openBlock') return titleOf(stage, next.block);
  if (next.does !== 'beginStep' || next.step === null) return '';
  return stepTexts(scene.activity?.method ?? '', next.step, language.lang)?.title ?? '';
}

function waitsFor({ scene, state, language }: Stage): string {
  const t = language.of(sessionTexts);
  if (scene.step?.board === undefined) return t.waits;
  return boardView(state).phase === 'counting' ? t.waitsForDots : t.waitsForTalk;
}

function renderWho(stage: Stage): TemplateResult | typeof nothing {
  const { scene, state, language, next } = stage;
  const t = language.of(sessionTexts);
  const { table } = scene;
  if (next?.does === 'giveConsent') return html`${t.ask}: <b><bdi>${nameOf(state, next.who)}</bdi></b>`;
  const about = next === null ? null : aboutCase(stage, next);
  if (about !== null) return about;
  if (next?.does === 'wait') return html`${waitsFor(stage)}`;
  if (table.holder !== null && scene.picture !== 'talk') {
    const then = table.next === null ? '' : nameOf(state, table.next);
    return html`${t.turn} <b><bdi>${nameOf(state, table.holder)}</bdi></b
      >${then === '' ? nothing : html`, ${t.then} <bdi>${then}</bdi>`}`;
  }
  const to = next === null ? '' : leadsTo(stage, next);
  if (to !== '') return html`${t.nextUp(to)}`;
  return table.round === 'done' ? html`${t.roundIsDone}` : nothing;
}

function renderTime({ scene, language, now }: Stage): TemplateResult | typeof nothing {
  const t = language.of(sessionTexts);
  const time = scene.picture === 'talk' ? null : timeOf(scene.activity);
  if (time === null) return nothing;
  const left = minutesLeft(time, now);
  const words = left === 0 ? t.timeOver : scene.table.rule === 'round' ? t.roundLeft(left) : t.stepLeft(left);
  return html`<p class="soft" part="left">${words}</p>`;
}

/** What a press says: the turn that was taken last may have been a draw. */
function saysOf({ scene, language }: Stage, press: Press): string {
  const t = language.of(sessionTexts);
  return press === 'backTurn' && scene.table.groups.length > 0 ? t.backDraw : t[press];
}

const quiet = (stage: Stage, press: Press): TemplateResult | typeof nothing =>
  stage.can(press)
    ? html`<button class="button" part="button" data-kind="quiet" type="button" @click=${() => stage.press(press)}>
        ${saysOf(stage, press)}
      </button>`
    : nothing;

/** Backwards is one button: the nearest thing that can be taken back. */
export function backPress(stage: Stage): Press | null {
  const ways: readonly Press[] = ['backTurn', 'backStep', 'backBlock'];
  return ways.find((press) => stage.can(press)) ?? null;
}

/** What the one button says. Whoever takes a card says so in other words than whoever accepts a text. */
function labelOf({ scene, language }: Stage, next: NextView): string {
  const t = language.of(sessionTexts);
  return next.does === 'giveConsent' && scene.step?.consent === 'action' ? t.takesCard : t.does[next.does];
}

/** Who, how long, the button, and what else there is. */
export function renderDo(stage: Stage): TemplateResult {
  const { next, language } = stage;
  const t = language.of(sessionTexts);
  const back = backPress(stage);
  return html`<div class="do">
    <div>
      <p class="who" part="who" aria-live="polite">${renderWho(stage)}</p>
      ${renderTime(stage)}
    </div>
    ${
      next === null || next.does === 'wait' || stage.readOnly
        ? nothing
        : html`<button
            class="button"
            part="now"
            data-kind="now"
            type="button"
            @keydown=${(event: KeyboardEvent) => {
              if (event.repeat) event.preventDefault();
            }}
            @click=${() => stage.goOn()}
          >
            <span>${labelOf(stage, next)}</span><span class="key" aria-hidden="true">${t.space}</span>
          </button>`
    }
    <p class="rest">
      ${quiet(stage, 'seek')} ${quiet(stage, 'pass')} ${quiet(stage, 'roundDone')} ${quiet(stage, 'moreTime')}
      ${back === null ? nothing : quiet(stage, back)} ${quiet(stage, 'reopen')}
    </p>
  </div>`;
}

/** The line above the script: the wall, and stepping aside. */
export function renderAside(stage: Stage): TemplateResult {
  const t = stage.language.of(sessionTexts);
  return html`<p class="aside">
    ${stage.can('talkOnly') ? quiet(stage, 'talkOnly') : html`<span></span>`}
    <button class="button" part="button" data-kind="quiet" type="button" @click=${() => stage.toggleWall()}>
      ${stage.wallOpen ? t.closeWall : t.openWall}
    </button>
    ${stage.scene.layout === 'wide' ? renderHere(stage) : nothing}
    ${stage.next?.does === 'wait' || stage.next?.does === 'takeRole' ? quiet(stage, 'blockDone') : nothing}
  </p>`;
}
