import { VermeBrainstorm } from './brainstorm.ts';

if (customElements.get('verme-brainstorm') === undefined) customElements.define('verme-brainstorm', VermeBrainstorm);
