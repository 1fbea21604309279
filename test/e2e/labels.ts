/** What is pressed and waited for, in one language: the words of the elements, of the methods and of the demo's pages. */
import type { Lang } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { en as enDemo } from '../../demo/src/texts/en.ts';
import { fi as fiDemo } from '../../demo/src/texts/fi.ts';
import { sv as svDemo } from '../../demo/src/texts/sv.ts';
import { agendaTexts } from '../../packages/widgets/src/agenda/agenda-texts.ts';
import { attendanceTexts } from '../../packages/widgets/src/attendance/attendance-texts.ts';
import { boardTexts } from '../../packages/widgets/src/board/board.texts.ts';
import { consentTexts } from '../../packages/widgets/src/consent/consent.texts.ts';
import { documentsTexts } from '../../packages/widgets/src/documents/documents.texts.ts';
import type { Dictionary } from '../../packages/widgets/src/language/languages.ts';
import { commonTexts } from '../../packages/widgets/src/language/process.ts';
import * as enShared from '../../packages/widgets/src/language/texts/en.ts';
import * as fiShared from '../../packages/widgets/src/language/texts/fi.ts';
import * as svShared from '../../packages/widgets/src/language/texts/sv.ts';
import type { Texts } from '../../packages/widgets/src/language/texts/texts.ts';
import { programmePlanTexts } from '../../packages/widgets/src/programme/programme.texts.ts';
import { recordTexts } from '../../packages/widgets/src/record/record.texts.ts';
import { answerTexts, scheduleTexts } from '../../packages/widgets/src/schedule/schedule.texts.ts';
import { sessionTexts } from '../../packages/widgets/src/session/session-texts.ts';

const demo = { fi: fiDemo, sv: svDemo, en: enDemo };
const table = { fi: fiShared.table, sv: svShared.table, en: enShared.table };

/** The texts of a language, section by section, and what the methods are called. */
export function labelsOf(lang: Lang) {
  const own = <K extends keyof Texts>(of: Dictionary<K>): Texts[K] => of.own[lang];
  return {
    demo: demo[lang],
    agenda: own(agendaTexts),
    answers: own(answerTexts),
    attendance: own(attendanceTexts),
    board: own(boardTexts),
    common: own(commonTexts),
    consent: own(consentTexts),
    documents: own(documentsTexts),
    programme: own(programmePlanTexts),
    record: own(recordTexts),
    schedule: own(scheduleTexts),
    session: own(sessionTexts),
    table: table[lang],
    titleOf: (method: keyof typeof methods): string => methods[method].texts[lang].title,
  };
}
export type Labels = ReturnType<typeof labelsOf>;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of some labels. */
export const anyOf = (...labels: readonly string[]): RegExp => new RegExp(labels.map(literally).join('|'));
/** A control of somebody: its name begins with theirs, and says what a press does. */
export const ofPerson = (name: string, label: string): RegExp =>
  new RegExp(`^${literally(name)}(?!\\p{L}).*${literally(label)}`, 'u');
