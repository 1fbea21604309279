import { VermeExperiments } from './experiments.ts';

if (customElements.get('verme-experiments') === undefined) customElements.define('verme-experiments', VermeExperiments);
