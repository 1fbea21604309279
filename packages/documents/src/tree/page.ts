/** The tree as a whole page for print. It holds no style: see {@link printStyles} and {@link withStyles}. */
import type { Lang } from '@opelix/verme-core';
import type { Element, ElementContent, Root as PageRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { letterhead } from './stones.ts';
import { printStyles } from './styles.ts';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A range of figures (`14.00–16.00`) does not end a line with its dash: a word joiner stands behind it. */
const unbroken = (text: string): string => text.replace(/(\d–)(?=\d)/g, '$1\u2060');

/** Tables say `align` and leave out what heads are for: both are mended here, and ranges stand on one line. */
function mended(node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: unbroken(node.value) };
  if (node.type !== 'element') return node;
  const { align, ...properties } = node.properties;
  return {
    ...node,
    properties: {
      ...properties,
      ...(align === 'right' ? { className: ['n'] } : {}),
      ...(node.tagName === 'th' ? { scope: 'col' } : {}),
    },
    children: node.children.map(mended),
  };
}

function contentOf(root: Root): ElementContent[] {
  const tree = toHast(root);
  if (tree.type !== 'root') return [];
  return tree.children.flatMap((node) => (node.type === 'doctype' ? [] : [mended(node)]));
}

/** What the page says of itself: its title, language and kind (a class of the sheet). */
export interface PageHead {
  readonly title: string;
  readonly lang: Lang;
  readonly kind: string;
}

export function pageOf(root: Root, { title, lang, kind }: PageHead): string {
  const page: PageRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }, []),
          element('meta', { name: 'viewport', content: 'width=device-width' }, []),
          element('title', {}, [{ type: 'text', value: title }]),
        ]),
        element('body', {}, [element('main', { className: ['sheet', kind] }, [letterhead(), ...contentOf(root)])]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** The page with its style inside, for a file that stands alone. Under a strict policy adopt `printStyles` instead. */
export const withStyles = (html: string): string =>
  html.replace('</head>', () => `<style>${printStyles}</style></head>`);
