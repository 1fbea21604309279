/** A group in session one whose dates are proposed and answered. */
import { scheduleView, type Answer, type Id } from '@opelix/verme-core';
import { exampleRoom, type Example } from '../../testing/example-room.ts';
import { slotDraft } from '../slots-every.ts';

const days = ['2026-02-10', '2026-03-10', '2026-04-14', '2026-05-12', '2026-05-19'];
const letters: Readonly<Record<string, Answer>> = { y: 'yes', m: 'maybe', n: 'no' };

/** Session one is open; five dates are proposed; each line is what one person answers. */
export function withDates(lines: readonly string[] = [], names?: Parameters<typeof exampleRoom>[0]): Example {
  const example = exampleRoom(names);
  example.press(1);
  for (const date of days)
    example.record(slotDraft(date, { time: '14:00', minutes: 120, place: 'Harjula', zone: 'Europe/Helsinki' }));
  const slots = ahead(example);
  example.room.state.members.circle.forEach((member, row) => {
    [...(lines[row] ?? '')].forEach((letter, at) => {
      const answer = letters[letter];
      const slot = slots[at];
      if (answer !== undefined && slot !== undefined)
        example.record({ type: 'availability.given', data: { slot, answer } }, member);
    });
  });
  return example;
}
/** The slots that are open, in their order. */
export const ahead = ({ room }: Example): readonly Id[] =>
  scheduleView(room.state)
    .slots.filter(({ decidedFor }) => decidedFor === null)
    .map(({ slot }) => slot);
/** The same answers of all eight. */
export const all = (line: string): readonly string[] => Array.from({ length: 8 }, () => line);
