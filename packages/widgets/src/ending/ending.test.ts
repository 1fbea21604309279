import { sendKeys, setViewport } from '@web/test-runner-commands';
import { order, type Draft } from '@opelix/verme-core';
import { readKit } from '@opelix/verme-core/methods';
import { openLiveRoom, openStore, type LiveRoom } from '@opelix/verme-sync';
import { keepText, keptText } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeEnding } from './ending.ts';
import { pageOf } from './kept-documents.ts';

const text = 'Säännöt, päivät ja suunnitelma.';
function heldOnce(until: 'session' | 'end' | 'end30' | 'never' | null): Example {
  const example = exampleRoom();
  const { session } = example;
  example.press(1);
  example.record({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
  example.record({ type: 'topic.added', words: { text: 'Salainen aihe' } });
  example.record({ type: 'insight.added', words: { text: 'Salainen oivallus' } });
  if (until !== null) example.record({ type: 'record.decided', data: { until, sees: 'group' }, words: { text } });
  example.record({ type: 'session.closed', data: { session } });
  return example;
}

const databases: string[] = [];
/** The same group, kept on this device. */
async function keptRoom(example: Example): Promise<LiveRoom> {
  const name = `ending-test-${crypto.randomUUID()}`;
  databases.push(name);
  const store = await openStore({ name });
  await store.appendAll('erityinen-tuki', order(example.room.log).events, { device: 'd1', title: 'Erityinen tuki' });
  return openLiveRoom({ name: 'erityinen-tuki', now: example.now, store });
}
/** How many events lie in the database, seen by a connection of its own. */
const inDatabase = (): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(databases.at(-1) ?? '');
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('events').objectStore('events').count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
/** Resolves once something is drawn that only the store can say. */
function drawn(element: VermeEnding, holdsNow: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holdsNow()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
    look();
  });
}
const proved = (element: VermeEnding): Promise<void> =>
  drawn(element, () => words(parts(element, 'proof')[0]).startsWith('Tarkistettu'));
const ended = (element: VermeEnding): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener('verme-ended', resolve, { once: true }));

describe('verme-ending', function () {
  // The documents are loaded with the first of these tests.
  this.timeout(40_000);

  afterEach(async () => {
    await setViewport({ width: 1280, height: 900 });
    document.body.replaceChildren();
    for (const name of databases.splice(0)) indexedDB.deleteDatabase(name);
  });

  it('says what is kept and what goes, and what is still missing', async () => {
    const example = heldOnce(null);
    const element = await stand<VermeEnding>('verme-ending', { example });
    same(words(parts(element, 'kept')[0]), 'Vielä ei ole päätetty, mitä säilytetään.');
    same(parts(element, 'end')[0]?.getAttribute('aria-disabled'), 'true');
    holds(element.renderRoot.querySelector('verme-record') !== null, 'the decision can be made here');
    same(await violations(), []);
    example.record({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text } });
    await settle(element);
    same(
      words(parts(element, 'kept')[0]),
      'Asiakirjoina jäävät etenemissuunnitelma, pelisäännöt ja osallistumistiedot.',
    );
    same(
      words(parts(element, 'deleted')[0]),
      'Heti päätyttyä poistetaan 1 aihe, 1 oivallus ja kaikki muut kirjaukset.',
    );
    holds(words(parts(element, 'missing')[0]).includes('4 tapaamista on pitämättä'), 'sessions ahead');
    same(parts(element, 'end')[0]?.getAttribute('aria-disabled'), 'true');
    element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await settle(element);
    same(parts(element, 'end')[0]?.getAttribute('aria-disabled'), null);
  });

  it('ends the group by one press after one question, and shows that nothing is left', async () => {
    const example = heldOnce('end');
    const room = await keptRoom(example);
    keepText('erityinen-tuki', 'topic:new', 'puolikas lause');
    const element = await stand<VermeEnding>('verme-ending', { room });
    element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await settle(element);
    parts(element, 'end')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    const before = room.log.size;
    holds(words(parts(element, 'sure')[0]).startsWith(`Tältä laitteelta poistetaan ${before + 1} kirjausta.`), 'asked');
    same(await violations(), []);
    const done = ended(element);
    await sendKeys({ press: 'Enter' });
    await done;
    await proved(element);
    same(words(parts(element, 'title')[0]), 'Erityinen tuki');
    same(words(parts(element, 'proof')[0]), 'Tarkistettu: tällä laitteella on ryhmästä 0 kirjausta.');
    same(await inDatabase(), 0);
    same([room.log.size, room.state.group, keptText('erityinen-tuki', 'topic:new')], [0, null, '']);
    const titles = parts(element, 'document').map((one) => words(one.querySelector('bdi')));
    holds(
      titles.some((title) => title.includes('Etenemissuunnitelma')),
      titles.join(', '),
    );
    const documents = room.status.ended?.documents ?? [];
    holds(documents.length > 10, 'a statement and a certificate for each');
    for (const one of documents) holds(!String(one.content).includes('Salainen'), `${one.name} tells nothing`);
    same(
      documents.filter(({ type }) => type !== 'text/html').map(({ name }) => name),
      ['erityinen-tuki.ics', 'erityinen-tuki.verme-kit.json'],
      'the days for a calendar and the programme for a new group; there was no plan',
    );
    holds(readKit(String(documents.at(-1)?.content)).ok, 'a new group can start from it');
    same(await violations(), []);

    // Opened anew it is its documents; one of them is looked at.
    const again = await stand<VermeEnding>('verme-ending', { room });
    same(parts(again, 'document').length, documents.length);
    same(words(parts(again, 'document').at(-1)?.querySelector('.ways')), 'Lataa', 'what is no page is only saved');
    again.renderRoot.querySelector<HTMLElement>('[part~="document"] button')?.click();
    await settle(again);
    const frame = again.renderRoot.querySelector('iframe');
    await new Promise((resolve) => {
      if ((frame?.contentDocument?.body.textContent ?? '') !== '') resolve(null);
      else frame?.addEventListener('load', resolve);
    });
    holds((frame?.contentDocument?.body.textContent ?? '').length > 50, 'the page is there');
    holds(frame?.contentDocument?.querySelector('style') === null, 'no style inside');
    await sendKeys({ press: 'Escape' });
    await settle(again);
    holds(again.renderRoot.querySelector('dialog') === null, 'closed');
    room.close();
  });

  it('takes nothing away where the store refuses, and goes on from there', async () => {
    const example = heldOnce('end');
    const room = await keptRoom(example);
    let isBroken = true;
    const breaking = new Proxy(room, {
      get(target, key) {
        if (key === 'end' && isBroken) return () => Promise.resolve({ ok: false, error: 'full' });
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    });
    const element = await stand<VermeEnding>('verme-ending', { room: breaking });
    element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await settle(element);
    parts(element, 'end')[0]?.click();
    await settle(element);
    parts(element, 'now')[0]?.click();
    const alert = (): string => words(element.renderRoot.querySelector('[role="alert"]'));
    await drawn(element, () => alert().startsWith('Ei onnistunut'));
    holds(
      words(element.renderRoot.firstElementChild).includes('Asiakirjoja ei ole vielä tallennettu'),
      'and where it stands',
    );
    same(await inDatabase(), room.log.size);
    isBroken = false;
    parts(element, 'end')[0]?.click();
    await settle(element);
    const done = ended(element);
    parts(element, 'now')[0]?.click();
    await done;
    same(await inDatabase(), 0);
    room.close();
  });

  it('keeps a log for thirty days or for good where that was decided, and deletes it by hand', async () => {
    for (const until of ['end30', 'never'] as const) {
      const example = heldOnce(until);
      const room = await keptRoom(example);
      const element = await stand<VermeEnding>('verme-ending', { room });
      element.renderRoot.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      await settle(element);
      parts(element, 'end')[0]?.click();
      await settle(element);
      const done = ended(element);
      parts(element, 'now')[0]?.click();
      await done;
      await drawn(element, () => parts(element, 'proof').length > 0);
      const stored = await inDatabase();
      holds(words(parts(element, 'proof')[0]).includes(`${stored} kirjausta`), words(parts(element, 'proof')[0]));
      same(words(parts(element, 'proof')[0]).includes('Ne poistetaan'), until === 'end30');
      const [ask] = parts(element, 'proof')[0]?.querySelectorAll('button') ?? [];
      ask?.click();
      await settle(element);
      const deleted = new Promise<void>((resolve) => {
        const stop = room.onStatus(({ ended: group }) => {
          if (group?.log !== 'deleted') return;
          stop();
          resolve();
        });
      });
      parts(element, 'proof')[0]?.querySelectorAll('button')[0]?.click();
      await deleted;
      await proved(element);
      same(words(parts(element, 'proof')[0]), 'Tarkistettu: tällä laitteella on ryhmästä 0 kirjausta.');
      same(await inDatabase(), 0);
      room.close();
    }
  });

  it('erases the notes of a session at once where the group deletes them after each', async () => {
    const example = heldOnce('session');
    const room = await keptRoom(example);
    const element = await stand<VermeEnding>('verme-ending', { room });
    const [notes] = parts(element, 'missing');
    holds(words(notes).startsWith('Tapaamisesta on 1 muistiinpano, joka poistetaan.'), words(notes));
    const erased = new Promise<void>((resolve) => {
      const stop = room.subscribe(() => {
        stop();
        resolve();
      });
    });
    notes?.querySelector('button')?.click();
    await erased;
    await settle(element);
    holds(!JSON.stringify(order(room.log).events).includes('oivallus'), 'the note is gone');
    holds(JSON.stringify(order(room.log).events).includes('Salainen aihe'), 'the topic is part of the plan');
    holds(!words(element.renderRoot.firstElementChild).includes('muistiinpano,'), 'nothing is due any more');
    room.close();
  });

  it('has nothing to press on the wall, before and after, in three languages, and fits 360 px', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const example = heldOnce('end');
      await setViewport({ width: 1280, height: 720 });
      const wall = await stand<VermeEnding>('verme-ending', { example, lang, set: { view: 'wall' } });
      holds(wall.renderRoot.querySelector('button, input, a') === null, 'nothing to press');
      same(await violations(), []);
      await setViewport({ width: 360, height: 800 });
      await stand<VermeEnding>('verme-ending', { example, lang });
      holds(!overflows(document.documentElement), `${lang}: too wide`);
      same(await violations(), []);
      const room = await keptRoom(example);
      const closing: Draft = { type: 'group.closed', data: { without: 'summary' } };
      await room.record(closing);
      await room.end({ documents: [], log: 'deleted' });
      for (const view of ['chair', 'wall']) {
        const after = await stand<VermeEnding>('verme-ending', { room, lang, set: { view } });
        await settle(after);
        holds(words(after.renderRoot.firstElementChild).includes('Erityinen tuki'), `${lang} ${view}`);
        holds(view === 'chair' || after.renderRoot.querySelector('button') === null, 'nothing to press');
        holds(view === 'wall' || !overflows(document.documentElement), `${lang}: too wide afterwards`);
        same(await violations(), []);
      }
      room.close();
    }
  });

  it('reads a kept page without the style that stands in it', () => {
    const content = '<!doctype html><html><head><style>p { color: red }</style></head><body><p>x</p></body></html>';
    const { html, styles } = pageOf({ name: 'x', title: 'x', type: 'text/html', content });
    same([html.includes('style'), styles], [false, 'p { color: red }']);
    same(pageOf({ name: 'x', title: 'x', type: 'text/html', content: new TextEncoder().encode(content) }).html, html);
  });
});
