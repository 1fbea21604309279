import { VermeRoom } from './room.ts';

if (customElements.get('verme-room') === undefined) customElements.define('verme-room', VermeRoom);
