import type { Device } from '../../events/schemas.ts';
import { type Deciders } from '../decision.ts';
import { isInCircle, isLeading, maySayWhose, memberOf } from '../people.ts';
import type { GroupState } from '../state.ts';

const given = (state: GroupState, device: Device): GroupState => ({
  ...state,
  pen: device,
  pens: state.pens.includes(device) ? state.pens : [...state.pens, device],
});

export const penDeciders: Deciders<'device.bound' | 'pen.passed' | 'pen.taken'> = {
  /** A device speaks for a member: its own first act, or said by who leads. */
  'device.bound': (state, event) => {
    const { device, who } = event.data;
    if (!isInCircle(state, who)) return 'isInCircle';
    const isOwn = event.device === device && event.member === who && maySayWhose(state, device);
    // Whoever leads binds others from a device that is known: a device's own word binds itself and nothing else.
    if (!isOwn && memberOf(state, event.device) === undefined) return 'isBound';
    if (!isOwn && !isLeading(state, event)) return 'leads';
    return { ...state, devices: { ...state.devices, [device]: who } };
  },

  /** The order follows it already; the fold agrees exactly when the pen wrote it, to a device that is bound. */
  'pen.passed': (state, event) => {
    if (event.device !== state.pen) return 'hasPen';
    if (memberOf(state, event.data.device) === undefined) return 'exists';
    return given(state, event.data.device);
  },

  /**
   * The order follows it already. The pen writes for everybody, so it is taken by a device of somebody who leads, or
   * taken back by one that the group had trusted with it.
   */
  'pen.taken': (state, event) => {
    const who = memberOf(state, event.device) ?? '';
    if (!state.members.leads.includes(who) && !state.pens.includes(event.device)) return 'leads';
    return given(state, event.device);
  },
};
