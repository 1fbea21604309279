/** The summary as it stands: its lines, and each member’s answer. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { summaryView } from './summary.view.ts';

const line = (circle: Circle, text: string): Id => circle.does({ type: 'summary.added', words: { text } });
const asks = (circle: Circle, of: readonly Id[]): Id =>
  circle.does({
    type: 'consent.asked',
    data: { about: { kind: 'summary', revision: circle.state.summary.revision }, of: [...of] },
  });

describe('VC111 the summary', () => {
  it('is empty and not approved before anything is written', () => {
    const circle = new Circle({ members: 2 });
    const [a, b] = circle.members as [Id, Id];
    expect(summaryView(circle.state)).toEqual({
      revision: 0,
      lines: [],
      consent: null,
      rows: [
        { member: a, name: 'Aino', org: 1, answer: 'notAsked' },
        { member: b, name: 'Bo', org: 2, answer: 'notAsked' },
      ],
      approved: false,
    });
  });

  it('has its lines in order, and each one’s answer', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    line(circle, 'yksi');
    line(circle, 'kaksi');
    const consent = asks(circle, [a, b]);
    circle.does({ type: 'consent.given', data: { consent } }, a);
    const view = summaryView(circle.state);
    expect(view.lines.map(({ text }) => text)).toEqual(['yksi', 'kaksi']);
    expect(view.consent).toMatchObject({ consent, stale: false, open: true });
    expect(view.rows.map(({ member, answer }) => [member, answer])).toEqual([
      [a, 'given'],
      [b, 'waiting'],
      [c, 'notAsked'],
    ]);
    expect(view.approved).toBe(false);
  });

  it('is approved without the answer of whoever has left', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    line(circle, 'yksi');
    const consent = asks(circle, [a, b, c]);
    for (const who of [a, b]) circle.does({ type: 'consent.given', data: { consent } }, who);
    expect(summaryView(circle.state).approved).toBe(false);
    circle.does({ type: 'member.left', data: { who: c } });
    expect(summaryView(circle.state)).toMatchObject({ approved: true, rows: [{ member: a }, { member: b }] });
    circle.joins('Uusi');
    expect(summaryView(circle.state).approved).toBe(false);
  });

  it('without a line is approved by nobody, whatever was answered', () => {
    const circle = new Circle({ members: 2 });
    const of = line(circle, 'yksi');
    circle.does({ type: 'summary.withdrawn', data: { of } });
    expect(summaryView(circle.state)).toMatchObject({ lines: [], approved: false });
    const consent = asks(circle, circle.members);
    for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
    expect(summaryView(circle.state)).toMatchObject({
      approved: false,
      rows: [{ answer: 'given' }, { answer: 'given' }],
    });
  });
});
