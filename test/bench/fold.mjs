/**
 * What the fold costs, as ratios of one run: candidates interleaved, the same number of calls at each size, medians.
 * Microseconds differ between machines and neighbours; ratios hardly do.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assign, createActor, setup } from 'xstate';
import { foldFrom, step } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { createRoom, emptyLog, exportLog, insert, order } from '../../packages/core/src/index.ts';
import { longLog, numbers, topicsLog } from './logs.mjs';

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
/** Time of this process in ms, not of the wall: what a neighbour takes meanwhile is not ours. */
const timed = (run) => {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Medians of candidates that take turns, so that a busy neighbour meets all of them. */
function medians(candidates, rounds) {
  const times = candidates.map(() => []);
  for (const run of candidates) run();
  for (let i = 0; i < rounds; i += 1) candidates.forEach((run, at) => times[at].push(timed(run)));
  return times.map(median);
}

/** The measure: a live actor of a flat machine with one guarded assignment for each event. */
const flat = setup({ guards: { isOpen: ({ context }) => context.n >= 0 } }).createMachine({
  context: { n: 0, at: 0 },
  initial: 'open',
  states: {
    open: {
      on: { said: { guard: 'isOpen', actions: assign(({ context, event }) => ({ n: context.n + 1, at: event.at })) } },
    },
  },
});

function foldOfThreeThousand() {
  const { events } = order(longLog(3000));
  foldFrom(beginning, events);
  const bare = () => {
    const actor = createActor(flat).start();
    for (const event of events) actor.send({ type: 'said', at: event.at });
  };
  const fold = () => foldFrom(beginning, events);
  const [slow, quick] = medians([fold, bare], 31);
  return [
    {
      name: 'speed of the fold of 3,000 events ÷ bare send on a flat machine',
      figure: quick / slow,
      limit: 0.4,
      atLeast: true,
      unit: '×',
      note: `${((slow * 1000) / events.length).toFixed(1)} µs an event, bare ${((quick * 1000) / events.length).toFixed(1)} µs`,
    },
  ];
}

/** One event more, recorded in a room: stamped, parsed, placed, ordered and folded. */
function oneMore() {
  const draft = { type: 'topic.added', words: { text: 'Yksi aihe lisää' } };
  const roomOf = (log) => createRoom({ name: 'long', device: 'd1a', now: () => 1_800_000_000_000, log });
  const calls = 200;
  const recording = (log) => () => {
    const room = roomOf.cached.get(log) ?? roomOf(log);
    roomOf.cached.set(log, room);
    for (let i = 0; i < calls; i += 1) room.record(draft);
  };
  roomOf.cached = new Map();
  const [small, large] = [longLog(100), longLog(10_000)];
  // Fresh rooms every round, so that the small one stays small.
  const rounds = 25;
  const times = [[], []];
  for (let i = 0; i < rounds; i += 1) {
    for (const [at, log] of [small, large].entries()) {
      roomOf.cached.set(log, roomOf(log));
      times[at].push(timed(recording(log)));
    }
  }
  const [few, many] = times.map(median);
  const micro = (ms) => `${((ms * 1000) / calls).toFixed(1)} µs`;
  return [
    {
      name: 'one event more on 10,000 ÷ on 100',
      figure: many / few,
      limit: 1.5,
      unit: '×',
      note: `${micro(many)} and ${micro(few)}: stamp, parse, place, order, fold`,
    },
    ...openEnd(calls, rounds, draft),
    ...oneTurn(),
  ];
}

/** The same on a device that has not got the pen: what it writes lies in the open end. */
function openEnd(calls, rounds, draft) {
  const times = [[], []];
  for (let i = 0; i < rounds; i += 1) {
    for (const [at, size] of [100, 10_000].entries()) {
      const room = createRoom({ name: 'long', device: 'd2b', now: () => 1_800_000_000_000, log: longLog(size) });
      times[at].push(
        timed(() => {
          for (let n = 0; n < calls / 10; n += 1) room.record(draft);
        }),
      );
    }
  }
  const [few, many] = times.map(median);
  return [
    {
      name: 'the same without the pen, in the open end',
      figure: many / few,
      unit: '×',
      note: `${((many * 10_000) / calls).toFixed(1)} and ${((few * 10_000) / calls).toFixed(1)} µs, up to ${calls / 10} in the open end`,
    },
  ];
}

/** A turn touches the flows and nothing else; there is one for each activity that was ever opened. */
function oneTurn() {
  const turns = (size) => {
    const { events } = order(longLog(size));
    const at = events.findLastIndex(({ type }) => type === 'turn.ended');
    const state = foldFrom(beginning, events.slice(0, at));
    return () => {
      for (let i = 0; i < 1000; i += 1) step(state, events[at]);
    };
  };
  const [few, many] = medians([turns(300), turns(10_000)], 21);
  return [
    {
      name: 'one turn on 10,000 ÷ on 300',
      figure: many / few,
      unit: '×',
      note: `${many.toFixed(1)} and ${few.toFixed(1)} µs; a log of 10,000 has some 500 activities, a group some 40`,
    },
  ];
}

function oneTopic() {
  const calls = 2000;
  const adding = (size) => {
    const { log, next } = topicsLog(size);
    const state = foldFrom(beginning, order(log).events);
    const events = Array.from({ length: calls }, (_, i) => next(i));
    for (const event of events) step(state, event);
    return () => {
      for (const event of events) step(state, event);
    };
  };
  const [few, many] = medians([adding(10), adding(5000)], 31);
  return [
    {
      name: 'one topic at 5,000 ÷ at 10',
      figure: many / few,
      limit: 4,
      unit: '×',
      note: `${((many * 1000) / calls).toFixed(2)} and ${((few * 1000) / calls).toFixed(2)} µs`,
    },
  ];
}

function shuffledArrival() {
  const { events } = order(longLog(3000));
  const three = order(longLog(3000, 3)).events;
  const shuffled = (list) => {
    const next = numbers(7);
    return list
      .map((event) => [next(), event])
      .sort((a, b) => a[0] - b[0])
      .map(([, event]) => event);
  };
  const taking = (list) => () => insert(emptyLog, list);
  const [straight, mixed, straight3, mixed3] = medians(
    [taking(events), taking(shuffled(events)), taking(three), taking(shuffled(three))],
    21,
  );
  return [
    {
      name: '3,000 events shuffled in one batch ÷ in order',
      figure: mixed / straight,
      unit: '×',
      note: `${mixed.toFixed(1)} and ${straight.toFixed(1)} ms, one device`,
    },
    {
      name: '3,000 events of three devices, shuffled ÷ in order',
      figure: mixed3 / straight3,
      unit: '×',
      note: `${mixed3.toFixed(1)} and ${straight3.toFixed(1)} ms`,
    },
  ];
}

/**
 * The heap that a state holds on to. Measured in a process of its own with --expose-gc, because only there does
 * nothing else hold parts of it; the log is let go first, because the state must stand alone. V8 needs more than twice
 * the characters of any JSON for the objects that it becomes, so the log as objects is measured beside it.
 */
function inMemory() {
  const text = exportLog(longLog(3000));
  const script = fileURLToPath(new URL('./heap.mjs', import.meta.url));
  const heap = spawnSync(process.execPath, ['--conditions=@opelix/source', '--expose-gc', script], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (heap.status !== 0) throw new Error(heap.stderr);
  const { state, log, json, stateJson } = JSON.parse(heap.stdout);
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  return [
    {
      name: 'state of 3,000 events in memory ÷ JSON of its log',
      figure: state / json,
      limit: 1,
      unit: '×',
      note: `${kB(state)} of heap, ${kB(json)} characters of JSON`,
    },
    {
      name: 'the same ÷ its log in memory',
      figure: state / log,
      unit: '×',
      note: `log ${kB(log)} of heap`,
    },
    { name: 'state as JSON ÷ log as JSON', figure: stateJson / json, unit: '×', note: kB(stateJson) },
  ];
}

export async function run() {
  return [...foldOfThreeThousand(), ...oneMore(), ...oneTopic(), ...shuffledArrival(), ...inMemory()];
}
