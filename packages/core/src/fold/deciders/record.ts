import { idOfEvent, type Deciders } from '../decision.ts';
import { isLeading } from '../people.ts';

export const recordDeciders: Deciders<'record.decided'> = {
  /** What is written, who sees it, and when it is deleted. The latest decision holds. */
  'record.decided': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const { until, sees } = event.data;
    return { ...state, record: { id: idOfEvent(event), at: event.at, until, sees, text: event.words?.text ?? '' } };
  },
};
