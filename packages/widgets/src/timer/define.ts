import { VermeTimer } from './timer.ts';

if (customElements.get('verme-timer') === undefined) customElements.define('verme-timer', VermeTimer);
