/**
 * Where the spine ends, when `pen.taken` has made it fork. Each device that the log knows has one voice: it stands
 * where it saw the spine end when it last wrote. At a fork the spine goes on with the branch on which more devices
 * stand, then with the one on which they have written more events, then with the smallest device (law 3).
 */
import { firstThatSaw, placedAt, type Clock, type Devices, type Placed } from './placed.ts';
import { depthOf, isOn, meetingOf, nextAfter, type Place } from './places.ts';

interface Voice extends Placed {
  readonly stand: Place;
}

const hasVoice = (placed: Placed | undefined): placed is Voice => placed?.isKnown === true && placed.stand !== null;

/** The end of the spine, as whoever has read so far sees it; null before the founding. */
export function spineEnd(devices: Devices, clock: Clock): Place | null {
  let end: Place | null = null;
  for (const device in clock) {
    const last = placedAt(devices, device, clock[device] ?? 0);
    if (hasVoice(last) && (end === null || depthOf(last.stand) > depthOf(end))) end = last.stand;
  }
  if (end === null) return null;
  for (const device in clock) {
    const last = placedAt(devices, device, clock[device] ?? 0);
    if (hasVoice(last) && !isOn(last.stand, end)) return chosen(devices, clock);
  }
  return end;
}

/** The end of the branch that holds, where devices stand on several. */
function chosen(devices: Devices, clock: Clock): Place {
  let voices = Object.keys(clock)
    .map((device) => placedAt(devices, device, clock[device] ?? 0))
    .filter(hasVoice);
  for (;;) {
    const deepest = voices.map(({ stand }) => stand).reduce((a, b) => (depthOf(b) > depthOf(a) ? b : a));
    const aside = voices.filter(({ stand }) => !isOn(stand, deepest));
    if (aside.length === 0) return deepest;
    const forks = aside.map(({ stand }) => meetingOf(stand, deepest));
    voices = strongest(
      devices,
      voices,
      forks.reduce((a, b) => (depthOf(b) < depthOf(a) ? b : a)),
    );
  }
}

interface Branch {
  /** Its first event. */
  readonly device: string;
  readonly n: number;
  readonly voices: Voice[];
}

/** The voices of the branch that holds after a fork. Who stands at the fork, or before it, speaks for none. */
function strongest(devices: Devices, voices: readonly Voice[], fork: Place): Voice[] {
  const branches = new Map<string, Branch>();
  for (const voice of voices) {
    const next = nextAfter(fork, voice.stand);
    if (!next) continue;
    const id = `${next.device}:${next.n}`;
    const branch = branches.get(id) ?? { ...next, voices: [] };
    branch.voices.push(voice);
    branches.set(id, branch);
  }
  const written = ({ device, n, voices: those }: Branch): number =>
    those.reduce((sum, { event }) => sum + event.n + 1 - firstThatSaw(devices, event.device, device, n, event.n), 0);
  const [best] = [...branches.values()].sort(
    (a, b) =>
      b.voices.length - a.voices.length ||
      written(b) - written(a) ||
      (a.device === b.device ? a.n - b.n : a.device < b.device ? -1 : 1),
  );
  return best?.voices ?? [...voices];
}
