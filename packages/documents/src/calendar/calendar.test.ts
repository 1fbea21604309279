import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fc, test } from '@fast-check/vitest';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { halfway, testGroup, type TestGroup } from '../testing/group.ts';
import { calendar } from './calendar.ts';
import { folded } from './folded.ts';

/** Reads a file with another code base. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      sequence: event.sequence,
      zone: event.startDate.zone?.tzid,
      start: new Date(event.startDate.toUnixTime() * 1000).toISOString(),
      end: new Date(event.endDate.toUnixTime() * 1000).toISOString(),
      stamp: String(part.getFirstPropertyValue('dtstamp')),
    };
  });
}

const octets = (line: string): number => Buffer.byteLength(line, 'utf8');
const dated = (date: string, time: string, more?: Parameters<TestGroup['date']>[3]) => {
  const group = testGroup();
  group.date(1, date, time, more);
  return group;
};

describe('the calendar file', () => {
  it('VD20 has the decided dates, and leaves open ones out', () => {
    const events = read(calendar(halfway().state, 'fi').text);
    expect(events.map(({ start }) => start)).toEqual([
      '2025-12-11T12:00:00.000Z',
      '2026-01-13T12:00:00.000Z',
      '2026-03-30T10:00:00.000Z',
      '2026-10-26T12:30:00.000Z',
    ]);
    expect(events[2]).toMatchObject({
      summary: 'Vertaismentorointi: Erityinen tuki arjessa, 3. tapaaminen',
      description: 'Teema: Osaamistarpeiden aivoriihi\nEtäosallistuminen: Linkki pyydettäessä.',
      location: 'Koivurannan ammattiopisto',
      end: '2026-03-30T12:00:00.000Z',
    });
    expect(events[3]?.end).toBe('2026-10-26T14:00:00.000Z');
    expect(read(calendar(testGroup().state, 'fi').text)).toEqual([]);
  });

  it('VD21 keeps the UID and counts changes', () => {
    const group = dated('2026-01-13', '14:00', { place: 'Täällä' });
    const [first] = read(calendar(group.state, 'fi').text);
    expect(first).toMatchObject({ sequence: 0, location: 'Täällä' });
    group.date(1, '2026-01-20', '14:00', { place: 'Tuolla' });
    const [second] = read(calendar(group.state, 'sv', { stamp: Date.UTC(2026, 0, 2, 3, 4, 5) }).text);
    expect(second).toMatchObject({ uid: first?.uid, sequence: 1, location: 'Tuolla', stamp: '2026-01-02T03:04:05Z' });
    group.record({ type: 'date.reopened', data: { session: group.sessions[0] ?? '' } });
    expect(read(calendar(group.state, 'fi').text)).toEqual([]);
    group.date(1, '2026-01-27', '14:00');
    expect(read(calendar(group.state, 'fi').text)[0]).toMatchObject({ uid: first?.uid, sequence: 2 });
  });

  it.each([
    ['2026-03-27', '14:00', '2026-03-27T12:00:00.000Z', '2026-03-27T14:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T00:30:00.000Z', '2026-03-29T02:30:00.000Z'],
    ['2026-03-30', '14:00', '2026-03-30T11:00:00.000Z', '2026-03-30T13:00:00.000Z'],
    ['2026-10-23', '14:00', '2026-10-23T11:00:00.000Z', '2026-10-23T13:00:00.000Z'],
    ['2026-10-26', '14:00', '2026-10-26T12:00:00.000Z', '2026-10-26T14:00:00.000Z'],
  ])('VD22 %s %s in Finland', (date, time, start, end) => {
    expect(read(calendar(dated(date, time).state, 'fi').text)[0]).toMatchObject({
      zone: 'Europe/Helsinki',
      start,
      end,
    });
  });

  it("VD22 prints Finland's rules as they are", () => {
    const { text } = calendar(dated('2026-01-13', '14:00').state, 'fi');
    expect(text).toContain('TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nDTSTART:19960331T030000\r\n');
    expect(text).toContain('TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nDTSTART:19961027T040000\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Helsinki:20260113T140000\r\n');
  });

  it('VD22 another zone is written in UTC', () => {
    const { text } = calendar(dated('2026-03-30', '14:00', { zone: 'Europe/Stockholm' }).state, 'sv');
    expect(text).toContain('DTSTART:20260330T120000Z\r\nDTEND:20260330T140000Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('VD7 a zone that is not known here: the instant of its author', () => {
    const { text } = calendar(dated('2026-03-30', '14:00', { zone: 'Nowhere/At_All' }).state, 'fi');
    expect(text).toContain('DTSTART:20260330T140000Z\r\n');
  });

  it("VD23 nobody's name or address", () => {
    const { text } = calendar(halfway().state, 'fi');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|CONTACT|mailto|lakeus\.example|Tuula|Noora|Antti/i);
    expect(text.match(/\S+@\S+/g)?.every((found) => found.endsWith('@verme.invalid'))).toBe(true);
  });

  it('VD24 lines of 75 octets at most, CRLF, no character cut', () => {
    const words = { name: 'ÄöåÄöåÄöåÄöåÄöåÄöåÄöåÄöåÄöåÄöå 🦊🦊🦊🦊🦊🦊🦊🦊 ryhmä; ”lainaus”, \\ loppu' };
    const group = testGroup({ words });
    group.date(1, '2026-01-13', '14:00', { place: 'Öljymäentie 1, Ähtäri '.repeat(6).trim() });
    const { text } = calendar(group.state, 'fi');
    const lines = text.split('\r\n');
    expect(lines.every((line) => octets(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(read(text)[0]).toMatchObject({
      summary: `Vertaismentorointi: ${words.name}, 1. tapaaminen`,
      location: 'Öljymäentie 1, Ähtäri '.repeat(6).trim(),
    });
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('VD24 folding loses nothing', (raw) => {
    const line = `X:${raw.replace(/[\r\n]/g, '')}`;
    const text = folded(`${line}\r\n`);
    expect(text.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
    expect(text.split('\r\n').every((part) => octets(part) <= 75)).toBe(true);
  });

  it('VD3 hostile words stay words', () => {
    const name = 'x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT\rBEGIN:VALARM';
    const group = testGroup({ words: { name } });
    group.date(1, '2026-01-13', '14:00', { place: 'a\nORGANIZER:mailto:c@d.example', remote: 'b\r\nBEGIN:VEVENT' });
    const { text } = calendar(group.state, 'fi');
    expect(text.split('\r\n').filter((line) => /^(ATTENDEE|ORGANIZER|BEGIN:VALARM)/.test(line))).toEqual([]);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(read(text)[0]?.summary).toBe(
      'Vertaismentorointi: x ATTENDEE:mailto:a@b.example END:VEVENT BEGIN:VALARM, 1. tapaaminen',
    );
  });

  it('VD1 the same bytes under three zones of the machine', () => {
    const script = fileURLToPath(new URL('../testing/print-all.ts', import.meta.url));
    const under = (TZ: string): string =>
      execFileSync(process.execPath, ['--conditions=@opelix/source', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
    const here = under('Europe/Helsinki');
    expect(here).toContain('DTSTART;TZID=Europe/Helsinki:20260330T130000');
    expect(here).toContain('14.25–15.30');
    expect(under('America/New_York')).toBe(here);
    expect(under('Asia/Tokyo')).toBe(here);
  }, 120_000);
});
