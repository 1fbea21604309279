import { VermeBoard } from './board.ts';

if (customElements.get('verme-board') === undefined) customElements.define('verme-board', VermeBoard);
