/** The next press about commitments: card by card, each owner asked, each answer as it is said. */
import { describe, expect, it } from 'vitest';
import { adds, addsWhole, cardIn, edits } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import type { Step } from '../methods/method.ts';
import { nextView } from './next.view.ts';

const running = (members = 4): Circle => {
  const circle = new Circle({ members });
  circle.opens();
  return circle;
};

describe('VC137 the next press about commitments', () => {
  const consent: Step = { id: 'consent', rule: 'talk', minutes: 3, consent: 'action' };
  const press = (circle: Circle): string => {
    const next = nextView(circle.state, { now: circle.time, seed: 1 });
    for (const draft of next?.drafts ?? []) circle.does(draft, next?.for ?? undefined);
    return `${next?.does ?? ''}${next?.for ? ` ${cardName(circle, next.for)}` : ''}`;
  };
  const cardName = (circle: Circle, who: string): string => circle.state.members.byId[who]?.name.split(' ')[0] ?? '';

  it('asks about each complete card, records each answer, commits, and passes over the others', () => {
    const circle = running();
    const [first, incomplete, second] = [
      addsWhole(circle),
      adds(circle),
      addsWhole(circle, { owner: circle.member(3) }),
    ];
    circle.runs(consent);
    expect([1, 2, 3, 4].map(() => press(circle))).toEqual([
      'askConsent',
      'giveConsent Bo',
      'giveConsent Cia',
      'commit',
    ]);
    expect([first, incomplete, second].map((action) => cardIn(circle, action).stand)).toEqual([
      'committed',
      'draft',
      'draft',
    ]);
    expect([1, 2, 3, 4].map(() => press(circle))).toEqual([
      'askConsent',
      'giveConsent Dag',
      'giveConsent Cia',
      'commit',
    ]);
    // The round is over with the commitment, so that no later answer undoes it silently.
    expect(Object.values(circle.state.consents).map(({ flow }) => flow.value)).toEqual(['closed', 'closed']);
    expect(nextView(circle.state, { now: 0, seed: 1 })?.does).toBe('closeSession');
  });

  it('leaves a card as a proposal where somebody says no, and comes back to it when the card has changed', () => {
    const circle = running();
    const action = addsWhole(circle);
    circle.runs(consent);
    press(circle);
    const round = cardIn(circle, action).consent?.consent ?? '';
    circle.does(
      { type: 'consent.withheld', data: { consent: round }, words: { reason: 'Ei vielä' } },
      circle.member(1),
    );
    expect(nextView(circle.state, { now: 0, seed: 1 })?.does).toBe('closeSession');
    expect(cardIn(circle, action).stand).toBe('draft');
    edits(circle, action, { by: '2027-06-01' });
    expect(press(circle)).toBe('askConsent');
  });

  it('asks the owner alone when the pair is not here', () => {
    const circle = running();
    circle.leaves(circle.member(2));
    const action = addsWhole(circle);
    circle.runs(consent);
    expect([1, 2, 3].map(() => press(circle))).toEqual(['askConsent', 'giveConsent Bo', 'commit']);
    expect(cardIn(circle, action).stand).toBe('committed');
  });

  it('goes on with the card that is being asked about, and names its owner when it is taken', () => {
    const circle = running();
    const [first, second] = [addsWhole(circle), addsWhole(circle, { owner: circle.member(3) })];
    const { revision } = cardIn(circle, second);
    const about = { kind: 'action', action: second, revision } as const;
    const round = circle.does({ type: 'consent.asked', data: { about, of: [circle.member(3)] } });
    circle.runs(consent);
    expect(press(circle)).toBe('giveConsent Dag');
    expect(nextView(circle.state, { now: 0, seed: 1 })).toMatchObject({
      does: 'commit',
      who: circle.member(3),
      for: null,
      drafts: [
        { type: 'action.committed', data: { action: second } },
        { type: 'consent.closed', data: { consent: round } },
      ],
    });
    press(circle);
    expect([first, second].map((action) => cardIn(circle, action).stand)).toEqual(['draft', 'committed']);
  });

  it('asks the owner of a card without a pair, and takes it though the round was closed', () => {
    const circle = running();
    const action = addsWhole(circle);
    edits(circle, action, { pair: null });
    const activity = circle.runs(consent);
    const { revision } = cardIn(circle, action);
    expect(nextView(circle.state, { now: 0, seed: 1 })?.drafts).toEqual([
      {
        type: 'consent.asked',
        activity,
        data: { about: { kind: 'action', action, revision }, of: [circle.member(1)] },
      },
    ]);
    expect([press(circle), press(circle)]).toEqual(['askConsent', 'giveConsent Bo']);
    circle.does({ type: 'consent.closed', data: { consent: Object.keys(circle.state.consents)[0] ?? '' } });
    expect(nextView(circle.state, { now: 0, seed: 1 })).toMatchObject({
      does: 'commit',
      drafts: [{ type: 'action.committed', data: { action } }],
    });
    expect(nextView(circle.state, { now: 0, seed: 1 })?.drafts).toHaveLength(1);
  });
});
