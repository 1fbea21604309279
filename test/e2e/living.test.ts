/**
 * Sessions two to five, lived through on one laptop with a wall, from a group that has just closed its first one to a
 * closed group with its documents: the facilitator's story, block by block, through what people see and press. In
 * Finnish.
 */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { livesArrival } from './living/arrival.ts';
import { livesBoard } from './living/board.ts';
import { livesCase } from './living/case.ts';
import { livesCommitments } from './living/commitments.ts';
import { livesEnd } from './living/end.ts';
import { Living } from './living/living.ts';
import { livesFollowUp } from './living/follow.ts';
import { livesNeeds } from './living/needs.ts';
import { livesPapers } from './living/papers.ts';
import { livesPlan } from './living/plan.ts';
import { livesTries } from './living/tries.ts';

describe('sessions two to five', () => {
  const living = new Living();
  beforeAll(() => living.open());
  afterAll(() => living.close());
  beforeEach(({ onTestFailed }) => {
    onTestFailed(() => living.keepFailure());
  });

  livesArrival(living);
  livesCase(living);
  livesTries(living);
  livesNeeds(living);
  livesBoard(living);
  livesPlan(living);
  livesCommitments(living);
  livesFollowUp(living);
  livesEnd(living);
  livesPapers(living);
});
