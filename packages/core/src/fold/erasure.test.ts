/** Words that go while their events stay: what was withdrawn, and notes after each session where that was decided. */
import { describe, expect, it } from 'vitest';
import { idOf } from '../events/envelope.ts';
import type { Id } from '../events/schemas.ts';
import { exportLog } from '../log/export.ts';
import { order } from '../log/log.ts';
import { createRoom } from '../room/room.ts';
import { Circle } from '../testing/circle.ts';
import { gatheredView } from '../views/gathered.view.ts';
import { wordsDue } from './erasure.ts';

const due = (circle: Circle): readonly Id[] => wordsDue(circle.room.log, circle.state);
const text = (one: string) => ({ words: { text: one } });

describe('VC117 words that are to be erased', () => {
  it('are those of what was withdrawn, its earlier wordings too', () => {
    const circle = new Circle({ members: 2 });
    const topic = circle.does({ type: 'topic.added', ...text('salaisuus yksi') });
    const edit = circle.does({ type: 'topic.edited', data: { of: topic }, ...text('salaisuus kaksi') });
    circle.does({ type: 'topic.added', ...text('saa jäädä') });
    expect(due(circle)).toEqual([]);
    circle.does({ type: 'topic.withdrawn', data: { of: topic } });
    expect(due(circle)).toEqual([topic, edit]);
    circle.room.erase(due(circle));
    expect(due(circle)).toEqual([]);
    expect(exportLog(circle.room.log)).not.toContain('salaisuus');
    expect(exportLog(circle.room.log)).toContain('saa jäädä');
  });

  it('are all notes up to the end of the last session, where the group decided so, and nothing that was decided', () => {
    const circle = new Circle({ members: 5 });
    circle.opens();
    const kept = [
      circle.does({ type: 'topic.added', ...text('aihe') }),
      circle.does({ type: 'rule.added', ...text('sääntö') }),
      circle.does({ type: 'summary.added', ...text('yhteenveto') }),
    ];
    const about = { kind: 'agreement', revision: circle.state.agreement.revision } as const;
    const consent = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    const notes = [
      circle.does({ type: 'insight.added', ...text('oivallus') }, circle.member(1)),
      circle.does({ type: 'parked.added', ...text('muistiin') }),
      circle.does({ type: 'question.added', ...text('kysymys') }),
      circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'syy' } }, circle.member(1)),
      circle.does({
        type: 'evaluation.counted',
        data: { form: 'mid', answers: 5, counts: {} },
        words: { keep: ['tauko'] },
      }),
    ];
    const session = circle.session();
    circle.does({ type: 'session.closed', data: { session } });
    expect(due(circle)).toEqual([]);
    circle.does({ type: 'record.decided', data: { until: 'session', sees: 'group' }, ...text('päätös') });
    const later = circle.does({ type: 'insight.added', ...text('myöhemmin') });
    expect(due(circle)).toEqual(notes);
    circle.does({ type: 'session.reopened', data: { session } });
    expect(due(circle)).toEqual([]);
    circle.wait(5);
    circle.does({ type: 'session.closed', data: { session } });
    expect(due(circle)).toEqual([...notes, later]);

    const heard: number[] = [];
    circle.room.subscribe((_, added) => heard.push(added.length));
    circle.room.erase(due(circle));
    expect(heard).toEqual([0]);
    expect(gatheredView(circle.state, 'insight')).toEqual([]);
    expect(gatheredView(circle.state, 'topic')).toMatchObject([{ id: kept[0], text: 'aihe' }]);
    expect(circle.state.refused).toEqual([]);
    expect(circle.state.evaluations.mid).toMatchObject({ answers: 5, words: {} });
    // The room goes on, and another one reads the same from what is left.
    circle.does({ type: 'topic.added', ...text('seuraava') });
    const { events } = order(circle.room.log);
    const other = createRoom({ name: 'ring', device: 'd9', now: () => 0 });
    other.receive(events);
    expect(other.state).toEqual(circle.state);
    expect(events.filter(({ words }) => words === null).map(idOf)).toEqual([...notes, later]);
  });

  it('are none of a closed session where the notes stay until the end', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.does({ type: 'insight.added', ...text('x') });
    circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, ...text('y') });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(due(circle)).toEqual([]);
    circle.room.erase([]);
    expect(due(circle)).toEqual([]);
  });
});
