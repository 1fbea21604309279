import { accepted } from '../../board/testing/stage.ts';
import { minute, type Example } from '../../testing/example-room.ts';

/** The first session from beginning to end, with everybody there. */
export function hold(example: Example): Example {
  const { room, session, clock } = example;
  example.record({ type: 'session.opened', data: { session } });
  for (const who of room.state.members.circle) {
    example.record({ type: 'attendance.marked', data: { session, who, came: clock.at, left: null } });
  }
  clock.at += 120 * minute;
  example.record({ type: 'session.closed', data: { session } });
  accepted(room.state.sessions[session]?.closed !== null, 'the session is closed');
  return example;
}
