export { attendanceTexts } from './attendance-texts.ts';
export { VermeAttendance } from './attendance.ts';
