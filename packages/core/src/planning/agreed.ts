import type { PlanningContext } from './planning.machine.ts';

/** The owner was asked about the card as it stands, and everybody who was asked has said yes. */
export const agreed = ({ owner, of, answers }: PlanningContext): boolean =>
  owner !== null && of.includes(owner) && of.every((who) => answers[who] === 'given');
