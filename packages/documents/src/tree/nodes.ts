/**
 * The parts that documents are built of: one mdast tree, written as Markdown and as a page. People's text only ever
 * becomes the value of a text node, so both writers escape it. `mark` is a class of the page; Markdown has none.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableCell } from 'mdast';

/** What stands in a line: a text, or parts. */
export type Inline = string | readonly (string | PhrasingContent)[];

const marked = (mark: string | undefined) =>
  mark === undefined ? {} : { data: { hProperties: { className: [mark] } } };

const inline = (content: Inline): PhrasingContent[] =>
  (typeof content === 'string' ? [content] : content)
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const heading = (depth: 1 | 2 | 3, text: string): Heading => ({
  type: 'heading',
  depth,
  children: inline(text),
});

export const paragraph = (content: Inline, mark?: string): Paragraph => ({
  type: 'paragraph',
  children: inline(content),
  ...marked(mark),
});

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: inline(text) });
export const lineBreak: PhrasingContent = { type: 'break' };

/** A link to a page (`https:`) or to a plain address (`mailto:`); anything else stays text. */
export function link(url: string, text: string): PhrasingContent {
  const isSafe = /^https:\/\/[^\s<>"'`\\]+$/i.test(url) || /^mailto:[^\s<>"'`\\?&:/@]+@[^\s<>"'`\\?&:/@]+$/i.test(url);
  return isSafe ? { type: 'link', url, children: [{ type: 'text', value: text }] } : { type: 'text', value: text };
}

const item = (content: Inline): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(content)] });

export const list = (items: readonly Inline[], mark?: string): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item),
  ...marked(mark),
});

const cell = (content: Inline): TableCell => ({ type: 'tableCell', children: inline(content) });

/** A table: the first row is its head. `sum`: the last row is the sum. */
export function table(
  rows: readonly (readonly Inline[])[],
  options: { readonly align?: readonly ('left' | 'right' | null)[]; readonly sum?: boolean } = {},
): Table {
  return {
    type: 'table',
    ...(options.align ? { align: [...options.align] } : {}),
    children: rows.map((row, i) => ({
      type: 'tableRow',
      children: row.map(cell),
      ...(options.sum && i === rows.length - 1 ? marked('sum') : {}),
    })),
  };
}

/** `**Label:** value` */
export const labelled = (label: string, value: Inline): Inline => [
  strong(`${label}:`),
  ' ',
  ...(typeof value === 'string' ? [value] : value),
];
