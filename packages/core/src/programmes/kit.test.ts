import { describe, expect, it } from 'vitest';
import type { Draft } from '../events/body.ts';
import { beginning } from '../fold/beginning.ts';
import { createRoom } from '../room/room.ts';
import { exportKit, kitOf, largestKit, readKit, type Kit } from './kit.ts';
import { verme5x120 } from './verme-5x120.ts';

function founded() {
  const room = createRoom({ name: 'ring', device: 'd1', now: () => 7 });
  const does = (draft: Draft): void => {
    const result = room.record(draft);
    if (!result.ok) throw new Error(`${draft.type}: ${result.error}`);
  };
  const programme = structuredClone({ id: verme5x120.id, sessions: verme5x120.sessions }) as never;
  does({
    type: 'group.founded',
    data: { lang: 'fi', zone: 'Europe/Helsinki', org: 1, programme },
    words: { name: 'Salaisuus', theme: 'Salaisuus', founder: { name: 'Salaisuus', org: 'Salaisuus' } },
  });
  const [session = ''] = room.state.programme.sessions;
  const [block = ''] = room.state.sessions[session]?.blocks ?? [];
  return { room, does, session, block };
}

describe('VC90 the take-home kit', () => {
  const kit = kitOf(founded().room.state) as Kit;

  it('comes back whole from its file, as the programme that it was', () => {
    expect(readKit(exportKit(kit))).toEqual({ ok: true, value: kit });
    expect(kit.programme.sessions).toEqual(verme5x120.sessions);
    expect(kit.methods.map(({ id }) => id)).toContain('peer-consultation');
    expect(kitOf(beginning)).toBeNull();
  });

  it('holds nothing that anybody wrote', () => {
    const { room, does, session, block } = founded();
    does({ type: 'activity.edited', activity: block, words: { title: 'Salaisuus', question: 'Salaisuus?' } });
    does({ type: 'programme.changed', data: { session }, words: { theme: 'Salaisuus', aims: 'Salaisuus' } });
    does({ type: 'topic.added', words: { text: 'Salaisuus' } });
    expect(exportKit(kitOf(room.state) as Kit)).not.toContain('Salaisuus');
  });

  it('leaves out what was dropped', () => {
    const { room, does, block } = founded();
    const before = kit.programme.sessions[0]?.blocks.length ?? 0;
    does({ type: 'activity.dropped', activity: block });
    expect(kitOf(room.state)?.programme.sessions[0]?.blocks).toHaveLength(before - 1);
  });

  it.each<[string, string, string]>([
    ['broken', '{"format":', 'notJson'],
    ['a log', '{"format":"verme-log","v":1,"events":[]}', 'notAKit'],
    ['null', 'null', 'notAKit'],
    ['of a newer version', exportKit(kit).replace('"v":1,', '"v":2,'), 'newerVersion'],
    [
      'without sessions',
      JSON.stringify({ format: 'verme-kit', v: 1, programme: { id: 'x', sessions: [] }, methods: [] }),
      'notAKit',
    ],
    ['with a method that is none', exportKit({ ...kit, methods: [{} as never] }), 'badMethod'],
    ['too large', ' '.repeat(largestKit + 1), 'tooLarge'],
  ])('refuses a file that is %s', (_, text, reason) => {
    const read = readKit(text);
    expect(read.ok ? 'ok' : read.error.reason).toBe(reason);
  });
});
