/**
 * Session one, lived through on one laptop with a wall: *The room*, *Before session one* and *Session one* of the
 * facilitator's story, block by block, in a real browser. Everything goes through what people see and press.
 *
 * Told in Finnish. `npm run prove` tells it in Swedish too, and in English on a dark laptop;
 * `VERME_LANG=sv VERME_SCHEME=dark npm run test:e2e -- session-one` tells any other version.
 */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { tellsBefore } from './session-one/before.ts';
import { tellsDates } from './session-one/dates.ts';
import { tellsEnding } from './session-one/ending.ts';
import { tellsGathering } from './session-one/gathering.ts';
import { tellsOpening } from './session-one/opening.ts';
import { tellsPlan } from './session-one/plan.ts';
import { Telling } from './session-one/telling.ts';
import { versionsToTell } from './session-one/versions.ts';

describe.each(versionsToTell(process.env))('session one in $language, $colorScheme', (version) => {
  const telling = new Telling(version);
  beforeAll(() => telling.open());
  afterAll(() => telling.close());
  // A failed block leaves its pictures: they say more than the message.
  beforeEach(({ onTestFailed }) => {
    onTestFailed(() => telling.keepFailure());
  });

  tellsBefore(telling);
  tellsOpening(telling);
  tellsGathering(telling);
  tellsDates(telling);
  tellsPlan(telling);
  tellsEnding(telling);
});
