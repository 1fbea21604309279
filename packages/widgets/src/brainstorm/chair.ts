/** The board on the laptop, one drawing for each thing that a step does with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { writeNote } from './acts.ts';
import { questionPlace, type Desk } from './desk.ts';
import { renderAddNeed, renderCards, renderChoice, renderTie } from './first-needs.ts';
import { renderIslands, renderNotes } from './islands.ts';
import { renderNoteForm } from './note-form.ts';
import { wordsOf } from './words.ts';

const writing = 'board:new';

function renderWriting(desk: Desk): TemplateResult | typeof nothing {
  const { t } = desk;
  if (!desk.can({ type: 'idea.added', words: { text: 'x' } })) return nothing;
  return renderNoteForm(desk, {
    place: writing,
    label: t.write,
    button: t.add,
    kind: 'plain',
    save: async (words) => (await writeNote(desk, words)) !== null,
    again: true,
    cancel: null,
  });
}

/** Writing stands aside where the board is about something else. */
const renderWritingAside = (desk: Desk): TemplateResult | typeof nothing => {
  const form = renderWriting(desk);
  return form === nothing
    ? nothing
    : html`<details class="aside-form">
        <summary>${desk.t.writeNow}</summary>
        ${form}
      </details>`;
};

function renderHeadline({ board, line, asks }: Desk): TemplateResult | typeof nothing {
  const question = board.question || (asks ? line : '');
  return question === '' ? nothing : html`<h2 class="headline voice" part="question"><bdi>${question}</bdi></h2>`;
}

function renderQuestion(desk: Desk): TemplateResult {
  const { board, t, line, bank } = desk;
  if (board.asked && !desk.rewording) {
    return html`<h2 class="question voice" part="question"><bdi>${board.question}</bdi></h2>
      <p>
        <button class="button" part="button" type="button" data-kind="quiet" @click=${() => desk.reword(true)}>
          ${t.changeQuestion}
        </button>
      </p>`;
  }
  const typed = desk.shown(questionPlace, board.question || line);
  const others = bank.filter((one) => one !== typed);
  const ask = (question: string): void => {
    if (question.trim() === '') return;
    void desk.act([{ type: 'board.asked', words: { question: question.trim() } }]).then((taken) => {
      if (!taken) return;
      desk.forget(questionPlace);
      desk.reword(false);
    });
  };
  return html`<form
      class="field asking"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        ask((event.currentTarget as HTMLElement).querySelector('textarea')?.value ?? '');
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        if (!(event.target as HTMLElement).matches('textarea')) return;
        event.preventDefault();
        ask((event.target as HTMLTextAreaElement).value);
      }}
    >
      <label for="question">${t.question}</label>
      <textarea
        id="question"
        part="field"
        class="voice"
        rows="2"
        maxlength="2000"
        .value=${live(typed)}
        @input=${(event: Event) => desk.keep(questionPlace, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${
        board.asked
          ? html`<p class="ways"><button class="button" part="button" data-kind="plain">${t.save}</button></p>`
          : nothing
      }
    </form>
    ${
      others.length === 0
        ? nothing
        : html`<h2 class="cue" id="bank">${t.otherQuestions}</h2>
            <ul class="choices" aria-labelledby="bank">
              ${others.map(
                (one) =>
                  html`<li>
                    <button
                      class="choice voice"
                      part="choice"
                      type="button"
                      @click=${() => desk.keep(questionPlace, one)}
                    >
                      ${one}
                    </button>
                  </li>`,
              )}
            </ul>`
    }`;
}

function renderSilence(desk: Desk): TemplateResult {
  const { board, t, line, asks } = desk;
  return html`<h2 class="question voice" part="question"><bdi>${board.question || line}</bdi></h2>
    ${board.question === '' || asks ? nothing : html`<p class="voice large"><bdi>${line}</bdi></p>`}
    ${board.notes.length === 0 ? nothing : html`<p class="soft">${t.count(board.notes.length)}</p>`}
    ${renderWritingAside(desk)}`;
}

function renderPresenting(desk: Desk): TemplateResult {
  const { board, t } = desk;
  return html`${renderHeadline(desk)} ${renderWriting(desk)}
  ${board.phase === 'gathering' ? html`<p class="soft">${t.hiddenYet}</p>` : nothing}
  ${
    board.notes.length === 0
      ? html`<p class="soft">${t.noNotes}</p>`
      : html`<p class="soft small">${t.count(board.notes.length)}</p>
          <section class="loose" part="loose" data-size="3">
            ${renderNotes([...board.notes].reverse(), t, false)}
          </section>`
  }`;
}

function renderCap({ board, t, use }: Desk): TemplateResult | typeof nothing {
  const { ballot } = board;
  if (ballot === null || board.phase !== 'counting') return nothing;
  return html`<p class="cap" part="cap">
    <b>${t.cap(ballot.cap)}</b> <span class="soft">${use === 'dots' ? t.capRules : ''}</span>
    <span class="given" part="given">${t.given(ballot.given, ballot.most)}</span>
  </p>`;
}

/** The need that is talked about, above the circle. */
function renderNeed({ board, t }: Desk, at: number): TemplateResult {
  const note = board.first[at];
  if (note === undefined) return html``;
  return html`<div class="talked">
    <p class="voice large" part="question"><bdi>${t.sentence(note.text, note.so)}</bdi></p>
    ${note.whose === '' ? nothing : html`<p class="soft small"><bdi>${note.whose}</bdi></p>`}
  </div>`;
}

function renderParked({ board, t }: Desk): TemplateResult | typeof nothing {
  if (board.parked.length === 0) return nothing;
  return html`<details class="parked" part="parked">
    <summary>${t.parked}: ${t.count(board.parked.length)}</summary>
    <p class="soft">${t.parkedAbout}</p>
    <ul>
      ${board.parked.map((note) => html`<li class="voice"><bdi>${wordsOf(note, t)}</bdi></li>`)}
    </ul>
  </details>`;
}

/** What a step does with the board, on the laptop. */
export function renderChair(desk: Desk): TemplateResult {
  switch (desk.use) {
    case 'question':
      return renderQuestion(desk);
    case 'ideas':
      return renderSilence(desk);
    case 'notes':
      return renderPresenting(desk);
    case 'clusters':
      return html`${renderHeadline(desk)} ${renderIslands(desk)} ${renderWritingAside(desk)}`;
    case 'dots':
      return html`${renderHeadline(desk)} ${renderCap(desk)} ${renderIslands(desk)}`;
    case 'result':
      // Where notes are level, what is chosen comes first; else the dots are looked at.
      return desk.board.tie === null
        ? html`${renderHeadline(desk)} ${renderCap(desk)} ${renderIslands(desk)} ${renderChoice(desk)}
          ${renderParked(desk)}`
        : html`${renderTie(desk)} ${renderChoice(desk)} ${renderIslands(desk)} ${renderParked(desk)}`;
    case 'needs':
      return desk.need === null
        ? html`${renderCards(desk)} ${renderWritingAside(desk)}`
        : html`${renderNeed(desk, desk.need)}`;
    case 'priorities':
      return html`${renderCards(desk)} ${renderChoice(desk)} ${renderAddNeed(desk)}`;
  }
}
