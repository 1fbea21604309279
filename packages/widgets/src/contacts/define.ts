import { VermeContacts } from './contacts.ts';

if (customElements.get('verme-contacts') === undefined) customElements.define('verme-contacts', VermeContacts);
