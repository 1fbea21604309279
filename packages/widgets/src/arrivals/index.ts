export { VermeArrivals } from './arrivals.ts';
export { arrivalsTexts } from './arrivals.texts.ts';
