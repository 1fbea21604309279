import { ContextConsumer } from '@lit/context';
import type { Draft, GroupState, Id, RecordOptions, Verdict } from '@opelix/verme-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenMethods } from '../language/methods.ts';
import { answerOf } from './answer.ts';
import { roomContext, type PastRoom, type RoomScene, type WidgetRoom } from './contract.ts';

/** Picks what a widget shows of the state: views of core, each the same object while nothing in it changed. */
export type Select<V extends object> = (state: GroupState, room: WidgetRoom) => V;

const sameEntries = (a: object, b: object): boolean => {
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return left.length === Object.keys(b).length && left.every(([key, value]) => Object.is(value, right[key]));
};

/**
 * Ties a widget to the room around it: `view` is what `select` picks, and the widget renders again only when one of
 * its entries is another object. What people do goes through `record`, which tells the page with `verme-recorded` or
 * `verme-refused`.
 */
export class RoomController<V extends object> implements ReactiveController {
  /** What the widget shows; null until the room is open. */
  view: V | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: Select<V>;
  readonly #scene: ContextConsumer<typeof roomContext, ReactiveControllerHost & HTMLElement>;
  #room: WidgetRoom | null = null;
  /** What decides for whom this device may write: whether a control is enabled hangs on it, whatever a view shows. */
  #powers: Readonly<Record<string, unknown>> = {};
  #stop: (() => void) | null = null;
  #line: Promise<unknown> = Promise.resolve();
  /** What was asked last, while it is being recorded. */
  #asked: { readonly what: string; readonly answer: Promise<boolean> } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, select: Select<V>) {
    this.#host = host;
    this.#select = select;
    this.#scene = new ContextConsumer(host, {
      context: roomContext,
      subscribe: true,
      callback: (scene) => this.#enter(scene),
    });
    host.addController(this);
  }

  /** The open room, if the widget stands in one. */
  get room(): WidgetRoom | null {
    return this.#room;
  }
  /** The state of the group; null until the room is open. */
  get state(): GroupState | null {
    return this.#room?.state ?? null;
  }
  /** What the group left behind, once it has ended on this device. */
  get past(): PastRoom | null {
    return this.#scene.value?.past ?? null;
  }
  /** IANA zone of the group. */
  get zone(): string {
    return this.state?.group?.zone ?? 'UTC';
  }
  /** The clock of the room, in ms. */
  now(): number {
    return (this.#scene.value?.now ?? Date.now)();
  }

  hostConnected(): void {
    whenMethods(() => this.#host.requestUpdate());
    if (this.#scene.value !== undefined) this.#enter(this.#scene.value);
    // A widget that was defined before its room asks again when there is one.
    else void customElements.whenDefined('verme-room').then(() => this.#scene.hostConnected());
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Whether a draft would be taken now; it alone says whether a control is enabled. */
  can(draft: Draft, options?: RecordOptions): boolean {
    return this.verdict(draft, options).ok;
  }
  /** Whether a draft would be taken now, and if not, why; `notFounded` without a room. */
  verdict(draft: Draft, options?: RecordOptions): Verdict {
    return this.#room?.can(draft, options) ?? { ok: false, reason: 'notFounded' };
  }

  /** Nobody in the group knows this device yet: it can only look. */
  get readOnly(): boolean {
    const verdict = this.verdict({ type: 'parked.added', words: { text: '–' } });
    return !verdict.ok && verdict.reason === 'isBound';
  }

  /**
   * Records what a person did, and tells the page. True when it was taken. The same press again, while the first is
   * being recorded, is that press: whoever sees nothing happen presses twice. Only minutes are meant each time.
   */
  record(draft: Draft, options?: RecordOptions): Promise<boolean> {
    const what = JSON.stringify([draft, options]);
    if (this.#asked?.what === what && draft.type !== 'activity.extended') return this.#asked.answer;
    const asked = { what, answer: this.#record(draft, options) };
    this.#asked = asked;
    void asked.answer.finally(() => {
      if (this.#asked === asked) this.#asked = null;
    });
    return asked.answer;
  }

  async #record(draft: Draft, options?: RecordOptions): Promise<boolean> {
    if (this.#room === null) return false;
    const result = await this.#room.record(draft, options);
    this.#host.dispatchEvent(answerOf(draft, result));
    // A box that was ticked, or somebody who was chosen, is shown as it stands again.
    if (!result.ok) this.#host.requestUpdate();
    return result.ok;
  }

  /** Records several drafts in order, until one is refused. */
  async recordAll(drafts: readonly Draft[], options?: RecordOptions): Promise<boolean> {
    for (const draft of drafts) {
      if (!(await this.record(draft, options))) return false;
    }
    return true;
  }

  /**
   * Does something when all that was begun in turn before is done: a press that changes a whole list begins from what
   * the press before it left.
   */
  inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#line.then(work, work);
    this.#line = done;
    return done;
  }

  /** Records on behalf of a member who is present. */
  recordFor(member: Id, draft: Draft): Promise<boolean> {
    return this.record(draft, { for: member });
  }

  /** Reads the view again, for views that depend on the clock. */
  refresh(): void {
    this.#read();
  }

  #enter(scene: RoomScene): void {
    if (scene.room !== this.#room) {
      this.#leave();
      this.#room = scene.room;
      this.view = null;
    }
    if (this.#room !== null && this.#stop === null && this.#host.isConnected) {
      this.#stop = this.#room.subscribe(() => this.#read());
    }
    this.#read();
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #read(): void {
    if (this.#room === null) return;
    const { state } = this.#room;
    const fresh = this.#select(state, this.#room);
    const powers = { devices: state.devices, pen: state.pen };
    if (this.view !== null && sameEntries(fresh, this.view) && sameEntries(powers, this.#powers)) return;
    this.view = fresh;
    this.#powers = powers;
    this.#host.requestUpdate();
  }
}
