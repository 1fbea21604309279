import { sendKeys } from '@web/test-runner-commands';
import { accepted, part } from '../board/testing/stage.ts';
import { exampleRoom } from '../testing/example-room.ts';
import '../room/define.ts';
import './define.ts';
import { keys, sessionAt, shown } from './testing/plan.ts';

describe('a text of the plan', () => {
  it('is recorded when the person leaves it, not letter by letter', async () => {
    const example = exampleRoom();
    const element = await shown(example);
    const { version } = example.room.state.programme;
    const theme = part(element, 'theme', 1) as HTMLTextAreaElement;
    theme.focus();
    theme.select();
    await sendKeys({ type: 'Kaksi tapausta' });
    accepted(example.room.state.programme.version === version, 'not while typing');
    await keys(element, 'Tab');
    accepted(example.room.state.sessions[sessionAt(example, 1)]?.theme === 'Kaksi tapausta', 'recorded');
    accepted(example.room.state.programme.version === version + 1, 'once');
    const aims = part(element, 'aims') as HTMLTextAreaElement;
    aims.focus();
    await sendKeys({ type: 'Jokainen tietää, keneltä kysyä.' });
    await keys(element, 'Enter');
    accepted(example.room.state.programme.aims === 'Jokainen tietää, keneltä kysyä.', 'the aims');
  });

  it('is taken away by emptying it: the programme’s own theme comes back, and there are no aims', async () => {
    const example = exampleRoom();
    const words = { theme: 'Kaksi tapausta' };
    example.record({ type: 'programme.changed', data: { session: sessionAt(example, 1) }, words });
    example.record({ type: 'programme.changed', words: { aims: 'Jokainen tietää.' } });
    const element = await shown(example);
    const { version } = example.room.state.programme;
    const theme = part(element, 'theme', 1) as HTMLTextAreaElement;
    theme.focus();
    theme.select();
    await keys(element, 'Delete');
    accepted(theme.value === '', `it stays empty while it is written: ${theme.value}`);
    await keys(element, 'Enter');
    accepted(example.room.state.sessions[sessionAt(example, 1)]?.theme === '', 'taken away');
    accepted(theme.value === 'Arjen jakaminen', theme.value);
    theme.select();
    await keys(element, 'Delete', 'Tab');
    accepted(theme.value === 'Arjen jakaminen', 'what the programme says is not taken away');
    accepted(example.room.state.programme.version === version + 1, 'recorded once');
    const aims = part(element, 'aims') as HTMLTextAreaElement;
    aims.focus();
    aims.select();
    await keys(element, 'Delete', 'Tab');
    accepted(example.room.state.programme.aims === '' && aims.value === '', aims.value);
  });

  it('that is half typed is there after a reload', async () => {
    const example = exampleRoom();
    const first = await shown(example);
    const field = part(first, 'method', 2) as HTMLTextAreaElement;
    field.focus();
    field.select();
    await sendKeys({ type: 'Kesken' });
    // A reload tells the field nothing of its end.
    field.addEventListener('blur', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    first.renderRoot.addEventListener('blur', (event) => event.stopPropagation(), { capture: true, once: true });
    first.remove();
    const again = await shown(example);
    const kept = part(again, 'method', 2) as HTMLTextAreaElement;
    accepted(kept.value === 'Kesken', kept.value);
    kept.focus();
    await keys(again, 'Tab');
    accepted(example.room.state.sessions[sessionAt(example, 2)]?.method === 'Kesken', 'recorded on leaving');
  });
});
