import { setViewport } from '@web/test-runner-commands';
import { planView } from '@opelix/verme-core';
import { cards, takes, writes } from '../plan/testing/cards.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeTasks } from './tasks.ts';

/** Session one is held, two cards were taken, and session two is prepared. */
function between(): Example {
  const example = exampleRoom();
  example.press();
  const [first, second] = writes(example, cards.slice(0, 2));
  takes(example, first ?? '');
  takes(example, second ?? '');
  const { room } = example;
  const next = room.state.programme.sessions[1] ?? '';
  const [, antti, , sofia] = room.state.members.circle;
  example.record({
    type: 'programme.changed',
    data: { session: next, host: sofia ?? null, leads: antti ?? null, case: antti ?? null },
  });
  const data = {
    start: Date.UTC(2026, 1, 10, 11),
    minutes: 120,
    date: '2026-02-10',
    time: '13:00',
    zone: 'Europe/Helsinki',
  };
  example.record({ type: 'slot.proposed', data, words: { place: 'Järviopisto' } });
  const slot = Object.keys(room.state.schedule.slots).at(-1) ?? '';
  example.record({ type: 'date.decided', data: { session: next, slot }, words: { place: 'Järviopisto' } });
  example.record({ type: 'session.closed', data: { session: example.session } });
  return example;
}
const show = (example: Example, set: Readonly<Record<string, unknown>> = {}, lang = 'fi'): Promise<VermeTasks> =>
  stand<VermeTasks>('verme-tasks', { example, set, lang });

describe('verme-tasks', () => {
  it('tells what one has to do, by day, and when and where the group meets next', async () => {
    const example = between();
    const antti = example.room.state.members.circle[1] ?? '';
    const element = await show(example, { member: antti });
    same(
      words(parts(element, 'next')[0]),
      'Seuraavaksi 2. tapaaminen ti 10.2. 13–\u206015, Järviopisto. Tilan järjestää Sofia. Ohjaa Antti. Tapauksen tuo Antti.',
    );
    same(
      parts(element, 'does').map((one) => words(one)),
      [
        'Ohjaat 2. tapaamisen',
        'Tuot tapauksen 2. tapaamiseen',
        'Pidät huolta',
        'Kysyt esihenkilöltä, keneltä: koulutuspäällikkö',
      ],
    );
    same(
      parts(element, 'date').map((one) => words(one)),
      ['ti 10.2.', 'ti 10.2.', 'ti 21.4. mennessä'],
    );
    same(await violations(), []);
  });

  it('writes down what the line manager has answered, for the one who asked', async () => {
    const example = between();
    const antti = example.room.state.members.circle[1] ?? '';
    const element = await show(example, { member: antti });
    const select = parts(element, 'field')[0] as HTMLSelectElement;
    select.value = 'approved';
    select.dispatchEvent(new Event('change'));
    await settle(element);
    same(planView(example.room.state).cards[0]?.answer, 'approved');
    same(parts(element, 'does').length, 3, 'what is answered is no task any more');
  });

  it('tells everybody’s, by name, and nothing for those who have none', async () => {
    const example = between();
    const element = await show(example, { everybody: true });
    const names = parts(element, 'person').map((one) => words(one.querySelector('h3')));
    same(names, ['Antti', 'Päivi', 'Sofia', 'Noora']);
    holds(words(parts(element, 'person')[1]).includes('Parina'), 'told about them');
    same(await violations(), []);
  });

  it('says so where there is nothing to do, in every language, on 360 px', async () => {
    await setViewport({ width: 360, height: 700 });
    const example = between();
    const said = new Set<string>();
    for (const lang of ['fi', 'sv', 'en']) {
      const element = await show(example, { member: example.room.state.members.circle[7] ?? '' }, lang);
      said.add(words(element.renderRoot.querySelector('.soft')));
      const all = await show(example, { everybody: true }, lang);
      holds(!overflows(document.documentElement), `fits (${lang})`);
      for (const one of parts(all, 'does')) said.add(words(one));
    }
    holds(said.size > 15, 'three languages');
  });
});
