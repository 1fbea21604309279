/** The default programme: five sessions of two hours. A proposal that the group rearranges in its first session. */
import { agreementCheck } from '../methods/agreement-check.ts';
import { breakTime } from '../methods/break.ts';
import { carryingOn } from '../methods/carrying-on.ts';
import { checkIn } from '../methods/check-in.ts';
import { checkOut } from '../methods/check-out.ts';
import { choosingACase } from '../methods/choosing-a-case.ts';
import { comments } from '../methods/comments.ts';
import { commitments } from '../methods/commitments.ts';
import { copingDialogue } from '../methods/coping-dialogue.ts';
import { dates } from '../methods/dates.ts';
import { dialogueOnNeeds } from '../methods/dialogue-on-needs.ts';
import { dots } from '../methods/dots.ts';
import { evaluation } from '../methods/evaluation.ts';
import { farewell } from '../methods/farewell.ts';
import { groundRules } from '../methods/ground-rules.ts';
import { grouping } from '../methods/grouping.ts';
import { blockOf } from '../methods/block.ts';
import type { Block } from '../methods/method.ts';
import { midCheck } from '../methods/mid-check.ts';
import { needsAgain } from '../methods/needs-again.ts';
import { networkOnwards } from '../methods/network-onwards.ts';
import { ownExperiment } from '../methods/own-experiment.ts';
import { ownGroup } from '../methods/own-group.ts';
import { pairsChoose } from '../methods/pairs-choose.ts';
import { peerConsultation } from '../methods/peer-consultation.ts';
import { planCards } from '../methods/plan-cards.ts';
import { plansNow } from '../methods/plans-now.ts';
import { presenting } from '../methods/presenting.ts';
import { programme } from '../methods/programme.ts';
import { questionAndRules } from '../methods/question-and-rules.ts';
import { record } from '../methods/record.ts';
import { rememberingTheFuture } from '../methods/remembering-the-future.ts';
import { silentIdeas } from '../methods/silent-ideas.ts';
import { talkingPiece } from '../methods/talking-piece.ts';
import { welcome } from '../methods/welcome.ts';
import { whatThisIs } from '../methods/what-this-is.ts';
import { whatThisSays } from '../methods/what-this-says.ts';
import { wishes } from '../methods/wishes.ts';
import { writingRounds } from '../methods/writing-rounds.ts';
import type { Programme } from './programme.ts';
import { tailored } from './tailored.ts';
import { verme5x120Texts } from './verme-5x120.texts.ts';

/** Minutes in the comments are those for eight people; rounds follow the people present. */
const blocks: Readonly<Record<'s1' | 's2' | 's3' | 's4' | 's5', readonly Block[]>> = {
  s1: [
    blockOf(welcome), // 5
    blockOf(checkIn), // 14
    blockOf(whatThisIs), // 5
    blockOf(groundRules), // 16
    blockOf(wishes), // 20
    blockOf(breakTime), // 10
    blockOf(dates), // 15
    blockOf(programme), // 20
    blockOf(record), // 5
    blockOf(checkOut), // 10
  ],
  s2: [
    tailored(checkIn, { round: { each: 1.2 } }), // 12
    blockOf(agreementCheck), // 3
    tailored(talkingPiece, { second: null, reflection: { minutes: 2 } }), // 22
    blockOf(choosingACase), // 6
    blockOf(breakTime), // 10
    blockOf(peerConsultation), // 41
    blockOf(whatThisSays), // 12
    blockOf(ownExperiment), // 4
    blockOf(checkOut), // 10
  ],
  s3: [
    tailored(checkIn, { round: { each: 1 } }), // 10
    blockOf(midCheck), // 5
    blockOf(questionAndRules), // 5
    blockOf(silentIdeas), // 6
    blockOf(writingRounds), // 12
    blockOf(pairsChoose), // 10
    blockOf(breakTime), // 10
    blockOf(presenting), // 10
    blockOf(grouping), // 12
    blockOf(dots), // 6
    blockOf(dialogueOnNeeds), // 20
    blockOf(carryingOn), // 5
    tailored(checkOut, { round: { each: 0.85 } }), // 9
  ],
  s4: [
    tailored(checkIn, { round: { each: 1 } }), // 10
    blockOf(needsAgain), // 5
    blockOf(rememberingTheFuture), // 38
    blockOf(breakTime), // 10
    blockOf(planCards), // 28
    blockOf(comments), // 12
    blockOf(commitments), // 9
    tailored(checkOut, { round: { each: 0.75 } }), // 8
  ],
  s5: [
    tailored(checkIn, { round: { each: 1 } }), // 10
    blockOf(plansNow), // 14
    blockOf(copingDialogue), // 36
    blockOf(breakTime), // 10
    blockOf(ownGroup), // 18
    blockOf(evaluation), // 14
    blockOf(networkOnwards), // 6
    blockOf(farewell), // 12
  ],
};

export const verme5x120: Programme = {
  id: 'verme-5x120',
  sessions: [
    { key: 's1', minutes: 120, blocks: blocks.s1 },
    { key: 's2', minutes: 120, blocks: blocks.s2 },
    { key: 's3', minutes: 120, blocks: blocks.s3 },
    { key: 's4', minutes: 120, blocks: blocks.s4 },
    { key: 's5', minutes: 120, blocks: blocks.s5 },
  ],
  texts: verme5x120Texts,
};
