/** Experiments: private ones have no words anywhere, and the next check-in asks about them. */
import { describe, expect, it } from 'vitest';
import { blockOf } from '../methods/block.ts';
import { methods } from '../methods/registry.ts';
import { exportLog } from '../log/export.ts';
import { Circle } from '../testing/circle.ts';
import { experimentsOf, experimentsView } from './experiments.view.ts';

const block = blockOf(methods['own-experiment']);
function trying(): Circle {
  const circle = new Circle({ members: 4, sessions: [[block], [block], []] });
  circle.opens();
  circle.does({ type: 'activity.opened', activity: circle.block(0) });
  circle.begins('write');
  circle.begins('share');
  return circle;
}
const own = (circle: Circle, seat: number): string =>
  circle.does({ type: 'experiment.added', ...circle.here, data: { kept: 'own' } }, circle.member(seat));
const shared = (circle: Circle, seat: number, text: string): string =>
  circle.does(
    { type: 'experiment.added', ...circle.here, data: { kept: 'shared' }, words: { text } },
    circle.member(seat),
  );
const shown = (circle: Circle, of: 'last' | 'now') =>
  experimentsView(circle.state)[of].map(({ member, kept, text }) => [circle.members.indexOf(member), kept, text]);

describe('VC56 experiments', () => {
  it('private ones have no words at all: those that carry any are refused', () => {
    const circle = trying();
    const draft = { type: 'experiment.added', ...circle.here, data: { kept: 'own' }, words: { text: 'x' } } as const;
    expect(circle.refused(draft)).toBe('badData');
    expect(circle.refused({ ...draft, words: { told: 'x' } })).toBe('badData');
    expect(circle.refused({ ...draft, data: { kept: 'shared' }, words: {} })).toBe('badData');
    expect(circle.refused({ ...draft, data: { kept: 'common' }, words: {} })).toBe('badData');
    own(circle, 1);
    shared(circle, 2, 'Kysyn ensin, mitä hän itse haluaa');
    circle.does({
      type: 'experiment.added',
      ...circle.here,
      data: { kept: 'common' },
      words: { text: 'Kapula kokoukseen' },
    });
    expect(shown(circle, 'now')).toEqual([
      [1, 'own', null],
      [2, 'shared', 'Kysyn ensin, mitä hän itse haluaa'],
      [0, 'common', 'Kapula kokoukseen'],
    ]);
  });

  it('become shared by their owner’s word, and private again without a trace in the state', () => {
    const circle = trying();
    const of = own(circle, 1);
    const edit = (data: object, words?: object) =>
      ({ type: 'experiment.edited', ...circle.here, data: { of, ...data }, ...(words ? { words } : {}) }) as never;
    expect(circle.refused(edit({ kept: 'shared' }), circle.member(1))).toBe('badData');
    expect(circle.refused(edit({ kept: 'shared' }, { text: 'Hidastan' }), circle.member(2))).toBe('leads');
    circle.does(edit({ kept: 'shared' }, { text: 'Hidastan' }), circle.member(1));
    expect(shown(circle, 'now')).toEqual([[1, 'shared', 'Hidastan']]);
    expect(circle.refused(edit({ kept: 'own' }, { text: 'Hidastan' }), circle.member(1))).toBe('badData');
    circle.does(edit({ kept: 'own' }), circle.member(1));
    expect(shown(circle, 'now')).toEqual([[1, 'own', null]]);
    expect(JSON.stringify(circle.state)).not.toContain('Hidastan');
    // A text without the word that it is shared does not come in at all.
    expect(circle.refused(edit({}, { text: 'Salaa' }), circle.member(1))).toBe('badData');
  });

  it('are asked about at the next check-in: who has one, the text if shared, and what was told', () => {
    const circle = trying();
    const mine = own(circle, 1);
    const told = shared(circle, 2, 'Kysyn ensin');
    const taken = own(circle, 3);
    circle.does({ type: 'experiment.withdrawn', ...circle.here, data: { of: taken } }, circle.member(3));
    expect(shown(circle, 'last')).toEqual([]);
    circle.does({ type: 'session.closed', data: { session: circle.session(0) } });
    expect(shown(circle, 'last')).toEqual([
      [1, 'own', null],
      [2, 'shared', 'Kysyn ensin'],
    ]);
    const session = circle.session(1);
    expect(circle.refused({ type: 'experiment.followed', data: { of: mine, session } })).toBe('isRunning');
    circle.opens(circle.members, 1);
    const words = { told: 'Hän yllättyi' };
    expect(circle.refused({ type: 'experiment.followed', data: { of: mine, session, told: true }, words })).toBe(
      'isShared',
    );
    expect(circle.refused({ type: 'experiment.followed', data: { of: mine, session }, words })).toBe('badData');
    expect(circle.refused({ type: 'experiment.followed', data: { of: told, session, told: true } })).toBe('badData');
    circle.does({ type: 'experiment.followed', data: { of: mine, session } });
    circle.does({ type: 'experiment.followed', data: { of: told, session, told: true }, words });
    expect(circle.refused({ type: 'experiment.followed', data: { of: taken, session } })).toBe('exists');
    expect(circle.refused({ type: 'experiment.followed', data: { of: told, session } }, circle.member(1))).toBe(
      'isOwnOrLeads',
    );
    const { last } = experimentsView(circle.state);
    expect(last.map((row) => [row.followed, row.told])).toEqual([
      [session, null],
      [session, 'Hän yllättyi'],
    ]);
    circle.does({ type: 'experiment.edited', data: { of: told, followed: null } });
    expect(experimentsView(circle.state).last.map(({ followed }) => followed)).toEqual([session, null]);
  });

  it('made between blocks belong to the session in which they were made', () => {
    const circle = trying();
    circle.does({ type: 'activity.closed', activity: circle.here.activity });
    circle.wait(3);
    circle.does({ type: 'experiment.added', data: { kept: 'own' } }, circle.member(2));
    expect(shown(circle, 'now')).toEqual([[2, 'own', null]]);
    expect(exportLog(circle.room.log)).toContain('experiment.added');
  });

  it('made before the first session belong to none, and those of a session that has not begun are not there', () => {
    const circle = new Circle({ members: 3, sessions: [[], []] });
    circle.does({ type: 'experiment.added', data: { kept: 'own' } }, circle.member(1));
    expect(experimentsView(circle.state)).toEqual({ last: [], now: [] });
    expect(experimentsOf(circle.state, circle.session())).toEqual([]);
    circle.wait(1);
    circle.opens();
    expect(experimentsView(circle.state)).toEqual({ last: [], now: [] });
    const words = { text: 'Kysyn ensin' };
    const id = circle.does({ type: 'experiment.added', data: { kept: 'shared' }, words }, circle.member(2));
    const row = {
      id,
      member: circle.member(2),
      name: 'Cia',
      kept: 'shared',
      text: 'Kysyn ensin',
      told: null,
      followed: null,
    };
    expect(experimentsView(circle.state)).toEqual({ last: [], now: [row] });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(experimentsView(circle.state)).toEqual({ last: [row], now: [] });
    circle.wait(1);
    circle.opens(circle.members, 1);
    expect(experimentsView(circle.state)).toEqual({ last: [row], now: [] });
    expect(experimentsOf(circle.state, circle.session(1))).toEqual([]);
  });
});
