import { setViewport } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { order, sessionView, tableView, type Draft, type Envelope } from '@opelix/verme-core';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { WidgetRoom } from './contract.ts';
import { RoomController } from './room-controller.ts';
import type { VermeRoom } from './room.ts';
import '../session/define.ts';
import '../table/define.ts';

class Probe extends LitElement {
  drawn = 0;
  readonly controller = new RoomController(this, (state) => ({ table: tableView(state), session: sessionView(state) }));
  protected override render(): TemplateResult {
    this.drawn += 1;
    return html`${this.controller.view?.table.seats.length ?? 'none'}`;
  }
}
customElements.define('verme-room-probe', Probe);

const roomOf = (probe: LitElement): VermeRoom => probe.closest('verme-room') as VermeRoom;
const topic: Draft = { type: 'activity.edited', words: { question: 'Miksi?' } };

/** Every button that is shown, into the open shadow roots. */
function pressable(root: Element): HTMLElement[] {
  const inside = [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>('*')];
  return inside.flatMap((one) => [
    ...(one.localName === 'button' && one.checkVisibility() ? [one] : []),
    ...(one.shadowRoot === null ? [] : pressable(one)),
  ]);
}
/** What is measured when a frame is drawn has its effect in the next one. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** A room whose store can be made to refuse. */
function troubled(example = exampleRoom()): WidgetRoom & { tell(status: WidgetRoom['status']): void } {
  const listeners = new Set<() => void>();
  let status: WidgetRoom['status'] = { at: 'kept', trouble: null };
  return {
    ...example.room,
    get state() {
      return example.room.state;
    },
    get log() {
      return example.room.log;
    },
    get self() {
      return example.room.self;
    },
    get status() {
      return status as NonNullable<WidgetRoom['status']>;
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepInMemory() {
      this.tell({ at: 'memoryOnly', trouble: 'full' });
    },
    tell(next) {
      status = next;
      for (const listener of listeners) listener();
    },
  };
}

describe('RoomController', () => {
  it('draws a widget again only when what it shows has changed', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    same(words(probe.shadowRoot as unknown as Element), '8');
    const { drawn } = probe;
    example.record({ type: 'group.updated', words: { theme: 'Toinen' } });
    await settle(probe);
    same(probe.drawn, drawn, 'another slice');
    example.record({ type: 'member.added', data: { org: 9 }, words: { name: 'Uusi Tulija', org: 'Uusi' } });
    await settle(probe);
    same(probe.drawn, drawn + 1, 'its own slice');
  });

  it('stops following when it leaves the page, and catches up when it comes back', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    const room = roomOf(probe);
    probe.remove();
    const { drawn } = probe;
    example.record({ type: 'member.added', data: { org: 9 }, words: { name: 'Uusi Tulija', org: 'Uusi' } });
    await settle(probe);
    same(probe.drawn, drawn);
    room.append(probe);
    await settle(probe);
    same(words(probe.shadowRoot as unknown as Element), '9');
  });

  it('tells the page what was recorded and what was refused', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    const told: string[] = [];
    const room = roomOf(probe);
    room.addEventListener('verme-recorded', (event) => told.push(event.detail.event.type));
    room.addEventListener('verme-refused', (event) => told.push(event.detail.reason));
    await probe.controller.record({ type: 'group.updated', words: { theme: 'Toinen' } });
    await probe.controller.record({ ...topic, activity: 'd1:99' });
    same(told, ['group.updated', 'exists']);
  });
});

describe('verme-room', () => {
  it('says in a sentence why something was not recorded, until it is closed or something else is', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    const room = roomOf(probe);
    await probe.controller.record({ ...topic, activity: 'd1:99' });
    await settle(room);
    same(words(parts(room, 'refusal')[0]).startsWith('Tätä ei enää ole.'), true);
    same(await violations(), []);
    parts(room, 'button')[0]?.click();
    await settle(room);
    same(parts(room, 'refusal').length, 0);
  });

  it('leaves the sentence to the page when the page cancels the event', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    document.addEventListener('verme-refused', (event) => event.preventDefault(), { once: true });
    await probe.controller.record({ ...topic, activity: 'd1:99' });
    await settle(roomOf(probe));
    same(parts(roomOf(probe), 'refusal').length, 0);
  });

  it('says what is wrong with the store, offers a file, and goes on without it', async () => {
    const room = troubled();
    const probe = await stand<Probe>('verme-room-probe', { room });
    const element = roomOf(probe);
    same(parts(element, 'message').length, 0);
    for (const trouble of ['full', 'unavailable', 'blocked', 'gone', 'newer', 'conflict', 'failed'] as const) {
      room.tell({ at: 'refused', trouble });
      await settle(element);
      holds(words(parts(element, 'message')[0]).includes('.'), trouble);
    }
    same(await violations(), []);
    same(
      parts(element, 'button').map((one) => words(one)),
      ['Vie tiedostoon', 'Jatka tallentamatta'],
    );
    parts(element, 'button')[1]?.click();
    await settle(element);
    same(
      parts(element, 'button').map((one) => words(one)),
      ['Vie tiedostoon'],
    );
    room.tell({ at: 'kept', trouble: null });
    await settle(element);
    same(parts(element, 'message').length, 0);
  });

  it('covers nothing of a session and pushes nothing out of the window; the wall has nothing to press', async () => {
    await setViewport({ width: 1440, height: 900 });
    document.body.style.margin = '0';
    for (const [view, count] of [
      ['chair', 1],
      ['wall', 0],
    ] as const) {
      const example = exampleRoom();
      // Into the round: the circle with its seats.
      example.press(4);
      const room = troubled(example);
      const session = await stand('verme-session', { room, set: { view, now: example.now } });
      const element = roomOf(session);
      const { top } = session.getBoundingClientRect();
      const seats = pressable(session).length;
      room.tell({ at: 'refused', trouble: 'gone' });
      await settle(element);
      await drawn();
      same(parts(element, 'message').length, count, view);
      same(session.getBoundingClientRect().top, top, view);
      same(document.documentElement.scrollHeight, 900, `${view}: nothing is pushed out`);
      if (view === 'wall') continue;
      holds(seats > 10, `${seats} buttons`);
      same(pressable(session).length, seats, 'all are still there');
      const message = parts(element, 'message')[0]?.getBoundingClientRect();
      for (const one of pressable(session)) {
        const { bottom, right, left } = one.getBoundingClientRect();
        const isUnder = bottom > (message?.top ?? 0) && right > (message?.left ?? 0) && left < (message?.right ?? 0);
        holds(!isUnder, `the message covers ${one.ariaLabel ?? words(one)}`);
      }
    }
    document.body.style.margin = '';
  });

  it('says that it should be updated where the log holds what only a newer release knows', async () => {
    const example = exampleRoom();
    const probe = await stand<Probe>('verme-room-probe', { example });
    const element = roomOf(probe);
    same(parts(element, 'message').length, 0);
    const last = order(example.room.log).events.at(-1) as Envelope;
    example.room.receive([{ ...last, n: last.n + 1, type: 'dream.told', data: {}, words: {} }]);
    await settle(element);
    holds(words(parts(element, 'message')[0]).includes('Päivitä sivu.'), 'the sentence');
    same(
      parts(element, 'button').map((one) => words(one)),
      ['Vie tiedostoon'],
    );
    element.room = exampleRoom().room;
    await settle(element);
    same(parts(element, 'message').length, 0, 'another room');
  });

  it('gives another room to its widgets when the page sets one', async () => {
    const probe = await stand<Probe>('verme-room-probe', { example: exampleRoom() });
    const other = exampleRoom();
    other.record({ type: 'member.added', data: { org: 9 }, words: { name: 'Uusi Tulija', org: 'Uusi' } });
    roomOf(probe).room = other.room;
    await settle(probe);
    same(words(probe.shadowRoot as unknown as Element), '9');
  });
});
