/** Prints every document of the test group, to be compared between machines' zones. */
import { calendar } from '../calendar/index.ts';
import { invitation } from '../invitation/index.ts';
import { programmeDocument } from '../programme/index.ts';
import { statements } from '../statement/index.ts';
import { halfway } from './group.ts';

const { state } = halfway();
for (const lang of ['fi', 'sv', 'en'] as const) {
  const documents = [invitation(state, lang), programmeDocument(state, lang), ...statements(state, lang)];
  for (const { markdown, html } of documents) console.log(markdown, html);
  console.log(calendar(state, lang).text);
}
