/** A document as it leaves the house: one tree, written twice. */
import type { Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { markdownOf } from './tree/markdown.ts';
import { pageOf } from './tree/page.ts';

/** A document in one language, as Markdown and as a page for print, and the name for its file. */
export interface Document {
  readonly title: string;
  /** Name for a file, without its ending: small letters, digits and hyphens. */
  readonly name: string;
  readonly markdown: string;
  /** A whole page without style; print it with `printStyles` adopted, or save it through `withStyles`. */
  readonly html: string;
}

export function written(
  content: readonly RootContent[],
  head: { readonly title: string; readonly name: string; readonly lang: Lang; readonly kind: string },
): Document {
  const root = { type: 'root' as const, children: [...content] };
  return { title: head.title, name: head.name, markdown: markdownOf(root), html: pageOf(root, head) };
}

/** Letters, digits and hyphens of a text, for a file's name; marks over letters are left out. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{Mn}+$/u.test(run) ? '' : '-'))
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
