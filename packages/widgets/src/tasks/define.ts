import { VermeTasks } from './tasks.ts';

if (customElements.get('verme-tasks') === undefined) customElements.define('verme-tasks', VermeTasks);
