import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { gatheredView, type CollectionKind } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { caseRoom } from '../testing/case-room.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import type { VermeBoard } from './board.ts';
import { keepText } from './kept-text.ts';
import { accepted, mount, part, parts, press, settle, text, violations } from './testing/stage.ts';
import { wallFit } from './wall-fit.ts';
import '../room/define.ts';
import './define.ts';

const said = ({ room }: Example, kind: CollectionKind): string =>
  gatheredView(room.state, kind)
    .map((entry) => entry.text)
    .join('|');
const field = (element: Parameters<typeof part>[0]): HTMLTextAreaElement =>
  element.renderRoot.querySelector('.writing textarea') as HTMLTextAreaElement;

describe('verme-board', () => {
  afterEach(() => {
    for (const kind of ['rule', 'topic', 'insight', 'parked']) keepText('erityinen-tuki', `${kind}:new`, '');
  });

  it('takes Enter after Enter, in the order in which it is said', async () => {
    const example = exampleRoom();
    const element = await mount('verme-board', example, { collection: 'topic' });
    field(element).focus();
    for (const topic of ['selkokieli', 'yhteisopettajuus', 'näytöt']) {
      await sendKeys({ type: topic });
      await sendKeys({ press: 'Enter' });
      await settle(element);
    }
    accepted(said(example, 'topic') === 'selkokieli|yhteisopettajuus|näytöt', said(example, 'topic'));
    accepted(field(element).value === '', 'the line is empty again');
    accepted(text(element, '[role=status]') === 'Lisätty: näytöt', text(element, '[role=status]'));
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('shows the insights of the session whose block is open, and not those of an earlier one', async () => {
    const example = caseRoom('round', [methods['what-this-says']]);
    const mine = example.here.activity;
    const [, second = ''] = example.room.state.programme.sessions;
    const [later = ''] = example.room.state.sessions[second]?.blocks ?? [];
    example.record({ type: 'insight.added', activity: mine, words: { text: 'ensimmäisestä' } });
    const element = (await mount('verme-board', example, { collection: 'insight', activity: mine })) as VermeBoard;
    accepted(parts(element, 'note').length === 1, 'that of its own session');
    element.activity = later;
    await settle(element);
    accepted(parts(element, 'note').length === 0, 'none of an earlier one');
    element.activity = null;
    await settle(element);
    accepted(parts(element, 'note').length === 1, 'all, where no block is open');
    accepted(text(element, '[part=title]') === 'Oivalluksia', text(element, '[part=title]'));
    element.heading = 'Mistä aloitamme?';
    await settle(element);
    accepted(text(element, '[part=title]') === 'Mistä aloitamme?', 'what was asked');
  });

  it('keeps a half-typed line over a reload', async () => {
    const example = exampleRoom();
    const first = await mount('verme-board', example, { collection: 'topic' });
    field(first).focus();
    await sendKeys({ type: 'kesken jää' });
    accepted(localStorage.getItem('verme-draft:erityinen-tuki:topic:new') === 'kesken jää', 'on this device');
    const again = await mount('verme-board', example, { collection: 'topic' });
    accepted(field(again).value === 'kesken jää', field(again).value);
  });

  it('edits in place, takes away and puts back, parks', async () => {
    const example = exampleRoom();
    for (const rule of ['Yksi kerrallaan.', 'Puhelimet pois.'])
      example.record({ type: 'rule.added', words: { text: rule } });
    const element = await mount('verme-board', example, { collection: 'rule' });
    part(element, 'note').focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Muut kuuntelevat.' });
    accepted((await violations(element)).length === 0, 'no axe violation while editing');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    accepted(said(example, 'rule') === 'Yksi kerrallaan. Muut kuuntelevat.|Puhelimet pois.', said(example, 'rule'));
    await press(element, 'note', 1);
    const [, park, withdraw] = element.renderRoot.querySelectorAll<HTMLElement>('.editing button');
    withdraw?.click();
    await settle(element);
    accepted(said(example, 'rule') === 'Yksi kerrallaan. Muut kuuntelevat.', 'it is taken away');
    element.renderRoot.querySelector<HTMLElement>('.undo button')?.click();
    await settle(element);
    accepted(said(example, 'rule').endsWith('|Puhelimet pois.'), 'and back');
    accepted(park !== undefined, 'there is a way to the parked');
    await press(element, 'note', 1);
    element.renderRoot.querySelectorAll<HTMLElement>('.editing button')[1]?.click();
    await settle(element);
    await settle(element);
    accepted(said(example, 'parked') === 'Puhelimet pois.', said(example, 'parked'));
    accepted(said(example, 'rule') === 'Yksi kerrallaan. Muut kuuntelevat.', said(example, 'rule'));
  });

  it('leaves what was refused in its field, with the reason, and parks it', async () => {
    const example = exampleRoom();
    example.press(2);
    const activity = example.room.state.now.activity ?? '';
    const element = await mount('verme-board', example, { collection: 'topic', activity, step: '1' });
    field(element).focus();
    await sendKeys({ type: 'liian myöhään' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    accepted(field(element).value === 'liian myöhään', 'the words are there');
    accepted(text(element, '[part~=refusal]').length > 0, 'the reason is a sentence');
    accepted((await violations(element)).length === 0, 'no axe violation');
    element.renderRoot.querySelector<HTMLElement>('.refusal button')?.click();
    await settle(element);
    accepted(said(example, 'parked') === 'liian myöhään', 'parked');
    accepted(field(element).value === '', 'the line is free');
  });

  it('offers drafts of rules only when they are asked for; one press makes one the group’s own', async () => {
    const example = exampleRoom();
    const element = await mount('verme-board', example, { collection: 'rule' });
    accepted(parts(element, 'suggestion').length === 0, 'hidden at first');
    element.renderRoot.querySelector<HTMLElement>('.offers button')?.click();
    await settle(element);
    accepted(parts(element, 'suggestion').length === 13, 'thirteen');
    await press(element, 'suggestion', 5);
    accepted(said(example, 'rule') === 'Yksi puhuu kerrallaan, muut kuuntelevat.', said(example, 'rule'));
    accepted(parts(element, 'suggestion').length === 12, 'it is not offered again');
  });

  it('shows the wall a growing list with nothing to press', async () => {
    const example = exampleRoom();
    example.record({ type: 'topic.added', words: { text: '<script>alert(1)</script>' } });
    const element = await mount('verme-board', example, { collection: 'topic', view: 'wall' });
    accepted(element.renderRoot.querySelector('button, textarea, [tabindex]') === null, 'nothing to press');
    accepted(part(element, 'note').textContent?.includes('<script>') === true, 'text stays text');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('shrinks in the steps of the look, and never below', () => {
    const of = (count: number) => wallFit(Array.from({ length: count }, () => 'selkokieli ohjeissa'));
    accepted(of(4).size === 1 && of(4).columns === 1, JSON.stringify(of(4)));
    accepted(of(14).size === 2, JSON.stringify(of(14)));
    accepted(of(22).size === 3, JSON.stringify(of(22)));
    accepted(of(30).size === 4 && of(30).hidden === 0, JSON.stringify(of(30)));
    accepted(of(80).size === 4 && of(80).hidden > 20, JSON.stringify(of(80)));
  });

  it('stands in one column on half of the wall, and counts what finds no room there', async () => {
    const rule = 'Se, mitä täällä kerrotaan, jää tänne. Opin saa viedä mukanaan.';
    const of = (count: number) =>
      wallFit(
        Array.from({ length: count }, () => rule),
        'half',
      );
    accepted(of(5).size === 2 && of(5).columns === 1, JSON.stringify(of(5)));
    accepted(of(7).size === 4 && of(7).hidden === 0, JSON.stringify(of(7)));
    accepted(of(40).size === 4 && of(40).columns === 1 && of(40).hidden > 20, JSON.stringify(of(40)));
    const example = exampleRoom();
    for (let at = 0; at < 12; at += 1) example.record({ type: 'rule.added', words: { text: `${rule} ${at}` } });
    await setViewport({ width: 1920, height: 1080 });
    const element = await mount('verme-board', example, { collection: 'rule', view: 'wall', half: '' });
    element.style.width = '820px';
    const { hidden } = wallFit(
      Array.from({ length: 12 }, () => `${rule} 10`),
      'half',
    );
    accepted(parts(element, 'note').length === 12 - hidden, `${parts(element, 'note').length} are shown`);
    const { height } = element.getBoundingClientRect();
    accepted(height <= 930, `${height} px of the wall`);
  });

  it('fits 360 px in forced colours', async () => {
    const example = exampleRoom();
    example.record({ type: 'rule.added', words: { text: 'a'.repeat(120) } });
    await setViewport({ width: 360, height: 700 });
    await executeServerCommand('verme:media', { 'forced-colors': 'active' });
    const element = await mount('verme-board', example, { collection: 'rule' });
    await press(element, 'note');
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
  });
});
