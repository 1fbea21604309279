import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { exampleRoom, minute, start, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import './define.ts';

const chair = (example: Example, lang = 'fi'): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, lang });
const label = (session: VermeSession): string => words(parts(session, 'now')[0]?.querySelector('span'));
const quiet = (session: VermeSession): string[] => parts(session, 'button').map((one) => words(one));
const press = async (session: VermeSession, name: string): Promise<void> => {
  const found = parts(session, 'button').find((one) => words(one) === name);
  if (found === undefined) throw new Error(`no button ${name}; there are ${quiet(session).join(', ')}`);
  found.click();
  await settle(session);
};
const key = async (session: VermeSession, name: string): Promise<void> => {
  await sendKeys({ press: name });
  await settle(session);
};
const holder = ({ room }: Example): string => {
  const flow = room.state.flows[room.state.now.activity ?? ''] as { context: { turns: { holder: string | null } } };
  return room.state.members.byId[flow.context.turns.holder ?? '']?.name ?? '';
};
/** Opens the block of a method at one of its steps. */
function open(example: Example, method: string, step = 0): void {
  const activity = Object.values(example.room.state.activities).find(
    (one) => one.session === example.session && one.block.method === method,
  );
  if (activity === undefined) throw new Error(`no block ${method}`);
  example.record({ type: 'activity.opened', activity: activity.id });
  for (let at = 0; at <= step; at += 1) {
    const to = activity.block.steps[at]?.id ?? '';
    example.record({ type: 'step.begun', activity: activity.id, step: at, data: { to } });
  }
}

describe('verme-session, the chair', () => {
  it('opens the session and goes on with Space, one thing at a time', async () => {
    const example = exampleRoom();
    const session = await chair(example);
    same(label(session), 'Aloita tapaaminen');
    await key(session, 'Space');
    same(example.room.state.sessions[example.session]?.opened, start);
    same(label(session), 'Seuraava osio');
    same(words(parts(session, 'who')[0]), 'Seuraavaksi: Tervetuloa');
    await key(session, 'Space');
    holds(words(parts(session, 'script')[0]).startsWith('Tervetuloa, mukava että olet täällä.'), 'the script');
    await key(session, 'PageDown');
    await key(session, 'Enter');
    same(label(session), 'Seuraava puheenvuoro');
    same(words(parts(session, 'who')[0]), 'Vuorossa Liisa, seuraavana Antti');
    await key(session, 'PageDown');
    same(holder(example), 'Antti Aalto');
    await key(session, 'PageUp');
    same(holder(example), 'Liisa Laine', 'the clicker’s other key gives the turn back');
  });

  it('has no more time left than there was, when the clock was wrong', async () => {
    const example = exampleRoom();
    example.press();
    open(example, 'check-in', 1);
    example.clock.at -= 1000 * 60 * minute;
    const session = await chair(example);
    same(words(parts(session, 'left')[0]), 'Kierrosta jäljellä noin 13 min');
  });

  it('offers once to end a block that waits', async () => {
    const example = exampleRoom();
    example.press();
    open(example, 'dates', 2);
    same(quiet(await chair(example)).filter((one) => one === 'Osio on valmis').length, 1);
  });

  it('gives room to a name without an end', async () => {
    const endless = 'Ääkköstelijä'.repeat(10);
    const example = exampleRoom({
      names: [
        [endless, 1, endless],
        [`${endless} II`, 2, endless],
      ],
    });
    example.press();
    open(example, 'check-in', 1);
    const session = await chair(example);
    same(overflows(session), false);
  });

  it('takes no key that is meant for a field or a button, or that is held down', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    const field = document.createElement('input');
    session.closest('main')?.append(field);
    field.focus();
    await key(session, 'Space');
    await key(session, 'PageDown');
    same([holder(example), field.value], ['Liisa Laine', ' ']);
    // A clicker writes nothing: in an empty field, where the last note was typed, it goes on.
    field.value = '';
    await key(session, 'PageDown');
    same([holder(example), field.value], ['Antti Aalto', '']);
    await key(session, 'PageUp');
    same(holder(example), 'Liisa Laine');
    // Escape leaves the field that is empty, and Space goes on again.
    field.focus();
    await key(session, 'Escape');
    await key(session, 'Space');
    same([holder(example), field.value], ['Antti Aalto', '']);
    await key(session, 'PageUp');
    field.remove();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: true, bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', ctrlKey: true, bubbles: true, composed: true }));
    await settle(session);
    same(holder(example), 'Liisa Laine');
  });

  it('leaves the key to a button that was clicked where nothing comes next', async () => {
    const example = exampleRoom();
    example.press(4);
    example.record({ type: 'session.closed', data: { session: example.session } });
    const session = await chair(example);
    same(parts(session, 'now').length, 0);
    const button = document.createElement('button');
    session.closest('main')?.append(button);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.focus();
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(enter);
    same([enter.defaultPrevented, document.activeElement === button], [false, true]);
  });

  it('goes on after a box was ticked with a pointer; by keyboard, and in a form, the key is the box’s', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    const form = document.createElement('form');
    const boxes = [document.createElement('input'), document.createElement('input')];
    for (const box of boxes) box.type = 'checkbox';
    const [alone, inForm] = boxes as [HTMLInputElement, HTMLInputElement];
    form.append(inForm);
    session.closest('main')?.append(alone, form);
    const clicks = (box: HTMLInputElement): void => {
      box.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      box.focus();
    };
    clicks(inForm);
    await key(session, 'Space');
    same([holder(example), inForm.checked], ['Liisa Laine', true], 'in a form');
    clicks(alone);
    await key(session, 'Space');
    same([holder(example), alone.checked], ['Antti Aalto', false], 'ticked with a pointer');
    await key(session, 'Tab');
    alone.focus();
    await key(session, 'Space');
    same([holder(example), alone.checked], ['Antti Aalto', true], 'by keyboard');
    alone.remove();
    form.remove();
  });

  it('does nothing at a second press while the first is under way', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    await Promise.all([session.goOn(), session.goOn()]);
    same(holder(example), 'Antti Aalto');
  });

  it('sets right what was forgotten: passing, a round that is done, a turn and a step taken back, more time', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    await press(session, 'Ohitan');
    same(holder(example), 'Antti Aalto');
    await press(session, 'Palauta vuoro');
    same(holder(example), 'Liisa Laine');
    await press(session, 'Kierros on tehty');
    same(holder(example), '');
    holds(label(session) === 'Seuraava osio', label(session));
    await press(session, 'Palauta vuoro');
    same(holder(example), 'Liisa Laine');
    await press(session, 'Anna lisäaika');
    same(example.room.state.activities[example.room.state.now.activity ?? '']?.extended, 5);
    await press(session, 'Palaa edelliseen vaiheeseen');
    same(label(session), 'Seuraava vaihe');
  });

  it('steps aside: only the clock and the circle, until one goes on', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    await press(session, 'Nyt vain puhutaan');
    const table = parts(session, 'picture')[0] as LitElement;
    same([table.localName, table.hasAttribute('bare')], ['verme-table', true]);
    same(label(session), 'Jatka kulkua');
    same(await violations(), []);
    await key(session, 'Space');
    same(words(parts(session, 'who')[0]), 'Vuorossa Liisa, seuraavana Antti');
  });

  it('changes the question from the bank or to one’s own', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example);
    same(words(parts(session, 'question')[0]), 'Kuka olet, mitä teet työksesi ja mikä toi sinut tähän ryhmään?');
    await press(session, 'Vaihda kysymys');
    same(await violations(), []);
    session.renderRoot.querySelector<HTMLInputElement>('#own')?.focus();
    await sendKeys({ type: 'Mitä kuuluu?' });
    await key(session, 'Enter');
    same(words(parts(session, 'question')[0]), 'Mitä kuuluu?');
    same(holder(example), 'Liisa Laine', 'Enter in the field does not go on');
  });

  it('asks the page to open and to close the wall', async () => {
    const session = await chair(exampleRoom());
    const asked: boolean[] = [];
    session.addEventListener('verme-wall-toggle', (event) => asked.push(event.detail.open));
    await press(session, 'Avaa seinä');
    session.wallOpen = true;
    await settle(session);
    await press(session, 'Sulje seinä');
    same(asked, [true, false]);
  });

  it('speaks three languages, live', async () => {
    const example = exampleRoom();
    example.press(4);
    const session = await chair(example, 'sv');
    same([label(session), words(parts(session, 'who')[0])], ['Nästa får ordet', 'Ordet har Liisa, sedan Antti']);
    (session.closest('main') as HTMLElement).lang = 'en';
    await settle(session);
    same([label(session), words(parts(session, 'who')[0])], ['Next speaker', 'Speaking: Liisa, then Antti']);
  });

  const scenes: readonly (readonly [string, (example: Example) => void])[] = [
    ['before', () => undefined],
    ['between blocks', (example) => example.press(1)],
    ['a card', (example) => example.press(2)],
    ['a round', (example) => example.press(6)],
    ['silence', (example) => (example.press(1), open(example, 'ground-rules'))],
    ['pairs', (example) => (example.press(1), open(example, 'ground-rules', 1), example.press(1))],
    ['the break', (example) => (example.press(1), open(example, 'break'))],
    ['dates', (example) => (example.press(1), open(example, 'dates', 1))],
    ['rules, typed as they are said', (example) => (example.press(1), open(example, 'wishes'), example.press(3))],
    ['the record decision', (example) => (example.press(1), open(example, 'record'))],
    [
      'the end',
      (example) => (example.press(2), example.record({ type: 'session.closed', data: { session: example.session } })),
    ],
  ];
  for (const [name, to] of scenes) {
    it(`has no axe violation in any colours, and fits 320 px: ${name}`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const example = exampleRoom();
      to(example);
      const session = await chair(example);
      same(await violations(), []);
      await setViewport({ width: 320, height: 700 });
      await settle(session);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    });
    it(`shows the same on the wall, with nothing to click: ${name}`, async () => {
      await setViewport({ width: 1920, height: 1080 });
      const example = exampleRoom();
      to(example);
      const wall = await stand<VermeSession>('verme-session', { example, set: { view: 'wall' } });
      same(wall.renderRoot.querySelectorAll('button, a, input, select, textarea').length, 0);
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = wall.renderRoot.querySelector(
        '.wall',
      ) as Element;
      same([scrollHeight, scrollWidth], [clientHeight, clientWidth], 'all of it fits');
      same(await violations(), []);
    });
  }
});

describe('verme-session, the wall', () => {
  it('shows the question, the circle and who speaks', async () => {
    const example = exampleRoom();
    example.press(5);
    const wall = await stand<VermeSession>('verme-session', { example, set: { view: 'wall' } });
    same(words(parts(wall, 'title')[0]), 'Alkukierros');
    same(words(parts(wall, 'turn')[0]), 'Vuorossa Antti');
    await key(wall, 'Space');
    same(holder(example), 'Antti Aalto', 'the wall takes no keys');
  });
  it('shows only the question while people write in silence', async () => {
    const example = exampleRoom();
    example.press(1);
    open(example, 'ground-rules');
    const wall = await stand<VermeSession>('verme-session', { example, set: { view: 'wall' } });
    same(words(wall.renderRoot.querySelector('.wall')), 'Mitä tarvitset, jotta voit puhua täällä avoimesti?');
  });
  it('says huge when the break ends, and what comes after', async () => {
    const example = exampleRoom();
    example.press(1);
    open(example, 'break');
    const wall = await stand<VermeSession>('verme-session', { example, set: { view: 'wall' } });
    same(words(parts(wall, 'back')[0]), '14.11');
    holds(words(wall.renderRoot.querySelector('.after')) === 'Tauon jälkeen: Aikataulu', 'what comes next');
  });
});
