export { programmeDocument } from './programme.ts';
