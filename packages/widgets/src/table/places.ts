/** Where people sit: pure geometry of the round table. */
import type { Id, Seat } from '@opelix/verme-core';

/** A seat and its place: degrees clockwise from three o'clock; the first sits at twelve (−90). */
export interface Place {
  readonly seat: Seat;
  readonly turn: number;
  /** Number of the group that it sits in, from 0; null outside groups. */
  readonly group: number | null;
}

/** A group's arc: from the first seat of it to the last, in degrees. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Space between two groups, in seats. */
const between = 0.6;

/**
 * Seats in speaking order, evenly round the table. When groups are drawn, those who talk together sit together, and
 * between the groups there is air; who is in no group comes last.
 */
export function placesOf(seats: readonly Seat[], groups: readonly (readonly Id[])[]): readonly Place[] {
  if (groups.length === 0) {
    const each = 360 / Math.max(1, seats.length);
    return seats.map((seat, index) => ({ seat, turn: each * index - 90, group: null }));
  }
  const byId = new Map(seats.map((seat) => [seat.member, seat]));
  const grouped = groups.map((group) => group.flatMap((id) => byId.get(id) ?? []));
  const inGroup = new Set(grouped.flat());
  const rest = seats.filter((seat) => !inGroup.has(seat));
  const tables = [...grouped, ...rest.map((seat) => [seat])].filter((group) => group.length > 0);
  const each = 360 / (seats.length + between * tables.length);
  let at = -90 - (each * ((tables[0]?.length ?? 1) - 1)) / 2;
  return tables.flatMap((group, number) => {
    const placed = group.map((seat, index) => ({
      seat,
      turn: at + each * index,
      group: number < grouped.length ? number : null,
    }));
    at += each * (group.length + between);
    return placed;
  });
}

/** The arcs that join the seats of each group. */
export function arcsOf(places: readonly Place[]): readonly Arc[] {
  const arcs = new Map<number, Arc>();
  for (const { group, turn } of places) {
    if (group === null) continue;
    const known = arcs.get(group);
    arcs.set(group, known === undefined ? { from: turn, to: turn } : { from: known.from, to: turn });
  }
  return [...arcs.values()];
}

const point = (turn: number, radius: number): string => {
  const angle = (turn * Math.PI) / 180;
  return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`;
};

/** An arc as an SVG path in the table's square of 100. */
export function arcPath({ from, to }: Arc, radius: number): string {
  // A group of one is a dot: a short arc keeps its round ends.
  const end = to === from ? to + 0.1 : to;
  return `M${point(from, radius)}A${radius} ${radius} 0 ${end - from > 180 ? 1 : 0} 1 ${point(end, radius)}`;
}

const wobble = [
  [0.96, 1.04, 1.02, 0.98],
  [1.01, 0.99, 1.03, 0.97],
  [0.98, 1.02, 0.99, 1.03],
  [1.03, 0.98, 0.97, 1.01],
] as const;

/** The growth rings of the table top, innermost first: as many as sessions have begun. Not quite round, as in wood. */
export function ringPaths(count: number): readonly string[] {
  const rings = Math.min(Math.max(0, Math.trunc(count)), 12);
  const step = Math.min(4.8, 14.5 / Math.max(1, rings - 1));
  return Array.from({ length: rings }, (_, index) => {
    const radius = 4 + step * index;
    const [right, bottom, left, top] = (wobble[index % wobble.length] ?? wobble[0]).map((part) => part * radius) as [
      number,
      number,
      number,
      number,
    ];
    const handle = 0.5523;
    const n = (value: number): string => value.toFixed(2);
    return (
      `M${n(50 + right)} 50` +
      `C${n(50 + right)} ${n(50 + bottom * handle)} ${n(50 + right * handle)} ${n(50 + bottom)} 50 ${n(50 + bottom)}` +
      `S${n(50 - left)} ${n(50 + left * handle)} ${n(50 - left)} 50` +
      `S${n(50 - left * handle)} ${n(50 - top)} 50 ${n(50 - top)}` +
      `S${n(50 + right)} ${n(50 - top * handle)} ${n(50 + right)} 50z`
    );
  });
}

/** The angle nearest to the last one, so that the piece goes the short way round and never back through the circle. */
export function onward(last: number | null, turn: number): number {
  if (last === null) return turn;
  const difference = (((turn - last) % 360) + 540) % 360;
  return last + difference - 180;
}
