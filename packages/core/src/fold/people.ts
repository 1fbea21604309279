/**
 * Who leads, who is in the circle and in the room, whose a device is: read from the state alone. Views read it too, so it
 * knows no machine.
 */
import type { Device, Id } from '../events/schemas.ts';
import type { GroupState, Session } from './state.ts';

export const isLeading = (state: GroupState, event: { readonly member: Id }): boolean =>
  state.members.leads.includes(event.member);
export const isInCircle = (state: GroupState, member: Id): boolean => state.members.circle.includes(member);
/** The member to whom a device is bound, also one who is gone. */
export const memberOf = (state: GroupState, device: Device): Id | undefined =>
  Object.hasOwn(state.devices, device) ? state.devices[device] : undefined;
/**
 * Whether a device may still say whose it is: nobody's, or one that had the pen and whose member is gone. A laptop
 * outlives a member.
 */
export function maySayWhose(state: GroupState, device: Device): boolean {
  const bound = memberOf(state, device);
  return bound === undefined || (!isInCircle(state, bound) && state.pens.includes(device));
}
/** Who is in the room: members of the circle who came to the session and have not left it. */
export const presentIn = (state: Pick<GroupState, 'members'>, session: Session | undefined): readonly Id[] =>
  state.members.circle.filter((member) => {
    const mark = session && Object.hasOwn(session.attendance, member) ? session.attendance[member] : undefined;
    return mark !== undefined && mark.came !== null && mark.left === null;
  });
