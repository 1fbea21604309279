import { added, entryOf, replaced } from '../../collections/collection.ts';
import type { GroupEvent } from '../../events/body.ts';
import type { CollectionKind } from '../../methods/method.ts';
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
  const text = (event.words as { text?: string } | null)?.text ?? null;
  if (act === 'added') {
    const entry = {
      id: idOfEvent(event),
      member: event.member,
      ...(event.via ? { via: event.via } : {}),
      at: event.at,
      ...(event.activity === undefined ? {} : { activity: event.activity }),
      text,
    };
    return kept(asked, kind, added(collection, entry));
  }
  const { of } = event.data as { of: string };
  const entry = entryOf(collection, of);
  if (!entry || entry.withdrawn) return 'exists';
  if (entry.member !== event.member && !isLeading(state, event)) return 'leads';
  const changed =
    act === 'edited' ? { ...entry, text, edited: entry.edited + 1 } : { ...entry, text: null, withdrawn: true };
  return kept(asked, kind, replaced(collection, changed));
}

function gathered(state: GroupState, event: GroupEvent, kind: CollectionKind, act: Act): Decision {
  if (event.activity === undefined) return state;
  const activity = activityOf(state, event.activity);
  if (!activity) return 'exists';
  if (state.now.activity !== activity.id) return 'closed';
  return toActivity(state, activity, { type: 'content', kind, act, member: event.member });
}

/** Every word of a rule that changes makes another revision of the agreement: it must be asked again. */
function kept(
  state: GroupState,
  kind: CollectionKind,
  collection: GroupState['collections'][CollectionKind],
): GroupState {
  const agreement = kind === 'rule' ? { revision: state.agreement.revision + 1 } : state.agreement;
  return { ...state, agreement, collections: { ...state.collections, [kind]: collection } };
}
