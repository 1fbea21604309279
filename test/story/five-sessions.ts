/**
 * All five sessions as the story tells them, from a group that has just closed its first one to its end: the script
 * behind the golden log and behind the example of the demo.
 */
import { planView, type Id } from '@opelix/verme-core';
import * as said from './content/later.ts';
import { lives, opens, seat, type Acts } from './living.ts';
import { tellsSessionOne, type Told } from './session-one.ts';
import type { Teller } from './teller.ts';

const marks =
  (id: string) =>
  (teller: Teller): void =>
    teller.mark(id);

const caseAsPeers: Acts = {
  'talking-piece/round': marks('talking'),
  'choosing-a-case/choose': (teller) => {
    for (const [role, at] of [
      ['owner', said.roles.owner],
      ['leads', said.roles.moderator],
      ['writer', said.roles.scribe],
    ] as const)
      teller.does({ type: 'role.taken', ...teller.here, data: { role, who: seat(teller, at) } });
    teller.mark('case');
  },
  'peer-consultation/questions': (teller) => {
    for (const at of [3, 5]) teller.does({ type: 'hand.raised', ...teller.here }, seat(teller, at));
  },
  'peer-consultation/key-question': (teller) => {
    const words = { text: said.keyQuestion };
    teller.does({ type: 'question.added', ...teller.here, words }, seat(teller, said.roles.owner));
  },
  'peer-consultation/consultation': marks('consultation'),
  'what-this-says/round': (teller) => {
    said.insightsOfTheCase.forEach((text, at) =>
      teller.does({ type: 'insight.added', ...teller.here, words: { text } }, seat(teller, at)),
    );
  },
  'own-experiment/share': (teller) => {
    for (const one of said.experiments) {
      const words = 'text' in one ? { words: { text: one.text } } : {};
      teller.does(
        { type: 'experiment.added', ...teller.here, data: { kept: one.kept }, ...words },
        seat(teller, one.seat),
      );
    }
    teller.does({
      type: 'experiment.added',
      ...teller.here,
      data: { kept: 'common' },
      words: { text: said.commonExperiment },
    });
  },
};

/** Ids of the board's notes and clusters by their texts. */
class Board {
  readonly notes = new Map<string, Id>();
  readonly clusters = new Map<string, Id>();
  note(text: string): Id {
    const id = this.notes.get(text);
    if (id === undefined) throw new Error(`no note says ${text}`);
    return id;
  }
}

function brainstorms(board: Board): Acts {
  return {
    'mid-check/look': (teller) => {
      const { keep, change } = said.midCheck;
      teller.does({
        type: 'evaluation.counted',
        activity: teller.here.activity,
        data: { form: 'mid', answers: teller.members.length, counts: {} },
        words: { keep: [...keep].sort(), change: [...change].sort() },
      });
    },
    'question-and-rules/question': (teller) =>
      void teller.does({ type: 'board.asked', words: { question: said.question } }),
    'silent-ideas/silent': marks('ideas'),
    'presenting/present': (teller) => {
      for (const text of said.clusters.flatMap(({ notes }) => notes)) {
        teller.wait(0.2);
        board.notes.set(text, teller.does({ type: 'idea.added', ...teller.here, words: { text } }));
      }
      for (const { of, text, so, whose } of said.needs)
        teller.does({ type: 'idea.edited', ...teller.here, data: { of: board.note(of) }, words: { text, so, whose } });
    },
    'grouping/silent': (teller) => {
      for (const { notes } of said.clusters) {
        const cluster = teller.does({ type: 'cluster.added' });
        board.clusters.set(notes[0], cluster);
        for (const text of notes) teller.does({ type: 'idea.clustered', data: { of: board.note(text), cluster } });
      }
      const [one, other] = said.same;
      teller.does({ type: 'idea.merged', data: { of: [board.note(other)], into: board.note(one) } });
      teller.mark('grouping');
    },
    'grouping/names': (teller) => {
      for (const { name, notes } of said.clusters)
        teller.does({
          type: 'cluster.edited',
          data: { of: board.clusters.get(notes[0]) ?? '' },
          words: { text: name },
        });
    },
    'dots/silent': (teller) => teller.press('askForDots'),
    'dots/show': (teller) => {
      said.needs.forEach(({ of }, at) =>
        teller.does({ type: 'votes.counted', data: { of: board.note(of), count: said.dots[at] ?? 0 } }),
      );
      teller.press('openBallots');
      teller.mark('dots');
    },
  };
}

/** What a plan card of the story says, as an event carries it. */
function cardOf(teller: Teller, board: Board, card: (typeof said.actions)[number]) {
  const { way, audience, cost, daily, evaluation } = card;
  const words = { way, audience, cost, daily, evaluation };
  const filled = Object.fromEntries(Object.keys(words).map((field) => [field, true]));
  return {
    type: 'action.added' as const,
    ...teller.here,
    data: {
      needs: [board.note(said.needs[card.need]?.of ?? '')],
      forms: [card.form],
      owner: seat(teller, card.owner),
      pair: seat(teller, card.pair),
      asks: seat(teller, card.asks),
      by: card.by,
      euros: card.euros,
      funder: card.funder,
      work: card.work,
      filled,
    },
    words: { text: card.text, ...words },
  };
}

const plansTogether = (board: Board): Acts => ({
  'remembering-the-future/round': marks('future'),
  'plan-cards/cards': (teller) => {
    // The groups are drawn first: the cards are written in them.
    teller.press('drawGroups');
    for (const card of said.actions) {
      teller.wait(3);
      teller.does(cardOf(teller, board, card));
    }
    teller.mark('cards');
  },
  'commitments/consent': (teller) => {
    teller.press('askConsent');
    teller.press('giveConsent');
    teller.mark('commitments');
  },
});

/** Between sessions: what the employers have answered. */
function answered(teller: Teller): void {
  const { cards } = planView(teller.state);
  said.actions.forEach(({ answer, owner }, at) => {
    const action = cards[at]?.action ?? '';
    teller.wait(24 * 60);
    teller.does({ type: 'action.answered', data: { action, answer } }, seat(teller, owner));
  });
}

const takesRoot: Acts = {
  'plans-now/state': (teller) => {
    const { cards } = planView(teller.state);
    said.actions.forEach((card, at) => {
      const data = { action: cards[at]?.action ?? '', state: card.state };
      const words = 'why' in card ? { words: { why: card.why } } : {};
      teller.does({ type: 'action.followed', data, ...words }, seat(teller, card.owner));
    });
    teller.mark('follow-up');
  },
  'plans-now/summary': (teller) => {
    for (const text of said.summary) teller.does({ type: 'summary.added', ...teller.here, words: { text } });
  },
  'coping-dialogue/insights': (teller) => {
    said.insightsOfCoping.forEach((text, at) =>
      teller.does({ type: 'insight.added', ...teller.here, words: { text } }, seat(teller, at + 3)),
    );
  },
  'evaluation/round': (teller) => {
    const bins = (answers: readonly number[]): [number, number, number] => [
      (answers[0] ?? 0) + (answers[1] ?? 0),
      answers[2] ?? 0,
      (answers[3] ?? 0) + (answers[4] ?? 0),
    ];
    const { learned, different, other } = said.finalWords;
    teller.does({
      type: 'evaluation.counted',
      activity: teller.here.activity,
      data: {
        form: 'final',
        answers: teller.members.length,
        counts: Object.fromEntries(Object.entries(said.finalForm).map(([item, answers]) => [item, bins(answers)])),
      },
      words: { learned: [...learned].sort(), different: [...different].sort(), other: [...other].sort() },
    });
  },
  'network-onwards/decide': (teller) => {
    teller.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: said.lastDecision } });
  },
  'farewell/round': marks('farewell'),
};

/** All five sessions, to a closed group. */
export function tellFiveSessions(name = 'opelix-erityinen-tuki'): Told {
  const teller = tellsSessionOne(8, name);
  const board = new Board();
  opens(teller, [7]);
  lives(teller, caseAsPeers);
  opens(teller);
  lives(teller, brainstorms(board));
  opens(teller);
  lives(teller, plansTogether(board));
  answered(teller);
  opens(teller);
  lives(teller, takesRoot);
  for (const at of [0, 1, 2, 3, 5])
    teller.does({ type: 'contact.allowed', data: { fields: ['role'] } }, seat(teller, at));
  teller.mark('before-the-end');
  teller.does({ type: 'group.closed' });
  return { room: teller.room, moments: teller.moments, members: teller.members };
}
