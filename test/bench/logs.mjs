/** Long logs for measuring: session one as the story tells it, then session after session with more of the same. */
import { blockOf, createRoom, emptyLog, insert, methods, order, parseEvent } from '../../packages/core/src/index.ts';
import { tellSessionOne } from '../story/session-one.ts';

/** Numbers from 0 to below 1 that are the same on each run (Numerical Recipes' linear congruence). */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const made = new Map();

/** A log of so many events, all accepted; written by one device, or by three that hear each other at once. */
export function longLog(size, writers = 1) {
  const key = `${size} ${writers}`;
  if (!made.has(key)) made.set(key, tell(size, writers));
  return made.get(key);
}

function tell(size, writers) {
  let time = 1_796_040_000_000;
  const story = tellSessionOne(8, 'long').room;
  const base = order(story.log).events;
  const rooms = ['d1a', 'd2b', 'd3c'].map((device) => createRoom({ name: 'long', device, now: () => time }));
  const [chair] = rooms;
  if (size <= base.length) {
    chair.receive(base.slice(0, size - 1));
    chair.record({ type: 'device.bound', data: { device: 'd2b', who: chair.state.members.circle[1] } });
    return chair.log;
  }
  chair.receive(base);
  const { circle } = chair.state.members;
  for (const [i, device] of ['d2b', 'd3c'].entries())
    chair.record({ type: 'device.bound', data: { device, who: circle[i + 1] } });
  for (const room of rooms.slice(1)) room.receive(order(chair.log).events);
  const does = (draft, writer = 0) => {
    if (chair.log.size >= size) return;
    time += 5000;
    const room = rooms[writers === 1 ? 0 : writer];
    const result = room.record(draft);
    if (!result.ok) throw new Error(`${draft.type} ${result.error}`);
    const stamped = order(room.log).events.find(({ n, device }) => n === result.value.n && device === room.device);
    if (writers > 1) for (const other of rooms) if (other !== room) other.receive([stamped]);
  };
  const session = chair.state.programme.sessions[1];
  does({ type: 'session.opened', data: { session } });
  for (const who of circle) does({ type: 'attendance.marked', data: { session, who, came: time, left: null } });
  const kinds = ['check-in', 'check-out'];
  for (let round = 0; chair.log.size < size; round += 1) {
    const at = chair.state.sessions[session].blocks.length;
    const block = blockOf(methods[kinds[round % kinds.length]]);
    does({ type: 'activity.added', data: { session, at: Math.min(at, 99), block } });
    const activity = chair.state.sessions[session].blocks.at(Math.min(at, 99));
    does({ type: 'activity.opened', activity });
    const steps = block.steps;
    for (const step of steps) {
      const count = () => chair.state.flows[activity].context.count;
      if (chair.log.size >= size) break;
      does({ type: 'step.begun', activity, step: count(), data: { to: step.id } });
      for (let turn = 0; turn < 40 && chair.log.size < size; turn += 1) {
        const { holder } = chair.state.flows[activity].context.turns;
        if (holder === null) break;
        does({ type: 'turn.ended', activity, step: count(), data: { who: holder } });
        does(
          { type: 'topic.added', words: { text: `Aihe ${round} ${turn}: mistä tiedän, että tuki on riittävää?` } },
          turn % 3,
        );
      }
    }
  }
  return chair.log;
}

/** A founded group with so many topics, and a maker of one topic more. */
export function topicsLog(size) {
  const base = order(tellSessionOne(4, 'topics').room.log).events;
  const last = base.at(-1);
  const topic = (n) => {
    const event = parseEvent({
      v: 1,
      room: 'topics',
      device: 'd1a',
      n,
      seen: {},
      at: last.at,
      member: 'd1a:1',
      type: 'topic.added',
      words: { text: `Aihe ${n}` },
    });
    if (!event.ok) throw new Error(event.error.where);
    return event.value;
  };
  const events = Array.from({ length: size }, (_, i) => topic(base.length + 1 + i));
  return { log: insert(emptyLog, [...base, ...events]).log, next: (i) => topic(base.length + size + 1 + i) };
}
