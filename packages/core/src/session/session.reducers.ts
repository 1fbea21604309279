import type { Id } from '../events/schemas.ts';
import type { SessionContext } from './session.machine.ts';

type Args = { context: SessionContext; event: { type: string; activity?: Id; why?: 'talk' | 'pause' } };
type Change = Partial<SessionContext>;

export const opened = ({ event }: Args): Change => ({ activity: event.activity ?? null });
export const closed = (): Change => ({ activity: null });
export const dropped = ({ context, event }: Args): Change =>
  context.activity === event.activity ? { activity: null } : {};
export const paused = ({ event }: Args): Change => ({ why: event.why ?? 'pause' });
export const resumed = (): Change => ({ why: null });
