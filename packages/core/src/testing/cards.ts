/** Plan cards for tests: a complete one, and the few moves around it. */
import type { DataOf, WordsOf } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import type { Reason } from '../fold/reasons.ts';
import type { PlanningContext } from '../planning/planning.machine.ts';
import { filledBy, type ActionField } from '../planning/action.ts';
import type { FollowUp } from '../planning/choices.ts';
import { planView, type PlanCard } from '../views/plan.view.ts';
import type { Circle } from './circle.ts';

type Data = Omit<DataOf<'action.added'>, 'filled'>;
type Words = WordsOf<'action.added'>;
type Change = { readonly [F in ActionField]?: string | null } & { readonly text?: string };

/** A card with nothing open but what a test takes away; the second of the circle owns it. */
export const wholeCard = (circle: Circle): { readonly data: Data; readonly words: Words } => ({
  data: {
    forms: ['job-aid', 'training-day'],
    owner: circle.member(1),
    pair: circle.member(2),
    by: '2027-04-15',
    work: 'joint',
    euros: 0,
    asks: circle.member(0),
    trial: '2027-03-22',
    reminds: circle.member(2),
    level: 'doing',
    review: '2027-05-04',
  },
  words: {
    text: 'Ohjaaja ottaa rauhoittumisen kortin esiin itse',
    need: 'Tarvitsemme keinoja kuormittaviin tilanteisiin, jotta tunti jatkuu.',
    way: 'Ohjekortti tehdään yhdessä',
    audience: 'Ohjaajat, kaksi taloa, 12',
    who: 'Noora',
    daily: 'Ohjaajat ottavat kortin esiin maanantain aloituksessa.',
    evaluation: 'Kysymme kuukauden päästä, montako kertaa korttia on käytetty.',
    superior: 'Rehtori',
  },
});

export const adds = (circle: Circle, data: Data = {}, words: Words = { text: 'Tavoite' }, member?: Id): Id => {
  const filled = filledBy(words);
  return circle.does({ type: 'action.added', data: { ...data, ...(filled ? { filled } : {}) }, words }, member);
};
export const addsWhole = (circle: Circle, data: Data = {}, words: Partial<Words> = {}): Id => {
  const whole = wholeCard(circle);
  return adds(circle, { ...whole.data, ...data }, { ...whole.words, ...words });
};
export const edits = (
  circle: Circle,
  of: Id,
  data: Omit<DataOf<'action.edited'>, 'of' | 'filled'> = {},
  words: Change = {},
  member?: Id,
): void => {
  const filled = filledBy(words);
  circle.does({ type: 'action.edited', data: { of, ...data, ...(filled ? { filled } : {}) }, words }, member);
};
export const cardIn = (circle: Circle, action: Id): PlanCard => {
  const card = planView(circle.state).cards.find((one) => one.action === action);
  if (!card) throw new Error('no such card');
  return card;
};
export const flowIn = (circle: Circle, action: Id): PlanningContext => {
  const plan = circle.state.plans[action];
  if (!plan) throw new Error('no such plan');
  return plan.flow.context;
};
/** Asks the card's owner and those beside them, who all say yes. */
export function agrees(circle: Circle, action: Id, of: readonly Id[] = [circle.member(1)]): Id {
  const { revision } = flowIn(circle, action);
  const consent = circle.does({
    type: 'consent.asked',
    data: { about: { kind: 'action', action, revision }, of: [...of] },
  });
  for (const who of of) circle.does({ type: 'consent.given', data: { consent } }, who);
  return consent;
}
export const commits = (circle: Circle, action: Id): Id => circle.does({ type: 'action.committed', data: { action } });
export const mayCommit = (circle: Circle, action: Id, member?: Id): Reason | 'accepted' =>
  circle.refused({ type: 'action.committed', data: { action } }, member);
export const follows = (circle: Circle, action: Id, state: FollowUp, why?: string, member?: Id): Id =>
  circle.does({ type: 'action.followed', data: { action, state }, ...(why ? { words: { why } } : {}) }, member);
