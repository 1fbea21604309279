import { describe, expect, it } from 'vitest';
import { DocumentsError } from '../errors.ts';
import { at, testGroup, type TestGroup } from '../testing/group.ts';
import { heldIn, minutes } from './minutes.ts';

const from = at('2025-12-11', '14:00');
const minute = 60_000;

/** A first session in which rules were accepted, a date decided and a record agreed on, among much talk. */
function held(): TestGroup {
  const group = testGroup();
  const session = group.sessions[0] ?? '';
  group.date(1, '2025-12-11', '14:00', { place: 'Lakeuden ammattiopisto' });
  group.record({ type: 'session.opened', data: { session } }, { at: from });
  for (const who of group.members)
    group.record({ type: 'attendance.marked', data: { session, who, came: from, left: null } });
  group.record({ type: 'topic.added', words: { text: 'Salainen aihe' } });
  group.record({ type: 'insight.added', words: { text: 'Salainen oivallus' } });
  group.record({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
  const about = { kind: 'agreement', revision: group.state.agreement.revision } as const;
  const consent = group.record({ type: 'consent.asked', data: { about, of: [...group.members] } });
  for (const who of group.members) group.record({ type: 'consent.given', data: { consent } }, { for: who });
  group.date(2, '2026-01-13', '14:00', { place: 'Järviopisto' });
  group.record({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'Vain sovittu.' } });
  group.record({ type: 'session.closed', data: { session } }, { at: from + 118 * minute });
  return group;
}

describe('the minutes', () => {
  const group = held();
  const [session = ''] = group.sessions;

  it('VD80 say when the session was, how many were there, and what was decided', () => {
    const { markdown, name } = minutes(group.state, session, 'fi');
    expect(name).toBe('erityinen-tuki-muistio-1');
    expect(markdown).toContain('# Muistio: tapaaminen 1');
    expect(markdown).toContain('**Aika:** to 11.12.2025 14.00–15.58');
    expect(markdown).toContain('**Läsnä:** 4');
    expect(markdown).toContain('- Tapaaminen 2, Arjen jakaminen: ti 13.1.2026 klo 14.00–16.00, Järviopisto');
    expect(markdown).toContain('## Pelisäännöt, jotka jokainen hyväksyi\n\n- Saan ohittaa.');
    expect(markdown).toContain('Vain sovittu.');
    expect(heldIn(group.state, 'fi')).toEqual([{ id: session, name: '1. Tutustuminen ja suunta' }]);
  });

  it('VD83 hold what all try until the next time', () => {
    const other = testGroup();
    const [first = ''] = other.sessions;
    other.date(1, '2025-12-11', '14:00', { place: 'Lakeus' });
    other.record({ type: 'session.opened', data: { session: first } }, { at: from });
    other.record({ type: 'experiment.added', data: { kept: 'common' }, words: { text: 'Odotamme hetken.' } });
    other.record({ type: 'experiment.added', data: { kept: 'shared' }, words: { text: 'Vain omani.' } });
    other.record({ type: 'session.closed', data: { session: first } }, { at: from + 60 * minute });
    const { markdown } = minutes(other.state, first, 'fi');
    expect(markdown).toContain('## Yhteinen kokeilu\n\n- Odotamme hetken.');
    expect(markdown).not.toContain('Vain omani');
  });

  it('VD84 tell of an action in one line, also where its goal ends with a full stop', () => {
    const other = testGroup();
    const [first = ''] = other.sessions;
    other.date(1, '2025-12-11', '14:00', { place: 'Lakeus' });
    other.record({ type: 'session.opened', data: { session: first } }, { at: from });
    const [owner = ''] = other.members;
    for (const who of other.members)
      other.record({ type: 'attendance.marked', data: { session: first, who, came: from, left: null } });
    const action = other.record({
      type: 'action.added',
      data: { owner, by: '2026-05-31', filled: { daily: true, way: true } },
      words: { text: 'Ohjeet ovat selkeitä.', way: 'Työpaja.', daily: 'Maanantaisin.' },
    });
    const about = { kind: 'action', action, revision: other.state.plans[action]?.flow.context.revision ?? 0 } as const;
    const consent = other.record({ type: 'consent.asked', data: { about, of: [owner] } });
    other.record({ type: 'consent.given', data: { consent } }, { for: owner });
    other.record({ type: 'action.committed', data: { action } });
    other.record({ type: 'session.closed', data: { session: first } }, { at: from + 60 * minute });
    expect(minutes(other.state, first, 'fi').markdown).toMatch(/Ohjeet ovat selkeitä, \p{Lu}/u);
  });

  it('VD81 hold nothing of what was said, and no name of who was there', () => {
    for (const lang of ['fi', 'sv', 'en'] as const)
      expect(minutes(group.state, session, lang).markdown).not.toMatch(/Salainen|Antti|Noora|Åsa/);
  });

  it('VD82 say of a decision that it was changed since', () => {
    const other = held();
    other.record({ type: 'rule.added', words: { text: 'Uusi.' } });
    expect(minutes(other.state, session, 'sv').markdown).toContain('(ändrat efteråt)');
  });

  it('VD80 are not made of a session that was not held', () => {
    expect(() => minutes(group.state, group.sessions[1] ?? '', 'fi')).toThrow(DocumentsError);
    expect(heldIn(testGroup().state, 'fi')).toEqual([]);
  });
});
