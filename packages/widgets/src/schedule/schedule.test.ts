import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { consentSubject, latestConsent, scheduleView } from '@opelix/verme-core';
import { accepted, mount, part, parts, settle, text, violations } from '../board/testing/stage.ts';
import { keepText } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { datesEvery, slotDraft } from './slots-every.ts';
import { ahead, all, withDates } from './testing/dates.ts';
import { instantAt } from './zone-time.ts';
import '../room/define.ts';
import './define.ts';

type Element = Parameters<typeof part>[0];
const rowOf = ({ room }: Example, at: number) => scheduleView(room.state).rows[at]?.answers.slice(1).join();
const focused = (element: Element): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
const buttonNamed = (element: Element, name: string): HTMLElement | undefined =>
  parts(element, 'button').find((button) => button.textContent?.trim() === name);
async function pressNamed(element: Element, name: string): Promise<void> {
  const button = buttonNamed(element, name);
  accepted(button !== undefined, `there is a button ${name}`);
  button?.click();
  await settle(element);
}
function consentOfAll(example: Example, without = 0): void {
  const about = consentSubject(example.room.state, 'dates');
  if (about === null) throw new Error('nothing to ask about');
  const of = [...example.room.state.members.circle];
  example.record({ type: 'consent.asked', data: { about, of } });
  const consent = latestConsent(example.room.state, 'dates')?.consent ?? '';
  for (const member of of.slice(without)) example.record({ type: 'consent.given', data: { consent } }, member);
}

describe('verme-schedule', () => {
  afterEach(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('verme-draft:')) localStorage.removeItem(key);
  });

  it('is filled by keyboard alone: letters go on to the next date and the next person', async () => {
    const example = withDates();
    const element = await mount('verme-schedule', example);
    part(element, 'cell').focus();
    for (const key of ['k', 'J', 'e', 'k', 'k', 't']) {
      await sendKeys({ press: key });
      await settle(element);
    }
    accepted(rowOf(example, 0) === 'yes,maybe,no,yes,yes', rowOf(example, 0));
    accepted(rowOf(example, 1)?.startsWith('remote,'), rowOf(example, 1));
    accepted(text(element, '[role=status]') === 'Antti, ti 10.2.: etänä', text(element, '[role=status]'));
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Home' });
    await settle(element);
    accepted(focused(element)?.dataset['slot'] === ahead(example)[0], 'arrows and Home move');
    accepted(element.renderRoot.querySelectorAll('.scroll [tabindex="0"]').length === 1, 'one stop for Tab');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('has a menu for the mouse, which Escape closes', async () => {
    const example = withDates();
    const element = await mount('verme-schedule', example);
    part(element, 'cell', 2).click();
    await settle(element);
    const menu = part(element, 'menu');
    accepted(menu.matches(':popover-open'), 'it is open');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    accepted(rowOf(example, 0) === ',,maybe,,', rowOf(example, 0));
    accepted(!menu.matches(':popover-open'), 'it is closed');
    part(element, 'date').click();
    await settle(element);
    await pressNamed(element, 'Poista päivä ehdotuksista');
    accepted(ahead(example).length === 4, 'a date is taken away from its head');
  });

  it('proposes a row of dates, and one, in the zone of the group', async () => {
    const example = exampleRoom();
    example.press(1);
    const element = await mount('verme-schedule', example);
    const [many] = element.renderRoot.querySelectorAll('form');
    const set = (form: HTMLFormElement | undefined, name: string, value: string): void => {
      const control = form?.elements.namedItem(name) as HTMLInputElement;
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    set(many, 'first', '2026-03-02');
    set(many, 'last', '2026-04-30');
    await settle(element);
    await pressNamed(element, 'Lisää viisi päivää');
    const { slots } = scheduleView(example.room.state);
    accepted(
      slots
        .slice(1)
        .map(({ date }) => date)
        .join() === '2026-03-03,2026-03-17,2026-03-31,2026-04-14,2026-04-28',
      slots,
    );
    const hours = slots.slice(1).map(({ start }) => new Date(start).getUTCHours());
    accepted(hours.join() === '12,12,11,11,11', `two o'clock also in summer time: ${hours.join()}`);
    // Nobody has answered yet, so the forms stay where they are.
    const form = element.renderRoot.querySelectorAll('form')[1];
    set(form, 'date', '2026-05-05');
    form?.requestSubmit();
    await settle(element);
    accepted(scheduleView(example.room.state).slots.length === 7, 'one more');
  });

  it('waits for answers before any set of dates stands out', async () => {
    const example = withDates(['yyyyy', 'yyyyy']);
    const element = await mount('verme-schedule', example);
    accepted(text(element, '[part~=sentence]').startsWith('Vastauksia puuttuu vielä: Päivi, '), 'it says whose');
    accepted(element.renderRoot.querySelector('.pick') === null, 'no fabric yet');
  });

  it('puts an impossible date to that person first, and only then can it be decided', async () => {
    const example = withDates(['yynyn', ...all('yyyyn').slice(1)]);
    const element = await mount('verme-schedule', example);
    accepted(
      text(element, '[part~=sentence]') === 'Tiistai 14.4. Ei käy: Liisa. Liisa?',
      text(element, '[part~=sentence]'),
    );
    accepted(element.renderRoot.querySelectorAll('[part~=asked]').length === 1, 'a ring on one cell');
    accepted(buttonNamed(element, 'Päätä neljä päivää')?.ariaDisabled === 'true', 'nothing can be decided');
    accepted((await violations(element)).length === 0, 'no axe violation');
    await pressNamed(element, 'Tulee etänä');
    accepted(rowOf(example, 0) === 'yes,yes,remote,yes,no', rowOf(example, 0));
    accepted(element.renderRoot.querySelector('verme-consent') !== null, 'everybody is asked next');
    accepted(
      parts(element, 'compromise').some((one) => one.textContent === 'ti 14.4.: etänä Liisa.'),
      'one sentence',
    );
  });

  it('meets without somebody only when that person was asked and said so', async () => {
    const example = withDates(['yynyn', ...all('yyyyn').slice(1)]);
    const element = await mount('verme-schedule', example);
    await pressNamed(element, 'Ei pääse, kokoonnutaan silti');
    const { asked } = scheduleView(example.room.state).rows[0] ?? {};
    accepted(asked?.[3] === true, 'asked aloud is recorded');
    accepted(element.renderRoot.querySelector('verme-consent') !== null, 'it goes on');
  });

  it('looks for another date, and walks through the other proposals', async () => {
    const example = withDates(['yynyy', ...all('yyyyy').slice(1)]);
    example.record(slotDraft('2026-04-15', { time: '14:00', minutes: 120, place: '', zone: 'Europe/Helsinki' }));
    const element = await mount('verme-schedule', example);
    const first = [...element.renderRoot.querySelectorAll('thead .pick b')].map((one) => one.textContent).join();
    const next = element.renderRoot.querySelectorAll<HTMLElement>('.step')[1];
    next?.click();
    await settle(element);
    const second = [...element.renderRoot.querySelectorAll('thead .pick b')].map((one) => one.textContent).join();
    accepted(first !== second && first !== '', `${first} → ${second}`);
  });

  it('decides after everybody’s consent, with places, and opens one date again without touching the others', async () => {
    const example = withDates(all('yyyyn'));
    consentOfAll(example, 1);
    const element = await mount('verme-schedule', example);
    const decide = (): HTMLElement | undefined => buttonNamed(element, 'Päätä neljä päivää');
    accepted(decide()?.ariaDisabled === 'true', 'one is still to be asked');
    const consent = latestConsent(example.room.state, 'dates')?.consent ?? '';
    example.record({ type: 'consent.given', data: { consent } });
    await settle(element);
    const place = element.renderRoot.querySelector<HTMLInputElement>('.detail input');
    accepted(place?.value === 'Harjula', 'the place of the slot stands there');
    place?.focus();
    place?.select();
    await sendKeys({ press: 'Backspace' });
    await settle(element);
    accepted(place?.value === '', 'it is empty once it has been emptied');
    await sendKeys({ type: 'Lakeus' });
    accepted((await violations(element)).length === 0, 'no axe violation');
    decide()?.click();
    await settle(element);
    await settle(element);
    const { state } = example.room;
    const [, second, third] = state.programme.sessions;
    accepted(state.schedule.places[second ?? '']?.place === 'Lakeus', 'the place that was typed');
    accepted(scheduleView(state).none === 'allDecided', 'all are decided');
    accepted(parts(element, 'settled').length === 4, 'four are listed');
    parts(element, 'settled')[1]?.querySelectorAll<HTMLElement>('button')[1]?.click();
    await settle(element);
    accepted(scheduleView(example.room.state).undecided.join() === third, 'only the third is open again');
    accepted(Object.keys(example.room.state.dates.context.decided).length === 4, 'the others stay');
  });

  it('leaves a date open to somebody who settles it by a day', async () => {
    const example = withDates(all('yyynn'));
    const element = await mount('verme-schedule', example);
    await pressNamed(element, 'Jätä päivä auki');
    accepted((await violations(element)).length === 0, 'no axe violation');
    const form = element.renderRoot.querySelector<HTMLFormElement>('.opening');
    form?.requestSubmit();
    await settle(element);
    const [, second] = example.room.state.programme.sessions;
    accepted(example.room.state.dates.context.open[second ?? ''] !== undefined, 'it is open');
    accepted(
      text(element, '[part~=settled]').includes('Auki. Päivän varmistaa Liisa'),
      text(element, '[part~=settled]'),
    );
  });

  it('shows the wall the grid, then the dates, with nothing to press', async () => {
    const example = withDates(all('yyyyn'));
    const element = await mount('verme-schedule', example, { view: 'wall' });
    accepted(parts(element, 'grid').length === 1, 'the grid');
    accepted(element.renderRoot.querySelector('button, input, [tabindex], verme-consent') === null, 'nothing to press');
    accepted((await violations(element)).length === 0, 'no axe violation');
    consentOfAll(example);
    for (const { session, slot } of scheduleView(example.room.state).proposals[0]?.dates ?? [])
      example.record({ type: 'date.decided', data: { session, slot } });
    await settle(element);
    accepted(parts(element, 'settled').length === 4, 'four dates, large');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('stands still on a page of others: the dates, nothing to press, at the size of the page', async () => {
    const example = withDates(all('yyyyn'));
    const element = await mount('verme-schedule', example, { still: '' });
    accepted(element.renderRoot.querySelector('button, input, verme-consent') === null, 'nothing to press');
    accepted((await violations(element)).length === 0, 'no axe violation');
    consentOfAll(example);
    for (const { session, slot } of scheduleView(example.room.state).proposals[0]?.dates ?? [])
      example.record({ type: 'date.decided', data: { session, slot } });
    await settle(element);
    await setViewport({ width: 360, height: 700 });
    accepted(parts(element, 'settled').length === 4, 'four dates');
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
  });

  it('fits 360 px in forced colours with hostile names, and scrolls inside its own box', async () => {
    const example = withDates(all('yyynn'), {
      names: [
        ['<b>x</b>', 1, 'A'],
        ['a'.repeat(90), 2, 'B'],
      ],
    });
    await setViewport({ width: 360, height: 700 });
    await executeServerCommand('verme:media', { 'forced-colors': 'active' });
    const element = await mount('verme-schedule', example);
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
    accepted(parts(element, 'name')[0]?.textContent === '<b>x</b>', 'names are text');
  });

  it('reckons rows and zones by itself', () => {
    const every = datesEvery({ weekday: 2, weeks: 2, first: '2026-01-01', last: '2026-02-20' });
    accepted(every.join() === '2026-01-06,2026-01-20,2026-02-03,2026-02-17', every.join());
    accepted(datesEvery({ weekday: 2, weeks: 2, first: '2026-02-01', last: '2026-01-01' }).length === 0, 'backwards');
    accepted(datesEvery({ weekday: 2, weeks: 0, first: '2026-01-01', last: '2026-01-31' }).length === 0, 'never');
    accepted(datesEvery({ weekday: 1, weeks: 1, first: '2020-01-01', last: '2030-01-01' }).length === 40, 'bounded');
    accepted(instantAt('2026-03-29', '14:00', 'Europe/Helsinki') === Date.UTC(2026, 2, 29, 11), 'the day of change');
    accepted(instantAt('2026-03-29', '02:00', 'Europe/Helsinki') === Date.UTC(2026, 2, 29, 0), 'before the change');
    accepted(instantAt('2026-07-01', '14:00', 'Mars/Nowhere') === Date.UTC(2026, 6, 1, 14), 'an unknown zone is UTC');
    keepText('x', 'y', '');
  });
});
