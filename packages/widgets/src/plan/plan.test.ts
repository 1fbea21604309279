import { sendKeys, setViewport } from '@web/test-runner-commands';
import { holds, parts, same, settle, violations, words } from '../testing/page.ts';
import { cards, takes } from './testing/cards.ts';
import { cardsOf, choose, find, press, pressNamed, running, show } from './testing/stage.ts';
import './define.ts';

describe('verme-plan', () => {
  beforeEach(() => localStorage.clear());

  it('shows a card as a bridge; a span that is missing asks a kind question that leads to its field', async () => {
    const { example } = running(cards.slice(5));
    const element = await show(example);
    same(
      parts(element, 'span').map((one) => words(one)),
      ['Tarve', 'Tavoite', 'Tapa', 'Kuka', 'Milloin', 'Arjessa'],
    );
    same(
      [...(element.renderRoot as ShadowRoot).querySelectorAll<HTMLElement>('[data-missing]')].map(
        ({ dataset }) => dataset['span'],
      ),
      ['need', 'daily'],
    );
    holds(words(find(element, '[data-span="daily"] .voice')).startsWith('Minä tavallisena päivänä'), 'the question');
    same(words(parts(element, 'state')[0]), '2 väliä vielä auki.');
    same(
      parts(element, 'question').map((one) => words(one)),
      [
        'Pelkkä koulutus jää helposti saliin. Mikä muu tapa auttaisi?',
        'Kuka osaa tämän jo? Löytyykö tekijä omista kollegoista?',
        'Kuka lähtee pariksi, mieluiten toisesta talosta?',
      ],
    );
    same(await violations(), []);
    await pressNamed(element, 'button', 'Kirjoita arki');
    same((element.renderRoot as ShadowRoot).activeElement?.id, 'daily');
  });

  it('a card that was let go asks nothing, and its bridge stands as far as it was built', async () => {
    const { example, ids } = running(cards.slice(5));
    example.record({ type: 'action.followed', data: { action: ids[0] ?? '', state: 'dropped' } });
    const element = await show(example, { phase: 'follow' });
    find(element, '[part~="row"]').click();
    await settle(element);
    const missing = [...(element.renderRoot as ShadowRoot).querySelectorAll<HTMLElement>('[data-missing]')];
    same(
      missing.map(({ dataset }) => dataset['span']),
      ['need', 'daily'],
    );
    same(
      missing.map((span) => words(span.querySelector('.voice'))),
      ['', ''],
    );
    same(words(parts(element, 'state')[0]), 'Luovuttu.');
    same(await violations(), []);
  });

  it('a card is taken by those whom it names, and by nobody else; a no leaves it a proposal', async () => {
    const { example, ids } = running(cards.slice(0, 2));
    const element = await show(example, { phase: 'commit' });
    const consent = (): HTMLElement => {
      const found = (element.renderRoot as ShadowRoot).querySelector<HTMLElement>('verme-consent');
      if (found === null) throw new Error('nobody is asked');
      return found;
    };
    const inside = (part: string): HTMLElement[] => [
      ...(consent().shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
    ];
    inside('button')[0]?.click();
    await settle(element);
    same(
      inside('name').map((one) => words(one)),
      ['Antti', 'Noora'],
    );
    inside('accept')[0]?.click();
    await settle(element);
    holds(!parts(element, 'button').some((one) => words(one) === 'Sovitaan näin'), 'one has not answered');
    inside('accept')[0]?.click();
    await settle(element);
    same(await violations(), []);
    await pressNamed(element, 'button', 'Sovitaan näin');
    same(
      cardsOf(example).map(({ stand: where }) => where),
      ['committed', 'draft'],
    );
    // The next card is open by itself; its owner is not ready yet.
    holds(words(parts(element, 'card')[0]).startsWith('Tarkistuslista'), 'the next card');
    inside('button')[0]?.click();
    await settle(element);
    inside('withhold')[0]?.click();
    await settle(element);
    consent().shadowRoot?.querySelector('form')?.requestSubmit();
    await settle(element);
    same(cardsOf(example)[1]?.stand, 'draft');
    holds(!parts(element, 'button').some((one) => words(one) === 'Sovitaan näin'), 'nothing is committed silently');
    same(ids.length, 2);
  });

  it('says how it goes in the words of its owner, one card after the other, and takes a step back', async () => {
    const { example, ids } = running(cards.slice(0, 2));
    for (const action of ids) takes(example, action);
    const element = await show(example, { phase: 'follow' });
    holds(words(parts(element, 'card')[0]).startsWith('Ohjekortti'), 'the first');
    await pressNamed(element, 'follow', 'Jumissa');
    same((element.renderRoot as ShadowRoot).activeElement?.id, 'why');
    same(await violations(), []);
    await sendKeys({ type: 'Sijaista ei saatu.' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(cardsOf(example)[0]?.followed?.why, 'Sijaista ei saatu.');
    holds(words(parts(element, 'card')[0]).startsWith('Tarkistuslista'), 'then the second');
    await press(element, '[part~="row"]');
    holds(words(parts(element, 'why')[0]) === 'Sijaista ei saatu.', 'it is told');
    await pressNamed(element, 'button', 'Peru viimeisin');
    same(cardsOf(example)[0]?.stand, 'committed');
    await choose(element, 'answer', 'declined');
    same([cardsOf(example)[0]?.answer, cardsOf(example)[0]?.stand], ['declined', 'committed']);
    holds(words(parts(element, 'state')[0]).includes('Esihenkilö ei hyväksynyt.'), 'it is written down');
  });

  it('shows the cards side by side, with who is at which', async () => {
    const { example } = running(cards.slice(0, 3));
    const steps = [{ id: 'first', rule: 'groups', minutes: 6, size: 3, rotate: true, into: 'action' } as const];
    const { session } = example;
    example.record({ type: 'activity.added', data: { session, at: 0, block: { kind: 'plan', v: 1, steps } } });
    const activity = example.room.state.sessions[session]?.blocks[0] ?? '';
    example.record({ type: 'activity.opened', activity });
    example.record({ type: 'step.begun', activity, step: 0, data: { to: 'first' } });
    example.press();
    const element = await show(example, { phase: 'comments' });
    same(parts(element, 'card').length, 3);
    holds(words(find(element, '.column')).includes(' kertoo, vieraina '), 'who is there');
    same(await violations(), []);
    await setViewport({ width: 1920, height: 1080 });
    const wall = await show(example, { phase: 'comments', view: 'wall' });
    same(wall.renderRoot.querySelectorAll('.names').length, 3);
    holds(wall.renderRoot.querySelector('button, input, select, textarea') === null, 'nothing to press');
  });

  it('the wall shows the card that is asked about, then all of them', async () => {
    const { example, ids } = running(cards.slice(0, 1));
    await setViewport({ width: 1920, height: 1080 });
    let wall = await show(example, { view: 'wall', phase: 'commit' });
    same(parts(wall, 'bridge').length, 1);
    holds(wall.renderRoot.querySelector('button, input, select, textarea, a') === null, 'nothing to press');
    same(await violations(), []);
    takes(example, ids[0] ?? '');
    wall = await show(example, { view: 'wall', phase: 'commit' });
    same([parts(wall, 'bridge').length, parts(wall, 'row').length], [0, 1]);
    holds(wall.scrollHeight <= 1080, 'it fits');
    same(await violations(), []);
  });
});
