import { VermeEvaluation } from './evaluation.ts';

if (customElements.get('verme-evaluation') === undefined) customElements.define('verme-evaluation', VermeEvaluation);
