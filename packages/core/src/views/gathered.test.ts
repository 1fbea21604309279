/** What has been gathered: which records stand, in which session, and whose words are gone. */
import { describe, expect, it } from 'vitest';
import { Circle, talk } from '../testing/circle.ts';
import { gatheredIn, gatheredView } from './gathered.view.ts';

const words = (text: string) => ({ words: { text } });

describe('what was gathered', () => {
  it('loses a note whose words were erased, and keeps the place of what was decided', () => {
    const circle = new Circle({ members: 2 });
    const insights = ['a', 'b'].map((text) => circle.does({ type: 'insight.added', ...words(text) }));
    const rules = ['x', 'y'].map((text) => circle.does({ type: 'rule.added', ...words(text) }));
    circle.room.erase([insights[0] ?? '', rules[0] ?? '']);
    expect(gatheredView(circle.state, 'insight')).toMatchObject([{ id: insights[1], text: 'b' }]);
    expect(gatheredView(circle.state, 'rule')).toMatchObject([
      { id: rules[0], text: null },
      { id: rules[1], text: 'y' },
    ]);
  });

  it('is of the session in whose block it was said; what no block gathered is of none', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    const gathered = [0, 1].map((at) => {
      circle.opens(circle.members, at);
      circle.runs({ ...talk, into: 'topic' });
      const topic = circle.does({ type: 'topic.added', ...circle.here, ...words(`topic ${at}`) });
      circle.does({ type: 'topic.added', ...words('aside') });
      circle.does({ type: 'session.closed', data: { session: circle.session(at) } });
      return topic;
    });
    for (const at of [0, 1])
      expect(gatheredIn(circle.state, 'topic', circle.session(at)).map(({ id }) => id)).toEqual([gathered[at]]);
    expect(gatheredView(circle.state, 'topic')).toHaveLength(4);
  });
});
