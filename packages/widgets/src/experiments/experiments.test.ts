import { exportLog, experimentsView } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeExperiments } from './experiments.ts';

const room = (): CaseExample => caseRoom('share', [methods['own-experiment'], methods['check-in']]);
const show = (
  example: CaseExample,
  set: Readonly<Record<string, unknown>> = {},
  lang = 'fi',
): Promise<VermeExperiments> =>
  stand<VermeExperiments>('verme-experiments', {
    example,
    lang,
    set: { activity: example.here.activity, step: example.here.step, ...set },
  });
const now = (example: CaseExample) =>
  experimentsView(example.room.state).now.map(({ name, kept, text }) => [name, kept, text]);
const row = (element: VermeExperiments, at: number): HTMLElement => parts(element, 'row')[at] as HTMLElement;
const buttonOf = (within: Element, label: string): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((one) => words(one) === label);
  if (found === undefined) throw new Error(`no button ${label} in ${words(within)}`);
  return found;
};
const write = async (element: VermeExperiments, text: string): Promise<void> => {
  await settle(element);
  await sendKeys({ type: text });
  await settle(element);
};

describe('verme-experiments', () => {
  it('keeps a private one by one press, without any words, and takes it back by another', async () => {
    const example = room();
    const element = await show(example);
    parts(element, 'own')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(now(example), [['Antti', 'own', null]]);
    same(parts(element, 'own')[1]?.getAttribute('aria-pressed'), 'true');
    const [added] = exportLog(example.room.log).match(/\{[^{}]*"type":"experiment.added".*?\}/) ?? [''];
    holds(!added.includes('"words"'), 'no words in the log');
    parts(element, 'own')[1]?.click();
    await settle(element);
    same(now(example), []);
  });

  it('shares one in its owner’s words, and keeps it private again', async () => {
    const example = room();
    const element = await show(example);
    buttonOf(row(element, 2), 'Jaa').click();
    await write(element, 'Kysyn ensin');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(now(example), [['Päivi', 'shared', 'Kysyn ensin']]);
    same(words(row(element, 2).querySelector('.text')), 'Kysyn ensin');
    same(words((element.renderRoot as ShadowRoot).activeElement), 'Muokkaa', 'nothing that takes it away again');
    parts(element, 'own')[2]?.click();
    await settle(element);
    same(now(example), [['Päivi', 'own', null]]);
  });

  it('has one in common, and keeps a line that is half typed', async () => {
    const example = room();
    const element = await show(example);
    buttonOf(element.renderRoot.querySelector('.common') as Element, 'Mitä kaikki kokeilemme').click();
    await write(element, 'Kapula kokoukseen');
    const again = await show(example);
    buttonOf(again.renderRoot.querySelector('.common') as Element, 'Mitä kaikki kokeilemme').click();
    await settle(again);
    same(again.renderRoot.querySelector('textarea')?.value, 'Kapula kokoukseen');
    again.renderRoot.querySelector('form')?.requestSubmit();
    await settle(again);
    same(now(example), [['Liisa', 'common', 'Kapula kokoukseen']]);
    same(words((again.renderRoot as ShadowRoot).activeElement), 'Mitä kaikki kokeilemme');
  });

  it('says while it is typed what could tell who somebody is, and lets it be', async () => {
    const example = room();
    const element = await show(example);
    buttonOf(row(element, 0), 'Jaa').click();
    await write(element, 'Autan Villeä');
    same(
      words(parts(element, 'warning')[0]),
      'Tässä näyttää olevan nimi: Villeä. Kirjoita niin, ettei ketään voi tunnistaa. Tämä huomautus jää tälle laitteelle.',
    );
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(now(example), [['Liisa', 'shared', 'Autan Villeä']]);
  });

  it('asks next time who tried what, notes what was asked, and writes what its owner wants written', async () => {
    const example = room();
    const { here, members } = example;
    example.record({ type: 'experiment.added', activity: here.activity, data: { kept: 'own' } }, members[1]);
    const words0 = { text: 'Kysyn ensin' };
    example.record(
      { type: 'experiment.added', activity: here.activity, data: { kept: 'shared' }, words: words0 },
      members[2],
    );
    example.record({ type: 'session.closed', data: { session: example.session } });
    example.record({ type: 'session.opened', data: { session: example.room.state.programme.sessions[1] ?? '' } });
    const element = await stand<VermeExperiments>('verme-experiments', { example, set: { of: 'last' } });
    same(
      parts(element, 'row').map((one) => words(one)),
      ['Antti oma kokeilu', 'Päivi Kirjaa kuulumiset Kysyn ensin'],
    );
    row(element, 0).querySelector('input')?.focus();
    await sendKeys({ press: 'Space' });
    await settle(element);
    const last = () => experimentsView(example.room.state).last.map(({ followed, told }) => [followed !== null, told]);
    same(last(), [
      [true, null],
      [false, null],
    ]);
    buttonOf(row(element, 1), 'Kirjaa kuulumiset').click();
    await write(element, 'Hän yllättyi');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(last(), [
      [true, null],
      [true, 'Hän yllättyi'],
    ]);
    row(element, 0).querySelector('input')?.click();
    await settle(element);
    same(last()[0], [false, null]);
    same(await violations(), []);
  });

  it('shows on the wall only what was shared, with nothing to press', async () => {
    const example = room();
    const { here, members } = example;
    example.record({ type: 'experiment.added', activity: here.activity, data: { kept: 'own' } }, members[1]);
    const shared = { text: 'Kysyn ensin' };
    example.record(
      { type: 'experiment.added', activity: here.activity, data: { kept: 'shared' }, words: shared },
      members[2],
    );
    const wall = await show(example, { view: 'wall' });
    same(words(wall.renderRoot.querySelector('ul')), 'Kysyn ensin Päivi');
    same(wall.renderRoot.querySelectorAll('button, input').length, 0);
  });

  it('has no axe violation in any colours, and fits 320 px, in three languages', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const example = room();
      const element = await show(example, {}, lang);
      parts(element, 'own')[0]?.click();
      row(element, 1).querySelectorAll('button')[1]?.click();
      await settle(element);
      same(await violations(), [], lang);
      await setViewport({ width: 320, height: 700 });
      await settle(element);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    }
  });
});
