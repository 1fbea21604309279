import { describe, expect, it } from 'vitest';
import { halfway } from '../testing/group.ts';
import { guide } from './guide.ts';

describe('the guide for a new facilitator', () => {
  it('VD60 has every session, block and step of the programme, with the words ready to be said', () => {
    const { markdown } = guide(halfway().state, 'fi');
    for (const part of [
      '## 1. Tutustuminen ja suunta',
      '## 5. Juurtuminen ja päätös',
      '### Vertaiskonsultaatio, 41 min',
    ])
      expect(markdown).toContain(part);
    expect(markdown).toContain('**Kertomus (5 min):** Kerro tilanne niin kuin se tulee mieleesi.');
    expect(guide(halfway().state, 'sv').markdown).toContain('**Berättelsen (5 min):**');
  });

  it('VD61 holds no name, no theme and no word of the group', () => {
    const group = halfway();
    const [session = ''] = group.sessions;
    const [block = ''] = group.state.sessions[session]?.blocks ?? [];
    group.record({ type: 'activity.edited', activity: block, words: { title: 'Salainen', question: 'Salainen?' } });
    group.record({ type: 'programme.changed', data: { session }, words: { theme: 'Salainen', aims: 'Salainen' } });
    for (const lang of ['fi', 'sv', 'en'] as const)
      expect(guide(group.state, lang).markdown).not.toMatch(
        /Salainen|Tuula|Antti|Lakeuden|Erityinen tuki arjessa|Mitä ryhmässä kerrotaan/,
      );
  });
});
