import { VermeAgenda } from './agenda.ts';

if (customElements.get('verme-agenda') === undefined) customElements.define('verme-agenda', VermeAgenda);
