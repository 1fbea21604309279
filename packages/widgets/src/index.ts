/**
 * Lit elements that show a peer-mentoring group and record what it does. Importing this defines nothing:
 * `@opelix/verme-widgets/define` defines all elements, `@opelix/verme-widgets/define/table` one of them.
 *
 * @module @opelix/verme-widgets
 */
export { VermeAgenda } from './agenda/agenda.ts';
export { VermeAttendance } from './attendance/attendance.ts';
export { registerLanguage } from './language/languages.ts';
export { LanguageController } from './language/language-controller.ts';
export type { Texts } from './language/texts/texts.ts';
export { loadElementsIn } from './lazy-elements.ts';
export { VermePath } from './path/path.ts';
export {
  roomContext,
  type RecordedDetail,
  type RefusedDetail,
  type RoomResult,
  type RoomScene,
  type RoomStatus,
  type WidgetRoom,
} from './room/contract.ts';
export { RoomController, type Select } from './room/room-controller.ts';
export { VermeRoom } from './room/room.ts';
export { VermeSession } from './session/session.ts';
export { VermeTable } from './table/table.ts';
export type { TableTime } from './table/table-time.ts';
export { VermeTimer } from './timer/timer.ts';
export { VermeBoard } from './board/board.ts';
export { VermeBrainstorm } from './brainstorm/brainstorm.ts';
export { VermeConsent } from './consent/consent.ts';
export { VermeExperiments } from './experiments/experiments.ts';
export { VermeRoles } from './roles/roles.ts';
export { VermeTicks } from './ticks/ticks.ts';
export { VermeWays } from './ways/ways.ts';
export { VermeDocuments } from './documents/documents.ts';
export { VermeEvaluation } from './evaluation/evaluation.ts';
export { VermePlan } from './plan/plan.ts';
export { VermeProgramme } from './programme/programme.ts';
export { VermeSchedule } from './schedule/schedule.ts';
export { VermeArrivals } from './arrivals/arrivals.ts';
export { VermeContacts } from './contacts/contacts.ts';
export { VermeSummary } from './summary/summary.ts';
export { VermeEnding } from './ending/ending.ts';
export { VermeTasks } from './tasks/tasks.ts';
