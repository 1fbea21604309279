/**
 * Walks a session by pressing on, and nothing else: what `nextView` proposes is recorded, and where it waits for people,
 * people do what the step is there for. Every round that is left behind is looked at: nobody may be unheard.
 */
import {
  createRoom,
  nextView,
  tableView,
  sessionView,
  type Block,
  type Draft,
  type GroupState,
  type Id,
  type NextView,
  type Room,
  type Step,
} from '@opelix/verme-core';

const minute = 60_000;

/** What people do while the next press waits, by what the step asks for. */
function deedsOf(walker: Walker, step: Step): readonly Draft[] {
  const { state, here } = walker;
  if (step.into === 'question') {
    return [{ type: 'question.added', ...here, words: { text: 'Miten minä pysyn rauhallisena?' } }];
  }
  if (step.consent === 'record') {
    return [{ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'Vain sovitut asiat.' } }];
  }
  if (step.consent === 'summary') return [{ type: 'summary.added', words: { text: 'Tämän opimme.' } }];
  if (step.consent === 'dates') {
    const undated = state.programme.sessions.filter((id) => state.dates.context.decided[id] === undefined);
    return undated.map((session): Draft => {
      const slot = walker.proposes();
      return { type: 'date.decided', data: { session, slot } };
    });
  }
  return [];
}

/** A round that was left, and who had not had the turn in it. */
export interface Left {
  readonly step: string;
  readonly unheard: readonly Id[];
}

/** A group of so many people whose sessions hold these blocks, on one laptop. */
export class Walker {
  time = Date.UTC(2026, 10, 30, 12, 0);
  readonly room: Room;
  readonly members: Id[] = [];
  readonly left: Left[] = [];
  /** Steps in the order in which they were begun, with the block's method. */
  readonly begun: string[] = [];
  /** Steps that waited for people and could not be settled by them: the chair ended the block. */
  readonly ended: string[] = [];
  private slots = 0;

  constructor(count: number, sessions: readonly (readonly Block[])[], names: readonly string[] = []) {
    this.room = createRoom({ name: 'walk', device: 'd1', now: () => this.time });
    const planned = sessions.map((blocks, i) => ({ key: `s${i + 1}`, minutes: 120, blocks: structuredClone(blocks) }));
    this.members.push(
      this.does({
        type: 'group.founded',
        data: {
          lang: 'fi',
          zone: 'Europe/Helsinki',
          org: 1,
          programme: { id: 'verme-5x120', sessions: planned as never },
        },
        words: { name: 'Kävely', founder: { name: names[0] ?? 'Aino Aalto', org: 'Talo 1' } },
      }),
    );
    for (let i = 1; i < count; i += 1) {
      const org = 1 + (i % 3);
      this.members.push(
        this.does({
          type: 'member.added',
          data: { org },
          words: { name: names[i] ?? `Nimi ${i}`, org: `Talo ${org}` },
        }),
      );
    }
    const session = this.state.programme.sessions[0] ?? '';
    this.does({ type: 'date.decided', data: { session, slot: this.proposes() } });
  }
  get state(): GroupState {
    return this.room.state;
  }
  get here(): { readonly activity: Id; readonly step: number } {
    const activity = sessionView(this.state)?.activity;
    return { activity: activity?.activity ?? '', step: activity?.count ?? 0 };
  }
  get step(): Step | null {
    const activity = sessionView(this.state)?.activity;
    return activity?.steps[activity.at]?.step ?? null;
  }
  get next(): NextView | null {
    return nextView(this.state, { now: this.time, seed: this.room.log.size });
  }
  proposes(): Id {
    this.slots += 1;
    const start = Date.UTC(2026, 10, 30, 12, 0) + this.slots * 21 * 24 * 60 * minute;
    const data = { start, minutes: 120, date: '2026-11-30', time: '14:00', zone: 'Europe/Helsinki' };
    return this.does({ type: 'slot.proposed', data });
  }
  does(draft: Draft, member?: Id): Id {
    const result = this.room.record(draft, member === undefined ? {} : { for: member });
    if (!result.ok)
      throw new Error(`${this.begun.at(-1) ?? ''}: ${JSON.stringify(draft)} was refused: ${result.error}`);
    return `${result.value.device}:${result.value.n}`;
  }
  /** Presses once; false where there is nothing to press. */
  press(): boolean {
    const { next } = this;
    if (next === null) return false;
    const leaves = ['openBlock', 'beginStep', 'closeSession'].includes(next.does);
    if (leaves) this.looksBack();
    this.time += minute / 4;
    if (next.does === 'wait') return this.waits();
    for (const draft of next.drafts) this.does(draft, next.for ?? undefined);
    if (next.does === 'openBlock' || next.does === 'beginStep') {
      this.begun.push(`${sessionView(this.state)?.activity?.method ?? ''} ${next.step ?? ''}`);
    }
    return true;
  }
  private waits(): boolean {
    const { step } = this;
    const deeds = step === null ? [] : deedsOf(this, step);
    for (const draft of deeds) this.does(draft);
    if (deeds.length > 0) return true;
    this.ended.push(this.begun.at(-1) ?? '');
    this.does({ type: 'activity.closed', activity: this.here.activity });
    return true;
  }
  /** Who could speak in the round that is left, and had no turn. */
  private looksBack(): void {
    const table = tableView(this.state);
    if (table.rule !== 'round') return;
    const unheard = table.seats.filter(({ maySpeak, turn }) => maySpeak && turn !== 'had').map(({ member }) => member);
    this.left.push({ step: this.begun.at(-1) ?? '', unheard });
  }
  /** Presses on until the session is closed. */
  walks(limit = 2000): void {
    const before = this.state.programme.sessions.filter((id) => this.state.sessions[id]?.closed !== null).length;
    for (let i = 0; i < limit; i += 1) {
      if (!this.press()) return;
      const now = this.state.programme.sessions.filter((id) => this.state.sessions[id]?.closed !== null).length;
      if (now > before) return;
    }
    throw new Error(`does not come to an end: ${this.begun.at(-1) ?? ''} ${this.next?.does ?? ''}`);
  }
}
