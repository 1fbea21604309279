/**
 * The invitation, under the headings of the leaflet.
 *
 * @module @opelix/verme-documents/invitation
 */
export { invitation } from './invitation.ts';
