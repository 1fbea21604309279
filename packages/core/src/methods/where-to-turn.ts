/** Where to turn when talking in the group is not enough: one line, which the group may put in its own words. */
import type { Lang } from './method.ts';

/** The line as it stands until the group has written its own. */
export const whereToTurn: Readonly<Record<Lang, string>> = {
  fi: 'Jos tämä jää painamaan: työterveyshuolto, työsuojeluvaltuutettu, oma esihenkilö tai työnohjaus.',
  sv: 'Om det här blir tungt att bära: företagshälsovården, arbetarskyddsfullmäktige, din egen chef eller handledning.',
  en: 'If this stays with you: occupational health care, the safety representative, your superior, or supervision.',
};
