import { accepted } from '../board/testing/stage.ts';
import { openStrictPage } from './testing/strict-page.ts';

/** The frame with the paper, wherever it stands on a page. */
function paperIn(root: ParentNode): Document | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'iframe') return (element as HTMLIFrameElement).contentDocument;
    const found = element.shadowRoot === null ? null : paperIn(element.shadowRoot);
    if (found !== null) return found;
  }
  return null;
}

describe('on a page with Trusted Types, which lets no string become markup', () => {
  for (const [at, title] of [
    ['statement', 'a document can be looked at and printed'],
    ['kept', 'so can one that is left of a group that has ended'],
  ] as const) {
    it(title, async () => {
      const faults: string[] = [];
      const frame = openStrictPage(at, faults);
      let paper: Document | null = null;
      for (let i = 0; i < 600 && faults.length === 0; i += 1) {
        await new Promise((done) => setTimeout(done, 10));
        const page = frame.contentDocument;
        paper = page === null ? null : paperIn(page);
        if ((paper?.querySelectorAll('.sheet').length ?? 0) > 0) break;
      }
      const count = paper?.querySelectorAll('.sheet').length ?? 0;
      frame.remove();
      accepted(faults.length === 0, faults.join(' | '));
      accepted(count === (at === 'statement' ? 8 : 1), `${count} sheets`);
      accepted(paper?.compatMode === 'CSS1Compat', paper?.compatMode);
      accepted((paper?.body.textContent?.length ?? 0) > 100, paper?.body.textContent);
      accepted(paper?.adoptedStyleSheets.length === 1, 'the style is adopted');
      accepted(paper?.querySelectorAll('.stones path').length !== 0, 'the letterhead');
    });
  }
});
