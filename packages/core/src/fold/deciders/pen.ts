import { isInCircle, isLeading, type Deciders } from '../decision.ts';

export const penDeciders: Deciders<'device.bound' | 'pen.passed'> = {
  /** A device speaks for a member: its own first act, or said by who leads. */
  'device.bound': (state, event) => {
    const { device, who } = event.data;
    if (!isInCircle(state, who)) return 'isInCircle';
    const isOwn = event.device === device && event.member === who && !Object.hasOwn(state.devices, device);
    if (!isOwn && !isLeading(state, event)) return 'leads';
    return { ...state, devices: { ...state.devices, [device]: who } };
  },

  /** The order has moved the pen already; the fold agrees exactly when the pen wrote it, to a device that is bound. */
  'pen.passed': (state, event) => {
    if (event.device !== state.pen) return 'hasPen';
    if (!Object.hasOwn(state.devices, event.data.device)) return 'exists';
    return { ...state, pen: event.data.device };
  },
};
