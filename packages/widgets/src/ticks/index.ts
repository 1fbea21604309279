export { VermeTicks } from './ticks.ts';
