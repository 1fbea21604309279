import type { ConsentSubject } from '@opelix/verme-core';

/** Whether two subjects are the same question. */
export function sameSubject(a: ConsentSubject, b: ConsentSubject): boolean {
  if (a.kind === 'dates' && b.kind === 'dates') {
    return (
      a.dates.length === b.dates.length &&
      a.dates.every(({ session, slot }, at) => b.dates[at]?.session === session && b.dates[at].slot === slot)
    );
  }
  if (a.kind === 'record' && b.kind === 'record') return a.decision === b.decision;
  if (a.kind === 'action' && b.kind === 'action') return a.action === b.action && a.revision === b.revision;
  if (a.kind === 'agreement' && b.kind === 'agreement') return a.revision === b.revision;
  if (a.kind === 'summary' && b.kind === 'summary') return a.revision === b.revision;
  return a.kind === 'programme' && b.kind === 'programme' && a.revision === b.revision;
}
