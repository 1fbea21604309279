import { sendKeys, setViewport } from '@web/test-runner-commands';
import { latestConsent } from '@opelix/verme-core';
import { accepted, mount, settle, text, violations } from '../board/testing/stage.ts';
import { methods } from '@opelix/verme-core/methods';
import { caseRoom } from '../testing/case-room.ts';
import { exampleRoom } from '../testing/example-room.ts';
import '../room/define.ts';
import './define.ts';

const submit = async (element: Parameters<typeof settle>[0]): Promise<void> => {
  element.renderRoot.querySelector('form')?.requestSubmit();
  await settle(element);
};

describe('verme-record', () => {
  it('records what is written, who sees it and when it is deleted, as sentences', async () => {
    const example = exampleRoom();
    const element = await mount('verme-record', example);
    accepted((await violations(element)).length === 0, 'no axe violation');
    element.renderRoot.querySelectorAll('input')[1]?.focus();
    await sendKeys({ press: 'Space' });
    await settle(element);
    await submit(element);
    const { record } = example.room.state;
    accepted(record?.sees === 'leads' && record.until === 'end30', JSON.stringify(record));
    accepted(
      text(element, '[part~=decision]').includes('Sen näkee vain ohjaaja. Se poistetaan 30 päivää'),
      'a sentence',
    );
    accepted(element.renderRoot.querySelector('verme-consent') !== null, 'then everybody is asked');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('asks again when the decision has changed', async () => {
    const example = exampleRoom();
    const element = await mount('verme-record', example);
    await submit(element);
    const decision = example.room.state.record?.id;
    example.record({
      type: 'consent.asked',
      data: {
        about: { kind: 'record', ...(decision === undefined ? {} : { decision }) },
        of: [...example.room.state.members.circle],
      },
    });
    element.renderRoot.querySelector('button')?.click();
    await settle(element);
    await submit(element);
    accepted(latestConsent(example.room.state, 'record')?.stale === true, 'the round is stale');
    accepted(element.renderRoot.querySelector('form') === null, 'the form is closed');
  });

  it('shows no answer of an earlier block where each is asked anew', async () => {
    const example = caseRoom('network', [methods['network-onwards']]);
    const { record, room } = example;
    record({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'Säännöt.' } });
    const decision = room.state.record?.id ?? '';
    const about = { kind: 'record', decision } as const;
    const asked = (activity?: string): void =>
      record({
        type: 'consent.asked',
        ...(activity === undefined ? {} : { activity }),
        data: { about, of: [...room.state.members.circle] },
      });
    asked();
    const element = await mount('verme-record', example);
    const consent = () => element.renderRoot.querySelector('verme-consent');
    accepted(consent() === null, 'that of before is no answer to what is asked now');
    asked(example.here.activity);
    await settle(element);
    accepted(consent() !== null, 'the round of this block');
  });

  it('keeps what is half typed, shows the wall the sentence alone, and fits 360 px', async () => {
    const example = exampleRoom();
    await setViewport({ width: 360, height: 700 });
    const element = await mount('verme-record', example);
    const field = element.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
    await sendKeys({ type: 'Vain säännöt' });
    const again = await mount('verme-record', example);
    accepted(again.renderRoot.querySelector('textarea')?.value === 'Vain säännöt', 'it is there');
    accepted(document.documentElement.scrollWidth <= 360, `${document.documentElement.scrollWidth} px wide`);
    await submit(again);
    const wall = await mount('verme-record', example, { view: 'wall' });
    accepted(wall.renderRoot.querySelector('button, textarea, input') === null, 'nothing to press');
    accepted(text(wall, '[part~=decision]').startsWith('Vain säännöt'), text(wall, '[part~=decision]'));
    accepted((await violations(wall)).length === 0, 'no axe violation');
  });
});
