import type { FormationContext } from './formation.machine.ts';

type Args = { context: FormationContext };
type Change = Partial<FormationContext>;

export const joined = ({ context }: Args): Change => ({ members: context.members + 1 });
export const parted = ({ context }: Args): Change => ({ members: Math.max(1, context.members - 1) });
export const dated = (): Change => ({ firstDate: true });
export const undated = (): Change => ({ firstDate: false });
