/** The page of the board's bench: rooms with few and many notes, and how long one more takes to be seen. */
import { createRoom, type Draft, type Id, type Room } from '@opelix/verme-core';
import '../../packages/widgets/src/room/define.ts';
import '../../packages/widgets/src/brainstorm/define.ts';

interface Board {
  readonly room: Room;
  readonly clusters: readonly Id[];
  take(draft: Draft): Id;
}

function boardOf(notes: number): Board {
  const room = createRoom({ name: 'bench', device: 'd1', now: () => 1_800_000_000_000 });
  const take = (draft: Draft): Id => {
    const done = room.record(draft);
    if (!done.ok) throw new Error(`${draft.type} was refused: ${done.error}`);
    return `${done.value.device}:${done.value.n}`;
  };
  const programme = { id: 'own', sessions: [{ key: 's1', minutes: 60, blocks: [] }] };
  take({
    type: 'group.founded',
    data: { lang: 'fi', zone: 'Europe/Helsinki', org: 1, programme },
    words: { name: 'Lauta', founder: { name: 'Liisa Laine' } },
  });
  take({ type: 'ideas.opened' });
  const clusters = Array.from({ length: 8 }, (_, at) =>
    take({ type: 'cluster.added', words: { text: `Tuki arjessa ${at}` } }),
  );
  for (let at = 0; at < notes; at += 1) {
    const of = take({ type: 'idea.added', words: { text: `Tarve numero ${at}: mitä arjessa tarvitaan lisää` } });
    take({ type: 'idea.clustered', data: { of, cluster: clusters[at % 8] ?? null } });
  }
  return { room, clusters, take };
}

/** One picture later: what was asked for has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  });

async function shown(board: Board, view: 'chair' | 'wall'): Promise<HTMLElement> {
  const room = document.createElement('verme-room');
  room.room = board.room;
  const element = document.createElement('verme-brainstorm');
  element.view = view;
  element.use = 'clusters';
  room.append(element);
  document.body.replaceChildren(room);
  if (view === 'wall') {
    for (const one of [document.documentElement, document.body, room]) {
      one.style.display = 'block';
      one.style.height = '100vh';
    }
  }
  await element.updateComplete;
  await drawn();
  await drawn();
  return room;
}

/** Time in ms from an act to the layout of what it changed: script, style and layout, without the wait for a frame. */
async function timed(act: () => void): Promise<number> {
  await drawn();
  const element = document.querySelector('verme-brainstorm');
  const from = performance.now();
  act();
  await element?.updateComplete;
  element?.getBoundingClientRect();
  return performance.now() - from;
}

const rounds = 15;

async function measured(board: Board): Promise<{ added: number[]; moved: number[] }> {
  const [added, moved]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    let of = '';
    added.push(
      await timed(() => {
        of = board.take({ type: 'idea.added', words: { text: `Vielä yksi tarve, joka luettiin paperilta ${round}` } });
      }),
    );
    const cluster = board.clusters[round % 8] ?? null;
    moved.push(await timed(() => void board.take({ type: 'idea.clustered', data: { of, cluster } })));
    // The board is as it was, so that every round is of the 50th, or of the 500th.
    await timed(() => void board.take({ type: 'idea.withdrawn', data: { of } }));
  }
  return { added, moved };
}

async function boards(): Promise<unknown> {
  const [small, large] = [boardOf(49), boardOf(499)];
  const none = (): { added: number[]; moved: number[] } => ({ added: [], moved: [] });
  const sums = { few: none(), many: none() };
  // They take turns, so that a busy neighbour meets both; the first round of each is for the compiler.
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [board, sum] of [
      [small, sums.few],
      [large, sums.many],
    ] as const) {
      await shown(board, 'chair');
      await measured(board);
      const { added, moved } = await measured(board);
      sum.added.push(...added);
      sum.moved.push(...moved);
    }
  }
  return sums;
}

/** Shows the large board, warmed up; `work` then adds and moves notes on it while the tasks of the page are watched. */
async function watched(view: 'chair' | 'wall'): Promise<void> {
  const board = boardOf(499);
  await shown(board, view);
  await measured(board);
  Object.assign(globalThis, { work: () => measured(board) });
}

Object.assign(globalThis, { boards, watched });
