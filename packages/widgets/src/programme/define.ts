import '../consent/define.ts';
import '../path/define.ts';
import { VermeProgramme } from './programme.ts';

if (customElements.get('verme-programme') === undefined) customElements.define('verme-programme', VermeProgramme);
