export { VermePath } from './path.ts';
