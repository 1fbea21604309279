import { sendKeys } from '@web/test-runner-commands';
import { order } from '@opelix/verme-core';
import { holds, parts, same, settle, violations, words } from '../testing/page.ts';
import { cards } from './testing/cards.ts';
import { cardsOf, choose, find, press, pressNamed, running, show, type } from './testing/stage.ts';
import './define.ts';

describe('the form of a card', () => {
  beforeEach(() => localStorage.clear());

  it('makes a card by keyboard alone; what is half typed is there after a reload', async () => {
    const { example } = running([]);
    let element = await show(example);
    holds(words(element.renderRoot as unknown as Element).includes('Kortteja ei ole vielä'), 'says how to begin');
    await pressNamed(element, 'button', 'Uusi kortti');
    await type(element, 'text', 'Ohjaaja kokeilee korttia');
    await choose(element, 'owner', example.room.state.members.circle[1] ?? '');
    find(element, 'input[value="checklist"]').focus();
    await sendKeys({ press: 'Space' });
    await type(element, 'daily', 'Maanantain aloituksessa');

    element = await show(example);
    await pressNamed(element, 'button', 'Jatka keskeneräistä');
    same((find(element, '#daily') as HTMLTextAreaElement).value, 'Maanantain aloituksessa');
    holds((find(element, 'input[value="checklist"]') as HTMLInputElement).checked, 'the form is ticked');
    await type(element, 'euros', '0');
    find(element, '#euros').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await settle(element);

    const [card] = cardsOf(example);
    same(card?.card.words, { daily: 'Maanantain aloituksessa' });
    same([card?.owner?.name, card?.card.data.euros, card?.card.data.forms], ['Antti', 0, ['checklist']]);
    holds(words(parts(element, 'card')[0]).startsWith('Tarkistuslista'), 'the new card is open');
    same(
      parts(element, 'button').some((one) => words(one) === 'Uusi kortti'),
      true,
      'nothing is unfinished',
    );
  });

  it('changes only what was changed, takes away what was emptied, and records nothing for nothing', async () => {
    const { example, ids } = running(cards.slice(0, 1));
    const element = await show(example, { view: 'page' });
    await press(element, '[part~="row"]');
    await press(element, '[part~="edit"]');
    holds(find(element, 'form [type="submit"]').ariaDisabled === 'true', 'nothing to save');
    const cost = find(element, '#euros') as HTMLInputElement;
    cost.focus();
    cost.select();
    await sendKeys({ type: 'paljon' });
    await settle(element);
    same(find(element, '#euros').ariaInvalid, 'true');
    holds(find(element, 'form [type="submit"]').ariaDisabled === 'true', 'no sum, no card');
    cost.select();
    await sendKeys({ type: '1 200 €' });
    const evaluation = find(element, '#evaluation') as HTMLTextAreaElement;
    evaluation.focus();
    evaluation.select();
    await sendKeys({ press: 'Delete' });
    await settle(element);
    await press(element, 'form [type="submit"]');
    same(order(example.room.log).events.at(-1)?.data, { of: ids[0], euros: 1200, filled: { evaluation: false } });
    same(order(example.room.log).events.at(-1)?.words, { evaluation: null });
    same(cardsOf(example)[0]?.card.words['evaluation'], undefined);
    const before = example.room.log.size;
    await press(element, '[part~="edit"]');
    await sendKeys({ press: 'Escape' });
    await settle(element);
    same(example.room.log.size, before);
    same(
      (element.renderRoot as ShadowRoot).activeElement?.getAttribute('data-action'),
      ids[0],
      'the focus is on the card',
    );
  });

  it('has a name for every field, also where something is wrong', async () => {
    const { example } = running(cards.slice(5));
    const element = await show(example);
    await press(element, '[part~="edit"]');
    await type(element, 'euros', 'paljon');
    same(await violations(), []);
  });

  it('takes a card away and puts it back', async () => {
    const { example } = running(cards.slice(0, 1));
    const element = await show(example, { view: 'page' });
    await press(element, '[part~="row"]');
    await press(element, '[part~="edit"]');
    await pressNamed(element, 'button', 'Poista kortti');
    same(cardsOf(example), []);
    await pressNamed(element, 'button', 'Palauta');
    same(cardsOf(example)[0]?.card.words, { ...cards[0]?.words, text: undefined });
    same(cardsOf(example)[0]?.gaps, []);
  });

  it('what is typed about a card that somebody has taken away becomes a card of its own', async () => {
    const { example, ids } = running(cards.slice(0, 1));
    const element = await show(example, { view: 'page' });
    await press(element, '[part~="row"]');
    await press(element, '[part~="edit"]');
    await type(element, 'text', ' Uusi ajatus.');
    example.record({ type: 'action.withdrawn', data: { of: ids[0] ?? '' } });
    await settle(element);
    await press(element, 'form [type="submit"]');
    holds(cardsOf(example)[0]?.card.text?.endsWith('Uusi ajatus.') === true, 'nothing is lost');
  });
});
