export { VermeSession } from './session.ts';
