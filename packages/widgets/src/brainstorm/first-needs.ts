/** The first needs: what the dots propose, what the group chooses, who prepares which. */
import type { BoardNote, BoardView, Draft, Id } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.ts';
import { renderWords, wordsOf } from './words.ts';

const mostChosen = 12;

/** Needs that are taken for chosen: once confirmed those, before it the first by dots that are level with no other. */
function chosenIds({ first, tie, phase }: BoardView): readonly Id[] {
  const isLevel = (idea: Id): boolean => phase !== 'chosen' && tie !== null && tie.ideas.includes(idea);
  return first.filter(({ idea }) => !isLevel(idea)).map(({ idea }) => idea);
}
const confirmed = (of: readonly Id[]): Draft | null =>
  of.length === 0 || of.length > mostChosen ? null : { type: 'priorities.confirmed', data: { of: [...of] } };

export const isChosen = (board: BoardView, idea: Id): boolean => chosenIds(board).includes(idea);
/** The choice with one need more, or one less; null where that would leave none, or too many. */
export const chosenWith = (board: BoardView, idea: Id): Draft | null => confirmed([...chosenIds(board), idea]);
export const chosenWithout = (board: BoardView, idea: Id): Draft | null =>
  confirmed(chosenIds(board).filter((one) => one !== idea));

/** Takes a need along, or leaves it out; of all that are chosen then, as they stand when its turn comes. */
export const choose = (desk: Desk, idea: Id, is: boolean): Promise<unknown> =>
  desk.inTurn(async (now) => {
    const draft = is ? chosenWith(now.board, idea) : chosenWithout(now.board, idea);
    if (draft !== null && isChosen(now.board, idea) !== is && now.can(draft)) await now.act([draft]);
  });

/** What is offered to be chosen from: the needs chosen, those with most dots, and all that are level with them. */
function offered(board: BoardView): readonly BoardNote[] {
  const tied = board.tie?.ideas ?? [];
  const chosen = board.phase === 'chosen' ? board.first : [];
  const rest = board.ranking.filter((note, at) => !chosen.includes(note) && (at < 6 || tied.includes(note.idea)));
  return [...chosen, ...rest];
}

/** After the opening: tick what goes on. */
export function renderChoice(desk: Desk): TemplateResult | typeof nothing {
  const { board, t } = desk;
  if (board.phase !== 'result' && board.phase !== 'chosen') return nothing;
  return html`<section class="choice-of" part="choice-of" aria-label=${t.first}>
    <h2 class="title">${t.first}</h2>
    <p class="soft">${t.firstAbout}</p>
    <ol>
      ${offered(board).map((note) => {
        const is = isChosen(board, note.idea);
        const draft = is ? chosenWithout(board, note.idea) : chosenWith(board, note.idea);
        const may = draft !== null && desk.can(draft);
        return html`<li>
          <label>
            <input
              type="checkbox"
              part="tick"
              .checked=${live(is)}
              aria-disabled=${may ? nothing : 'true'}
              @click=${(event: Event) => {
                if (!may) event.preventDefault();
              }}
              @change=${(event: Event) =>
                void choose(desk, note.idea, (event.currentTarget as HTMLInputElement).checked)}
            />
            <span class="voice">${renderWords(note, t)}</span>
          </label>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** Notes that are level where only some of them have a place: talk first, then perhaps count once more. */
export function renderTie(desk: Desk): TemplateResult | typeof nothing {
  const { board, t } = desk;
  const { tie } = board;
  if (tie === null || board.phase !== 'result') return nothing;
  const notes = board.notes.filter(({ idea }) => tie.ideas.includes(idea));
  return html`<section class="tie banner" part="tie">
    <p>${t.tie(notes.length, tie.dots, tie.places)}</p>
    <details>
      <summary>${t.countAgain}</summary>
      <ul>
        ${repeat(
          notes,
          ({ idea }) => idea,
          (note) =>
            html`<li>
              <bdi class="voice">${wordsOf(note, t)}</bdi>
              <input
                class="count"
                part="count"
                type="number"
                inputmode="numeric"
                min="0"
                max="99"
                data-count=${note.idea}
                aria-label=${t.countAgainFor(wordsOf(note, t))}
                .value=${note.again === null ? '' : String(note.again)}
              />
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

function renderPrepares(desk: Desk, note: BoardNote): TemplateResult | typeof nothing {
  const { t, people, view } = desk;
  if (view === 'wall') {
    const name = people.find(({ id }) => id === note.prepares)?.name;
    return name === undefined
      ? nothing
      : html`<p class="prepares">
          ${t.prepares}: <b><bdi>${name}</bdi></b>
        </p>`;
  }
  const prepared = (prepares: Id | null): Draft => ({ type: 'idea.edited', data: { of: note.idea, prepares } });
  if (!desk.can(prepared(null))) return nothing;
  const id = `prepares-${note.idea}`;
  return html`<p class="field prepares">
    <label for=${id}>${t.prepares}</label>
    <select
      id=${id}
      part="field"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void desk.act([prepared(value === '' ? null : value)]);
      }}
    >
      <option value="" .selected=${live(note.prepares === null)}>${t.nobody}</option>
      ${people.map(
        ({ id: who, name }) => html`<option value=${who} .selected=${live(note.prepares === who)}>${name}</option>`,
      )}
    </select>
  </p>`;
}

/** The first needs as cards on the wall; the one that is talked about stands out. */
export function renderCards(desk: Desk): TemplateResult {
  const { board, t, need, use } = desk;
  if (board.first.length === 0) return html`<p class="soft">${t.noFirst}</p>`;
  return html`<ol class="cards" part="cards" data-count=${board.first.length}>
    ${board.first.map((note, at) => {
      const now = need === at;
      return html`<li
        class="card"
        part="card"
        data-tone=${(at % 6) + 1}
        aria-current=${now ? 'true' : nothing}
        ?data-rests=${need !== null && !now}
      >
        <p class="voice"><bdi>${t.sentence(note.text, note.so)}</bdi></p>
        ${note.whose === '' ? nothing : html`<p class="whose"><bdi>${note.whose}</bdi></p>`}
        ${use === 'priorities' ? renderPrepares(desk, note) : nothing}
      </li>`;
    })}
  </ol>`;
}

/** Any other note of the board can go on, too. */
export function renderAddNeed(desk: Desk): TemplateResult | typeof nothing {
  const { board, t } = desk;
  const others = board.notes.filter(({ idea }) => !isChosen(board, idea));
  const [some] = others;
  const draft = some === undefined ? null : chosenWith(board, some.idea);
  if (draft === null || !desk.can(draft)) return nothing;
  return html`<p class="field add-need">
    <label for="add-need">${t.addNeed}</label>
    <select
      id="add-need"
      part="field"
      .value=${live('')}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        if (value !== '') void choose(desk, value, true);
      }}
    >
      <option value=""></option>
      ${others.map((note) => html`<option value=${note.idea}>${wordsOf(note, t)}</option>`)}
    </select>
  </p>`;
}
