/** What happens to an action beside its card, whose three events follow from the collection. */
import * as v from 'valibot';
import { define } from '../events/define.ts';
import { idSchema, text } from '../events/schemas.ts';
import { employerAnswerIds, followUps } from './choices.ts';

export const planEvents = {
  /** Whoever owns it has said yes; the gate asks for more than that. */
  'action.committed': define('plans', { action: idSchema }),
  /** What the employer has answered; it moves nothing. */
  'action.answered': define('plans', { action: idSchema, answer: v.picklist(employerAnswerIds) }),
  'action.followed': define('plans', { action: idSchema, state: v.picklist(followUps) }, { why: v.optional(text) }),
  /** The latest commitment or follow-up is taken back. */
  'action.returned': define('plans', { action: idSchema }),
} as const;
