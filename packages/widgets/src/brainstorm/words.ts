/** How notes and clusters are called. */
import type { BoardCluster, BoardNote } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { BrainstormTexts } from '../language/texts/brainstorm-texts.ts';

/** A note in one line: what, and what for. */
export const wordsOf = ({ text, so }: Pick<BoardNote, 'text' | 'so'>, t: BrainstormTexts): string =>
  so === '' ? text : t.joined(text, so);

/** A note in an announcement: enough of it to know it again. */
export function shortOf(note: Pick<BoardNote, 'text'>): string {
  return note.text.length <= 60 ? note.text : `${note.text.slice(0, 57).trimEnd()}…`;
}

export const clusterName = ({ name, number }: Pick<BoardCluster, 'name' | 'number'>, t: BrainstormTexts): string =>
  name || t.unnamed(number);

/** The pale tint of a cluster, one of six; it stays when other clusters go. */
export const toneOf = ({ number }: Pick<BoardCluster, 'number'>): number => ((number - 1) % 6) + 1;

/** More than so many dots stand as their figure alone. */
const mostDots = 12;

function renderDots(dots: number, again: number | null, t: BrainstormTexts): TemplateResult {
  const label = again === null ? t.dots(dots) : `${t.dots(dots)}, ${t.again(again)}`;
  const shapes = dots > mostDots ? 0 : dots;
  return html`<span class="dots" part="dots" role="img" aria-label=${label}
    >${Array.from({ length: shapes }, () => html`<i class="dot"></i>`)}<b>${dots}</b>${again === null ? nothing : html`<b class="again">+${again}</b>`}</span
  >`;
}

/** The words of a note, with its dots close to the last word once they are opened; `isShort`: without what it is for. */
export function renderWords(note: BoardNote, t: BrainstormTexts, isShort = false): TemplateResult {
  const words = isShort ? note.text : wordsOf(note, t);
  if (note.dots === null || note.dots === 0) return html`<bdi>${words}</bdi>`;
  // A few dots never part from the last word.
  const cut = note.dots > 3 ? -1 : words.lastIndexOf(' ');
  if (note.dots > 3) return html`<bdi>${words}</bdi> ${renderDots(note.dots, note.again, t)}`;
  return html`<bdi>${words.slice(0, cut + 1)}</bdi
    ><span class="tail"><bdi>${words.slice(cut + 1)}</bdi> ${renderDots(note.dots, note.again, t)}</span>`;
}
