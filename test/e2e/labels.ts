/** What is pressed and waited for, in one language: the words of the elements, methods, documents and the demo's pages. */
import { employerAnswers, forms, stands, type Lang, type Method as MethodData, type Said } from '@opelix/verme-core';
import { formTexts, methods } from '@opelix/verme-core/methods';
import { en as enDemo } from '../../demo/src/texts/en.ts';
import { fi as fiDemo } from '../../demo/src/texts/fi.ts';
import { sv as svDemo } from '../../demo/src/texts/sv.ts';
import { textsIn } from '../../packages/documents/src/texts/languages.ts';
import { agendaTexts } from '../../packages/widgets/src/agenda/agenda-texts.ts';
import { arrivalsTexts } from '../../packages/widgets/src/arrivals/arrivals.texts.ts';
import { attendanceTexts } from '../../packages/widgets/src/attendance/attendance-texts.ts';
import { boardTexts } from '../../packages/widgets/src/board/board.texts.ts';
import { brainstormTexts } from '../../packages/widgets/src/brainstorm/brainstorm.texts.ts';
import { consentTexts } from '../../packages/widgets/src/consent/consent.texts.ts';
import { contactsTexts } from '../../packages/widgets/src/contacts/contacts.texts.ts';
import { documentsTexts } from '../../packages/widgets/src/documents/documents.texts.ts';
import { endingTexts } from '../../packages/widgets/src/ending/ending.texts.ts';
import { evaluationTexts } from '../../packages/widgets/src/evaluation/evaluation.texts.ts';
import { experimentTexts } from '../../packages/widgets/src/experiments/experiments.texts.ts';
import { identifierTexts } from '../../packages/widgets/src/identifiers/identifiers.texts.ts';
import type { Dictionary } from '../../packages/widgets/src/language/languages.ts';
import { commonTexts } from '../../packages/widgets/src/language/process.ts';
import * as enShared from '../../packages/widgets/src/language/texts/en.ts';
import * as fiShared from '../../packages/widgets/src/language/texts/fi.ts';
import * as svShared from '../../packages/widgets/src/language/texts/sv.ts';
import type { Texts } from '../../packages/widgets/src/language/texts/texts.ts';
import { planTexts } from '../../packages/widgets/src/plan/plan.texts.ts';
import { programmePlanTexts } from '../../packages/widgets/src/programme/programme.texts.ts';
import { recordTexts } from '../../packages/widgets/src/record/record.texts.ts';
import { roleTexts } from '../../packages/widgets/src/roles/roles.texts.ts';
import { answerTexts, scheduleTexts } from '../../packages/widgets/src/schedule/schedule.texts.ts';
import { sessionTexts } from '../../packages/widgets/src/session/session-texts.ts';
import { summaryTexts } from '../../packages/widgets/src/summary/summary.texts.ts';
import { tasksTexts } from '../../packages/widgets/src/tasks/tasks.texts.ts';
import { caseTexts } from '../../packages/widgets/src/ticks/case.texts.ts';

const demo = { fi: fiDemo, sv: svDemo, en: enDemo };
const room = { fi: fiShared.room, sv: svShared.room, en: enShared.room };
const table = { fi: fiShared.table, sv: svShared.table, en: enShared.table };

export type Method = keyof typeof methods;

/** Choices as people read them in one language. */
const inWords = <K extends string>(choices: Readonly<Record<K, Said>>, lang: Lang): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.entries<Said>(choices).map(([id, said]) => [id, said[lang]])) as Record<K, string>;

/** The texts of a language, section by section, and what the methods are called. */
export function labelsOf(lang: Lang) {
  const own = <K extends keyof Texts>(of: Dictionary<K>): Texts[K] => of.own[lang];
  return {
    demo: demo[lang],
    agenda: own(agendaTexts),
    answers: own(answerTexts),
    arrivals: own(arrivalsTexts),
    attendance: own(attendanceTexts),
    board: own(boardTexts),
    brainstorm: own(brainstormTexts),
    case: own(caseTexts),
    common: own(commonTexts),
    consent: own(consentTexts),
    contacts: own(contactsTexts),
    documents: own(documentsTexts),
    ending: own(endingTexts),
    evaluation: own(evaluationTexts),
    experiments: own(experimentTexts),
    identifiers: own(identifierTexts),
    /** What stands in documents. */
    papers: textsIn(lang),
    plan: own(planTexts),
    programme: own(programmePlanTexts),
    record: own(recordTexts),
    roles: own(roleTexts),
    room: room[lang],
    schedule: own(scheduleTexts),
    session: own(sessionTexts),
    summary: own(summaryTexts),
    table: table[lang],
    tasks: own(tasksTexts),
    titleOf: (method: Method): string => methods[method].texts[lang].title,
    /** What a way of consulting is called, and how people think in it. */
    wayOf: (way: string): { readonly title: string; readonly wall: string } => {
      const { title, wall } = (methods['peer-consultation'] as MethodData).texts[lang].ways?.[way] ?? {};
      return { title: title ?? way, wall: wall ?? way };
    },
    /** The six points of a case, as they are read aloud. */
    points: methods['choosing-a-case'].texts[lang].steps.ticks.lines,
    /** What the employer can answer, where an action stands, and in which form people learn. */
    answered: inWords(employerAnswers, lang),
    standing: inWords(stands, lang),
    /** The statements and questions of an evaluation. */
    forms: formTexts[lang].questions,
    formOf: (form: keyof typeof forms): string => forms[form].said[lang],
    /** What a step of a method is called. */
    stepOf: (method: Method, step: string): string =>
      (methods[method] as MethodData).texts[lang].steps[step]?.title ?? step,
  };
}
export type Labels = ReturnType<typeof labelsOf>;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of some labels. */
export const anyOf = (...labels: readonly string[]): RegExp => new RegExp(labels.map(literally).join('|'));
/** A control of somebody: its name begins with theirs, and says what a press does. */
export const ofPerson = (name: string, label: string): RegExp =>
  new RegExp(`^${literally(name)}(?!\\p{L}).*${literally(label)}`, 'u');
