import { eventAt, takingPen, type Draft, type Id, type Reason } from '@opelix/verme-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidgetRoom } from './contract.ts';

/** What this device wrote and the group's log no longer takes: its words, where it has any, and why. */
export interface LostEntry {
  readonly id: Id;
  readonly text: string | null;
  readonly reason: Reason;
}

/** What a person should know of the pen: that it is on another device, and that another branch of the log holds. */
export class PenController implements ReactiveController {
  /** The drafts by which this device goes on with the group; none where it has the pen, or may not take it. */
  taking: readonly Draft[] = [];
  /** Nobody knows this device yet: it can only look. */
  readOnly = false;
  /** The past has changed, until the person has read it. */
  pastChanged = false;
  lost: readonly LostEntry[] = [];
  readonly #host: ReactiveControllerHost;
  #room: WidgetRoom | null = null;
  #stop: (() => void) | null = null;
  readonly #said = new Set<Id>();
  /** What the person has read. */
  #read = { past: false, elsewhere: false };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Does nothing: the room is entered when it is open. */
  hostConnected(): void {}

  /** Follows a room. */
  enter(room: WidgetRoom): void {
    this.leave();
    this.#room = room;
    this.#stop = room.subscribe((_state, _added, pastChanged) => this.#look(pastChanged));
    this.#look(false);
  }

  /** Follows nothing. */
  leave(): void {
    this.#stop?.();
    this.#stop = null;
    this.#room = null;
    [this.taking, this.lost] = [[], []];
    this.readOnly = false;
    this.pastChanged = false;
    this.#read = { past: false, elsewhere: false };
  }

  /** Whether there is anything to say. */
  get speaks(): boolean {
    return this.pastChanged || this.readOnly || (this.taking.length > 0 && !this.#read.elsewhere);
  }

  /** The person has read what is said: that the past has changed, else that the pen is elsewhere. */
  close(): void {
    this.#read[this.pastChanged ? 'past' : 'elsewhere'] = true;
    this.pastChanged = false;
    this.lost = [];
    this.#host.requestUpdate();
  }

  /** What was lost has been said again. */
  saidAgain(id: Id): void {
    this.lost = this.lost.filter((entry) => entry.id !== id);
    this.#said.add(id);
    this.#host.requestUpdate();
  }

  #look(pastChanged: boolean): void {
    const room = this.#room;
    if (room === null) return;
    const drafts = takingPen(room);
    const [first] = drafts;
    const taking = first && room.can(first).ok ? drafts : [];
    const readOnly = taking.length > 1;
    if (pastChanged) this.#read.past = false;
    if (this.taking.length === 0) this.#read.elsewhere = false;
    const changed = this.pastChanged || pastChanged || (room.overtaken && !this.#read.past);
    if (taking.length === this.taking.length && changed === this.pastChanged && !changed) return;
    this.taking = taking;
    this.readOnly = readOnly;
    this.pastChanged = changed;
    this.lost = changed ? lostIn(room).filter(({ id }) => !this.#said.has(id)) : [];
    this.#host.requestUpdate();
  }
}

/** A room records only what its log takes, so what is refused of its own device has been overtaken. */
function lostIn({ state, log, device }: WidgetRoom): readonly LostEntry[] {
  return state.refused.flatMap(([id, reason]): LostEntry[] => {
    const event = id.startsWith(`${device}:`) ? eventAt(log, id) : undefined;
    if (!event || event.type.startsWith('pen.') || event.type === 'device.bound') return [];
    const { text } = (event.words ?? {}) as { readonly text?: unknown };
    return [{ id, reason, text: typeof text === 'string' ? text : null }];
  });
}
