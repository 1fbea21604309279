/** The landing page: what Verme is, in half a minute, and three ways to begin. */
import type { TableView } from '@opelix/verme-core';
import { openStore } from '@opelix/verme-sync';
import '@opelix/verme-widgets/define/table';
import { html, nothing, render } from 'lit';
import { exampleRoom, openExample } from './example.ts';
import { openFile } from './file.ts';
import { head, linkTo, t } from './page.ts';
import { exampleSessions, type Moment } from './texts/texts.ts';

/** A table without names, in the middle of a round: the picture of the whole idea. */
const picture: TableView = {
  rule: 'round',
  seats: [1, 2, 3, 1, 4, 2, 5, 4].map((org, i) => ({
    member: `d0:${i + 1}`,
    name: '',
    fullName: '',
    org,
    orgName: '',
    turn: i < 3 ? 'had' : i === 4 ? 'now' : 'ahead',
    hand: false,
    maySpeak: true,
    inside: false,
    roles: [],
  })),
  holder: 'd0:5',
  next: 'd0:6',
  round: 'going',
  groups: [],
  line: [],
  fishbowl: null,
  apart: [],
  rings: 2,
};

let own: readonly { readonly name: string; readonly title: string; readonly hasEnded: boolean }[] = [];
let message = '';

async function begin(moment: Moment): Promise<void> {
  try {
    await openExample(moment);
    location.href = linkTo('session', exampleRoom);
  } catch {
    message = t.noStore;
    draw();
  }
}

async function choose(event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  const text = await file.text();
  input.value = '';
  const { keepKit } = await import('./kit.ts');
  if (keepKit(text)) {
    location.href = 'start.html';
    return;
  }
  const opened = await openFile(text);
  if (opened.ok) location.href = linkTo('group', opened.room);
  else message = opened.message;
  draw();
}

async function forget(room: string, title: string): Promise<void> {
  if (!confirm(t.reallyRemove(title))) return;
  const store = await openStore();
  await store.remove(room);
  store.close();
  await look();
}

async function look(): Promise<void> {
  try {
    const store = await openStore();
    // A closed browser does nothing: logs whose day has come are deleted when somebody looks.
    await store.deleteDue(Date.now());
    own = (await store.rooms())
      .filter(({ name }) => name !== exampleRoom)
      .map(({ name, title, ended }) => ({ name, title: title || name, hasEnded: ended !== undefined }));
    store.close();
  } catch {
    message = t.noStore;
  }
  draw();
}

function draw(): void {
  render(
    html`
      <header class="hero">
        <verme-table class="picture" aria-hidden="true" inert view="wall" .table=${picture}></verme-table>
        ${head()}
        <div class="text">
          <h1>${t.title.map((line) => html`<span>${line}</span> `)}</h1>
          <p class="lead voice">${t.lead}</p>
          <p class="start">
            <a class="button" data-kind="now" href="start.html">${t.start}</a>
            <a class="button" data-kind="plain" href="#example">${t.example}</a>
            <label class="button" data-kind="quiet"
              >${t.openFile}<input
                class="visually-hidden"
                type="file"
                accept=".json,application/json"
                @change=${choose}
            /></label>
          </p>
          <p role="status">${message}</p>
        </div>
      </header>
      <main>
        <div class="purposes">
          ${['lake', 'lichen'].map(
            (cloth, i) =>
              html`<section class=${cloth}>
                <div class="cloth"></div>
                <div class="words">
                  <h2>${t.purposes[i]?.title}</h2>
                  <p>${t.purposes[i]?.text}</p>
                </div>
              </section>`,
          )}
        </div>
        <div class="facts">
          ${t.facts.map(
            ({ title, text }) =>
              html`<div>
                <h3>${title}</h3>
                <p>${text}</p>
              </div>`,
          )}
        </div>
        <section class="opens" id="example">
          <h2>${t.example}</h2>
          <p>${t.exampleAbout}</p>
          <ol class="sessions">
            ${exampleSessions.map(
              (those, i) =>
                html`<li>
                  <h3>${t.exampleSession(i + 1)}</h3>
                  <ul>
                    ${those.map(
                      (moment) =>
                        html`<li>
                          <button
                            class="button"
                            data-kind="plain"
                            type="button"
                            data-moment=${moment}
                            @click=${() => begin(moment)}
                          >
                            ${t.moments[moment]}
                          </button>
                        </li>`,
                    )}
                  </ul>
                </li>`,
            )}
          </ol>
          <p><a href="intranet.html">${t.intranet}</a></p>
        </section>
        ${
          own.length === 0
            ? nothing
            : html`<section class="opens">
                <h2>${t.own}</h2>
                <p class="soft">${t.ownAbout}</p>
                <ul>
                  ${own.map(
                    ({ name, title, hasEnded }) =>
                      html`<li>
                        <a class="button" data-kind="plain" href=${linkTo('group', name)}
                          >${hasEnded ? `${title} · ${t.hasEnded}` : title}</a
                        >
                        <button class="button" data-kind="quiet" type="button" @click=${() => forget(name, title)}>
                          ${t.remove}<span class="visually-hidden">: ${title}</span>
                        </button>
                      </li>`,
                  )}
                </ul>
              </section>`
        }
      </main>
    `,
    document.body,
  );
}

draw();
void look();
