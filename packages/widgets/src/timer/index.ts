export { VermeTimer } from './timer.ts';
