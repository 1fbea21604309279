/** From a filled form to the first events of a group. */
import { programmes, type Draft, type Lang, type Programme } from '@opelix/verme-core';
import { tzOffset } from '@date-fns/tz/tzOffset';

export interface PersonFields {
  readonly name: string;
  readonly role: string;
  readonly org: string;
}
export interface GroupFields {
  readonly name: string;
  readonly theme: string;
  readonly project: string;
  readonly code: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly people: readonly PersonFields[];
}

/** A room's name from a group's: lower-case ASCII words, and a few random letters so that two groups never meet. */
export function roomNameFor(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[äå]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const tail = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => (byte % 36).toString(36)).join('');
  return [words || 'ryhma', tail].join('-');
}

/** The instant of a local date and time in a zone, ms. */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const guess = wall - tzOffset(zone, new Date(wall)) * 60_000;
  return wall - tzOffset(zone, new Date(guess)) * 60_000;
}

const given = <T extends Record<string, string>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;

/** Organisations get numbers in the order in which they are first named. */
function numbersOf(people: readonly PersonFields[]): (org: string) => number {
  const names = [...new Set(people.map(({ org }) => org.trim().toLowerCase()))];
  return (org) => names.indexOf(org.trim().toLowerCase()) + 1;
}

/** The founding event; the founder is the first person. Without a programme of their own, the default one. */
export function founding(
  fields: GroupFields,
  lang: Lang,
  zone: string,
  programme: Pick<Programme, 'id' | 'sessions'> = programmes['verme-5x120'],
): Draft {
  const [founder] = fields.people;
  if (!founder) throw new Error('a group has a founder');
  const { name, theme, project, code } = fields;
  return {
    type: 'group.founded',
    data: {
      lang,
      zone,
      org: 1,
      programme: { id: programme.id, sessions: structuredClone(programme.sessions) as never },
    },
    words: {
      ...given({ theme, project, code }),
      name,
      founder: { ...given({ role: founder.role, org: founder.org }), name: founder.name },
    },
  };
}

/** The other members. */
export function joining({ people }: GroupFields): readonly Draft[] {
  const numberOf = numbersOf(people);
  return people.slice(1).map((person) => ({
    type: 'member.added',
    data: { org: numberOf(person.org) },
    words: { ...given({ role: person.role, org: person.org }), name: person.name },
  }));
}

/** The slot of the first session. */
export function firstSlot({ date, time, minutes, place }: GroupFields, zone: string): Draft {
  return {
    type: 'slot.proposed',
    data: { start: instantOf(date, time, zone), minutes, date, time, zone },
    words: { ...(place === '' ? {} : { place }) },
  };
}
