/** The plan as a sheet for a spreadsheet: a row for each card. */
import type { GroupState, Lang } from '@opelix/verme-core';
import { groupFacts } from '../facts.ts';
import { textsIn } from '../texts/languages.ts';
import { cardLines, cardsOf } from './card-lines.ts';

/** A file to be saved. */
export interface SheetFile {
  readonly name: string;
  readonly type: 'text/csv;charset=utf-8';
  readonly text: string;
}

/**
 * The plan as comma-separated values. Finnish and Swedish spreadsheets expect a semicolon, all want the byte order
 * mark; a cell that would be a formula is made a text. Throws {@link DocumentsError} `notFounded`.
 */
export async function planSheet(state: GroupState, lang: Lang): Promise<SheetFile> {
  const { room } = groupFacts(state);
  const { lines, number, file } = textsIn(lang).plan;
  const { default: papa } = await import('papaparse');
  const rows = cardsOf(state, lang).map((card) => [String(card.number), ...cardLines.map((line) => card[line])]);
  const text = papa.unparse([[number, ...cardLines.map((line) => lines[line])], ...rows], {
    delimiter: lang === 'en' ? ',' : ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return { name: `${room}-${file}.csv`, type: 'text/csv;charset=utf-8', text: `\uFEFF${text}\r\n` };
}
