import { entryOf, replaced } from '../../collections/collection.ts';
import { edited } from '../../collections/edited.ts';
import { type Deciders } from '../decision.ts';
import { isLeading } from '../people.ts';
import type { Hook } from './collections.ts';

const none = {};
/** What is kept private has no words anywhere, also when it was shared before. */
export const experimentHook: Hook = {
  shaped: (entry) =>
    (entry.data as { readonly kept?: string }).kept === 'own' ? { ...entry, text: null, words: none } : entry,
};

export const experimentDeciders: Deciders<'experiment.followed'> = {
  /** An experiment was asked about at a check-in. Of what is kept private nothing is written. */
  'experiment.followed': (state, event) => {
    const { of, session, told } = event.data;
    if (session !== state.now.session) return 'isRunning';
    const collection = state.collections.experiment;
    const entry = entryOf(collection, of);
    if (!entry || entry.withdrawn) return 'exists';
    if (entry.member !== event.member && !isLeading(state, event)) return 'isOwnOrLeads';
    if (told && entry.data.kept === 'own') return 'isShared';
    // Erased words leave the experiment's own text where it was: it is another event's.
    const words = event.words?.told === undefined ? {} : { told: event.words.told };
    const followed = edited(entry, words, { followed: session });
    const collections = { ...state.collections, experiment: replaced(collection, followed) };
    return { ...state, collections } as typeof state;
  },
};
