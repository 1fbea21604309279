import type { Compromise, Id, ScheduleSlot } from '@opelix/verme-core';
import { formatDate, formatList } from '../language/format.ts';
import type { DateTexts } from '../language/texts/texts.ts';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';

/** What a sentence about dates and people needs to know. */
export interface Speech {
  readonly lang: string;
  readonly texts: ScheduleTexts;
  readonly dates: DateTexts;
  readonly slots: readonly ScheduleSlot[];
  name(member: Id): string;
}

const dateOf = ({ slots }: Speech, id: Id): string => slots.find(({ slot }) => slot === id)?.date ?? '';

/** `ke 11.2.` */
export function shortDay(speech: Speech, slot: Id): string {
  const date = dateOf(speech, slot);
  return date === '' ? '' : formatDate(speech.dates, date);
}

/** `Keskiviikko 11.2.` */
export function dayAloud(speech: Speech, slot: Id): string {
  const at = new Date(`${dateOf(speech, slot)}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  return speech.texts.dayAloud(speech.texts.weekdays[at.getUTCDay()] ?? '', at.getUTCDate(), at.getUTCMonth() + 1);
}

/** One compromise, one sentence. */
export function sentenceOf(speech: Speech, compromise: Compromise): string {
  const { texts, lang } = speech;
  const day = (slot: Id): string => shortDay(speech, slot);
  const names = (members: readonly Id[]): string => formatList(lang, members.map(speech.name));
  switch (compromise.kind) {
    case 'missing':
      return texts.missing(day(compromise.slot), names(compromise.members));
    case 'unknown':
      return texts.unknown(day(compromise.slot), names(compromise.members));
    case 'reluctant':
      return texts.reluctant(day(compromise.slot), names(compromise.members));
    case 'remote':
      return texts.remoteThen(day(compromise.slot), names(compromise.members));
    case 'sameMissing':
      return texts.sameMissing(speech.name(compromise.member), formatList(lang, compromise.slots.map(day)));
    case 'shortGap':
      return texts.shortGap(day(compromise.slots[0]), day(compromise.slots[1]), compromise.days);
  }
}
