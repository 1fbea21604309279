/** The default programme: five sessions of two hours. A proposal that the group rearranges in its first session. */
import { breakTime } from '../methods/break.ts';
import { checkIn } from '../methods/check-in.ts';
import { checkOut } from '../methods/check-out.ts';
import { dates } from '../methods/dates.ts';
import { groundRules } from '../methods/ground-rules.ts';
import { blockOf } from '../methods/method.ts';
import { programme } from '../methods/programme.ts';
import { record } from '../methods/record.ts';
import { talkingPiece } from '../methods/talking-piece.ts';
import { welcome } from '../methods/welcome.ts';
import { whatThisIs } from '../methods/what-this-is.ts';
import { wishes } from '../methods/wishes.ts';
import type { Programme } from './programme.ts';
import { verme5x120Texts } from './verme-5x120.texts.ts';

const block = (method: Parameters<typeof blockOf>[0]) => blockOf(method);

const first = [welcome, checkIn, whatThisIs, groundRules, wishes, breakTime, dates, programme, record, checkOut].map(
  block,
);

const later = [checkIn, talkingPiece, breakTime, checkOut].map(block);

export const verme5x120: Programme = {
  id: 'verme-5x120',
  sessions: [
    { key: 's1', minutes: 120, blocks: first },
    { key: 's2', minutes: 120, blocks: later },
    { key: 's3', minutes: 120, blocks: later },
    { key: 's4', minutes: 120, blocks: later },
    { key: 's5', minutes: 120, blocks: later },
  ],
  texts: verme5x120Texts,
};
