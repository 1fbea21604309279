/** The documents as files that a person saves. */
import { exportLog, order, type GroupState } from '@opelix/verme-core';
import type { OwnLang } from '../language/languages.ts';
import type { WidgetRoom } from '../room/contract.ts';
import { saveFile } from '../room/save-file.ts';
import { documentsOf, markdownFile, type Kit, type Wanted } from './document-kit.ts';

/** Whose documents, and in which language. */
export interface Source {
  readonly room: WidgetRoom;
  readonly group: GroupState;
  readonly lang: OwnLang;
}

export function saveMarkdown(kit: Kit, { room, group, lang }: Source, wanted: Wanted): void {
  const { name, text } = markdownFile(room.name, documentsOf(kit, group, wanted, lang));
  saveFile(name, text, 'text/markdown;charset=utf-8');
}

/** For a word processor. */
export async function saveDocx(kit: Kit, { group, lang }: Source, wanted: Wanted): Promise<void> {
  const [made] = documentsOf(kit, group, wanted, lang);
  if (made !== undefined) saveFile(`${made.name}.docx`, await kit.wordFile(made));
}

/** The plan as a sheet. */
export async function savePlanSheet(kit: Kit, { group, lang }: Source): Promise<void> {
  const { name, text, type } = await kit.planSheet(group, lang);
  saveFile(name, text, type);
}

export function saveCalendar(kit: Kit, { room, group, lang }: Source): void {
  const last = order(room.log).events.at(-1);
  const file = kit.calendar(group, lang, last === undefined ? {} : { stamp: last.at });
  saveFile(file.name, file.text, file.type);
}

/** The programme and its methods, from which another group can start. */
export async function saveStart({ room, group }: Source): Promise<void> {
  const { exportKit, kitOf } = await import('@opelix/verme-core/methods');
  const kit = kitOf(group);
  if (kit !== null) saveFile(`${room.name}.verme-kit.json`, exportKit(kit));
}

export function saveLog({ room }: Source): void {
  saveFile(`${room.name}.verme.json`, exportLog(room.log));
}
