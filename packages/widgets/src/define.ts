/** Defines all elements. Those that are not needed at first are loaded when one stands in the page. */
import './agenda/define.ts';
import './attendance/define.ts';
import './path/define.ts';
import './room/define.ts';
import './session/define.ts';
import './table/define.ts';
import './timer/define.ts';
import { loadElementsIn } from './lazy-elements.ts';

loadElementsIn(document);
