/** A take-home kit on its way from its file to the form in which a group starts: kept for this window only. */
import { readKit, type Kit } from '@opelix/verme-core/methods';

const kept = 'verme:kit';

/** Keeps a kit for the form. False where the text is no kit, or a broken one: it is then read as a log, which says so. */
export function keepKit(text: string): boolean {
  if (!readKit(text).ok) return false;
  try {
    sessionStorage.setItem(kept, text);
    return true;
  } catch {
    return false;
  }
}

/** The kit that was chosen, if one was. */
export function keptKit(): Kit | null {
  try {
    const kit = readKit(sessionStorage.getItem(kept) ?? '');
    return kit.ok ? kit.value : null;
  } catch {
    return null;
  }
}

/** The default programme again. */
export function forgetKit(): void {
  sessionStorage.removeItem(kept);
}
