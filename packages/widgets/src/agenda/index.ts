export { VermeAgenda } from './agenda.ts';
