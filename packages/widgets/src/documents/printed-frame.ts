/** Shows pages in a frame of the same origin, so that they can be looked at and printed under any host's policy. */
import { buildPage } from './built-page.ts';

/**
 * What the frame adds to the documents' own print style: each page begins on a new sheet, and tables keep the type
 * of the page. On the screen the sheets lie on a quiet ground.
 */
const together = `
.sheet + .sheet { break-before: page; }
@media screen {
  html { background: #eae6d9; }
  body { background: none; padding: 24px 24px 48px; }
  .sheet { background: #fff; border-radius: 3px; }
  .sheet + .sheet { margin-top: 24px; }
}
@media screen and (max-width: 40rem) { body { padding: 0; } .sheet { min-height: 0; border-radius: 0; } }
`;

/** The root of the first page, with the sheets of all of them. */
function merged(target: Document, pages: readonly string[]): Element {
  const [first, ...others] = pages.map((page) => buildPage(target, page));
  if (first === undefined) throw new Error('there is no page to show');
  if (others.length === 0) return first;
  // One document has one <main>: the sheets stand in it as sections.
  const main = target.createElement('main');
  for (const page of [first, ...others]) {
    const sheet = page.querySelector('main');
    if (sheet === null) continue;
    const section = target.createElement('section');
    section.className = sheet.className;
    section.append(...sheet.childNodes);
    main.append(section);
  }
  first.querySelector('body')?.replaceChildren(main);
  return first;
}

/** Puts pages into a frame that has loaded an empty page in standards mode. */
export function showPages(frame: HTMLIFrameElement, pages: readonly string[], title: string, styles: string): void {
  const { contentDocument: target, contentWindow: view } = frame as {
    contentDocument: Document | null;
    contentWindow: (Window & typeof globalThis) | null;
  };
  // Before its own empty page has loaded, a frame holds one in quirks mode that is thrown away.
  if (target === null || view === null || target.compatMode !== 'CSS1Compat') return;
  target.replaceChild(merged(target, pages), target.documentElement);
  // A print to PDF takes its name from here.
  target.title = title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles + together);
  target.adoptedStyleSheets = [sheet];
  // Keys pressed in the frame do not reach the window around it.
  target.onkeydown = (event) => {
    if (event.key === 'Escape') frame.closest('dialog')?.close();
  };
  view.scrollTo(0, 0);
}

/** Prints what the frame shows, and nothing else of the page. */
export function printFrame(frame: HTMLIFrameElement | null): void {
  frame?.contentWindow?.print();
}
