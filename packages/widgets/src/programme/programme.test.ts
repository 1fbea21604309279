import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { accepted, part, parts, settle, text, violations } from '../board/testing/stage.ts';
import { exampleRoom } from '../testing/example-room.ts';
import '../room/define.ts';
import './define.ts';
import { blocksAt, button, focused, keys, openSheet, press, rows, sessionAt, shown, status } from './testing/plan.ts';

describe('verme-programme', () => {
  it('shows a calm card for each session, with minutes reckoned for the people', async () => {
    const element = await shown(exampleRoom());
    accepted(parts(element, 'card').length === 5, 'five cards');
    const themes = parts(element, 'theme').map((one) => (one as HTMLTextAreaElement).value);
    accepted(themes[1] === 'Arjen jakaminen', themes.join());
    accepted(text(element, '.count') === '10 osiota, 120 min', text(element, '.count'));
    accepted(text(element, '[part~=state]').startsWith('Ehdotus'), text(element, '[part~=state]'));
    accepted(element.renderRoot.querySelector('dialog') === null, 'blocks stay behind');
    accepted((await violations(element)).length === 0, 'no axe violation');
    const four = await shown(
      exampleRoom({
        names: [
          ['A A', 1, 'A'],
          ['B B', 2, 'B'],
          ['C C', 3, 'C'],
          ['D D', 4, 'D'],
        ],
      }),
    );
    accepted(text(four, '.count') === '10 osiota, 110 min', text(four, '.count'));
  });

  it('adds a session before another and after it, but none before one that was held', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    const [first, second, third] = example.room.state.programme.sessions;
    await openSheet(element, 1);
    await press(element, 'Lisää tapaaminen ennen tätä');
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    const order = (): readonly string[] => example.room.state.programme.sessions;
    accepted(order()[0] === first && order()[2] === second, 'before it');
    accepted(focused(element) === part(element, 'theme', 1), 'its theme can be written at once');
    accepted(status(element) === 'Lisätty: 2. tapaaminen.', status(element));
    await openSheet(element, 2);
    await press(element, 'Lisää tapaaminen tämän jälkeen');
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    accepted(order()[2] === second && order()[4] === third, 'after it');
    accepted(focused(element) === part(element, 'theme', 3), 'its theme can be written at once');
    example.press(1);
    await settle(element);
    await openSheet(element, 0);
    accepted((await violations(element)).length === 0, 'no axe violation');
    accepted(button(element, 'Lisää tapaaminen tämän jälkeen') !== null, 'after what runs');
    const labels = [...element.renderRoot.querySelectorAll('dialog button')].map((one) => one.textContent?.trim());
    accepted(!labels.includes('Lisää tapaaminen ennen tätä'), 'not before it');
  });

  it('says who brings a case, who hosts and who leads, and takes it back', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    const [, , third] = example.room.state.members.circle;
    for (const role of ['case', 'host', 'leads'] as const) {
      const select = part(element, role, 1) as HTMLSelectElement;
      select.value = third ?? '';
      select.dispatchEvent(new Event('change'));
      await settle(element);
      accepted(example.room.state.sessions[sessionAt(example, 1)]?.[role] === third, role);
      accepted(select.value === third, 'it is shown');
    }
    const host = part(element, 'host', 1) as HTMLSelectElement;
    host.value = '';
    host.dispatchEvent(new Event('change'));
    await settle(element);
    accepted(example.room.state.sessions[sessionAt(example, 1)]?.host === null, 'nobody again');
    if (third !== undefined) example.record({ type: 'member.left', data: { who: third } });
    await settle(element);
    accepted((part(element, 'leads', 1) as HTMLSelectElement).value === third, 'who has left stays named');
  });

  it('moves, shortens, drops and brings back blocks by keyboard alone, and says so once', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    await openSheet(element, 1);
    accepted((await violations(element)).length === 0, 'no axe violation in the sheet');
    const [first, second, third] = blocksAt(example, 1);
    accepted(focused(element).dataset['activity'] === first?.activity, 'the first block has the focus');
    await keys(element, 'ArrowDown', 'Alt+ArrowDown');
    accepted(blocksAt(example, 1)[2]?.activity === second?.activity, 'moved down');
    accepted(focused(element).dataset['activity'] === second?.activity, 'the focus goes with it');
    accepted(/: 2\. tapaaminen, paikka 3\.$/.test(status(element)), status(element));
    await keys(element, 'Alt+ArrowUp', 'ArrowDown', '+');
    const longer = blocksAt(example, 1).find(({ activity }) => activity === third?.activity);
    accepted(longer?.planned === (third?.planned ?? 0) + 5, `${longer?.planned}`);
    await keys(element, '-', 'Delete');
    const dropped = blocksAt(example, 1).find(({ activity }) => activity === third?.activity);
    accepted(dropped?.state === 'dropped', 'dropped');
    accepted(focused(element).dataset['activity'] === third?.activity, 'the focus stays');
    await keys(element, 'Enter');
    accepted((await violations(element)).length === 0, 'no axe violation with the ways open');
    await press(element, 'Ota takaisin');
    accepted(
      blocksAt(example, 1).every(({ state }) => state === 'ahead'),
      'it is back',
    );
    await keys(element, 'Alt+ArrowRight');
    const landed = blocksAt(example, 2).map(({ activity }) => activity);
    accepted(landed.at(-2) === third?.activity, 'in the next session, before its closing round');
    await keys(element, 'Escape');
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    accepted(focused(element) === part(element, 'blocks', 1), 'the focus is back at the card');
  });

  it('moves and adds blocks by menu', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    await openSheet(element, 3);
    rows(element)[2]?.click();
    await settle(element);
    const id = blocksAt(example, 3)[2]?.activity;
    await press(element, 'Siirrä tapaamiseen 2');
    accepted(
      blocksAt(example, 1).some(({ activity }) => activity === id),
      'moved to session two',
    );
    const before = blocksAt(example, 3).length;
    rows(element)[0]?.click();
    await settle(element);
    await press(element, 'Lisää tämän jälkeen');
    accepted((await violations(element)).length === 0, 'no axe violation with the methods open');
    await press(element, 'Lisää: Hiljainen pohdinta');
    accepted(blocksAt(example, 3).length === before + 1, 'one more');
    accepted(blocksAt(example, 3)[1]?.method === 'silent-reflection', 'where it was wanted');
    accepted(status(element) === 'Lisätty: Hiljainen pohdinta.', status(element));
  });

  it('takes nothing from break and closing round, nor changes what was held', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    await openSheet(element, 1);
    rows(element).at(-1)?.click();
    await settle(element);
    const labels = [...element.renderRoot.querySelectorAll('.block .ways button')].map((one) =>
      one.textContent?.trim(),
    );
    accepted(!labels.includes('Lyhennä 5 min') && !labels.includes('Jätä pois'), labels.join());
    element.renderRoot.querySelector('dialog')?.close();
    await new Promise((done) => setTimeout(done, 30));
    example.press(6);
    await settle(element);
    await openSheet(element, 0);
    const held = blocksAt(example, 0).findIndex(({ state }) => state === 'done');
    accepted(held >= 0 && rows(element)[held]?.getAttribute('aria-disabled') === 'true', 'what was held stays');
  });

  it('adds a session, sets its length and leaves it out again, but asks first', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    await press(element, 'Lisää tapaaminen');
    accepted(parts(element, 'card').length === 6, 'six cards');
    accepted(focused(element) === part(element, 'theme', 5), 'its theme can be written at once');
    await openSheet(element, 5);
    const length = element.renderRoot.querySelector<HTMLInputElement>('input[type=number]');
    if (length === null) throw new Error('there is no length');
    length.value = '90';
    length.dispatchEvent(new Event('change'));
    await settle(element);
    accepted(example.room.state.sessions[sessionAt(example, 5)]?.minutes === 90, 'ninety minutes');
    length.value = '7000';
    example.press(1);
    await settle(element);
    accepted(length.value === '7000', 'what is recorded meanwhile takes nothing of what is being typed');
    length.dispatchEvent(new Event('change'));
    await settle(element);
    accepted(length.value === '90', 'a length that is none makes way for the one that stands');
    await press(element, 'Lisää osio');
    await press(element, 'Lisää: Kapulakierros');
    accepted(blocksAt(example, 5).length === 1, 'a first block');
    await press(element, 'Jätä tapaaminen pois');
    accepted(parts(element, 'card').length === 6, 'it is asked first');
    accepted((await violations(element)).length === 0, 'no axe violation');
    button(element, 'Peru').parentElement?.querySelector<HTMLElement>('[data-kind=plain]')?.click();
    await settle(element);
    await new Promise((done) => setTimeout(done, 30));
    accepted(parts(element, 'card').length === 5, 'five again');
  });

  it('says which version the group has confirmed', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    const { circle } = example.room.state.members;
    const about = { kind: 'programme', revision: example.room.state.programme.version } as const;
    example.record({ type: 'consent.asked', data: { about, of: [...circle] } });
    const consent = Object.keys(example.room.state.consents)[0] ?? '';
    for (const member of circle) example.record({ type: 'consent.given', data: { consent } }, member);
    await settle(element);
    accepted(part(element, 'consent').hasAttribute('open'), 'the round is open');
    accepted((await violations(element)).length === 0, 'no axe violation with the round open');
    await press(element, 'Vahvista suunnitelma');
    accepted(text(element, '[part~=state]').startsWith('Ryhmä on vahvistanut'), text(element, '[part~=state]'));
    const data = { session: sessionAt(example, 1), host: circle[0] ?? null };
    example.record({ type: 'programme.changed', data });
    await settle(element);
    accepted(text(element, '[part~=state]').startsWith('Muuttunut'), text(element, '[part~=state]'));
  });

  it('lets only the gate enable a control', async () => {
    const example = exampleRoom();
    const [, second] = example.room.state.members.circle;
    if (second !== undefined) example.record({ type: 'chair.passed', data: { to: [second] } });
    const element = await shown(example);
    if (!example.room.can({ type: 'programme.changed', data: {}, words: { aims: 'x' } }).ok) {
      accepted((part(element, 'theme') as HTMLTextAreaElement).readOnly, 'a text is only read');
      accepted((part(element, 'host') as HTMLSelectElement).disabled, 'nobody is chosen');
      await openSheet(element, 1);
      accepted(
        rows(element).every((row) => row.getAttribute('aria-disabled') === 'true'),
        'blocks are only shown',
      );
      accepted((await violations(element)).length === 0, 'no axe violation');
    }
  });

  it('shows hostile names as names, fits 360 px with large text and in forced colours', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const example = exampleRoom({
      names: [
        [hostile, 1, 'A'],
        ['\u202eeskuoj', 2, 'B'],
        ['a'.repeat(80), 3, 'C'],
      ],
    });
    const [first] = example.room.state.members.circle;
    const data = { session: sessionAt(example, 1), host: first ?? null };
    example.record({ type: 'programme.changed', data, words: { theme: 'x'.repeat(160) } });
    await setViewport({ width: 360, height: 700 });
    await executeServerCommand('verme:media', { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    document.documentElement.style.fontSize = '200%';
    const element = await shown(example);
    const { scrollWidth } = document.documentElement;
    await openSheet(element, 1);
    const inner = element.renderRoot.querySelector('.inner');
    document.documentElement.style.fontSize = '';
    accepted(scrollWidth <= 360, `${scrollWidth} px wide`);
    accepted(inner !== null && inner.scrollWidth <= inner.clientWidth, 'the sheet fits');
    accepted(element.renderRoot.querySelector('img') === null, 'no markup from names');
  });

  it('speaks the language around it, live', async () => {
    const element = await shown(exampleRoom());
    element.closest('[lang]')?.setAttribute('lang', 'sv');
    await new Promise((done) => setTimeout(done, 30));
    await settle(element);
    accepted(text(element, 'h2') === 'Plan för processen', text(element, 'h2'));
    accepted(text(element, '.count') === '10 delar, 120 min', text(element, '.count'));
  });
});
