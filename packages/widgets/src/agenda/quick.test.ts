import { sendKeys } from '@web/test-runner-commands';
import { agendaView } from '@opelix/verme-core';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand, words } from '../testing/page.ts';
import type { VermeAgenda } from './agenda.ts';
import './define.ts';

describe('verme-agenda under quick fingers', () => {
  it('shortens a block as far as it goes, and does nothing else with the next press', async () => {
    const example = exampleRoom();
    example.press(2);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    const blocks = () => agendaView(example.room.state, example.session, example.now())?.blocks ?? [];
    const at = blocks().findIndex(({ state, protect, planned }) => state === 'ahead' && !protect && planned >= 10);
    const { activity = '', planned = 0 } = blocks()[at] ?? {};
    agenda.renderRoot.querySelector<HTMLElement>(`.what[data-activity="${activity}"]`)?.click();
    await settle(agenda);
    const less = [...(parts(agenda, 'menu')[0]?.querySelectorAll('button') ?? [])].find(
      (one) => words(one) === 'Lyhennä 5 min',
    );
    less?.focus();
    for (let i = 0; i < planned / 5 + 2; i += 1) {
      await sendKeys({ press: 'Enter' });
      await settle(agenda);
    }
    const now = blocks().findIndex((one) => one.activity === activity);
    same([now, blocks()[now]?.planned, blocks()[now]?.state], [at, ((planned - 1) % 5) + 1, 'ahead']);
    same(words((agenda.renderRoot as ShadowRoot).activeElement), 'Lyhennä 5 min');
  });
});
