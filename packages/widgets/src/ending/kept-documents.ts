/** The documents that a group leaves behind: made of its last state, each a file that needs nothing else. */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { DocumentKind } from '@opelix/verme-documents';
import type { KeptDocument } from '@opelix/verme-sync';
import type { Kit } from '../documents/document-kit.ts';

/** Before a group nobody needs an invitation to it any more. */
const isKept = ({ id }: DocumentKind): boolean => id !== 'invitation';

/** All documents that the state allows, in one language, as whole pages with their style inside. */
export function keptDocuments(kit: Kit, state: GroupState, lang: Lang): readonly KeptDocument[] {
  return kit.documentKinds
    .filter((kind) => isKept(kind) && kind.isReady(state))
    .flatMap((kind) => {
      const receivers = kind.for === 'group' ? [undefined] : kind.receivers(state).map(({ id }) => id);
      return receivers.map((receiver) => {
        const { name, title, html } = kind.make(state, lang, receiver === undefined ? {} : { receiver });
        return { name: `${name}.html`, title, type: 'text/html', content: kit.withStyles(html) };
      });
    });
}

/** What will be kept, by the names of the kinds, and how many of each. */
export const keptTitles = (kit: Kit, state: GroupState, lang: Lang): readonly (readonly [string, number])[] =>
  kit.documentKinds
    .filter((kind) => isKept(kind) && kind.isReady(state))
    .map((kind) => [kind.title(lang), kind.for === 'group' ? 1 : kind.receivers(state).length]);

/** A page of a kept document, and the style that stands in it: a host's policy may forbid styles inside. */
export function pageOf({ content }: KeptDocument): { readonly html: string; readonly styles: string } {
  const whole = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const styles: string[] = [];
  const html = whole.replace(/<style>([^]*?)<\/style>/g, (_, style: string) => {
    styles.push(style);
    return '';
  });
  return { html, styles: styles.join('\n') };
}
