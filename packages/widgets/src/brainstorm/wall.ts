/** The board on the wall: nothing to press, words that are read from five metres, and what does not fit is said. */
import type { BoardNote } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wallFit } from '../board/wall-fit.ts';
import type { Desk } from './desk.ts';
import { renderCards } from './first-needs.ts';
import { shownClusters } from './islands.ts';
import { rowsOf, spanOf } from './wall-rows.ts';
import { clusterName, renderWords, toneOf, wordsOf } from './words.ts';

const renderQuestion = ({ board, line }: Desk): TemplateResult =>
  html`<p class="huge voice" part="question"><bdi>${board.question || line}</bdi></p>`;

/** The question alone, what the step says, and how many notes there are: never what is on them. */
function renderUnseen(desk: Desk): TemplateResult {
  const { board, t, line, asks, use } = desk;
  const isStep = board.question !== '' && !asks && use === 'ideas';
  return html`${isStep ? html`<h1 class="headline voice" part="question"><bdi>${board.question}</bdi></h1>` : nothing}
    <div class="middle">
      ${isStep ? html`<p class="huge voice" part="line"><bdi>${line}</bdi></p>` : renderQuestion(desk)}
    </div>
    <p class="foot soft" part="count">${board.notes.length === 0 ? nothing : t.count(board.notes.length)}</p>`;
}

function renderHeadline({ board, line, asks }: Desk): TemplateResult | typeof nothing {
  const question = board.question || (asks ? line : '');
  return question === ''
    ? nothing
    : html`<h1 class="headline voice" part="question" ?data-long=${question.length > 62}><bdi>${question}</bdi></h1>`;
}

/** Notes as they are read: the newest are always there. */
function renderSlips(desk: Desk): TemplateResult {
  const { board, t } = desk;
  const { size, columns, hidden } = wallFit(board.notes.map((note) => wordsOf(note, t)));
  return html`${renderHeadline(desk)}
    <div class="slips">
      ${hidden === 0 ? nothing : html`<p class="soft">${t.earlier(hidden)}</p>`}
      <ul class="notes" data-size=${size} data-columns=${columns}>
        ${repeat(
          board.notes.slice(hidden),
          ({ idea }) => idea,
          (note) => html`<li class="note" part="note">${renderWords(note, t)}</li>`,
        )}
      </ul>
    </div>`;
}

/** The dots in their order, where the clusters have no room for every note that got some. */
function renderRanking(desk: Desk): TemplateResult {
  const { board, t } = desk;
  const { ranking, notes } = board;
  // Dots take about as much room as their words.
  const { size, columns, hidden } = wallFit(ranking.map((note) => `${wordsOf(note, t)} ${'o'.repeat(note.dots ?? 0)}`));
  const shown = ranking.slice(0, ranking.length - hidden);
  const rest = notes.length - ranking.length;
  return html`${renderHeadline(desk)}
    <div class="slips">
      <ul class="notes" data-size=${size} data-columns=${columns}>
        ${repeat(
          shown,
          ({ idea }) => idea,
          (note) =>
            html`<li class="note" part="note" ?data-first=${note.priority !== null}>${renderWords(note, t)}</li>`,
        )}
      </ul>
      <p class="soft">${hidden === 0 ? nothing : t.more(hidden)} ${rest === 0 ? nothing : t.undotted(rest)}</p>
    </div>`;
}

/** More than these cannot stand in an island however short they are; the fit leaves out what is still too much. */
function mostNotes(span: number, rows: number): number {
  const columns = span === 12 ? 4 : span === 6 ? 2 : 1;
  return Math.ceil(18 / rows) * columns;
}

interface Cell {
  readonly id: string;
  readonly name: string;
  readonly tone: number | null;
  readonly notes: readonly BoardNote[];
}

function cellsOf(desk: Desk): readonly Cell[] {
  const { board, t, use } = desk;
  const byDots = (notes: readonly BoardNote[]): readonly BoardNote[] =>
    use === 'result' ? [...notes].sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0)) : notes;
  const clusters = shownClusters(desk).map((one) => ({
    id: one.cluster,
    name: clusterName(one, t),
    tone: toneOf(one),
    notes: byDots(one.notes),
  }));
  if (board.loose.length === 0) return clusters;
  const loose = { id: '', name: clusters.length === 0 ? '' : t.loose, tone: null, notes: byDots(board.loose) };
  return [...clusters, loose];
}

/** Every note in its cluster. What a note is for is read on the laptop, and on the cards of the first needs. */
function renderIslands(desk: Desk): TemplateResult {
  const { t, board } = desk;
  const cells = cellsOf(desk);
  const rows = rowsOf(cells.length);
  const { ballot } = board;
  return html`${renderHeadline(desk)}
    <div class="islands" part="islands" data-fit data-rows=${rows.length}>
      ${repeat(
        cells,
        ({ id }) => id,
        ({ name, tone, notes }, at) => {
          const span = spanOf(at, rows);
          const most = mostNotes(span, rows.length);
          return html`<section
            class=${tone === null ? 'loose' : 'island'}
            part="cluster"
            data-tone=${tone ?? nothing}
            data-span=${span}
          >
            ${name === '' ? nothing : html`<h2 class="title"><bdi>${name}</bdi></h2>`}
            <ul class="notes" data-rest=${Math.max(0, notes.length - most)}>
              ${repeat(
                notes.slice(0, most),
                ({ idea }) => idea,
                (note) =>
                  html`<li
                    class="note"
                    part="note"
                    ?data-parked=${note.parked}
                    ?data-dotted=${(note.dots ?? 0) > 0}
                    ?data-first=${note.priority !== null}
                  >
                    ${renderWords(note, t, true)}
                  </li>`,
              )}
            </ul>
            <p class="more soft"></p>
          </section>`;
        },
      )}
    </div>
    ${
      ballot !== null && board.phase === 'counting'
        ? html`<p class="cap" part="cap"><b>${t.cap(ballot.cap)}</b> <span>${t.capRules}</span></p>`
        : nothing
    }`;
}

/** What a step does with the board, on the wall. */
export function renderWall(desk: Desk): TemplateResult {
  const { board, use, t } = desk;
  switch (use) {
    case 'question':
    case 'ideas':
      return renderUnseen(desk);
    case 'needs':
    case 'priorities':
      return html`${board.question === '' ? html`<h1 class="headline">${t.first}</h1>` : renderHeadline(desk)}
      ${renderCards(desk)}`;
    default:
      if (board.phase === 'gathering') return renderUnseen(desk);
      // Before there is a cluster the notes stand as they were read, whole.
      if (use === 'notes' || (use === 'clusters' && shownClusters(desk).length === 0)) return renderSlips(desk);
      return desk.ranked && use === 'result' ? renderRanking(desk) : renderIslands(desk);
  }
}
