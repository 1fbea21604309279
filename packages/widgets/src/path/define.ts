import { VermePath } from './path.ts';

if (customElements.get('verme-path') === undefined) customElements.define('verme-path', VermePath);
