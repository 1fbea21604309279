import '../consent/define.ts';
import { VermeSummary } from './summary.ts';

if (customElements.get('verme-summary') === undefined) customElements.define('verme-summary', VermeSummary);
