export { VermeRoles } from './roles.ts';
