/** Helpers of the tests of the plan: the element, the blocks of a session, keys and buttons. */
import { sendKeys } from '@web/test-runner-commands';
import { agendaView, type Id } from '@opelix/verme-core';
import type { LitElement } from 'lit';
import { accepted, mount, part, settle, text } from '../../board/testing/stage.ts';
import { loadMethods } from '../../language/methods.ts';
import type { Example } from '../../testing/example-room.ts';

export async function shown(example: Example, attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  await loadMethods();
  const element = await mount('verme-programme', example, attributes);
  await settle(element);
  return element;
}

export const sessionAt = ({ room }: Example, at: number): Id => room.state.programme.sessions[at] ?? '';
export const blocksAt = (example: Example, at: number) =>
  agendaView(example.room.state, sessionAt(example, at), example.now())?.blocks ?? [];
export const focused = (element: LitElement): HTMLElement => {
  const active = (element.renderRoot as ShadowRoot).activeElement;
  if (!(active instanceof HTMLElement)) throw new Error('nothing has the focus');
  return active;
};
export const status = (element: LitElement): string => text(element, '[role=status]');
export const rows = (element: LitElement): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.what'),
];
export const button = (element: LitElement, label: string): HTMLElement => {
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === label,
  );
  if (found === undefined) throw new Error(`there is no button ${label}`);
  return found;
};
export const press = async (element: LitElement, label: string): Promise<void> => {
  button(element, label).click();
  await settle(element);
};
export async function keys(element: LitElement, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    if (key.startsWith('Alt+')) {
      await sendKeys({ down: 'Alt' });
      await sendKeys({ press: key.slice(4) });
      await sendKeys({ up: 'Alt' });
    } else await sendKeys({ press: key });
    await settle(element);
  }
}
export async function openSheet(element: LitElement, at: number): Promise<void> {
  part(element, 'blocks', at).focus();
  await keys(element, 'Enter');
  accepted(element.renderRoot.querySelector('dialog')?.open, 'the sheet is open');
}
/** Gives the element the frame that the wall's session gives it, and waits until it has found its size. */
export async function onWall(element: LitElement): Promise<void> {
  document.body.style.margin = '0';
  const { style } = element.closest('main') as HTMLElement;
  Object.assign(style, { height: '100vh', padding: '4vw 5.2vw', boxSizing: 'border-box' });
  // The size is found when the frame has been measured: in the next frame that is drawn.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await settle(element);
}
