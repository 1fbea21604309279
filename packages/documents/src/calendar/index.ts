export { calendar, type CalendarFile, type CalendarOptions } from './calendar.ts';
