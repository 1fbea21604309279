import '../agenda/define.ts';
import '../attendance/define.ts';
import '../table/define.ts';
import { VermeSession } from './session.ts';

if (customElements.get('verme-session') === undefined) customElements.define('verme-session', VermeSession);
