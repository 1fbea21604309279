import { sendKeys, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { exportLog, fold } from '@opelix/verme-core';
import type { LitElement } from 'lit';
import { accepted, mount, parts, settle, text, violations } from '../board/testing/stage.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { loadKit } from './document-kit.ts';
import type { ImportedDetail } from './log-file.ts';
import { hold } from './testing/held.ts';
import '../room/define.ts';
import './define.ts';

const hostile = '<img src=x onerror="parent.hit=1"><script>parent.hit=1</script>';

async function shown(example: Example, attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  await loadKit();
  const element = await mount('verme-documents', example, attributes);
  await settle(element);
  return element;
}

const row = (element: LitElement, id: string): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(`[data-document="${id}"]`);
  if (found === null) throw new Error(`there is no ${id}`);
  return found;
};
const way = (element: LitElement, id: string, at = 0): HTMLElement => {
  const found = row(element, id).querySelectorAll<HTMLElement>('[part~="way"]')[at];
  if (found === undefined) throw new Error(`${id} has no way ${at}`);
  return found;
};

/** The page in the frame, once it is there. */
async function paper(element: LitElement): Promise<Document> {
  for (let i = 0; i < 200; i += 1) {
    await settle(element);
    const page = element.renderRoot.querySelector('iframe')?.contentDocument;
    if (page && page.querySelector('.sheet') !== null) return page;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('no page was shown');
}
const close = async (element: LitElement): Promise<void> => {
  element.renderRoot.querySelector('dialog')?.close();
  await new Promise((done) => setTimeout(done));
  await settle(element);
};

/** What a press gives to the person as a file. */
async function saved(press: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  return new Promise((done) => {
    let blob: Blob | null = null;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return 'blob:given';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      void blob?.text().then((content) => done({ name: this.download, text: content }));
    };
    press();
  });
}

async function choose(element: LitElement, content: string): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  const given = new DataTransfer();
  given.items.add(new File([content], 'ryhma.verme.json', { type: 'application/json' }));
  if (input === null) throw new Error('there is no field for a file');
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // Read once the field is empty again.
  for (let i = 0; i < 300 && input.value !== ''; i += 1) await new Promise((done) => setTimeout(done, 10));
  await settle(element);
}

describe('verme-documents', () => {
  it('lists what there is now, and says of the rest when it comes', async () => {
    const element = await shown(exampleRoom());
    const ids = parts(element, 'document').map((one) => one.dataset['document']);
    accepted(
      ids.join() ===
        'invitation,calendar,programme,minutes,plan,statement,hours,certificate,contacts,guide,kit,log,import',
      ids.join(),
    );
    accepted(
      row(element, 'statement').textContent?.includes('kun ensimmäinen tapaaminen on pidetty'),
      'it comes later',
    );
    accepted(row(element, 'statement').querySelector('button') === null, 'nothing to press for it');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('shows only what it is told to', async () => {
    const element = await shown(exampleRoom(), { only: 'calendar  log' });
    const ids = parts(element, 'document').map((one) => one.dataset['document']);
    accepted(ids.join() === 'calendar,log', ids.join());
  });

  it('opens a page by keyboard alone, in standards mode and with its print style, and gives the focus back', async () => {
    const element = await shown(exampleRoom());
    way(element, 'invitation').focus();
    await sendKeys({ press: 'Enter' });
    const page = await paper(element);
    accepted(page.compatMode === 'CSS1Compat', page.compatMode);
    accepted(page.adoptedStyleSheets.length === 1, 'the style is adopted');
    accepted(page.title.includes('Erityinen tuki'), page.title);
    accepted((await violations(element)).length === 0, 'no axe violation with the window open');
    let printed = 0;
    const view = page.defaultView as Window;
    view.print = () => {
      printed += 1;
    };
    await sendKeys({ press: 'Enter' });
    accepted(printed === 1, 'the focus is on print');
    element.renderRoot.querySelector('iframe')?.focus();
    await sendKeys({ press: 'Escape' });
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    accepted(element.renderRoot.querySelector('dialog') === null, 'the window is gone');
    accepted((element.renderRoot as ShadowRoot).activeElement === way(element, 'invitation'), 'the focus is back');
  });

  it('shows a statement for each, and all together on their own sheets', async () => {
    const element = await shown(hold(exampleRoom()));
    way(element, 'statement').click();
    const page = await paper(element);
    accepted(
      page.querySelectorAll('.sheet').length === 8 && page.querySelectorAll('main').length === 1,
      'eight sheets',
    );
    const select = element.renderRoot.querySelector('select');
    if (select === null) throw new Error('there is no choice of the person');
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change'));
    await settle(element);
    accepted(page.querySelectorAll('.sheet').length === 1, 'one sheet');
    accepted(page.body.textContent?.includes('Antti Aalto'), 'the one that was chosen');
    await close(element);
    row(element, 'statement').querySelectorAll<HTMLElement>('[part~=person]')[4]?.click();
    accepted((await paper(element)).body.textContent?.includes('Noora Niemi'), 'by the name in the list');
    accepted((await violations(element)).length === 0, 'no axe violation');
    await close(element);
  });

  it('speaks the language around it, and each document the one that was chosen', async () => {
    const element = await shown(exampleRoom());
    parts(element, 'language')[1]?.click();
    await settle(element);
    accepted(text(element, '[data-document=invitation] [part~=name]') === 'Kutsu', 'the list stays Finnish');
    const file = await saved(() => way(element, 'invitation', 1).click());
    accepted(file.name === 'erityinen-tuki-inbjudan.md', file.name);
    accepted(file.text.startsWith('# Inbjudan'), file.text.slice(0, 40));
    element.closest('[lang]')?.setAttribute('lang', 'en');
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    accepted(text(element, '[data-document=invitation] [part~=name]') === 'Invitation', 'the list is English');
  });

  it('gives the calendar, the statements of all and the log as files', async () => {
    const example = hold(exampleRoom());
    const element = await shown(example);
    const ics = await saved(() => way(element, 'calendar').click());
    accepted(ics.name === 'erityinen-tuki.ics' && ics.text.includes('BEGIN:VEVENT'), ics.name);
    const all = await saved(() => way(element, 'statement', 1).click());
    accepted(all.name === 'erityinen-tuki-osallistumisvahvistus.md', all.name);
    accepted(all.text.split('\n---\n').length === 8, 'eight statements');
    const log = await saved(() => way(element, 'log').click());
    accepted(log.name === 'erityinen-tuki.verme.json', log.name);
    accepted(log.text === exportLog(example.room.log), 'the whole log');
  });

  it('takes a file in whole, and hands it to the page', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    let detail: ImportedDetail | null = null;
    const listen = (event: CustomEvent<ImportedDetail>): void => {
      ({ detail } = event);
    };
    document.body.addEventListener('verme-imported', listen as EventListener, { once: true });
    await choose(element, exportLog(example.room.log));
    const got = detail as ImportedDetail | null;
    accepted(got !== null && JSON.stringify(fold(got.log)) === JSON.stringify(example.room.state), 'the same state');
    accepted(text(element, '[role=status]').startsWith('Tiedosto on luettu'), text(element, '[role=status]'));
  });

  it('says of a bad file what is wrong, and takes nothing', async () => {
    const example = exampleRoom();
    const element = await shown(example, { 'same-room': '' });
    let taken = 0;
    element.addEventListener('verme-imported', () => {
      taken += 1;
    });
    const good = exportLog(example.room.log);
    const bad: readonly (readonly [string, string])[] = [
      ['{', 'Tiedosto on rikki'],
      ['x'.repeat(1_000_000), 'Tiedosto on rikki'],
      [' '.repeat(20_000_001), 'Tiedosto on liian suuri'],
      ['[]', 'Tämä ei ole Vermen tiedosto'],
      ['{"format":"verme-log","v":2,"events":[]}', 'Tiedosto on tehty uudemmalla'],
      [good.replaceAll('"erityinen-tuki"', '"toinen"'), 'Tiedostossa on toisen ryhmän'],
      [good.replace('"member"', '"nobody"'), 'Tiedostossa on kirjaus'],
    ];
    for (const [content, sentence] of bad) {
      await choose(element, content);
      accepted(text(element, '[part~=fault]').startsWith(sentence), `${sentence}: ${text(element, '[part~=fault]')}`);
    }
    accepted(taken === 0, 'nothing is taken');
    accepted((await violations(element)).length === 0, 'no axe violation with a fault');
  });

  it('has nothing to press on the wall', async () => {
    const element = await shown(hold(exampleRoom()), { view: 'wall' });
    accepted(element.renderRoot.querySelector('button, input, [tabindex]') === null, 'nothing to press');
    accepted(parts(element, 'document').length === 12, 'what there is');
  });

  it('shows hostile names as names, fits 360 px with large text and in forced colours', async () => {
    const example = hold(
      exampleRoom({
        names: [
          [hostile, 1, 'A'],
          ['\u202eeskuoj', 2, hostile],
          ['a'.repeat(80), 3, 'C'],
        ],
      }),
    );
    await setViewport({ width: 360, height: 700 });
    await executeServerCommand('verme:media', { 'forced-colors': 'active' });
    document.documentElement.style.fontSize = '200%';
    const element = await shown(example);
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
    way(element, 'statement').click();
    const page = await paper(element);
    document.documentElement.style.fontSize = '';
    accepted(page.querySelector('img, script') === null, 'no markup from names');
    accepted(page.body.textContent?.includes('<img src=x'), 'the name is there as it was written');
    accepted(!('hit' in window), 'nothing ran');
    await close(element);
  });

  it('keeps to a strict policy of the host while it shows and prints', async () => {
    const element = await shown(hold(exampleRoom()));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "default-src 'self'";
    const seen: string[] = [];
    const note = (event: SecurityPolicyViolationEvent): void => {
      seen.push(`${event.violatedDirective} ${event.blockedURI}`);
    };
    document.addEventListener('securitypolicyviolation', note);
    document.head.append(policy);
    way(element, 'statement').click();
    const page = await paper(element);
    page.addEventListener('securitypolicyviolation', note);
    parts(element, 'language').at(-1)?.click();
    await settle(element);
    accepted(page.body.textContent?.includes('Total'), 'the English statement');
    const view = page.defaultView as Window & typeof globalThis;
    accepted(view.getComputedStyle(page.body).fontSize === '14px', view.getComputedStyle(page.body).fontSize);
    await new Promise((done) => setTimeout(done, 50));
    accepted(seen.length === 0, seen.join());
    await close(element);
  });
});
