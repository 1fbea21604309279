import { caseView, whereToTurnView } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { loadElement } from '../lazy-elements.ts';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import './define.ts';

const chair = (example: CaseExample, lang = 'fi'): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, lang });
const wall = (example: CaseExample, lang = 'fi'): Promise<VermeSession> =>
  stand<VermeSession>('verme-session', { example, lang, set: { view: 'wall' } });
const label = (session: VermeSession): string => words(parts(session, 'now')[0]?.querySelector('span'));
const who = (session: VermeSession): string => words(parts(session, 'who')[0]);
const space = async (session: VermeSession): Promise<void> => {
  await sendKeys({ press: 'Space' });
  await settle(session);
};
const press = async (session: VermeSession, name: string): Promise<void> => {
  parts(session, 'button')
    .find((one) => words(one) === name)
    ?.click();
  await settle(session);
};

describe('verme-session, a case', () => {
  before(async () => {
    for (const name of ['verme-roles', 'verme-ticks', 'verme-ways', 'verme-experiments', 'verme-board']) {
      loadElement(name);
      await customElements.whenDefined(name);
    }
  });

  it('goes with Space from the owner over the six points to the story, each said before it is pressed', async () => {
    const example = caseRoom('choose');
    example.record({ type: 'programme.changed', data: { session: example.session, case: example.members[4] ?? '' } });
    const session = await chair(example);
    same([label(session), who(session)], ['Kirjaa rooli', 'Tapauksen tuoja: Noora']);
    await space(session);
    same(caseView(example.room.state)?.owner, example.members[4]);
    await space(session);
    same([label(session), who(session)], ['Kohta on kunnossa', 'Lue ääneen: Ei nimiä eikä nimikirjaimia']);
    for (let i = 0; i < 6; i += 1) await space(session);
    same(caseView(example.room.state)?.checked, true);
    same(label(session), 'Seuraava osio');
  });

  it('goes on without a case: nobody has to bring one', async () => {
    const example = caseRoom('choose');
    const session = await chair(example);
    same(label(session), 'Kirjaa rooli');
    await press(session, 'Osio on valmis');
    same([label(session), caseView(example.room.state)?.owner ?? null], ['Seuraava osio', null]);
  });

  it('waits for the key question, and finds the way back without one', async () => {
    const example = caseRoom('key-question');
    const session = await chair(example);
    same(parts(session, 'now').length, 0);
    holds(who(session).startsWith('Kirjoita avainkysymys tapauksen tuojan sanoin.'), who(session));
    await press(session, 'Etsitään kysymys yhdessä');
    same(label(session), 'Seuraava vaihe');
    await space(session);
    same(words(parts(session, 'question')[0]), 'Mitä tämä minussa herättää?');
    same(words(parts(session, 'under')[0]), 'Minkä kysymyksen kuulin?');
    for (let i = 0; i < 8; i += 1) await space(session);
    same(words(parts(session, 'steps')[0]?.querySelector('[aria-current]')), 'Avainkysymys');
    same(parts(session, 'now').length, 0);
    example.asks();
    await settle(session);
    same(label(session), 'Seuraava vaihe');
  });

  it('shows the key question and the way while the others think, on both screens', async () => {
    const example = caseRoom('consultation');
    for (const view of [chair, wall]) {
      const session = await view(example);
      same(words(parts(session, 'question')[0]), 'Miten minä pysyn rauhallisena?');
      same(words(parts(session, 'under')[0]), 'Mitä tämä minussa herättää?');
    }
  });

  it('names the line of those who ask for the floor', async () => {
    const example = caseRoom('questions');
    for (const at of [5, 2]) example.record({ type: 'hand.raised', ...example.here }, example.members[at]);
    const session = await chair(example);
    same([label(session), who(session)], ['Anna vuoro', 'Pyytää vuoroa: Jussi · Päivi']);
    await space(session);
    same(who(session), 'Pyytää vuoroa: Päivi');
    await space(session);
    same(label(session), 'Puheenvuoro päättyi');
  });

  it('asks about experiments at the next check-in, beside the question', async () => {
    const example = caseRoom('share', [methods['own-experiment']]);
    const { activity } = example.here;
    example.record({ type: 'experiment.added', activity, data: { kept: 'own' } }, example.members[1]);
    const given = { text: 'Kysyn ensin' };
    example.record({ type: 'experiment.added', activity, data: { kept: 'shared' }, words: given }, example.members[0]);
    example.record({ type: 'session.closed', data: { session: example.session } });
    const next = example.room.state.programme.sessions[1] ?? '';
    example.press(3);
    same(example.room.state.now.session, next);
    const session = await chair(example);
    same(words(parts(session, 'under')[0]), 'Liisa: Kysyn ensin');
    await space(session);
    same(words(parts(session, 'under')[0]), 'Antti: oma kokeilu');
    holds(
      parts(session, 'button').some((one) => words(one) === 'Kokeilut (2)'),
      'the sheet',
    );
    // The wall shows what was shared, and nothing of who keeps theirs.
    same(words(parts(await wall(example), 'under')[0]), 'Liisa: Kysyn ensin');
  });

  it('shows on the wall what was asked, until somebody shares an experiment', async () => {
    const example = caseRoom('share', [methods['own-experiment']]);
    const session = await wall(example);
    same(words(parts(session, 'question')[0]), 'Mitä kokeilet ennen seuraavaa kertaa?');
    example.record({ type: 'experiment.added', data: { kept: 'own' } });
    await settle(session);
    same(parts(session, 'question').length, 1, 'nobody’s own one is shown');
    example.record({ type: 'experiment.added', data: { kept: 'shared' }, words: { text: 'Kysyn ensin' } });
    await settle(session);
    holds(session.renderRoot.querySelector('verme-experiments') !== null, 'what was shared');
  });

  it('counts on the wall what finds no room there: the question and the table stand whole', async () => {
    await setViewport({ width: 1920, height: 1080 });
    const example = caseRoom('share', [methods['own-experiment']]);
    const { activity } = example.here;
    for (const [at, who] of example.members.entries()) {
      const text = `${at}: kysyn joka viikko yhdeltä kollegalta, mitä tukea hänen ryhmänsä nyt tarvitsee, ja kuuntelen vastauksen`;
      example.record({ type: 'experiment.added', activity, data: { kept: 'shared' }, words: { text } }, who);
    }
    example.record({ type: 'session.closed', data: { session: example.session } });
    example.press(3);
    const session = await wall(example);
    const lines = [...(parts(session, 'under')[0]?.children ?? [])].map((one) => words(one));
    const count = example.members.length;
    holds(lines.length > 2 && lines.length < count, `${lines.length} lines`);
    same(lines.at(-1), `ja ${count + 1 - lines.length} muuta`);
    const side = session.renderRoot.querySelector('.side') as HTMLElement;
    holds(side.scrollHeight <= 1080, `${side.scrollHeight} px of 1080`);
  });

  it('says where to turn, in the group’s own words once it has written them', async () => {
    const example = caseRoom('intro', [methods['coping-dialogue']]);
    const session = await chair(example);
    holds(words(parts(session, 'help')[0]).startsWith('Jos tämä jää painamaan'), words(parts(session, 'help')[0]));
    same(parts(session, 'button').filter((one) => words(one) === 'Mistä muualta saa apua').length, 1);
    await press(session, 'Mistä muualta saa apua');
    const field = session.renderRoot.querySelector<HTMLInputElement>('#help-line');
    if (field !== null) field.value = 'Soita työterveyteen, tai sano minulle.';
    field?.form?.requestSubmit();
    await settle(session);
    same(whereToTurnView(example.room.state, 'fi'), 'Soita työterveyteen, tai sano minulle.');
    same(words(parts(await wall(example, 'sv'), 'turn')[0]), 'Soita työterveyteen, tai sano minulle.');
  });

  it('offers another question as long as the block still asks it', async () => {
    const offers = async (step: string): Promise<boolean> =>
      parts(await chair(caseRoom(step, [methods['coping-dialogue']])), 'button').some(
        (one) => words(one) === 'Vaihda kysymys',
      );
    same([await offers('intro'), await offers('together'), await offers('reflection')], [true, true, false]);
  });

  it('shows the four rules on the wall also during the dialogue', async () => {
    const example = caseRoom('together', [methods['coping-dialogue']]);
    const session = await wall(example, 'sv');
    same(words(parts(session, 'question')[0]), 'Vad hjälper dig att orka i det här arbetet?');
    same(session.renderRoot.querySelectorAll('[part=under] li').length, 4);
  });

  const scenes: readonly (readonly [string, () => CaseExample])[] = [
    ['roles', () => caseRoom('choose')],
    ['the six points', () => caseRoom('ticks')],
    ['the key question', () => caseRoom('key-question')],
    ['the ways', () => caseRoom('way')],
    ['consultation', () => caseRoom('consultation')],
    ['the last word', () => caseRoom('last-word')],
    ['experiments', () => caseRoom('share')],
    ['a fishbowl', () => caseRoom('inner', [methods.fishbowl])],
    ['the four skills', () => caseRoom('skills', [methods['talking-piece']])],
    ['rules of a dialogue', () => caseRoom('intro', [methods['coping-dialogue']])],
  ];
  for (const [name, to] of scenes) {
    it(`has no axe violation in any colours, and fits 320 px: ${name}`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const session = await chair(to());
      same(await violations(), []);
      await setViewport({ width: 320, height: 700 });
      await settle(session);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    });
    it(`shows the same on the wall, with nothing to press: ${name}`, async () => {
      await setViewport({ width: 1920, height: 1080 });
      const session = await wall(to());
      const all = [session, ...session.renderRoot.querySelectorAll('*')];
      for (const one of all) same((one.shadowRoot ?? one).querySelectorAll('button, a, input, select').length, 0);
      const box = session.renderRoot.querySelector('.wall');
      holds(
        box !== null && box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth,
        'nothing is cut',
      );
      same(await violations(), []);
    });
  }
});
