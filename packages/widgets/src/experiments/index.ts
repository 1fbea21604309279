export { VermeExperiments } from './experiments.ts';
