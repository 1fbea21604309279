import '../consent/define.ts';
import { VermePlan } from './plan.ts';

if (customElements.get('verme-plan') === undefined) customElements.define('verme-plan', VermePlan);
