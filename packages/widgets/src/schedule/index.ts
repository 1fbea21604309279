export { VermeSchedule } from './schedule.ts';
export { scheduleTexts } from './schedule.texts.ts';
export { datesEvery, slotDraft, type EveryWish, type SlotWish } from './slots-every.ts';
export { daysAfter, instantAt } from './zone-time.ts';
