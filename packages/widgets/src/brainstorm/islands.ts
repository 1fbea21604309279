/** Clusters as islands, and the notes in them; what has not changed is not drawn again. */
import type { BoardCluster, BoardNote, BoardView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BrainstormTexts } from '../language/texts/brainstorm-texts.ts';
import type { Desk } from './desk.ts';
import { clusterName, renderWords, toneOf, wordsOf } from './words.ts';

/** A count is typed beside each note while dots are counted and not shown yet. */
export const isCounting = ({ board, use }: Desk): boolean =>
  board.phase === 'counting' && (use === 'dots' || use === 'result');

function renderCount(note: BoardNote, t: BrainstormTexts): TemplateResult {
  return html`<input
    class="count"
    part="count"
    type="number"
    inputmode="numeric"
    min="0"
    max="99"
    data-count=${note.idea}
    aria-label=${t.countFor(wordsOf(note, t))}
    .value=${note.counted === null ? '' : String(note.counted)}
  />`;
}

/** Handlers are the board's, so that a note is drawn from nothing but itself. */
function renderNote(note: BoardNote, t: BrainstormTexts, counting: boolean): TemplateResult {
  const { originals } = note;
  return html`<button
      class="note"
      part="note"
      type="button"
      tabindex="-1"
      aria-haspopup="dialog"
      data-note=${note.idea}
      ?data-parked=${note.parked}
      ?data-first=${note.priority !== null}
    >
      ${renderWords(note, t)} ${note.whose === '' ? nothing : html`<span class="whose"><bdi>${note.whose}</bdi></span>`}
      ${originals.length === 0 ? nothing : html`<span class="under">${t.originalsCount(originals.length)}</span>`}</button
    >${counting && note.option ? renderCount(note, t) : nothing}`;
}

export const renderNotes = (notes: readonly BoardNote[], t: BrainstormTexts, counting: boolean): TemplateResult =>
  html`<ul class="notes">
    ${repeat(
      notes,
      ({ idea }) => idea,
      (note) => html`<li>${guard([note, t, counting], () => renderNote(note, t, counting))}</li>`,
    )}
  </ul>`;

function renderName(desk: Desk, cluster: BoardCluster): TemplateResult {
  const { t } = desk;
  if (desk.naming !== cluster.cluster) {
    return html`<button class="name" part="name" type="button" data-name=${cluster.cluster}>
      <bdi>${clusterName(cluster, t)}</bdi>
      ${cluster.name === '' ? html`<span class="hint">${t.nameIt}</span>` : nothing}
    </button>`;
  }
  return html`<form class="field naming" data-naming=${cluster.cluster}>
    <label class="hidden" for="name">${t.name}</label>
    <textarea id="name" part="field" rows="1" maxlength="2000" .value=${cluster.name}></textarea>
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${t.save}</button>
      <button class="button" part="button" type="button" data-kind="quiet" data-dissolve=${cluster.cluster}>
        ${t.dissolve}
      </button>
      <button class="button" part="button" type="button" data-kind="quiet" data-unname>${t.cancel}</button>
    </p>
  </form>`;
}

/** While notes are sorted, clusters stand in the order of making, so that nothing jumps; then the biggest first. */
export function shownClusters({ board, use }: Pick<Desk, 'board' | 'use'>): readonly BoardCluster[] {
  if (use === 'clusters' || use === 'notes') return board.clusters;
  return board.clusters
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => b.notes.length - a.notes.length || a.number - b.number);
}

function renderIsland(desk: Desk, cluster: BoardCluster, counting: boolean): TemplateResult {
  const naming = desk.naming === cluster.cluster;
  return html`<section class="island" part="cluster" data-tone=${toneOf(cluster)} data-island=${cluster.cluster}>
    ${guard(
      [cluster, desk.t, counting, naming],
      () =>
        html`<h3 class="title">${renderName(desk, cluster)}</h3>
          ${renderNotes(cluster.notes, desk.t, counting)}`,
    )}
  </section>`;
}

/** Words are smaller where there are many. */
const sizeOf = ({ notes }: BoardView): number => (notes.length > 24 ? 3 : notes.length > 12 ? 2 : 1);

/** The laptop: loose notes first, because they are what is left to do; then the islands. */
export function renderIslands(desk: Desk): TemplateResult {
  const { board, t, use } = desk;
  const counting = isCounting(desk);
  const clusters = shownClusters(desk);
  const isSorting = use === 'clusters' && board.phase !== 'gathering';
  return html`${
    board.loose.length === 0
      ? nothing
      : html`<section class="loose" part="loose" data-island="" data-size=${sizeOf(board)}>
          ${clusters.length === 0 ? nothing : html`<h3 class="cue">${t.loose}</h3>`}
          ${renderNotes(board.loose, t, counting)}
        </section>`
  }
  ${
    clusters.length === 0 && !isSorting
      ? nothing
      : html`<div class="islands" part="islands" data-count=${Math.min(6, clusters.length)} data-size=${sizeOf(board)}>
          ${repeat(
            clusters,
            ({ cluster }) => cluster,
            (cluster) => renderIsland(desk, cluster, counting),
          )}
          ${
            isSorting
              ? html`<button class="island new" part="new" type="button" data-new data-island="new">
                  <b>${t.newCluster}</b> <span>${t.dropHere}</span>
                </button>`
              : nothing
          }
        </div>`
  }`;
}
