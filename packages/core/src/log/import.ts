/** Reads a log from a file (export.ts): whole or not at all. */
import { parseEvent, type Envelope } from '../events/envelope.ts';
import { fail, issue, ok, type Result } from '../events/result.ts';
import { logFormat } from './export.ts';
import { emptyLog, insert } from './insert.ts';
import type { Log } from './log.ts';

/** The largest file that is read, in characters. */
export const largestLog = 20_000_000;

function parsed(text: string): Result<readonly unknown[]> {
  if (text.length > largestLog) return fail(issue('tooLarge', '', `${text.length} characters`));
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return fail(issue('notJson', '', error instanceof Error ? error.message : 'not JSON'));
  }
  if (typeof file !== 'object' || file === null) return fail(issue('notALog', '', 'not an object'));
  const { format: kind, v, events } = file as { format?: unknown; v?: unknown; events?: unknown };
  if (kind !== logFormat || !Array.isArray(events)) return fail(issue('notALog', 'format', 'not a Verme log'));
  if (typeof v !== 'number' || v > 1) return fail(issue('newerVersion', 'v', `version ${String(v)}`));
  return ok(events);
}

/**
 * Reads an exported log. The file is taken whole or not at all; the issue says which event is wrong. With `room`, a
 * log of another room is refused. Events of unknown type are kept.
 */
export function importLog(text: string, room?: string): Result<Log> {
  const raw = parsed(text);
  if (!raw.ok) return raw;
  const events: Envelope[] = [];
  const content = new Map<string, string>();
  for (const [index, input] of raw.value.entries()) {
    const event = parseEvent(input);
    if (!event.ok)
      return fail({ ...event.error, where: [`events.${index}`, event.error.where].filter(Boolean).join('.') });
    const first = room ?? events[0]?.room ?? event.value.room;
    if (event.value.room !== first) return fail(issue('otherRoom', `events.${index}.room`, event.value.room));
    const id = `${event.value.device}:${event.value.n}`;
    const body = JSON.stringify(event.value);
    if ((content.get(id) ?? body) !== body) return fail(issue('conflict', `events.${index}`, id));
    content.set(id, body);
    events.push(event.value);
  }
  return ok(insert(emptyLog, events).log);
}
