/**
 * The calendar file: decided dates only, and nobody’s name.
 *
 * @module @opelix/verme-documents/calendar
 */
export { calendar, type CalendarFile, type CalendarOptions } from './calendar.ts';
