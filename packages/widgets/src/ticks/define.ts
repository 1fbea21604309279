import { VermeTicks } from './ticks.ts';

if (customElements.get('verme-ticks') === undefined) customElements.define('verme-ticks', VermeTicks);
