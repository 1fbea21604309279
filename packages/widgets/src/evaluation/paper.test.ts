import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts, keptText } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import './define.ts';
import type { VermeEvaluation } from './evaluation.ts';
import { countedDraft, readTally } from './tally.ts';

async function show() {
  const example = exampleRoom();
  const element = await stand<VermeEvaluation>('verme-evaluation', { example });
  parts(element, 'way')[1]?.click();
  await settle(element);
  const field = () => element.renderRoot.querySelector<HTMLTextAreaElement>('.paper textarea');
  return { example, element, field };
}
/** Types as a person does, letter by letter. */
async function types(element: VermeEvaluation, text: string): Promise<void> {
  for (const letter of text) {
    await sendKeys(letter === '\n' ? { press: 'Enter' } : { type: letter });
    await settle(element);
  }
}

describe('an evaluation from paper', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('takes sentences of several words, a line each, as they are typed', async () => {
    const { example, element, field } = await show();
    field()?.focus();
    await types(element, 'kaksi sanaa\ntoinen rivi ');
    example.press(1);
    await settle(element);
    same(field()?.value, 'kaksi sanaa\ntoinen rivi ');
    const tally = readTally(keptText('erityinen-tuki', 'evaluation:final:paper'));
    same(Object.values(countedDraft('final', tally).words ?? {}), [['kaksi sanaa', 'toinen rivi']]);
  });
});
