/** What people do on the board: each act is recorded, said once, and can be undone where something would be gone. */
import type { BoardNote, Draft, Id } from '@opelix/verme-core';
import { wordsGiven, type Desk, type NoteWords } from './desk.ts';
import { clusterName, shortOf } from './words.ts';

export const clusteredDraft = (of: Id, cluster: Id | null): Draft => ({
  type: 'idea.clustered',
  data: { of, cluster },
});

/** The note with an id, wherever it stands. */
export const noteOf = ({ board }: Pick<Desk, 'board'>, idea: Id): BoardNote | undefined =>
  board.notes.find((note) => note.idea === idea);

/** Adds a note of what was typed, and gives its id. */
export async function writeNote(desk: Desk, words: NoteWords, cluster: Id | null = null): Promise<Id | null> {
  const data = cluster === null ? {} : { data: { cluster } };
  const draft: Draft = { type: 'idea.added', ...data, words: wordsGiven(words) };
  return desk.made(draft, desk.t.said.added(shortOf(words)));
}

export async function withdrawNote(desk: Desk, { idea, text, so, whose, cluster }: BoardNote): Promise<void> {
  const said = desk.t.said.withdrawn(shortOf({ text }));
  if (!(await desk.act([{ type: 'idea.withdrawn', data: { of: idea } }], said))) return;
  desk.offer({ said, again: () => writeNote(desk.now(), { text, so, whose }, cluster) });
}

/** Moves a note into a cluster, or out of any. */
export function moveNote(desk: Desk, note: BoardNote, cluster: Id | null): Promise<boolean> {
  const into = desk.board.clusters.find((one) => one.cluster === cluster);
  const said = into ? desk.t.said.moved(shortOf(note), clusterName(into, desk.t)) : desk.t.said.loosened(shortOf(note));
  return desk.act([clusteredDraft(note.idea, cluster)], said);
}

/** A new cluster, with a note in it if one was meant; its name comes last. */
export async function makeCluster(desk: Desk, idea: Id | null): Promise<void> {
  const cluster = await desk.made({ type: 'cluster.added' });
  const now = desk.now();
  const note = cluster === null || idea === null ? undefined : noteOf(now, idea);
  if (note !== undefined) await moveNote(now, note, cluster);
}

export function nameCluster(desk: Desk, cluster: Id, text: string): Promise<boolean> {
  return desk.act([{ type: 'cluster.edited', data: { of: cluster }, words: { text } }], desk.t.said.named(text));
}

/** Takes a cluster away; its notes stand loose, and undoing puts them into one of the same name. */
export async function dissolveCluster(desk: Desk, cluster: Id): Promise<void> {
  const one = desk.board.clusters.find((other) => other.cluster === cluster);
  if (one === undefined) return;
  const said = desk.t.said.dissolved(clusterName(one, desk.t));
  if (!(await desk.act([{ type: 'cluster.withdrawn', data: { of: cluster } }], said))) return;
  desk.offer({
    said,
    again: async () => {
      const now = desk.now();
      const made = await now.made({ type: 'cluster.added', words: one.name === '' ? {} : { text: one.name } });
      const loose = one.notes.filter(({ idea }) => noteOf(now, idea)?.cluster === null);
      if (made !== null) await now.act(loose.map(({ idea }) => clusteredDraft(idea, made)));
    },
  });
}

/** The dots of a note, as they were counted from paper; the last count holds. */
export function countDots(desk: Desk, note: BoardNote, count: number): Promise<boolean> {
  const draft: Draft = { type: 'votes.counted', data: { of: note.idea, count } };
  return desk.act([draft], desk.t.said.counted(shortOf(note), count));
}

/** A note was dropped on a cluster, on the place of a new one, or on the loose notes. */
export async function dropNote(desk: Desk, idea: Id, island: string): Promise<void> {
  const note = noteOf(desk, idea);
  const cluster = island === '' ? null : island;
  if (note === undefined || note.cluster === cluster) return;
  if (island === 'new') await makeCluster(desk, idea);
  else await moveNote(desk, note, cluster);
}
