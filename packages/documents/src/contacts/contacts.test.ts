import { describe, expect, it } from 'vitest';
import { halfway } from '../testing/group.ts';
import { contactSheet } from './contacts.ts';

describe('the contact sheet', () => {
  it('VD85 names those who have said so, with what they have given, and nobody else', () => {
    const group = halfway();
    const [tuula = '', antti = ''] = group.members;
    expect(contactSheet(group.state, 'fi').markdown).toContain('Kukaan ei ole vielä antanut');
    group.record({ type: 'contact.allowed', data: { fields: ['email'] } }, { for: tuula });
    group.record(
      { type: 'contact.allowed', data: { fields: ['phone'] }, words: { phone: '040 000 0000' } },
      { for: antti },
    );
    const { markdown } = contactSheet(group.state, 'fi');
    expect(markdown).toContain('tuula.hakala@lakeus.example');
    expect(markdown).toContain('040 000 0000');
    expect(markdown).not.toMatch(/projektipäällikkö|erityisopettaja|Noora|Åsa/);
  });
});
