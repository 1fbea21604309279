/**
 * The take-home kit: a group's programme as it was held, with its methods and their texts, as one file from which
 * another group can start. It is made of blocks and methods alone: no title, question, theme or name that anybody
 * wrote, and nothing that was said.
 */
import * as v from 'valibot';
import { fail, issue, ok, type Result } from '../events/result.ts';
import { programmeSchema } from '../events/table.ts';
import type { GroupState } from '../fold/state.ts';
import { defineMethod } from '../methods/define-method.ts';
import type { Block, Method } from '../methods/method.ts';
import { methodOf } from '../methods/registry.ts';

/** The largest file that is read, in characters. */
export const largestKit = 2_000_000;
const format = 'verme-kit';

/** A programme to start from, and the methods that its blocks name. */
export interface Kit {
  readonly programme: v.InferOutput<typeof programmeSchema>;
  readonly methods: readonly Method[];
}

function blocksOf(state: GroupState, session: string): readonly Block[] {
  return (state.sessions[session]?.blocks ?? []).flatMap((id) => {
    const activity = state.activities[id];
    if (!activity || activity.life === 'dropped') return [];
    return activity.block;
  });
}

/** The kit of a group: its sessions in their order, with the blocks that were not dropped. Null before founding. */
export function kitOf(state: GroupState): Kit | null {
  if (!state.group) return null;
  const sessions = state.programme.sessions.flatMap((id) => {
    const session = state.sessions[id];
    return session ? [{ key: session.key, minutes: session.minutes, blocks: [...blocksOf(state, id)] }] : [];
  });
  const named = sessions.flatMap(({ blocks }) => blocks.flatMap(({ method }) => method ?? []));
  const methods = [...new Set(named)].flatMap((id) => methodOf(id) ?? []);
  return { programme: { id: state.group.programme, sessions }, methods };
}

/** The kit as a file. */
export const exportKit = ({ programme, methods }: Kit): string =>
  `${JSON.stringify({ format, v: 1, programme, methods })}\n`;

/**
 * Reads a kit. The file is taken whole or not at all: reasons `tooLarge`, `notJson`, `notAKit`, `newerVersion`,
 * `badMethod`, with the place that is wrong.
 */
export function readKit(text: string): Result<Kit> {
  if (text.length > largestKit) return fail(issue('tooLarge', '', `${text.length} characters`));
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return fail(issue('notJson', '', error instanceof Error ? error.message : 'not JSON'));
  }
  const { format: kind, v: version, programme, methods } = (file ?? {}) as Partial<Record<string, unknown>>;
  if (kind !== format || !Array.isArray(methods)) return fail(issue('notAKit', 'format', 'not a Verme kit'));
  if (typeof version !== 'number' || version > 1) return fail(issue('newerVersion', 'v', `version ${String(version)}`));
  const read = v.safeParse(programmeSchema, programme);
  if (!read.success) {
    const [first] = read.issues;
    return fail(issue('notAKit', ['programme', v.getDotPath(first)].filter(Boolean).join('.'), first.message));
  }
  const known: Method[] = [];
  for (const [at, json] of methods.entries()) {
    const method = defineMethod(json);
    if (!method.ok) return fail({ ...method.error, where: `methods.${at}.${method.error.where}` });
    known.push(method.value);
  }
  return ok({ programme: read.output, methods: known });
}
