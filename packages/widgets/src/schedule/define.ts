import '../consent/define.ts';
import { VermeSchedule } from './schedule.ts';

if (customElements.get('verme-schedule') === undefined) customElements.define('verme-schedule', VermeSchedule);
