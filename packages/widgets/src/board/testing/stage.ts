/** A page for the tests of what a group makes together: an element in a room, and how to look at it. */
import 'axe-core/axe.min.js';
import type { LitElement } from 'lit';
import type { Example } from '../../testing/example-room.ts';

declare const axe: {
  run(node: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Fails with a message unless something holds. */
export function accepted(holds: boolean | undefined, message: unknown): void {
  if (holds !== true) throw new Error(String(message));
}

/** Puts an element into a room on an empty page. */
export async function mount(
  tag: string,
  example: Example,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LitElement> {
  document.body.replaceChildren();
  const page = document.createElement('main');
  page.lang = 'fi';
  const room = document.createElement('verme-room');
  room.room = example.room;
  room.now = example.now;
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  room.append(element);
  page.append(room);
  document.body.append(page);
  await settle(element);
  return element;
}

/** Waits until the element, and what it does after a press, is done. */
export async function settle(element: LitElement): Promise<void> {
  // A task each time: recording several drafts, and moving the focus afterwards, takes many turns of promises.
  for (let i = 0; i < 3; i += 1) {
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
  }
}

export const parts = (element: LitElement, name: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
export function part(element: LitElement, name: string, at = 0): HTMLElement {
  const found = parts(element, name)[at];
  if (found === undefined) throw new Error(`there is no part ${name}`);
  return found;
}
/** Presses the button with this part, by the keyboard. */
export async function press(element: LitElement, name: string, at = 0): Promise<void> {
  const button = part(element, name, at);
  button.focus();
  button.click();
  await settle(element);
}
export const text = (element: LitElement, selector: string): string =>
  (element.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What axe finds in the page as it is now. */
export async function violations(element: LitElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element.closest('main') ?? element, {
    // The page of a test has neither a heading of its own nor landmarks.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const lines = found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  if (lines.length > 0) console.log(lines.join('\n'));
  return lines;
}
