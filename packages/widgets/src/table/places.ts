/** Where people sit: pure geometry of the round table. */
import type { Id, Seat } from '@opelix/verme-core';

/** A seat and its place: degrees clockwise from three o'clock; the first sits at twelve (−90). */
export interface Place {
  readonly seat: Seat;
  readonly turn: number;
  /** Number of the group that it sits in, from 0; null outside groups. */
  readonly group: number | null;
  /** In which circle: the table's own, a little apart from it, or inside or outside a fishbowl. */
  readonly circle: 'table' | 'apart' | 'inside' | 'outside';
}
/** A chair of the inner circle on which nobody sits, in degrees. */
export type Chair = number;

/** A group's arc: from the first seat of it to the last, in degrees. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Space between two groups, in seats. */
const between = 0.6;
/** Space on either side of somebody who sits apart, in seats. */
const aside = 0.5;

/**
 * Seats in speaking order, evenly round the table. When groups are drawn, those who talk together sit together, and
 * between the groups there is air; who is in no group comes last.
 */
export function placesOf(
  seats: readonly Seat[],
  groups: readonly (readonly Id[])[],
  apart: readonly Id[] = [],
): readonly Place[] {
  if (groups.length === 0) return inCircle(seats, apart);
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
      circle: 'table' as const,
    }));
    at += each * (group.length + between);
    return placed;
  });
}

/** Evenly round the table; whoever is to listen has air on both sides, and sits a little further away. */
function inCircle(seats: readonly Seat[], apart: readonly Id[]): readonly Place[] {
  const away = seats.filter(({ member }) => apart.includes(member)).length;
  const each = 360 / Math.max(1, seats.length + 2 * aside * away);
  let at = -90;
  return seats.map((seat) => {
    const isApart = apart.includes(seat.member);
    const turn = at + (isApart ? aside * each : 0);
    at = turn + each * (isApart ? 1 + aside : 1);
    return { seat, turn, group: null, circle: isApart ? ('apart' as const) : ('table' as const) };
  });
}

/**
 * A fishbowl: those inside in the order in which they sat down, then the free chairs; the others round them, in seating
 * order, half a seat further on, so that nobody sits right behind somebody.
 */
export function fishbowlOf(
  seats: readonly Seat[],
  inside: readonly Id[],
  free: number,
): { readonly places: readonly Place[]; readonly chairs: readonly Chair[] } {
  const byId = new Map(seats.map((seat) => [seat.member, seat]));
  const inner = inside.flatMap((id) => byId.get(id) ?? []);
  const outer = seats.filter(({ member }) => !inside.includes(member));
  const step = 360 / Math.max(1, inner.length + free);
  const around = 360 / Math.max(1, outer.length);
  const innerTurn = (index: number): number => step * index - 90;
  const places = new Map<Id, Place>();
  inner.forEach((seat, i) => places.set(seat.member, { seat, turn: innerTurn(i), group: null, circle: 'inside' }));
  outer.forEach((seat, i) =>
    places.set(seat.member, { seat, turn: around * (i + 0.5) - 90, group: null, circle: 'outside' }),
  );
  return {
    // In seating order, so that nobody's place in the list moves when they sit down.
    places: seats.flatMap(({ member }) => places.get(member) ?? []),
    chairs: Array.from({ length: free }, (_, i) => innerTurn(inner.length + i)),
  };
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
