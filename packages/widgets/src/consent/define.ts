import { VermeConsent } from './consent.ts';

if (customElements.get('verme-consent') === undefined) customElements.define('verme-consent', VermeConsent);
