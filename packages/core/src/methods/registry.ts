/** All methods that come with Verme. A new method is one file and one line here. */
import { agreementCheck } from './agreement-check.ts';
import { breakTime } from './break.ts';
import { carryingOn } from './carrying-on.ts';
import { checkIn } from './check-in.ts';
import { checkOut } from './check-out.ts';
import { choosingACase } from './choosing-a-case.ts';
import { comments } from './comments.ts';
import { commitments } from './commitments.ts';
import { copingDialogue } from './coping-dialogue.ts';
import { dates } from './dates.ts';
import { dialogueOnNeeds } from './dialogue-on-needs.ts';
import { dots } from './dots.ts';
import { evaluation } from './evaluation.ts';
import { farewell } from './farewell.ts';
import { fishbowl } from './fishbowl.ts';
import { groundRules } from './ground-rules.ts';
import { grouping } from './grouping.ts';
import { meWeUs } from './me-we-us.ts';
import type { Method } from './method.ts';
import { midCheck } from './mid-check.ts';
import { needsAgain } from './needs-again.ts';
import { networkOnwards } from './network-onwards.ts';
import { ownExperiment } from './own-experiment.ts';
import { ownGroup } from './own-group.ts';
import { pairsChoose } from './pairs-choose.ts';
import { peerConsultation } from './peer-consultation.ts';
import { planCards } from './plan-cards.ts';
import { plansNow } from './plans-now.ts';
import { presenting } from './presenting.ts';
import { programme } from './programme.ts';
import { questionAndRules } from './question-and-rules.ts';
import { record } from './record.ts';
import { rememberingTheFuture } from './remembering-the-future.ts';
import { silentIdeas } from './silent-ideas.ts';
import { silentReflection } from './silent-reflection.ts';
import { talkingPiece } from './talking-piece.ts';
import { welcome } from './welcome.ts';
import { whatThisIs } from './what-this-is.ts';
import { whatThisSays } from './what-this-says.ts';
import { wishes } from './wishes.ts';
import { writingRounds } from './writing-rounds.ts';

/** The methods that come with Verme, by id. Where each comes from is said in its file. */
export const methods = {
  'agreement-check': agreementCheck,
  break: breakTime,
  'carrying-on': carryingOn,
  'check-in': checkIn,
  'check-out': checkOut,
  'choosing-a-case': choosingACase,
  comments,
  commitments,
  'coping-dialogue': copingDialogue,
  dates,
  'dialogue-on-needs': dialogueOnNeeds,
  dots,
  evaluation,
  farewell,
  fishbowl,
  'ground-rules': groundRules,
  grouping,
  'me-we-us': meWeUs,
  'mid-check': midCheck,
  'needs-again': needsAgain,
  'network-onwards': networkOnwards,
  'own-experiment': ownExperiment,
  'own-group': ownGroup,
  'pairs-choose': pairsChoose,
  'peer-consultation': peerConsultation,
  'plan-cards': planCards,
  'plans-now': plansNow,
  presenting,
  programme,
  'question-and-rules': questionAndRules,
  record,
  'remembering-the-future': rememberingTheFuture,
  'silent-ideas': silentIdeas,
  'silent-reflection': silentReflection,
  'talking-piece': talkingPiece,
  welcome,
  'what-this-is': whatThisIs,
  'what-this-says': whatThisSays,
  wishes,
  'writing-rounds': writingRounds,
} as const satisfies Record<string, Method>;

export type MethodId = keyof typeof methods;

/** The method with this id, if it comes with Verme. Unknown ids are normal: a group may bring its own methods. */
export function methodOf(id: string): Method | undefined {
  return Object.hasOwn(methods, id) ? methods[id as MethodId] : undefined;
}
