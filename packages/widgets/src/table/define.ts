import { VermeTable } from './table.ts';

if (customElements.get('verme-table') === undefined) customElements.define('verme-table', VermeTable);
