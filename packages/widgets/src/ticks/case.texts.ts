import { dictionary } from '../language/languages.ts';
import type { CaseTexts } from '../language/texts/case-texts.ts';

const fi: CaseTexts = {
  ticks: 'Ketään ei voi tunnistaa',
  ticked: 'kunnossa',
  ahead: 'vielä käymättä läpi',
  unticked: 'jätetty tietoisesti auki',
  leaveOpen: 'Jätetään auki',
  leaveThisOpen: (point) => `Jätetään auki tietoisesti: ${point}`,
  allTicked: 'Kaikki kuusi ovat kunnossa. Tapauksen voi kertoa.',
  someOpen: 'Jokin kohta jäi auki. Kysy vielä: voiko tapauksen kertoa näin, vai valitaanko toinen?',
  way: 'Miten muut ajattelevat ääneen',
  chosen: 'valittu',
  keyQuestion: 'Avainkysymys',
};

const sv: CaseTexts = {
  ticks: 'Ingen går att känna igen',
  ticked: 'klart',
  ahead: 'inte ännu genomgått',
  unticked: 'medvetet lämnat öppet',
  leaveOpen: 'Lämnas öppet',
  leaveThisOpen: (point) => `Lämnas öppet medvetet: ${point}`,
  allTicked: 'Alla sex är klara. Fallet kan berättas.',
  someOpen: 'Någon punkt blev öppen. Fråga en gång till: kan fallet berättas så här, eller väljer ni ett annat?',
  way: 'Hur de andra tänker högt',
  chosen: 'valt',
  keyQuestion: 'Nyckelfråga',
};

const en: CaseTexts = {
  ticks: 'Nobody can be recognised',
  ticked: 'done',
  ahead: 'not gone through yet',
  unticked: 'left open knowingly',
  leaveOpen: 'Leave it open',
  leaveThisOpen: (point) => `Leave it open knowingly: ${point}`,
  allTicked: 'All six are done. The case may be told.',
  someOpen: 'A point was left open. Ask once more: can the case be told like this, or do you choose another?',
  way: 'How the others think aloud',
  chosen: 'chosen',
  keyQuestion: 'Key question',
};

/** What is said about a case, before it is told and while the others think. */
export const caseTexts = dictionary('case', { fi, sv, en });
