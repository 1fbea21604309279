/** What a person sees of a page: its words, and whether any of them stand where nobody can read them. */
import type { Locator, Page } from 'playwright-core';

/** Each piece of text of a page and each label, through its open shadow roots, in order. */
export const pieces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text && node.data.trim() !== '') found.push(node.data.trim().replace(/\s+/g, ' '));
      if (node instanceof Element) {
        if (['SCRIPT', 'STYLE'].includes(node.tagName)) return;
        for (const name of ['aria-label', 'title', 'placeholder']) {
          const label = node.getAttribute(name);
          if (label !== null && label !== '') found.push(label);
        }
        if (node.shadowRoot) read(node.shadowRoot);
      }
      for (const child of node.childNodes) read(child);
    };
    read(document.body);
    return found;
  });
/** All words of a page in one line. */
export const words = async (page: Page): Promise<string> => (await pieces(page)).join(' ');

/**
 * What stands out of the page to a side: the page that would scroll, and each text beyond its edges. A text that an
 * ellipsis cuts, or that only a screen reader is told, does not count; nor does what scrolls in a box of its own.
 */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, the window ${clientWidth}`] : [];
    const boxOf = (text: Text): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    };
    const look = (node: Node): void => {
      if (node instanceof Text) {
        const box = boxOf(node);
        if (node.data.trim() !== '' && box.width > 1 && (box.right > clientWidth + 1 || box.left < -1))
          found.push(`'${node.data.trim().slice(0, 40)}' from ${Math.round(box.left)} to ${Math.round(box.right)}`);
        return;
      }
      if (node instanceof Element) {
        if (['SCRIPT', 'STYLE', 'IFRAME'].includes(node.tagName) || node.ariaHidden === 'true') return;
        const { overflowX, textOverflow, position, clipPath } = getComputedStyle(node);
        if (textOverflow === 'ellipsis' || (position === 'absolute' && clipPath !== 'none')) return;
        if (overflowX === 'auto' || overflowX === 'scroll') return;
      }
      if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
      for (const child of node.childNodes) look(child);
    };
    look(document.body);
    return found;
  });

/** Texts that stand below the lower edge of a window that does not scroll: nobody can read them. */
export const sinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (node: Node): void => {
      if (node instanceof Text && node.data.trim() !== '') {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { bottom, top, width } = range.getBoundingClientRect();
        if (width > 1 && (bottom > innerHeight + 1 || top < -1))
          found.push(`'${node.data.trim().slice(0, 40)}' ${bottom}`);
      }
      if (node instanceof Element) {
        if (['SCRIPT', 'STYLE', 'IFRAME'].includes(node.tagName)) return;
        const { position, clipPath } = getComputedStyle(node);
        if (position === 'absolute' && clipPath !== 'none') return;
        if (node.shadowRoot) look(node.shadowRoot);
      }
      for (const child of node.childNodes) look(child);
    };
    look(document.body);
    return found;
  });

/** By how much a page is taller than its window. */
export const scrolls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollHeight - root.clientHeight;
  });

/** The buttons of a page that lie under an element, or partly: nobody can press them there. */
export const coveredBy = (cover: Locator): Promise<readonly string[]> =>
  cover.evaluate((over) => {
    const found: string[] = [];
    const box = over.getBoundingClientRect();
    const look = (node: Element): void => {
      if (node === over) return;
      const { top, bottom, left, right } = node.getBoundingClientRect();
      const isUnder = bottom > box.top && top < box.bottom && right > box.left && left < box.right;
      if (node.localName === 'button' && node.checkVisibility() && isUnder)
        found.push(node.ariaLabel ?? node.textContent ?? '');
      for (const child of [...node.children, ...(node.shadowRoot?.children ?? [])]) look(child);
    };
    look(document.body);
    return found;
  });

/** Waits until every element of the page is there: what is rare is loaded when it is shown. */
export async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isWhole = (root: ParentNode): boolean =>
      root.querySelector(':not(:defined)') === null &&
      [...root.querySelectorAll('*')].every(({ shadowRoot }) => shadowRoot === null || isWhole(shadowRoot));
    return isWhole(document);
  });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
