import { added, entryOf, replaced, type Collection, type Entry } from '../../collections/collection.ts';
import { edited } from '../../collections/edited.ts';
import type { GroupEvent } from '../../events/body.ts';
import type { CollectionKind } from '../../collections/kinds.ts';
import type { Id } from '../../events/schemas.ts';
import { mayHaveVoice, stepOf } from '../../activities/dialogue/dialogue.context.ts';
import { activityOf, flowOf, idOfEvent, isRefused, toActivity, type Decision } from '../decision.ts';
import { isLeading } from '../people.ts';
import type { Reason } from '../reasons.ts';
import type { GroupState } from '../state.ts';
import { ideaHook } from './board.ts';
import { experimentHook } from './experiments.ts';
import { actionHook } from './plans.ts';

type Act = 'added' | 'edited' | 'withdrawn';

/** What a kind asks or does beyond keeping its records. */
export interface Hook {
  /** What must hold of the data that is given (null takes a field away); null where nothing stands against it. */
  readonly gate?: (state: GroupState, given: object) => Reason | null;
  /** Who may change a record beside its author and who leads. */
  readonly mayEdit?: (state: GroupState, id: Id, member: Id) => boolean;
  /** The data of an edit as it is kept, where a field does not simply take the place of what it had. */
  readonly merged?: (before: object, data: object) => object;
  /** The record as it may be kept. */
  readonly shaped?: (entry: Entry) => Entry;
  /** The state after the record `id` was kept, or why it may not be; `before` is the record as it was, if it was. */
  readonly kept?: (state: GroupState, event: GroupEvent, id: Id, before: Entry | undefined) => Decision;
}

const hooks: { readonly [K in CollectionKind]?: Hook } = {
  // Every word of a rule or of the summary that changes makes another revision: it must be asked again.
  rule: { kept: (state) => ({ ...state, agreement: { revision: state.agreement.revision + 1 } }) },
  summary: { kept: (state) => ({ ...state, summary: { revision: state.summary.revision + 1 } }) },
  action: actionHook,
  idea: ideaHook,
  experiment: experimentHook,
};

/**
 * What people write. In an open activity its machine says whether this is gathered there; words that were written at
 * an earlier step are kept all the same. After the activity they are refused `closed`, and parking them is the way on.
 */
export function collected(state: GroupState, event: GroupEvent): Decision {
  const [kind, act] = event.type.split('.') as [CollectionKind, Act];
  const asked = gathered(state, event, kind, act);
  if (isRefused(asked)) return asked;
  const fault = hooks[kind]?.gate?.(state, event.data as object) ?? null;
  if (fault !== null) return fault;
  const collection = state.collections[kind];
  if (act === 'added') {
    const { text = null, ...words } = (event.words ?? {}) as Partial<Words>;
    const entry = {
      id: idOfEvent(event),
      // The roster's own text, so that a thousand entries share it.
      member: state.members.byId[event.member]?.id ?? event.member,
      ...(event.via ? { via: event.via } : {}),
      at: event.at,
      ...(event.activity === undefined ? {} : { activity: event.activity }),
      text,
      words: orNone(words),
      data: orNone(event.data) as Entry['data'],
    };
    return kept(asked, event, kind, entry.id, added(collection, entry));
  }
  const { of, ...data } = event.data as { of: string };
  const entry = entryOf(collection, of);
  if (!entry || entry.withdrawn) return 'exists';
  const { mayEdit, merged } = hooks[kind] ?? {};
  const isOwn = entry.member === event.member || (act === 'edited' && mayEdit?.(state, of, event.member) === true);
  if (!isOwn && !isLeading(state, event)) return 'leads';
  const gone = { ...entry, text: null, words: {}, withdrawn: true };
  const change = act === 'edited' ? edited(entry, event.words, merged?.(entry.data, data) ?? data) : gone;
  const after = hooks[kind]?.shaped?.(change) ?? change;
  return kept(asked, event, kind, of, replaced(collection, after), entry);
}

type Words = { readonly text: string | null } & Readonly<Record<string, string>>;

const none = {};
/** Most records have only a text: they share one empty object. */
const orNone = <T extends object>(fields: T): T => (Object.keys(fields).length === 0 ? (none as T) : fields);

function gathered(state: GroupState, event: GroupEvent, kind: CollectionKind, act: Act): Decision {
  if (event.activity === undefined) return isListening(state, event.member, kind, act) ? 'mayWrite' : state;
  const activity = activityOf(state, event.activity);
  if (!activity) return 'exists';
  if (state.now.activity !== activity.id) return 'closed';
  return toActivity(state, activity, { type: 'content', kind, act, member: event.member });
}

/** Whoever is to listen now cannot answer past the block either; what is parked is no answer. */
function isListening(state: GroupState, member: Id, kind: CollectionKind, act: Act): boolean {
  const open = activityOf(state, state.now.activity ?? undefined);
  if (!open || kind === 'parked' || act === 'withdrawn') return false;
  const { context } = flowOf(state, open.id);
  return context.facts.present.includes(member) && !mayHaveVoice(context, stepOf(context), member);
}

function kept(
  state: GroupState,
  event: GroupEvent,
  kind: CollectionKind,
  id: Id,
  collection: Collection,
  before?: Entry,
): Decision {
  const after = { ...state, collections: { ...state.collections, [kind]: collection } };
  return hooks[kind]?.kept?.(after, event, id, before) ?? after;
}
