/** Starting a group: names, and the first session's time and place. Everything else is made together in the room. */
import { openLiveRoom, openStore } from '@opelix/verme-sync';
import { html, nothing, render } from 'lit';
import { firstSlot, founding, joining, roomNameFor, type GroupFields, type PersonFields } from './founding.ts';
import { forgetKit, keptKit } from './kit.ts';
import { head, lang, linkTo, t } from './page.ts';

const zone = 'Europe/Helsinki';
const kept = 'verme:start';
const nobody: PersonFields = { name: '', role: '', org: '' };

let people: PersonFields[] = [nobody, nobody, nobody, nobody];
let fault = '';
/** The programme of a take-home kit, where one was opened. */
let kit = keptKit();

/** What was typed survives a reload: a long form is not typed twice. */
function recall(): Record<string, string> {
  try {
    const typed = JSON.parse(sessionStorage.getItem(kept) ?? '{}') as { people?: PersonFields[] } & Record<
      string,
      string
    >;
    if (Array.isArray(typed.people) && typed.people.length > 1) people = typed.people;
    return typed;
  } catch {
    return {};
  }
}
const typed = recall();

function form(): HTMLFormElement {
  return document.querySelector('form') as HTMLFormElement;
}

function readPeople(data: FormData): PersonFields[] {
  const all = (name: string): string[] => data.getAll(name).map((value) => String(value).trim());
  const [names, roles, orgs] = [all('person'), all('role'), all('org')];
  return names.map((name, i) => ({ name, role: roles[i] ?? '', org: orgs[i] ?? '' }));
}

function remember(): void {
  const data = new FormData(form());
  people = readPeople(data);
  const fields = Object.fromEntries([...data].filter(([name]) => !['person', 'role', 'org'].includes(name)));
  try {
    sessionStorage.setItem(kept, JSON.stringify({ ...fields, people }));
  } catch {
    // Only a comfort.
  }
}

function fieldsOf(data: FormData): GroupFields {
  const one = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    name: one('name'),
    theme: one('theme'),
    project: one('project'),
    code: one('code'),
    date: one('date'),
    time: one('time'),
    minutes: Number(one('minutes')) || 120,
    place: one('place'),
    people: readPeople(data).filter(({ name }) => name !== ''),
  };
}

/** A second press while the group is being founded is the first one: there is one group. */
let isFounding = false;

async function found(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if (isFounding) return;
  const fields = fieldsOf(new FormData(form()));
  if (fields.people.length < 2 || fields.people.some(({ org }) => org === '')) {
    fault = t.form.fewPeople;
    draw();
    return;
  }
  isFounding = true;
  try {
    location.href = linkTo('group', await foundGroup(fields));
  } catch (error) {
    isFounding = false;
    fault = `${t.form.failed} ${error instanceof Error ? error.message : ''}`;
    draw();
  }
}

/** Founds the group on this device, and answers the name of its room. */
async function foundGroup(fields: GroupFields): Promise<string> {
  const name = roomNameFor(fields.name);
  const room = await openLiveRoom({ name, now: Date.now });
  try {
    const steps = [founding(fields, lang, zone, kit?.programme), ...joining(fields), firstSlot(fields, zone)];
    for (const draft of steps) {
      const result = await room.record(draft);
      if (!result.ok) throw new Error(String(result.error));
    }
    const [session] = room.state.programme.sessions;
    const slot = Object.keys(room.state.schedule.slots).at(-1);
    if (session !== undefined && slot !== undefined) {
      const words = fields.place === '' ? {} : { place: fields.place };
      const decided = await room.record({ type: 'date.decided', data: { session, slot }, words });
      if (!decided.ok) throw new Error(String(decided.error));
    }
    const store = await openStore();
    await store.describe(name, { title: fields.name });
    store.close();
    sessionStorage.removeItem(kept);
    forgetKit();
    return name;
  } finally {
    room.close();
  }
}

function add(): void {
  remember();
  people = [...people, nobody];
  draw();
  (document.querySelectorAll('input[name="person"]')[people.length - 1] as HTMLElement | undefined)?.focus();
}

function drop(index: number): void {
  remember();
  people = people.filter((_, i) => i !== index);
  draw();
}

function withoutKit(): void {
  remember();
  forgetKit();
  kit = null;
  draw();
}

const line = (
  name: string,
  label: string,
  more: { type?: string; required?: boolean; hint?: string; value?: string } = {},
) =>
  html`<label class="field"
    ><span>${label}</span
    ><input
      name=${name}
      type=${more.type ?? 'text'}
      ?required=${more.required === true}
      .defaultValue=${typed[name] ?? more.value ?? ''}
      maxlength="160"
    />${more.hint === undefined ? nothing : html`<small>${more.hint}</small>`}</label
  >`;

const personLine = (person: PersonFields, index: number) =>
  html`<li class="person">
    <label class="field"
      ><span>${t.form.person}${index === 0 ? ` (${t.form.you})` : ''}</span
      ><input name="person" .value=${person.name} maxlength="120" autocomplete="off"
    /></label>
    <label class="field"><span>${t.form.role}</span><input name="role" .value=${person.role} maxlength="120" /></label>
    <label class="field"
      ><span>${t.form.org}</span><input name="org" .value=${person.org} maxlength="120" list="orgs"
    /></label>
    <button class="button" data-kind="quiet" type="button" ?disabled=${people.length <= 2} @click=${() => drop(index)}>
      ${t.form.drop}<span class="visually-hidden"> ${person.name}</span>
    </button>
  </li>`;

function draw(): void {
  const f = t.form;
  const orgs = [...new Set(people.map(({ org }) => org).filter((org) => org !== ''))];
  render(
    html`<main class="page">
      ${head()}
      <form
        class="form"
        @submit=${found}
        @change=${() => {
          remember();
          draw();
        }}
      >
        <h1>${f.title}</h1>
        <p class="lead voice">${f.lead}</p>
        ${
          kit === null
            ? nothing
            : html`<p class="kit">
                ${f.kit(kit.programme.sessions.length)}
                <button class="button" data-kind="quiet" type="button" @click=${withoutKit}>${f.noKit}</button>
              </p>`
        }
        <fieldset>
          <legend>${f.group}</legend>
          <div class="two">
            ${line('name', f.name, { required: true })} ${line('theme', f.theme, { hint: f.themeHint })}
            ${line('project', f.project)} ${line('code', f.code, { hint: f.codeHint })}
          </div>
        </fieldset>
        <fieldset>
          <legend>${f.first}</legend>
          <div class="two">
            ${line('date', f.date, { type: 'date', required: true })}
            ${line('time', f.time, { type: 'time', required: true, value: '14:00' })}
            ${line('minutes', f.minutes, { type: 'number', value: '120' })}
            ${line('place', f.place, { required: true, hint: f.firstHint })}
          </div>
        </fieldset>
        <fieldset>
          <legend>${f.members}</legend>
          <p class="soft">${f.membersHint}</p>
          <ol class="people">
            ${people.map(personLine)}
          </ol>
          <datalist id="orgs">${orgs.map((org) => html`<option value=${org}></option>`)}</datalist>
          <p>
            <button class="button" data-kind="plain" type="button" ?disabled=${people.length >= 12} @click=${add}>
              ${f.add}
            </button>
          </p>
        </fieldset>
        <p class="fault" role="alert" ?hidden=${fault === ''}>${fault}</p>
        <p><button class="button" data-kind="now">${f.begin}</button></p>
      </form>
    </main>`,
    document.body,
  );
}

document.title = t.form.title;
draw();
