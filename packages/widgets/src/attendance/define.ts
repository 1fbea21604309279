import { VermeAttendance } from './attendance.ts';

if (customElements.get('verme-attendance') === undefined) customElements.define('verme-attendance', VermeAttendance);
