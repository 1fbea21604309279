import type { BoardUse } from '@opelix/verme-core';
import type { Example } from '../../testing/example-room.ts';
import { stand } from '../../testing/page.ts';
import type { VermeBrainstorm } from '../brainstorm.ts';

/** The board of an example in one of its uses. */
export const show = (
  example: Example,
  use: BoardUse,
  set: Readonly<Record<string, unknown>> = {},
  lang = 'fi',
): Promise<VermeBrainstorm> => stand<VermeBrainstorm>('verme-brainstorm', { example, lang, set: { use, ...set } });

export const root = (element: VermeBrainstorm): ShadowRoot => element.renderRoot as ShadowRoot;
