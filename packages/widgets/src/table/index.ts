export { minutesLeft, partPassed, timeOf, type TableTime } from './table-time.ts';
export { VermeTable } from './table.ts';
