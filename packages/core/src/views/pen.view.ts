/** Who holds the pen, from the side of one device. */
import type { Draft } from '../events/body.ts';
import { maySayWhose, memberOf } from '../fold/people.ts';
import { penOf } from '../log/log.ts';
import type { Room } from '../room/contract.ts';

/**
 * The drafts by which a device goes on with the group, in order: it says whose it is (of whoever leads first), where
 * nobody knows that, and takes the pen. None where it has the pen, or where it is the device of a member who does not
 * lead. `can` still judges each of them.
 */
export function takingPen({ state, log, device }: Pick<Room, 'state' | 'log' | 'device'>): readonly Draft[] {
  const [lead] = state.members.leads;
  if (lead === undefined || (state.pen === device && penOf(log) === device)) return [];
  const taken: Draft = { type: 'pen.taken' };
  if (maySayWhose(state, device)) return [{ type: 'device.bound', data: { device, who: lead } }, taken];
  const leads = state.members.leads.includes(memberOf(state, device) ?? '');
  return leads || state.pens.includes(device) ? [taken] : [];
}
