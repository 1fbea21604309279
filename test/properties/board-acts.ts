/** What people might do on the board next. */
import { boardView, dotsEach, type GroupState, type Id } from '@opelix/verme-core';
import type { Wish } from './acts.ts';

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** All that is worth trying on the board; `pick` turns the choices inside. */
export function boardWishes(state: GroupState, pick: number, who: Id): readonly Wish[] {
  const { notes, clusters, phase } = boardView(state);
  const ideas = notes.map(({ idea }) => idea);
  const under = notes.flatMap(({ originals }) => originals.map(({ idea }) => idea));
  const one = at(ideas, pick) ?? 'd1:1';
  const other = at(ideas, pick >> 3) ?? one;
  const cluster = at(clusters, pick >> 2)?.cluster ?? null;
  const data = { of: one };
  const wishes: Wish[] = [
    { draft: { type: 'idea.added', words: { text: `n${pick}`, whose: 'verkosto' } }, for: who },
    { draft: { type: 'idea.edited', data: { of: one, prepares: who }, words: { so: `s${pick}` } } },
    { draft: { type: 'idea.clustered', data: { of: other, cluster } }, for: who },
    { draft: { type: 'idea.merged', data: { of: [one], into: other } }, for: who },
    { draft: { type: 'idea.parted', data: { of: at(under, pick) ?? one } }, for: who },
    { draft: { type: 'cluster.added', words: pick % 2 ? { text: `c${pick}` } : {} }, for: who },
    { draft: { type: 'votes.counted', data: { of: other, count: pick % 3 } } },
    { draft: { type: 'board.returned' } },
  ];
  if (pick % 4 === 0) wishes.push({ draft: { type: 'board.asked', words: { question: `q${pick}` } } });
  if (pick % 5 === 0) wishes.push({ draft: { type: 'idea.withdrawn', data } });
  if (cluster !== null && pick % 6 === 0) wishes.push({ draft: { type: 'cluster.withdrawn', data: { of: cluster } } });
  if (phase === 'gathering') wishes.push({ draft: { type: 'ideas.opened' } });
  if (ideas.length > 1) {
    const draft = { type: 'ballots.asked', data: { cap: dotsEach(ideas.length), ideas: ideas.slice(0, 500) } } as const;
    wishes.push({ draft });
  }
  if (phase === 'counting') wishes.push({ draft: { type: 'ballots.opened' } });
  wishes.push({ draft: { type: 'priorities.confirmed', data: { of: [...new Set([one, other])] } } });
  return wishes;
}
