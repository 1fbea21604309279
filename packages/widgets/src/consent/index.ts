export { VermeConsent } from './consent.ts';
export { consentTexts } from './consent.texts.ts';
