export { VermeWays } from './ways.ts';
