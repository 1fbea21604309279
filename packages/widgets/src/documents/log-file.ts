import { importLog, largestLog, type IssueReason, type Log, type Result } from '@opelix/verme-core';

/** Detail of `verme-imported`: the log, and the file's text as it was. */
export interface ImportedDetail {
  readonly log: Log;
  readonly text: string;
}

/** Reads a file that a person chose: whole, or the reason why not. With `room`, a log of another room is refused. */
export async function readLogFile(
  file: File,
  room?: string,
): Promise<Result<ImportedDetail, IssueReason | 'unreadable'>> {
  // What is far too large is not even read: a letter takes up to four bytes.
  if (file.size > 4 * largestLog) return { ok: false, error: 'tooLarge' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // Moved away, or on a stick that was pulled out.
    return { ok: false, error: 'unreadable' };
  }
  const log = importLog(text, room);
  return log.ok ? { ok: true, value: { log: log.value, text } } : { ok: false, error: log.error.reason };
}
