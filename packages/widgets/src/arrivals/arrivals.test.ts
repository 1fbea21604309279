import { setViewport } from '@web/test-runner-commands';
import { latestConsent, newcomersView, type Id } from '@opelix/verme-core';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeArrivals } from './arrivals.ts';

/** Session one, in which all but the last were there, agreed on a rule and a plan; then somebody joins. */
function metOnce(): { readonly example: Example; readonly newcomer: Id; readonly away: Id } {
  const example = exampleRoom();
  const { circle } = example.room.state.members;
  const away = circle.at(-1) ?? '';
  for (const who of circle.slice(0, -1)) {
    const data = { session: example.session, who, came: example.clock.at, left: null };
    example.record({ type: 'attendance.marked', data });
  }
  example.record({ type: 'session.opened', data: { session: example.session } });
  example.record({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
  example.record({ type: 'topic.added', words: { text: 'Puheen aihe' } });
  example.record({ type: 'consent.asked', data: { about: { kind: 'agreement', revision: 1 }, of: [...circle] } });
  const consent = latestConsent(example.room.state, 'agreement')?.consent ?? '';
  for (const who of circle) example.record({ type: 'consent.given', data: { consent } }, who);
  example.record({ type: 'programme.changed', words: { aims: 'Opimme toistemme arjesta.' } });
  example.record({ type: 'programme.changed', data: { confirmed: true } });
  const text = 'Säännöt ja päivät kirjataan.';
  example.record({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text } });
  example.record({ type: 'session.closed', data: { session: example.session } });
  example.clock.at += 30 * 86_400_000;
  example.record({ type: 'member.added', data: { org: 2 }, words: { name: 'Dag Dahl', org: 'Koivuranta' } });
  return { example, newcomer: example.room.state.members.circle.at(-1) ?? '', away };
}
function opensSecond({ example }: { readonly example: Example }, who: readonly Id[]): void {
  const [, session = ''] = example.room.state.programme.sessions;
  example.record({ type: 'session.opened', data: { session } });
  for (const one of who) {
    example.record({ type: 'attendance.marked', data: { session, who: one, came: example.clock.at, left: null } });
  }
}

describe('verme-arrivals', () => {
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('asks a newcomer about the rules, and tells what they need to know', async () => {
    const met = metOnce();
    const { example, newcomer } = met;
    const element = await stand<VermeArrivals>('verme-arrivals', { example });
    holds(words(parts(element, 'newcomers')[0]).includes('Kysytään seuraavassa tapaamisessa'), 'before the session');
    opensSecond(met, example.room.state.members.circle.slice(0, 3).concat(newcomer));
    await settle(element);
    same(words(parts(element, 'name')[0]), 'Uusi jäsen: Dag Dahl');
    const know = words(parts(element, 'know')[0]);
    for (const told of ['Saan ohittaa.', 'Opimme toistemme arjesta.', 'Säännöt ja päivät kirjataan.'])
      holds(know.includes(told), `${told} in ${know}`);
    holds(!know.includes('Puheen aihe'), 'nothing that was said');
    same(await violations(), []);
    const about = { kind: 'agreement', revision: 1 } as const;
    example.record({ type: 'consent.asked', data: { about, of: [newcomer] } });
    await settle(element);
    holds(element.renderRoot.querySelector('verme-consent') !== null, 'the round');
    example.record({ type: 'consent.given', data: { consent: newcomersView(example.room.state).newcomers[0]?.consent ?? '' } }, newcomer); // prettier-ignore
    await settle(element);
    holds(parts(element, 'newcomers').length === 0, 'one of the group');
  });

  it('tells somebody who was away what was decided, and nothing that was said', async () => {
    const met = metOnce();
    const { example, away } = met;
    const element = await stand<VermeArrivals>('verme-arrivals', { example });
    holds(parts(element, 'away').length === 0, 'who has never been there is told everything, as a newcomer');
    opensSecond(
      met,
      example.room.state.members.circle.filter((who) => who !== example.room.state.members.circle[1]),
    );
    example.record({ type: 'session.closed', data: { session: example.room.state.programme.sessions[1] ?? '' } });
    await settle(element);
    same(words(parts(element, 'away')[0]?.querySelector('h2')), 'Viimeksi poissa: Antti');
    holds(
      words(parts(element, 'away')[0]).includes('Mitä tapaamisessa 2 päätettiin'),
      'of the session that they missed',
    );
    holds(words(parts(element, 'away')[0]).includes('Ei päätetty mitään'), 'nothing was decided');
    holds(!words(element.renderRoot.firstElementChild).includes('Puheen aihe'), 'nothing that was said');
    same(example.room.state.members.circle.includes(away), true);
    same(await violations(), []);
  });

  it('names what somebody who left had taken on', async () => {
    const { example } = metOnce();
    const [, , päivi = ''] = example.room.state.members.circle;
    const [, , third = ''] = example.room.state.programme.sessions;
    example.record({ type: 'programme.changed', data: { session: third, host: päivi } });
    example.record({ type: 'member.left', data: { who: päivi } }, päivi);
    const element = await stand<VermeArrivals>('verme-arrivals', { example });
    holds(
      words(parts(element, 'vacant')[0]).includes('Tapaaminen 3: kuka järjestää tilan? Ennen: Päivi.'),
      'named as open',
    );
    same(await violations(), []);
  });

  it('welcomes on the wall with the rules and nothing to press, in three languages, and fits 360 px', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const met = metOnce();
      opensSecond(met, met.example.room.state.members.circle);
      await setViewport({ width: 1280, height: 720 });
      const wall = await stand<VermeArrivals>('verme-arrivals', { example: met.example, lang, set: { view: 'wall' } });
      holds(words(parts(wall, 'name')[0]).includes('Dag'), words(wall.renderRoot.firstElementChild));
      holds(wall.renderRoot.querySelector('button, details') === null, 'nothing to press');
      same(await violations(), []);
      await setViewport({ width: 360, height: 800 });
      await stand<VermeArrivals>('verme-arrivals', { example: met.example, lang });
      holds(!overflows(document.documentElement), `${lang}: too wide`);
      same(await violations(), []);
    }
  });
});
