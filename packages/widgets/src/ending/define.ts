import '../record/define.ts';
import { VermeEnding } from './ending.ts';

if (customElements.get('verme-ending') === undefined) customElements.define('verme-ending', VermeEnding);
