/** The contact sheet: those who have said so, and no more of them than they have said. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { contactsView } from './contacts.view.ts';

function ring(): Circle {
  const circle = new Circle({ members: 3 });
  circle.members.forEach((who, at) =>
    circle.does({
      type: 'member.updated',
      data: { who },
      words: { role: `Rooli ${at}`, email: `m${at}@example.org` },
    }),
  );
  return circle;
}
const allows = (circle: Circle, at: number, fields: readonly ('role' | 'email' | 'phone')[], phone?: string): Id =>
  circle.does(
    { type: 'contact.allowed', data: { fields: [...fields] }, ...(phone ? { words: { phone } } : {}) },
    circle.member(at),
  );

describe('VC113 the contact sheet', () => {
  it('is empty until somebody says that they may stand on it', () => {
    expect(contactsView(ring().state)).toEqual([]);
  });

  it('has each one’s whole name and organisation, and the fields that they allowed alone', () => {
    const circle = ring();
    const [a, b, c] = circle.members as [Id, Id, Id];
    allows(circle, 2, ['role', 'email', 'phone'], '050 123');
    allows(circle, 0, ['email']);
    allows(circle, 1, ['role']);
    const none = { role: '', email: '', phone: '' };
    expect(contactsView(circle.state)).toEqual([
      { ...none, member: a, name: 'Aino Aalto', org: 'Org 1', email: 'm0@example.org' },
      { ...none, member: b, name: 'Bo Berg', org: 'Org 2', role: 'Rooli 1' },
      { member: c, name: 'Cia Cygnaeus', org: 'Org 3', role: 'Rooli 2', email: 'm2@example.org', phone: '050 123' },
    ]);
  });

  it('loses whoever takes it back, and whoever leaves the group', () => {
    const circle = ring();
    for (const at of [0, 1, 2]) allows(circle, at, ['role']);
    allows(circle, 0, []);
    expect(contactsView(circle.state).map(({ name }) => name)).toEqual(['Bo Berg', 'Cia Cygnaeus']);
    circle.does({ type: 'member.left', data: { who: circle.member(1) } });
    expect(contactsView(circle.state).map(({ name }) => name)).toEqual(['Cia Cygnaeus']);
  });
});
