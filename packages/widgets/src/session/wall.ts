/** The wall: nothing to click, legible from five metres, mostly empty. */
import { nameOf } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderNeeds } from './brainstorm.ts';
import { renderOther } from './centre.ts';
import { renderKeyQuestion, underOf } from './case-stage.ts';
import { cup } from './cup.ts';
import { programmeTexts } from '../language/methods.ts';
import { wallPicture } from './end-stage.ts';
import { sessionTexts } from './session-texts.ts';
import { clockOf, followingBlock, linesOf, plannedEnd, titleOf, type Stage } from './stage.ts';
import { whereToTurn } from './where-to-turn.ts';

const head = (words: string): TemplateResult => html`<h1 class="name" part="title"><bdi>${words}</bdi></h1>`;

function renderBefore(stage: Stage): TemplateResult {
  const { state, language, scene } = stage;
  const t = language.of(sessionTexts);
  const key = scene.session?.key ?? '';
  const texts = programmeTexts(state.group?.programme ?? '', key, language.lang);
  const name = state.group?.name ?? '';
  return html`<div class="two">
    <div class="side">
      ${head(t.today)}
      <p class="huge title" part="group" ?data-long=${name.length > 60}><bdi>${name}</bdi></p>
      <p class="turn"><bdi>${scene.session?.theme || (texts?.theme ?? '')}</bdi></p>
    </div>
    <div class="flow"><verme-agenda view="wall"></verme-agenda></div>
  </div>`;
}

function renderBreak(stage: Stage): TemplateResult {
  const t = stage.language.of(sessionTexts);
  const { activity } = stage.scene;
  const end = plannedEnd(stage) ?? stage.now;
  const passed = activity === null ? 0 : (stage.now - activity.opened) / Math.max(1, end - activity.opened);
  const after = titleOf(stage, followingBlock(stage));
  return html`<div class="pause">
    <div class="side">
      <h1 class="title" part="title"><bdi>${titleOf(stage, activity?.activity ?? null)}</bdi></h1>
      <div class="back">
        <p>${t.backAt}</p>
        <time part="back">${clockOf(stage, end)}</time>
      </div>
      <p class="after">${after === '' ? nothing : t.afterBreak(after)}</p>
    </div>
    <svg viewBox="0 0 100 100" aria-hidden="true">${cup(Math.max(0, passed))}</svg>
  </div>`;
}

function renderTable(stage: Stage): TemplateResult {
  const { scene, state, language } = stage;
  const t = language.of(sessionTexts);
  const { holder } = scene.table;
  const lines = linesOf(stage);
  return html`<div class="two">
    <div class="side">
      ${head(titleOf(stage, scene.activity?.activity ?? null))}
      <div class="middle">
        ${lines.map((line) => html`<p class="question voice" part="question"><bdi>${line}</bdi></p>`)}
        ${renderUnder(stage)}
      </div>
      <p class="turn" part="turn">
        ${holder === null ? html`<span class="help soft"><bdi>${whereToTurn(stage)}</bdi></span>` : html`${t.turn} <b><bdi>${nameOf(state, holder)}</bdi></b>`}
      </p>
    </div>
    <div class="place"><verme-table view="wall" part="picture"></verme-table></div>
  </div>`;
}

/** About how many letters a line beside the table holds, and how many lines find room below a question. */
const letters = { large: 34, small: 43 };
const rows = { large: 6, small: 11 };
const rowsOf = (lines: readonly string[], inRow: number): number =>
  lines.reduce((sum, line) => sum + Math.ceil(line.length / inRow) + 0.25, 0);

/** Below the question: the rules of the talk, how to think, what was shared last time. What finds no room is counted. */
function renderUnder(stage: Stage): TemplateResult | typeof nothing {
  const lines = underOf(stage);
  if (lines.length === 0) return nothing;
  const isLong = rowsOf(lines, letters.large) > rows.large;
  const shown = isLong ? lines.filter((_, at) => rowsOf(lines.slice(0, at + 1), letters.small) <= rows.small) : lines;
  const rest = lines.length - shown.length;
  return html`<ul class="under" part="under" ?data-long=${isLong}>
    ${shown.map((line) => html`<li><bdi>${line}</bdi></li>`)}
    ${rest === 0 ? nothing : html`<li>${stage.language.of(sessionTexts).more(rest)}</li>`}
  </ul>`;
}

/** While the first needs are talked about, they are what people see, and the name of the one who speaks. */
function renderNeedsAndTurn(stage: Stage): TemplateResult | null {
  const needs = renderNeeds(stage, 'wall');
  if (needs === null) return null;
  const { holder } = stage.scene.table;
  const t = stage.language.of(sessionTexts);
  return html`<div class="full needs">
    ${needs}
    <p class="turn" part="turn">
      ${holder === null ? nothing : html`${t.turn} <b><bdi>${nameOf(stage.state, holder)}</bdi></b>`}
    </p>
  </div>`;
}

function renderInput(stage: Stage): TemplateResult {
  const lines = linesOf(stage);
  return html`<div class="one">
    ${head(titleOf(stage, stage.scene.activity?.activity ?? null))}
    <ul class="lines voice" data-count=${lines.length}>
      ${lines.map((line) => html`<li part="line">${line}</li>`)}
    </ul>
    ${whereToTurn(stage) === '' ? nothing : html`<p class="help soft" part="help"><bdi>${whereToTurn(stage)}</bdi></p>`}
  </div>`;
}

/** The most stones that stand below one another beside the names. */
const mostStones = 7;

/** What a consent is asked about, where it has no picture of its own: the rules, or the plan in short. */
function renderSubject({ scene, state }: Stage): TemplateResult | null {
  switch (scene.step?.consent) {
    case 'agreement':
      return html`<verme-board part="subject" view="wall" half collection="rule" untitled></verme-board>`;
    case 'programme':
      return state.programme.sessions.length > mostStones
        ? null
        : html`<verme-path part="subject" view="wall"></verme-path>`;
    default:
      return null;
  }
}

/** Who has accepted, beside what they are asked about. */
function renderAsked(stage: Stage): TemplateResult {
  const asked = renderOther(stage, 'wall');
  const subject = renderSubject(stage);
  return subject === null
    ? html`<div class="whole">${asked}</div>`
    : html`<div class="whole beside">${asked} ${subject}</div>`;
}

const isMaking = ({ scene: { step } }: Stage): boolean => step?.rule === 'groups' && step.rotate !== true;

/** The wall of the present moment. */
export function renderWall(stage: Stage): TemplateResult {
  const { language } = stage;
  const t = language.of(sessionTexts);
  switch (wallPicture(stage)) {
    case 'none':
      return html`<div class="one"></div>`;
    case 'before':
      return renderBefore(stage);
    case 'closed':
      return html`<div class="one"><p class="huge title">${t.thanks}</p></div>`;
    case 'talk':
    case 'between':
      return html`<div class="alone"><verme-table view="wall" part="picture" bare></verme-table></div>`;
    case 'break':
      return renderBreak(stage);
    case 'input':
      return renderInput(stage);
    case 'silent':
      // Several short lines stand below one another.
      if (linesOf(stage).length > 1) return renderInput(stage);
      return html`<div class="one">
        <div class="middle">
          ${linesOf(stage).map((line) => html`<p class="question huge voice" part="question"><bdi>${line}</bdi></p>`)}
        </div>
      </div>`;
    case 'brainstorm':
      return html`<div class="full">${renderOther(stage, 'wall')}</div>`;
    case 'table':
    case 'roles':
      return renderNeedsAndTurn(stage) ?? renderTable(stage);
    case 'plan':
      // While small groups make their cards, the wall shows who sits with whom.
      return isMaking(stage) ? renderTable(stage) : html`<div class="whole">${renderOther(stage, 'wall')}</div>`;
    case 'consent':
      return renderAsked(stage);
    default:
      return renderKeyQuestion(stage) ?? html`<div class="whole">${renderOther(stage, 'wall')}</div>`;
  }
}
