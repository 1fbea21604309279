/** The tree as Markdown (GitHub's tables). */
import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

export const markdownOf = (root: Root): string =>
  toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    // Readers that know strikethrough would strike people's tildes out.
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  });
