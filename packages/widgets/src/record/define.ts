import '../consent/define.ts';
import { VermeRecord } from './record.ts';

if (customElements.get('verme-record') === undefined) customElements.define('verme-record', VermeRecord);
