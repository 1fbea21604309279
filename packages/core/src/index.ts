/**
 * The process of a peer-mentoring group: events, their order, and the fold in which XState machines decide what may
 * happen next. Pure: no platform, no clock, no chance.
 *
 * @module @opelix/verme-core
 */
export type { ActivityEvent, ActivityInput, Facts } from './activities/facts.ts';
export type { DialogueContext, DialogueEvent, Turns } from './activities/dialogue/dialogue.context.ts';
export { dialogueMachine } from './activities/dialogue/dialogue.machine.ts';
export { drawGroups, pairKey, type DrawFacts } from './activities/draw-groups.ts';
export { activities } from './activities/registry.ts';
export {
  brainstormMachine,
  type Ballot,
  type BrainstormContext,
  type BrainstormEvent,
} from './brainstorm/brainstorm.machine.ts';
export type { AnyFlow, Flow } from './chart.ts';
export type { Collection, Entry } from './collections/collection.ts';
export { kinds, type CollectionKind, type RecordData, type RecordWords } from './collections/kinds.ts';
export { collectionKinds, lasting, type Lasting } from './collections/lasting.ts';
export { tickTexts, ticks, type Tick } from './methods/case-ticks.ts';
export { consentMachine, type ConsentContext, type ConsentEvent } from './consent/consent.machine.ts';
export {
  evaluationForms,
  fewestAnswers,
  formOf,
  formQuestions,
  type EvaluationForm,
  type FormQuestions,
} from './evaluation/forms.ts';
export { bodyOf, type BodyFault, type Draft, type DraftOf, type EventOf, type GroupEvent } from './events/body.ts';
export { idOf, largestEvent, parseEvent, type Envelope, type Heads } from './events/envelope.ts';
export { VermeError, type IssueReason, type Result, type VermeIssue } from './events/result.ts';
export type { Device, Id } from './events/schemas.ts';
export type { ConsentSubject, DataOf, EventType, WordsOf } from './events/table.ts';
export { beginning } from './fold/beginning.ts';
export { wordsDue } from './fold/erasure.ts';
export { can, fold, foldFrom, step } from './fold/fold.ts';
export { groupLogic } from './fold/group-logic.ts';
export { reasons, type Reason, type Verdict } from './fold/reasons.ts';
export type {
  Activity,
  Agreement,
  Attendance,
  Board,
  Consent,
  Contact,
  Decided,
  Evaluation,
  Followed,
  Group,
  GroupState,
  Member,
  Plan,
  Programme as ProgrammeState,
  RecordDecision,
  Roster,
  Schedule,
  Session,
  SessionRoles,
  Slot,
  Summary,
} from './fold/state.ts';
export { identifiersIn, type Identifier } from './identifiers/identifiers.ts';
export { formationMachine, type FormationContext, type FormationEvent } from './formation/formation.machine.ts';
export { journeyMachine, type JourneyEvent } from './journey/journey.machine.ts';
export { erased } from './log/erase.ts';
export { importLog, largestLog } from './log/import.ts';
export { exportLog } from './log/export.ts';
export { emptyLog, insert, type Inserted } from './log/insert.ts';
export { eventAt, headsOf, isOvertaken, order, penOf, type Log } from './log/log.ts';
export { machines } from './machines.ts';
export { defineMethod } from './methods/define-method.ts';
export { blockOf } from './methods/block.ts';
export {
  activityKinds,
  boardUses,
  langs,
  rules,
  type ActivityKind,
  type Block,
  type BoardUse,
  type Lang,
  type Method,
  type MethodTexts,
  type Rule,
  type Step,
  type StepTexts,
  type Voices,
  type WayTexts,
} from './methods/method.ts';
export { methodOf, methods } from './methods/registry.ts';
export { actionFields, filledBy, type ActionField, type Filled } from './planning/action.ts';
export {
  employerAnswerIds,
  employerAnswers,
  followUps,
  funderIds,
  funders,
  levelIds,
  levels,
  stands,
  workTimeIds,
  workTimes,
  type EmployerAnswer,
  type FollowUp,
  type Funder,
  type Level,
  type Stand,
  type WorkTime,
} from './planning/choices.ts';
export { formIds, forms, isCourse, type Form, type Said } from './planning/forms.ts';
export { planningMachine, type PlanningContext, type PlanningEvent } from './planning/planning.machine.ts';
export type { Programme, ProgrammeSession, ProgrammeSessionTexts } from './programmes/programme.ts';
export { programmeOf, programmes } from './programmes/registry.ts';
export type { RecordOptions, Room, RoomListener } from './room/contract.ts';
export { createRoom, type RoomOptions } from './room/room.ts';
export { bestSets, whyNone, type Answer, type Candidate, type DateSet, type SetWishes } from './schedule/best-sets.ts';
export { compromisesOf, type Compromise } from './schedule/compromises.ts';
export { scheduleMachine, type ScheduleContext, type ScheduleEvent } from './schedule/schedule.machine.ts';
export { sessionMachine, type SessionContext, type SessionEvent } from './session/session.machine.ts';
export { awayView, newcomersView, type AwayView, type Newcomer, type NewcomersView } from './views/arrivals.view.ts';
export type { Approval } from './views/approvals.ts';
export { contactsView, type ContactRow } from './views/contacts.view.ts';
export { decidedView, type DecidedView } from './views/decided.view.ts';
export { endingView, type EndingView, type KeptThing } from './views/ending.view.ts';
export {
  evaluationView,
  type EvaluationItem,
  type EvaluationView,
  type EvaluationWords,
} from './views/evaluation.view.ts';
export { summaryView, type SummaryRow, type SummaryView } from './views/summary.view.ts';
export { vacanciesView, type Vacancy } from './views/vacancies.view.ts';
export { agendaView, type AgendaBlock, type AgendaView, type PaceProposal } from './views/agenda.view.ts';
export { caseView, type CaseView, type TickRow } from './views/case.view.ts';
export type { BoardTie } from './views/board-ranking.ts';
export {
  boardView,
  dotsEach,
  firstPlaces,
  type BoardBallot,
  type BoardCluster,
  type BoardNote,
  type BoardOriginal,
  type BoardPhase,
  type BoardView,
} from './views/board.view.ts';
export { askedNow, consentView, latestConsent, type ConsentRow, type ConsentView } from './views/consent.view.ts';
export { experimentsView, type ExperimentRow, type ExperimentsView } from './views/experiments.view.ts';
export { isRecordAskedAnew } from './views/next-consent.ts';
export { agreementView, gatheredIn, gatheredView, type AgreementView } from './views/gathered.view.ts';
export { blockMinutes, stepMinutes, stepsMinutes } from './views/minutes.ts';
export { nameOf } from './views/names.ts';
export type { CaseStep } from './views/next-case.ts';
export type { BoardStep } from './views/next-board.ts';
export { consentSubject, type ConsentStep } from './views/next-consent.ts';
export { actionSubject, askedAbout, cardToCommit } from './views/next-plan.ts';
export type { FloorStep } from './views/next-floor.ts';
export { nextView, type NextFacts, type NextView } from './views/next.view.ts';
export { enoughForGroup, enoughForOne, gaps, neededGaps, type Gap } from './views/plan-gaps.ts';
export { planView, type PlanCard, type PlanNeed, type PlanPerson, type PlanView } from './views/plan.view.ts';
export { pathView, type PathView, type Stone, type StoneDate } from './views/path.view.ts';
export { takingPen } from './views/pen.view.ts';
export {
  roleView,
  rolesView,
  usualRoles,
  type OfferedRole,
  type RoleProposal,
  type RoleRow,
} from './views/roles.view.ts';
export {
  dayOf,
  scheduleView,
  usualWishes,
  type DateProposal,
  type DateWishes,
  type ScheduleRow,
  type ScheduleSlot,
  type ScheduleView,
} from './views/schedule.view.ts';
export {
  currentSession,
  sessionView,
  type ActivityView,
  type AttendanceRow,
  type SessionView,
  type StepPlace,
} from './views/session.view.ts';
export { tasksView, type Task, type TasksView } from './views/tasks.view.ts';
export { whereToTurnView } from './views/where-to-turn.ts';
export { tableView, type Seat, type TableView } from './views/table.view.ts';
