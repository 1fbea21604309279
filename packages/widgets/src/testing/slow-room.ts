/** A room on a slow disk, for tests: what is recorded waits in line until the test has it written or refused. */
import type { Draft, RecordOptions, Room } from '@opelix/verme-core';
import type { RoomResult, WidgetRoom } from '../room/contract.ts';

/** The room as widgets have it, and its disk. */
export interface SlowRoom {
  readonly room: WidgetRoom;
  /** Types of what waits to be written, in order. */
  readonly waiting: readonly string[];
  /** Writes what waits, in order. */
  write(): void;
  /** The disk is full: what waits is not written. */
  refuse(): void;
}

/** Puts a slow disk under a room. */
export function slowRoom(room: Room): SlowRoom {
  const line: { readonly type: string; answer(isTaken: boolean): void }[] = [];
  const record = (draft: Draft, options?: RecordOptions): Promise<RoomResult> =>
    new Promise((resolve) => {
      const answer = (isTaken: boolean): void =>
        resolve(isTaken ? room.record(draft, options) : { ok: false, error: 'full' });
      line.push({ type: draft.type, answer });
    });
  const all = (isTaken: boolean): void => {
    for (const { answer } of line.splice(0)) answer(isTaken);
  };
  return {
    room: new Proxy(room as WidgetRoom, {
      get(of, key) {
        if (key === 'record') return record;
        const value: unknown = Reflect.get(of, key, of);
        return typeof value === 'function' ? (value.bind(of) as unknown) : value;
      },
    }),
    get waiting() {
      return line.map(({ type }) => type);
    },
    write: () => all(true),
    refuse: () => all(false),
  };
}
