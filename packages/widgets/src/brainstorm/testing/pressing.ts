/** The board under the keys, for tests: what is on it, what was said, and what is pressed. */
import { sendKeys } from '@web/test-runner-commands';
import { boardView, type Id } from '@opelix/verme-core';
import type { Example } from '../../testing/example-room.ts';
import { settle, words } from '../../testing/page.ts';
import type { VermeBrainstorm } from '../brainstorm.ts';
import { root } from './shown.ts';

export const board = ({ room }: Example) => boardView(room.state);
export const said = (element: VermeBrainstorm): string => words(root(element).querySelector('[role=status]'));
export const noteButton = (element: VermeBrainstorm, note: Id): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`);
  if (found === null) throw new Error(`the note ${note} is not shown`);
  return found;
};
export async function presses(element: VermeBrainstorm, ...keys: readonly string[]): Promise<void> {
  for (const press of keys) {
    await sendKeys({ press });
    await settle(element);
  }
}
/** Presses the button of the sheet that says this. */
export async function chooses(element: VermeBrainstorm, label: string): Promise<void> {
  const button = [...root(element).querySelectorAll<HTMLElement>('.sheet button')].find((one) =>
    words(one).startsWith(label),
  );
  if (button === undefined) throw new Error(`the sheet has no ${label}`);
  button.focus();
  await presses(element, 'Enter');
}
export const texts = (notes: readonly { readonly text: string }[]): readonly string[] => notes.map(({ text }) => text);
