import { describe, expect, it } from 'vitest';
import { DocumentsError } from '../errors.ts';
import { halfway, testGroup } from '../testing/group.ts';
import { employers, hoursSummary } from './hours-summary.ts';

const rows = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('| '));

describe("the employer's sum of hours", () => {
  const { state } = halfway();

  it('VD55 has the people of one organisation only, session by session, and adds what it shows', () => {
    expect(employers(state).map(({ name }) => name)).toEqual([
      'Lakeuden ammattiopisto',
      'Koivurannan ammattiopisto',
      'Järviopisto',
    ]);
    const { markdown, name } = hoursSummary(state, 2, 'fi');
    expect(name).toBe('erityinen-tuki-tuntikooste-koivurannan-ammattiopisto');
    expect(rows(markdown).filter((_, i) => i !== 1)).toEqual([
      '| Nimi | 1. | 2. | Yhteensä |',
      '| Antti Kallio | 2,0 | 1,83 | 3,83 |',
      '| Åsa Öhman | – | 1,83 | 1,83 |',
      '| **Yhteensä** | **2,0** | **3,66** | **5,66** |',
    ]);
    expect(markdown).toContain('- Tapaaminen 2: ti 13.1.2026 14.05–15.55, Järviopisto');
    expect(markdown).not.toMatch(/Tuula Hakala,? projekti|Noora|Salainen/);
  });

  it('VD55 is not made for an organisation of which nobody was there', () => {
    expect(() => hoursSummary(state, 9, 'fi')).toThrow(DocumentsError);
    expect(employers(testGroup().state)).toEqual([]);
  });
});
