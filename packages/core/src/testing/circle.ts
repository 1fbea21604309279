/** A small group on one laptop for tests: founded, its first session open, with a clock that is turned by hand. */
import type { DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import type { Draft } from '../events/body.ts';
import type { Id } from '../events/schemas.ts';
import type { Reason } from '../fold/reasons.ts';
import type { GroupState } from '../fold/state.ts';
import type { Block, Step } from '../methods/method.ts';
import type { Room } from '../room/contract.ts';
import { createRoom } from '../room/room.ts';

export const blockOfSteps = (steps: readonly Step[], more: Partial<Block> = {}): Block => ({
  kind: 'dialogue',
  v: 1,
  steps: [...steps],
  ...more,
});
export const talk: Step = { id: 'talk', rule: 'talk', minutes: 10 };

export interface CircleOptions {
  readonly members?: number;
  /** Blocks of each session. */
  readonly sessions?: readonly (readonly Block[])[];
  readonly device?: string;
  readonly name?: string;
}

const names = ['Aino Aalto', 'Bo Berg', 'Cia Cygnaeus', 'Dag Dahl', 'Eva Ek', 'Fia Forss', 'Gun Gran', 'Hans Holm'];

export class Circle {
  time = Date.UTC(2026, 10, 30, 12, 0);
  readonly room: Room;
  readonly members: Id[] = [];

  constructor({ members = 4, sessions = [[], []], device = 'd1', name = 'ring' }: CircleOptions = {}) {
    this.room = createRoom({ name, device, now: () => this.time });
    this.members.push(
      this.does({
        type: 'group.founded',
        data: {
          lang: 'fi',
          zone: 'Europe/Helsinki',
          org: 1,
          programme: {
            id: 'own',
            sessions: sessions.map((blocks, i) => ({ key: `s${i + 1}`, minutes: 120, blocks: [...blocks] })),
          },
        },
        words: { name: 'Rengas', founder: { name: names[0] ?? '', org: 'Org 1' } },
      }),
    );
    for (let i = 1; i < members; i += 1) this.joins(names[i] ?? `N${i}`, 1 + (i % 3));
  }
  get state(): GroupState {
    return this.room.state;
  }
  joins(name: string, org = 1): Id {
    const id = this.does({ type: 'member.added', data: { org }, words: { name, org: `Org ${org}` } });
    this.members.push(id);
    return id;
  }
  member(seat: number): Id {
    return this.members[seat] ?? '';
  }
  session(at = 0): Id {
    return this.state.programme.sessions[at] ?? '';
  }
  block(at = 0, session = 0): Id {
    return this.state.sessions[this.session(session)]?.blocks[at] ?? '';
  }
  wait(minutes: number): void {
    this.time += minutes * 60_000;
  }
  does(draft: Draft, member?: Id): Id {
    const result = this.room.record(draft, member === undefined ? {} : { for: member });
    if (!result.ok) throw new Error(`${draft.type} was refused: ${result.error}`);
    return `${result.value.device}:${result.value.n}`;
  }
  /** The reason why a draft is refused; `accepted` where it is not. Nothing is kept. */
  refused(draft: Draft, member?: Id): Reason | 'accepted' {
    const verdict = this.room.can(draft, member === undefined ? {} : { for: member });
    return verdict.ok ? 'accepted' : verdict.reason;
  }
  /** A date for the first session. */
  dates(at = 0, slot = this.proposes()): Id {
    this.does({ type: 'date.decided', data: { session: this.session(at), slot } });
    return slot;
  }
  proposes(date = '2026-11-30', start = Date.UTC(2026, 10, 30, 12, 0)): Id {
    const data = { start, minutes: 120, date, time: '14:00', zone: 'Europe/Helsinki' };
    return this.does({ type: 'slot.proposed', data, words: { place: 'Lakeus' } });
  }
  /** Opens the first session with these present; all, unless told. */
  opens(present: readonly Id[] = this.members, at = 0): void {
    if (this.state.dates.context.decided[this.session(at)] === undefined) this.dates(at);
    this.does({ type: 'session.opened', data: { session: this.session(at) } });
    for (const who of present) this.comes(who);
  }
  comes(who: Id): void {
    const session = this.state.now.session ?? '';
    this.does({ type: 'attendance.marked', data: { session, who, came: this.time, left: null } });
  }
  leaves(who: Id): void {
    const session = this.state.now.session ?? '';
    const came = this.state.sessions[session]?.attendance[who]?.came ?? this.time;
    this.does({ type: 'attendance.marked', data: { session, who, came, left: this.time } });
  }
  /** Adds a block of these steps to the running session and opens it; the first step is begun. */
  runs(...steps: readonly Step[]): Id {
    const session = this.state.now.session ?? '';
    const at = this.state.sessions[session]?.blocks.length ?? 0;
    const activity = this.does({ type: 'activity.added', data: { session, at, block: blockOfSteps(steps) } });
    this.does({ type: 'activity.opened', activity });
    this.begins(steps[0]?.id ?? '');
    return activity;
  }
  /** What a flow event carries: the open activity and its count of steps. */
  get here(): { readonly activity: Id; readonly step: number } {
    return { activity: this.state.now.activity ?? '', step: this.dialogue.context.count };
  }
  get dialogue(): { readonly value: unknown; readonly context: DialogueContext } {
    const flow = this.state.flows[this.state.now.activity ?? ''];
    if (!flow) throw new Error('no activity is open');
    return flow as { value: unknown; context: DialogueContext };
  }
  get turns(): DialogueContext['turns'] {
    return this.dialogue.context.turns;
  }
  begins(to: string, order?: readonly Id[]): void {
    const data = order === undefined ? { to } : { to, order: [...order] };
    this.does({ type: 'step.begun', ...this.here, data });
  }
  takes(who: Id, member?: Id): void {
    this.does({ type: 'turn.taken', ...this.here, data: { who } }, member);
  }
  ends(who: Id, member?: Id): void {
    this.does({ type: 'turn.ended', ...this.here, data: { who } }, member);
  }
  /** Takes back the last turn. */
  takesBack(): void {
    this.does({ type: 'turn.returned', ...this.here, data: { turn: this.dialogue.context.earlier.length } });
  }
  passes(who: Id, member: Id = who): void {
    this.does({ type: 'turn.declined', ...this.here, data: { who } }, member);
  }
}

/** A circle at the first of these steps; without any, its first session has been opened. */
export function running(members = 4, ...steps: readonly Step[]): Circle {
  const circle = new Circle({ members });
  circle.opens();
  if (steps.length > 0) circle.runs(...steps);
  return circle;
}
