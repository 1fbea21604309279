/** What can be done with a note, by keyboard and pointer alike: move, merge, part, edit, choose, take away. */
import type { BoardNote, Draft, Id } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { clusteredDraft, makeCluster, moveNote, noteOf, withdrawNote, writeNote } from './acts.ts';
import type { Desk, NoteWords, Sheet } from './desk.ts';
import { choose, chosenWith, chosenWithout, isChosen } from './first-needs.ts';
import { keepWords, noWords, renderNoteForm } from './note-form.ts';
import { clusterName, shortOf, wordsOf } from './words.ts';

const quiet = (label: string, act: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => act()}>${label}</button>`;

function renderMove(desk: Desk, note: BoardNote): TemplateResult | typeof nothing {
  const { t, board } = desk;
  if (!desk.can(clusteredDraft(note.idea, null))) return nothing;
  const others = board.clusters.filter(({ cluster }) => cluster !== note.cluster);
  const move = (cluster: Id | null): void => {
    desk.open(null);
    void moveNote(desk, note, cluster);
  };
  const begin = (): void => {
    desk.open(null);
    void makeCluster(desk, note.idea);
  };
  return html`<h3 class="cue" id="move">${t.moveTo}</h3>
    <ul class="choices" aria-labelledby="move">
      ${others.map(
        (one) =>
          html`<li>
            <button class="choice" part="choice" type="button" @click=${() => move(one.cluster)}>
              <bdi>${clusterName(one, t)}</bdi> <span class="soft">${t.count(one.notes.length)}</span>
            </button>
          </li>`,
      )}
      <li><button class="choice" part="choice" type="button" @click=${() => begin()}>${t.newCluster}</button></li>
      ${
        note.cluster === null
          ? nothing
          : html`<li>
              <button class="choice" part="choice" type="button" @click=${() => move(null)}>${t.out}</button>
            </li>`
      }
    </ul>`;
}

function renderOriginals(desk: Desk, note: BoardNote): TemplateResult | typeof nothing {
  const { t } = desk;
  if (note.originals.length === 0) return nothing;
  return html`<h3 class="cue" id="originals">${t.originals}</h3>
    <ul class="originals" aria-labelledby="originals">
      ${note.originals.map((original) => {
        const draft: Draft = { type: 'idea.parted', data: { of: original.idea } };
        return html`<li>
          <bdi class="voice">${original.text}</bdi>
          ${desk.can(draft) ? quiet(t.part, () => void desk.act([draft], t.said.parted(shortOf(original)))) : nothing}
        </li>`;
      })}
    </ul>`;
}

/** Whether a note can be laid under another one now; any other will do to ask. */
function mayMerge(desk: Desk, note: BoardNote): boolean {
  const other = desk.board.notes.find(({ idea }) => idea !== note.idea);
  return other !== undefined && desk.can({ type: 'idea.merged', data: { of: [note.idea], into: other.idea } });
}

function renderMenu(desk: Desk, note: BoardNote): TemplateResult {
  const { t } = desk;
  const go = (page: Sheet['page']): void => desk.open({ note: note.idea, page, into: null });
  const chosen = isChosen(desk.board, note.idea);
  // While notes are sorted nobody chooses yet.
  const choosing = ['result', 'needs', 'priorities'].includes(desk.use);
  const choice = !choosing ? null : chosen ? chosenWithout(desk.board, note.idea) : chosenWith(desk.board, note.idea);
  const withdrawn: Draft = { type: 'idea.withdrawn', data: { of: note.idea } };
  const edited: Draft = { type: 'idea.edited', data: { of: note.idea }, words: { text: note.text } };
  return html`<p class="voice large" id="sheet-title"><bdi>${wordsOf(note, t)}</bdi></p>
    ${note.whose === '' ? nothing : html`<p class="soft"><bdi>${note.whose}</bdi></p>`} ${renderOriginals(desk, note)}
    ${renderMove(desk, note)}
    <p class="ways">
      ${
        choice !== null && desk.can(choice)
          ? quiet(chosen ? t.leaveOut : t.takeAlong, () => {
              desk.open(null);
              void choose(desk, note.idea, !chosen);
            })
          : nothing
      }
      ${mayMerge(desk, note) ? quiet(t.merge, () => go('merge')) : nothing}
      ${
        desk.can(edited)
          ? quiet(t.edit, () => {
              keepWords(desk, `edit:${note.idea}`, note);
              go('edit');
            })
          : nothing
      }
      ${
        desk.can(withdrawn)
          ? quiet(t.withdraw, () => {
              desk.open(null);
              void withdrawNote(desk, note);
            })
          : nothing
      }
      ${quiet(t.close, () => desk.open(null))}
    </p>`;
}

function renderMerge(desk: Desk, note: BoardNote): TemplateResult {
  const { t, board } = desk;
  const wanted = desk.finding.trim().toLocaleLowerCase();
  const others = board.notes
    .filter((other) => other.idea !== note.idea && wordsOf(other, t).toLocaleLowerCase().includes(wanted))
    .sort((a, b) => Number(b.cluster === note.cluster) - Number(a.cluster === note.cluster));
  return html`<p class="voice" id="sheet-title"><bdi>${wordsOf(note, t)}</bdi></p>
    <h3 class="cue" id="merge">${t.mergeWith}</h3>
    ${
      board.notes.length < 10
        ? nothing
        : html`<div class="field">
            <label for="find">${t.find}</label>
            <input
              id="find"
              part="field"
              type="search"
              autocomplete="off"
              .value=${desk.finding}
              @input=${(event: Event) => desk.find((event.target as HTMLInputElement).value)}
            />
          </div>`
    }
    <ul class="choices" aria-labelledby="merge">
      ${others.slice(0, 60).map(
        (other) =>
          html`<li>
            <button
              class="choice voice"
              part="choice"
              type="button"
              @click=${() => {
                keepWords(desk, 'board:merge', other);
                desk.open({ note: note.idea, page: 'reword', into: other.idea });
              }}
            >
              <bdi>${wordsOf(other, t)}</bdi>
            </button>
          </li>`,
      )}
    </ul>
    ${others.length > 60 ? html`<p class="soft">${t.more(others.length - 60)}</p>` : nothing}
    <p class="ways">${quiet(t.cancel, () => desk.open(null))}</p>`;
}

/** Closes the sheet of a note; that of another one, opened meanwhile, stays. */
function closeSheet(desk: Desk, { idea }: BoardNote): void {
  if (desk.now().sheet?.note === idea) desk.open(null);
}

/** One text stands for both: that of the other note, or a new one on top of the two. */
async function merge(desk: Desk, note: BoardNote, into: BoardNote, words: NoteWords): Promise<void> {
  const { t } = desk;
  const same = words.text === into.text && words.so === into.so && words.whose === into.whose;
  const top = same ? into.idea : await writeNote(desk, words, into.cluster);
  // What was not taken is still there, in the sheet.
  if (top === null) return;
  const of = same ? [note.idea] : [into.idea, note.idea];
  keepWords(desk, 'board:merge', noWords);
  closeSheet(desk, note);
  await desk.act([{ type: 'idea.merged', data: { of, into: top } }], t.said.merged(shortOf(note), shortOf(words)));
}

function renderReword(desk: Desk, note: BoardNote, into: BoardNote): TemplateResult {
  const { t } = desk;
  return html`<h3 class="cue" id="sheet-title">${t.mergeNow}</h3>
    <ul class="originals">
      ${[into, note].map((one) => html`<li><bdi class="voice">${wordsOf(one, t)}</bdi></li>`)}
    </ul>
    <p class="soft">${t.mergeAbout}</p>
    ${renderNoteForm(desk, {
      place: 'board:merge',
      label: t.mergeNow,
      button: t.mergeNow,
      kind: 'plain',
      save: (words) => merge(desk, note, into, words),
      again: false,
      cancel: () => desk.open(null),
    })}`;
}

function renderEdit(desk: Desk, note: BoardNote): TemplateResult {
  const { t } = desk;
  const place = `edit:${note.idea}`;
  const done = (): void => {
    keepWords(desk, place, noWords);
    closeSheet(desk, note);
  };
  return html`<h3 class="cue" id="sheet-title">${t.edit}</h3>
    ${renderNoteForm(desk, {
      place,
      label: t.edit,
      button: t.save,
      kind: 'plain',
      save: async ({ text, so, whose }) => {
        const words = { text, so: so || null, whose: whose || null };
        if (await desk.act([{ type: 'idea.edited', data: { of: note.idea }, words }])) done();
      },
      again: false,
      cancel: done,
    })}`;
}

/** The page of the note that is open; nothing where it is gone meanwhile. */
export function renderSheet(desk: Desk): TemplateResult | typeof nothing {
  const { sheet } = desk;
  const note = sheet === null ? undefined : noteOf(desk, sheet.note);
  if (sheet === null || note === undefined) return nothing;
  switch (sheet.page) {
    case 'menu':
      return renderMenu(desk, note);
    case 'merge':
      return renderMerge(desk, note);
    case 'edit':
      return renderEdit(desk, note);
    case 'reword': {
      const into = sheet.into === null ? undefined : noteOf(desk, sheet.into);
      return into === undefined ? nothing : renderReword(desk, note, into);
    }
  }
}
