import '../consent/define.ts';
import { VermeArrivals } from './arrivals.ts';

if (customElements.get('verme-arrivals') === undefined) customElements.define('verme-arrivals', VermeArrivals);
