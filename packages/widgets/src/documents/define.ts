import { VermeDocuments } from './documents.ts';

if (customElements.get('verme-documents') === undefined) customElements.define('verme-documents', VermeDocuments);
