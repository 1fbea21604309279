/** Who tells a story on one laptop. */
import {
  createRoom,
  currentSession,
  nextView,
  type Draft,
  type GroupState,
  type Id,
  type NextView,
  type Reason,
  type Room,
} from '@opelix/verme-core';

/** Monday 30 November 2026, 14.00 in Helsinki. */
export const firstStart = Date.UTC(2026, 10, 30, 12, 0);
const minute = 60_000;

/** A moment of the story: its name, and how many events had been written by then. */
export interface Moment {
  readonly id: string;
  readonly events: number;
}

/** The one who tells the story: a room, a clock that is turned by hand, and the few moves that the chair knows. */
export class Teller {
  time = firstStart - 3 * 24 * 60 * minute;
  readonly room: Room;
  readonly members: Id[] = [];
  readonly moments: Moment[] = [];
  presses = 0;

  constructor(name: string, device = 'd1a') {
    this.room = createRoom({ name, device, now: () => this.time });
  }
  get state(): GroupState {
    return this.room.state;
  }
  wait(minutes: number): void {
    this.time += Math.round(minutes * minute);
  }
  mark(id: string): void {
    this.moments.push({ id, events: this.room.log.size });
  }
  /** Records a draft; the story has no refusals but those that it expects. */
  does(draft: Draft, member?: Id): Id {
    const result = this.room.record(draft, member === undefined ? {} : { for: member });
    if (!result.ok) throw new Error(`${draft.type} was refused: ${result.error}`);
    return `${result.value.device}:${result.value.n}`;
  }
  /** Records a draft that must be refused. */
  mayNot(draft: Draft, member?: Id): Reason {
    const result = this.room.record(draft, member === undefined ? {} : { for: member });
    if (result.ok) throw new Error(`${draft.type} was accepted`);
    return result.error;
  }
  /** Presses Space once. */
  press(expected?: NextView['does']): void {
    const next = nextView(this.state, { now: this.time, seed: 7 + this.presses });
    if (!next || next.drafts.length === 0) throw new Error(`nothing to press: ${next?.does ?? 'nothing'}`);
    if (expected !== undefined && next.does !== expected) throw new Error(`${next.does} instead of ${expected}`);
    this.presses += 1;
    for (const draft of next.drafts) this.does(draft, next.for ?? undefined);
  }
  /** Presses Space as long as it does this. */
  pressWhile(does: NextView['does'], minutes = 0.2): void {
    while (nextView(this.state, { now: this.time, seed: 0 })?.does === does) {
      this.wait(minutes);
      this.press(does);
    }
  }
  /** The open activity and its count of steps: what a flow event carries. */
  get here(): { readonly activity: Id; readonly step: number } {
    const activity = this.state.now.activity ?? '';
    const { context } = this.state.flows[activity] as { context: { count: number } };
    return { activity, step: context.count };
  }
  get session(): Id {
    return currentSession(this.state) ?? '';
  }
}
