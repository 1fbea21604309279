/** A log as a file: JSON that imports to the same state, byte for byte (import.ts). */
import { order, type Log } from './log.ts';

/** What a file says of itself. */
export const logFormat = 'verme-log';

/** The log as text, in its order; events that wait for their causes follow at the end, so nothing is lost. */
export function exportLog(log: Log): string {
  const events = [...order(log).events, ...log.waiting.values()];
  const lines = events.map((event) => `  ${JSON.stringify(event)}`).join(',\n');
  return `{"format":"${logFormat}","v":1,"events":[\n${lines}\n]}\n`;
}
