import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { latestConsent, type Draft } from '@opelix/verme-core';
import { accepted, mount, part, parts, press, settle, text, violations } from '../board/testing/stage.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import '../room/define.ts';
import './define.ts';

const ask = (example: Example): void =>
  example.record({
    type: 'consent.asked',
    data: {
      about: { kind: 'agreement', revision: example.room.state.agreement.revision },
      of: [...example.room.state.members.circle],
    },
  });
const round = ({ room }: Example) => latestConsent(room.state, 'agreement');
const rule: Draft = { type: 'rule.added', words: { text: 'Yksi puhuu kerrallaan.' } };

describe('verme-consent', () => {
  it('asks those who are present, from a button that only can() enables', async () => {
    const example = exampleRoom();
    const element = await mount('verme-consent', example);
    await press(element, 'button');
    accepted(round(example)?.rows.length === 8, 'eight are asked');
  });

  it('goes from person to person by keyboard alone, and says once what was recorded', async () => {
    const example = exampleRoom();
    ask(example);
    const element = await mount('verme-consent', example);
    part(element, 'accept').focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    accepted(round(example)?.rows[0]?.answer === 'given', 'the first is recorded');
    accepted(text(element, '[role=status]') === 'Liisa: hyväksyn. Seuraavaksi Antti.', text(element, '[role=status]'));
    await sendKeys({ press: 'Enter' });
    await settle(element);
    const second = round(example)?.rows[1];
    accepted(second?.answer === 'given' && second.via === 'chair', 'the second is recorded on their behalf');
    accepted(parts(element, 'word')[1]?.textContent?.includes('kirjattu puolesta') === true, 'visibly so');
    await sendKeys({ press: 'ArrowUp' });
    await settle(element);
    accepted(element.renderRoot.querySelector('[aria-current] .name')?.textContent === 'Antti', 'arrows move');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('keeps what somebody would change, says what is open, and stops nothing', async () => {
    const example = exampleRoom();
    ask(example);
    const element = await mount('verme-consent', example);
    await press(element, 'withhold');
    await sendKeys({ type: 'Puhelimet pois pöydältä.' });
    accepted((await violations(element)).length === 0, 'no axe violation with the field open');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    accepted(round(example)?.rows[0]?.reason === 'Puhelimet pois pöydältä.', 'the words are kept');
    accepted(text(element, '[part~=state]').startsWith('Vielä auki: Liisa.'), 'a sentence says what is open');
    accepted(round(example)?.next === round(example)?.rows[1]?.member, 'the next one is asked');
  });

  it('keeps a half-typed reason over a reload', async () => {
    const example = exampleRoom();
    ask(example);
    const first = await mount('verme-consent', example);
    await press(first, 'withhold');
    await sendKeys({ type: 'Kesken jäänyt' });
    const again = await mount('verme-consent', example);
    await press(again, 'withhold');
    const field = again.renderRoot.querySelector('textarea');
    accepted(field?.value === 'Kesken jäänyt', field?.value);
    await sendKeys({ press: 'Enter' });
    await settle(again);
  });

  it('asks again when the rules have changed', async () => {
    const example = exampleRoom();
    ask(example);
    const element = await mount('verme-consent', example);
    example.record(rule);
    await settle(element);
    accepted(text(element, '[part~=state]').startsWith('Säännöt ovat muuttuneet.'), 'it says so');
    accepted(parts(element, 'accept').length === 0, 'old questions are not answered');
    await press(element, 'button');
    accepted(round(example)?.stale === false && round(example)?.next !== null, 'a new round is open');
  });

  it('shows the wall who has accepted, with nothing to press and no sign of a not yet', async () => {
    const example = exampleRoom();
    ask(example);
    const consent = round(example)?.consent ?? '';
    const [first, second] = example.room.state.members.circle;
    example.record({ type: 'consent.given', data: { consent } }, first);
    example.record({ type: 'consent.withheld', data: { consent }, words: { reason: 'En vielä' } }, second);
    const element = await mount('verme-consent', example, { view: 'wall' });
    accepted(element.renderRoot.querySelector('button, textarea, [tabindex]') === null, 'nothing to press');
    accepted(!(element.renderRoot.textContent ?? '').includes('En vielä'), 'no reason on the wall');
    const states = parts(element, 'row').map((row) => row.dataset['state']);
    accepted(states.join() === 'given,waiting,asked,waiting,waiting,waiting,waiting,waiting', states.join());
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('shows hostile names as names, and fits 360 px in forced colours', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const example = exampleRoom({
      names: [
        [hostile, 1, 'A'],
        ['\u202eeskuoj', 2, 'B'],
        ['a'.repeat(80), 3, 'C'],
      ],
    });
    ask(example);
    await setViewport({ width: 360, height: 700 });
    await executeServerCommand('verme:media', { 'forced-colors': 'active' });
    const element = await mount('verme-consent', example);
    accepted(element.renderRoot.querySelector('img') === null, 'no markup from names');
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
  });

  it('speaks the language around it, live', async () => {
    const example = exampleRoom();
    ask(example);
    const element = await mount('verme-consent', example);
    element.closest('[lang]')?.setAttribute('lang', 'sv');
    await settle(element);
    await new Promise(requestAnimationFrame);
    await settle(element);
    accepted(text(element, 'h2') === 'Kan du leva med de här reglerna?', text(element, 'h2'));
  });
});
