/** The contact sheet: those who have said that they may stand on it, with what they have said. */
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';

/** One line of the contact sheet; a field that was not allowed is empty. */
export interface ContactRow {
  readonly member: Id;
  readonly name: string;
  readonly org: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** Members of the circle who are on the contact sheet, in seating order. Nobody stands there without their own word. */
export function contactsView(state: GroupState): readonly ContactRow[] {
  return state.members.circle.flatMap((id): ContactRow[] => {
    const contact = Object.hasOwn(state.contacts, id) ? state.contacts[id] : undefined;
    const member = state.members.byId[id];
    if (!member || !contact || contact.fields.length === 0) return [];
    const { fields, phone } = contact;
    return [
      {
        member: id,
        name: member.name,
        org: state.members.orgs[member.org] ?? '',
        role: fields.includes('role') ? member.role : '',
        email: fields.includes('email') ? member.email : '',
        phone: fields.includes('phone') ? phone : '',
      },
    ];
  });
}
