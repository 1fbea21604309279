import type { ArrivalsTexts } from './arrivals-texts.ts';
import type { BoardTexts } from './board-texts.ts';
import type { CaseTexts, ExperimentTexts, IdentifierTexts, RoleTexts } from './case-texts.ts';
import type { BrainstormTexts } from './brainstorm-texts.ts';
import type { ConsentTexts } from './consent-texts.ts';
import type { ContactsTexts } from './contacts-texts.ts';
import type { DocumentsTexts } from './documents-texts.ts';
import type { EndingTexts } from './ending-texts.ts';
import type { EvaluationTexts } from './evaluation-texts.ts';
import type { PlanTexts } from './plan-texts.ts';
import type { ProgrammeTexts } from './programme-texts.ts';
import type { RecordTexts } from './record-texts.ts';
import type { ScheduleTexts } from './schedule-texts.ts';
import type { SummaryTexts } from './summary-texts.ts';
import type { TasksTexts } from './tasks-texts.ts';

/** The sections of what a group makes together. Their texts stand beside the elements that show them. */
export interface MadeTexts {
  readonly arrivals: ArrivalsTexts;
  readonly board: BoardTexts;
  readonly case: CaseTexts;
  readonly brainstorm: BrainstormTexts;
  readonly consent: ConsentTexts;
  readonly contacts: ContactsTexts;
  readonly documents: DocumentsTexts;
  readonly ending: EndingTexts;
  readonly evaluation: EvaluationTexts;
  readonly plan: PlanTexts;
  readonly experiments: ExperimentTexts;
  readonly identifiers: IdentifierTexts;
  readonly programme: ProgrammeTexts;
  readonly record: RecordTexts;
  readonly roles: RoleTexts;
  readonly schedule: ScheduleTexts;
  readonly summary: SummaryTexts;
  readonly tasks: TasksTexts;
}
