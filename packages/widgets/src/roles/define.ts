import { VermeRoles } from './roles.ts';

if (customElements.get('verme-roles') === undefined) customElements.define('verme-roles', VermeRoles);
