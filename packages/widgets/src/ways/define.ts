import { VermeWays } from './ways.ts';

if (customElements.get('verme-ways') === undefined) customElements.define('verme-ways', VermeWays);
