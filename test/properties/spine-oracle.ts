/**
 * The order by its definition, slowly and from scratch, written without looking at how core does it. Everything is told
 * in sets of event ids. Rules: VC3, VC5 to VC7, and VC120 to VC124 of packages/core/SPEC.md.
 */
import { idOf, type Envelope } from '@opelix/verme-core';

type Past = ReadonlySet<string>;

/** The device that a binding names. */
const names = ({ type, data }: Envelope): unknown =>
  type === 'device.bound' ? (data as { readonly device?: unknown }).device : undefined;

/** The order of events that all have their causes among them, and where each device stood when it last wrote. */
export function orderByDefinition(events: readonly Envelope[]): {
  readonly ids: readonly string[];
  readonly covered: number;
  readonly spine: readonly string[];
  readonly overtaken: readonly string[];
} {
  const byId = new Map(events.map((event) => [idOf(event), event]));
  const at = (id: string): Envelope => byId.get(id) as Envelope;
  const memo = <T>(make: (id: string) => T): ((id: string) => T) => {
    const made = new Map<string, T>();
    return (id) => {
      if (!made.has(id)) made.set(id, make(id));
      return made.get(id) as T;
    };
  };
  /** All that stands before an event by its own word or that of its causes. */
  const past = memo((id): Past => {
    const { device, n, seen } = at(id);
    const heads = { ...seen, ...(n > 1 ? { [device]: n - 1 } : {}) };
    const all = new Set<string>();
    for (const [other, m] of Object.entries(heads)) {
      all.add(`${other}:${m}`);
      for (const one of past(`${other}:${m}`)) all.add(one);
    }
    return all;
  });
  const height = memo((id): number => 1 + Math.max(0, ...[...past(id)].map(height)));

  const foundings = events.filter(({ type, n }) => type === 'group.founded' && n === 1).map(idOf);
  const rests = (founding: string): number =>
    events.filter((event) => idOf(event) === founding || past(idOf(event)).has(founding)).length;
  const [root] = foundings.sort((a, b) => rests(b) - rests(a) || (a < b ? -1 : 1));

  /** Whether the log knew the device of an event before that event: by its part in the spine, or by a binding. */
  const wasKnown = memo((id): boolean => {
    const { device } = at(id);
    return [...past(id)].some((one) => {
      const event = at(one);
      if (event.device === device && (one === root || stand(one) === one)) return true;
      return names(event) === device && (event.device === device || isKnown(one));
    });
  });
  const isKnown = memo(
    (id): boolean => id === root || wasKnown(id) || names(at(id)) === at(id).device || stand(id) === id,
  );
  const holderAfter = (id: string): string => {
    const { type, device, data } = at(id);
    return type === 'pen.passed' ? (data as { device: string }).device : device;
  };
  /** The event of the spine where a device stood when it had written an event: that event, if it is of the spine. */
  const stand = memo((id): string | null => {
    if (id === root) return id;
    const end = endOf(past(id));
    if (end === null) return null;
    if (holderAfter(end) === at(id).device) return id;
    return at(id).type === 'pen.taken' && wasKnown(id) ? id : end;
  });
  const parent = memo((id): string | null => (id === root ? null : endOf(past(id))));
  const path = memo((id): readonly string[] => {
    const before = parent(id);
    return before === null ? [id] : [...path(before), id];
  });

  /** Where the spine ends for somebody who has read these: step by step from the founding. */
  function endOf(read: Past): string | null {
    const latest = new Map<string, Envelope>();
    for (const id of read) {
      const event = at(id);
      if (event.n > (latest.get(event.device)?.n ?? 0)) latest.set(event.device, event);
    }
    const voices = [...latest.values()]
      .map(idOf)
      .filter((id) => isKnown(id) && stand(id) !== null)
      .map((id) => ({ id, path: path(stand(id) as string) }));
    if (voices.length === 0) return null;
    let end = root as string;
    for (let length = 1; ; length += 1) {
      const further = voices.filter((voice) => voice.path[length - 1] === end && voice.path.length > length);
      if (further.length === 0) return end;
      const branches = [...new Set(further.map((voice) => voice.path[length] as string))].map((first) => {
        const those = further.filter((voice) => voice.path[length] === first);
        const devices = new Set(those.map(({ id }) => at(id).device));
        const written = [...read].filter(
          (id) => devices.has(at(id).device) && (id === first || past(id).has(first)),
        ).length;
        return { first, devices: devices.size, written };
      });
      branches.sort(
        (a, b) =>
          b.devices - a.devices ||
          b.written - a.written ||
          (at(a.first).device === at(b.first).device
            ? at(a.first).n - at(b.first).n
            : at(a.first).device < at(b.first).device
              ? -1
              : 1),
      );
      end = (branches[0] as { first: string }).first;
    }
  }

  const all = new Set(byId.keys());
  const end = endOf(all);
  const spine = end === null ? [] : path(end);
  const sorted = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) => {
      if (height(a) !== height(b)) return height(a) - height(b);
      if (at(a).device !== at(b).device) return at(a).device < at(b).device ? -1 : 1;
      return at(a).n - at(b).n;
    });
  const ids: string[] = [];
  const stands = new Set<string>();
  const cover = (more: Iterable<string>): void => {
    for (const id of sorted([...more].filter((one) => !stands.has(one)))) {
      stands.add(id);
      ids.push(id);
    }
  };
  for (const id of spine) cover([...past(id), id]);
  const covered = ids.length;
  cover(all);
  const last = new Map<string, string>();
  for (const id of ids) last.set(at(id).device, id);
  const overtaken = [...last].filter(([, id]) => stand(id) !== null && !spine.includes(stand(id) as string));
  return { ids, covered, spine, overtaken: overtaken.map(([device]) => device).sort() };
}
