import { expect, it } from 'vitest';
import type { Member, Roster } from '../fold/state.ts';
import { nameIn } from './names.ts';

function roster(...names: readonly string[]): Roster {
  const members = names.map((name, i): Member => ({
    id: `d1:${i + 1}`,
    name,
    role: '',
    org: 1,
    email: '',
    life: 'here',
  }));
  return {
    byId: Object.fromEntries(members.map((member) => [member.id, member])),
    circle: members.map(({ id }) => id),
    orgs: {},
    leads: [],
  };
}
const shown = (...names: readonly string[]): string[] => {
  const all = roster(...names);
  return all.circle.map((id) => nameIn(all, id));
};

it('VC52 a seat shows the first name, with an initial where two share it', () => {
  expect(shown('Tuula Hakala', 'Liisa Aro')).toEqual(['Tuula', 'Liisa']);
  expect(shown('Anna Berg', 'Anna Maria Korpi', 'Olli Suo')).toEqual(['Anna B.', 'Anna K.', 'Olli']);
  expect(shown('Anna', 'Anna Korpi')).toEqual(['Anna', 'Anna K.']);
  // An initial outside the basic plane stays whole.
  expect(shown('Kim 𝒜lto', 'Kim Öst')).toEqual(['Kim 𝒜.', 'Kim Ö.']);
});

it('VC52 is total: nobody, somebody unknown, erased and hostile names', () => {
  const all = roster('', '__proto__ constructor', '  ');
  expect(all.circle.map((id) => nameIn(all, id))).toEqual(['', '__proto__', '']);
  expect(nameIn(all, null)).toBe('');
  expect(nameIn(all, 'd9:9')).toBe('');
  expect(nameIn(all, '__proto__')).toBe('');
});
