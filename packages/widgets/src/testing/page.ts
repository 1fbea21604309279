/** A page for the tests of one element: in a room or alone, in any colours, and what axe says about it. */
import 'axe-core/axe.min.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../room/define.ts';
import { loadMethods } from '../language/methods.ts';
import type { WidgetRoom } from '../room/contract.ts';
import type { Example } from './example-room.ts';

declare const axe: {
  run(node: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Fails with a message unless two values are the same. */
export function same(actual: unknown, expected: unknown, message = ''): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message} expected ${b}, got ${a}`);
}
/** Fails with a message unless something holds. */
export function holds(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** Waits until the element and those inside it have drawn what they know. */
export async function settle(element: LitElement): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await element.updateComplete;
    for (const inner of element.renderRoot.querySelectorAll('*')) await (inner as Partial<LitElement>).updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

interface Stand {
  readonly lang?: string;
  readonly example?: Example;
  readonly room?: WidgetRoom;
  /** Sets attributes and properties before the element is shown. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly width?: string;
}

/** Puts an element alone on a page, inside a room where there is one. */
export async function stand<T extends LitElement>(tag: string, options: Stand = {}): Promise<T> {
  const { lang = 'fi', example, set = {}, width } = options;
  await loadMethods();
  // Colours change at once, so that axe never sees one on its way.
  document.documentElement.style.setProperty('--verme-fade', '0ms');
  const page = document.createElement('main');
  page.lang = lang;
  if (width !== undefined) page.style.width = width;
  const element = document.createElement(tag) as T;
  Object.assign(element, set);
  const given = options.room ?? example?.room;
  if (given === undefined) page.append(element);
  else {
    const room = document.createElement('verme-room');
    room.room = given;
    if (example !== undefined) room.now = example.now;
    room.append(element);
    page.append(room);
  }
  document.body.replaceChildren(page);
  await settle(element);
  return element;
}

/** All elements with this part. */
export const parts = (element: LitElement, name: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
/** What an element says, white space as one sees it. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What axe finds in light, dark and forced colours. */
export async function violations(): Promise<readonly string[]> {
  const found: string[] = [];
  const { colorScheme, background } = document.documentElement.style;
  for (const colours of ['light', 'dark', 'forced']) {
    document.documentElement.style.colorScheme = colours === 'dark' ? 'dark' : 'light';
    document.documentElement.style.background = colours === 'dark' ? '#101d1a' : '#f6f4ec';
    await executeServerCommand('verme:media', colours === 'forced' ? { 'forced-colors': 'active' } : {});
    const result = await axe.run(document.body, {
      // The page of a test has neither headings of its own nor landmarks.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    found.push(
      ...result.violations.map(({ id, nodes }) => `${colours} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    );
  }
  await executeServerCommand('verme:media', {});
  Object.assign(document.documentElement.style, { colorScheme, background });
  return found;
}

/** On how many lines a piece of an element's text stands; 0 when it does not say it. */
export function linesOf(element: Element, piece: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(piece) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + piece.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }
  return 0;
}

/** Whether anything sticks out of the element sideways. */
export const overflows = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
