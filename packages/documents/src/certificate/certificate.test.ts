import { describe, expect, it } from 'vitest';
import { at, halfway, testGroup } from '../testing/group.ts';
import { certificate } from './certificate.ts';

describe('the certificate', () => {
  const { state, members } = halfway();
  const [, antti = '', noora = ''] = members;

  it('VD50 says who, which group, how many of the sessions held, and the hours of the statement', () => {
    const { markdown, name, html } = certificate(state, antti, 'fi');
    expect(name).toBe('erityinen-tuki-osallistumistodistus-antti-kallio');
    expect(markdown).toContain('# Osallistumistodistus\n\nAntti Kallio\n\nerityisopettaja, Koivurannan ammattiopisto');
    expect(markdown).toContain('Läsnä 2 tapaamisessa, kun tapaamisia pidettiin 2. Tunteja yhteensä 3,83.');
    expect(html).toContain('<ul class="sign">');
    expect(certificate(state, noora, 'sv').markdown).toContain('Närvarande vid 1 träff av 2 som hölls.');
    expect(certificate(state, noora, 'en').markdown).toContain('Hours in total: 1.08.');
  });

  it('VD50 is handed over before the last session closes: that one counts to its planned end', () => {
    const group = halfway();
    const opened = at('2026-03-30', '13:00');
    group.record({ type: 'session.opened', data: { session: group.sessions[2] ?? '' } }, { at: opened });
    for (const who of [antti, noora])
      group.record({
        type: 'attendance.marked',
        data: { session: group.sessions[2] ?? '', who, came: opened, left: who === noora ? opened + 3_600_000 : null },
      });
    expect(certificate(group.state, antti, 'fi').markdown).toContain(
      'Läsnä 3 tapaamisessa, kun tapaamisia pidettiin 3. Tunteja yhteensä 5,83.',
    );
    expect(certificate(group.state, noora, 'en').markdown).toContain('Hours in total: 2.08.');
  });

  it('VD51 not a word of the talk, and no promise for who was never there', () => {
    const other = halfway();
    const before = certificate(state, antti, 'fi');
    other.record({ type: 'rule.added', words: { text: 'Salainen sääntö' } });
    other.record({ type: 'topic.added', words: { text: 'Salainen aihe' } });
    expect(certificate(other.state, antti, 'fi')).toEqual(before);
    const fresh = testGroup();
    expect(certificate(fresh.state, fresh.members[1] ?? '', 'fi').markdown).toContain('ei ole vielä kirjattu');
  });
});
