import { added, entryOf, replaced, type Collection, type Entry } from '../../collections/collection.ts';
import type { GroupEvent } from '../../events/body.ts';
import type { CollectionKind } from '../../collections/kinds.ts';
import { activityOf, idOfEvent, isLeading, isRefused, toActivity, type Decision } from '../decision.ts';
import type { GroupState } from '../state.ts';

type Act = 'added' | 'edited' | 'withdrawn';

/**
 * What people write. In an open activity its machine says whether this is gathered there; words that were written at
 * an earlier step are kept all the same. After the activity they are refused `closed`, and parking them is the way on.
 */
export function collected(state: GroupState, event: GroupEvent): Decision {
  const [kind, act] = event.type.split('.') as [CollectionKind, Act];
  const asked = gathered(state, event, kind, act);
  if (isRefused(asked)) return asked;
  const collection = state.collections[kind];
  if (act === 'added') {
    const { text, ...words } = (event.words ?? { text: null }) as Words;
    const entry = {
      id: idOfEvent(event),
      member: event.member,
      ...(event.via ? { via: event.via } : {}),
      at: event.at,
      ...(event.activity === undefined ? {} : { activity: event.activity }),
      text,
      words: orNone(words),
      data: orNone(event.data) as Entry['data'],
    };
    return kept(asked, kind, added(collection, entry));
  }
  const { of, ...data } = event.data as { of: string };
  const entry = entryOf(collection, of);
  if (!entry || entry.withdrawn) return 'exists';
  if (entry.member !== event.member && !isLeading(state, event)) return 'leads';
  const gone = { ...entry, text: null, words: {}, withdrawn: true };
  return kept(asked, kind, replaced(collection, act === 'edited' ? edited(entry, event.words, data) : gone));
}

type Words = { readonly text: string | null } & Readonly<Record<string, string>>;

/** The record with what was given put in place of what it had; erased words leave the record without words. */
function edited(entry: Entry, given: object | null, data: object): Entry {
  const { text = entry.text, ...words } = (given ?? { text: null }) as Partial<Words>;
  return {
    ...entry,
    text,
    words: given === null ? {} : changed(entry.words, words),
    data: changed(entry.data, data) as Entry['data'],
    edited: entry.edited + 1,
  };
}

const none = {};
/** Most records have only a text: they share one empty object. */
const orNone = <T extends object>(fields: T): T => (Object.keys(fields).length === 0 ? (none as T) : fields);

/** The fields of a record after a change: null takes a field away. */
const changed = (before: object, change: object): object =>
  Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined),
  );

function gathered(state: GroupState, event: GroupEvent, kind: CollectionKind, act: Act): Decision {
  if (event.activity === undefined) return state;
  const activity = activityOf(state, event.activity);
  if (!activity) return 'exists';
  if (state.now.activity !== activity.id) return 'closed';
  return toActivity(state, activity, { type: 'content', kind, act, member: event.member });
}

/** What else changes with a record of a kind. */
const effects: Partial<Record<CollectionKind, (state: GroupState) => GroupState>> = {
  // Every word of a rule or of the summary that changes makes another revision: it must be asked again.
  rule: (state) => ({ ...state, agreement: { revision: state.agreement.revision + 1 } }),
  summary: (state) => ({ ...state, summary: { revision: state.summary.revision + 1 } }),
};

function kept(state: GroupState, kind: CollectionKind, collection: Collection): GroupState {
  const next = { ...state, collections: { ...state.collections, [kind]: collection } };
  return effects[kind]?.(next) ?? next;
}
