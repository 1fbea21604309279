/** What the tests of the plan do with an element: show it, press, type, choose. */
import { sendKeys } from '@web/test-runner-commands';
import { planView, type Id, type PlanCard } from '@opelix/verme-core';
import { exampleRoom, type Example } from '../../testing/example-room.ts';
import { parts, settle, stand, words } from '../../testing/page.ts';
import type { VermePlan } from '../plan.ts';
import { cards, writes } from './cards.ts';

/** A group in its running session, with cards. */
export function running(list = cards): { readonly example: Example; readonly ids: readonly Id[] } {
  const example = exampleRoom();
  example.press();
  return { example, ids: writes(example, list) };
}
export const show = (example: Example, set: Readonly<Record<string, unknown>> = {}, lang = 'fi'): Promise<VermePlan> =>
  stand<VermePlan>('verme-plan', { example, set, lang });
export const cardsOf = (example: Example): readonly PlanCard[] => planView(example.room.state).cards;
export const find = (element: VermePlan, selector: string): HTMLElement => {
  const found = (element.renderRoot as ShadowRoot).querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
};
export const press = async (element: VermePlan, selector: string): Promise<void> => {
  const button = find(element, selector);
  button.focus();
  await sendKeys({ press: 'Enter' });
  await settle(element);
};
export const pressNamed = async (element: VermePlan, part: string, name: string): Promise<void> => {
  const button = parts(element, part).find((one) => words(one) === name);
  if (button === undefined) throw new Error(`no ${part} is called ${name}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
  await settle(element);
};
export const type = async (element: VermePlan, id: string, text: string): Promise<void> => {
  find(element, `#${id}`).focus();
  await sendKeys({ type: text });
  await settle(element);
};
export const choose = async (element: VermePlan, id: string, value: string): Promise<void> => {
  const select = find(element, `#${id}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
};
