/** A document as it leaves the house: one tree, written as often as it is wanted. */
import type { Lang } from '@opelix/verme-core';
import type { Root, RootContent } from 'mdast';
import { markdownOf } from './tree/markdown.ts';
import { pageOf } from './tree/page.ts';

/** A document in one language, as Markdown, as a page for print and for a word processor, and the name for its file. */
export interface Document {
  readonly title: string;
  /** Name for a file, without its ending: small letters, digits and hyphens. */
  readonly name: string;
  readonly markdown: string;
  /** A whole page without style; print it with `printStyles` adopted, or save it through `withStyles`. */
  readonly html: string;
  /** The tree that both are written from; `wordFile` makes a .docx of it. */
  readonly tree: Root;
  readonly lang: Lang;
}

export function written(
  content: readonly RootContent[],
  head: { readonly title: string; readonly name: string; readonly lang: Lang; readonly kind: string },
): Document {
  const root: Root = { type: 'root', children: [...content] };
  return {
    title: head.title,
    name: head.name,
    markdown: markdownOf(root),
    html: pageOf(root, head),
    tree: root,
    lang: head.lang,
  };
}

/** Letters, digits and hyphens of a text, for a file's name; marks over letters are left out. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{Mn}+$/u.test(run) ? '' : '-'))
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
