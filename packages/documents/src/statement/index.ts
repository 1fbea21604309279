export { attendants, statement, statements } from './statement.ts';
