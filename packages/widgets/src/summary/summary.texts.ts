import { dictionary } from '../language/languages.ts';
import type { SummaryTexts } from '../language/texts/summary-texts.ts';

const fi: SummaryTexts = {
  title: 'Yhteenveto',
  about: 'Ainoa teksti, joka saa lähteä ryhmästä. Se luetaan ääneen, ja jokainen hyväksyy sen.',
  nothing: 'Yhteenvetoa ei ole vielä.',
  write: 'Kirjoita rivi: suunnitelma tai oppi, ei tarinaa',
  add: 'Lisää',
  key: 'Enter',
  edit: 'Muokkaa:',
  editing: 'Rivi',
  save: 'Tallenna',
  withdraw: 'Poista rivi',
  cancel: 'Peru',
  offers: 'Suunnitelman tavoitteet',
  offersAbout: 'Ota rivi mukaan sellaisenaan. Voit muokata sitä.',
  approved: 'Jokainen on hyväksynyt tämän yhteenvedon. Sen voi antaa eteenpäin.',
  notApproved: 'Ei anneta eteenpäin ennen kuin jokainen on hyväksynyt sen.',
  stands: {
    waiting: (names) => `Vastaus puuttuu: ${names}.`,
    withheld: (names) => `Ei vielä: ${names}. Puhukaa ja muuttakaa.`,
    closed: (names) => `Jäi auki: ${names}.`,
    notAsked: (names) => `Ei ole vielä kysytty: ${names}.`,
  },
  askRest: (names) => `Kysy vielä: ${names}`,
  stay: 'Muutettu rivi kysytään kaikilta uudelleen.',
};

const sv: SummaryTexts = {
  title: 'Sammandrag',
  about: 'Den enda text som får lämna gruppen. Det läses upp och godkänns av var och en.',
  nothing: 'Det finns inget sammandrag ännu.',
  write: 'Skriv en rad: en plan eller en lärdom, ingen berättelse',
  add: 'Lägg till',
  key: 'Enter',
  edit: 'Redigera:',
  editing: 'Rad',
  save: 'Spara',
  withdraw: 'Ta bort raden',
  cancel: 'Avbryt',
  offers: 'Planens mål',
  offersAbout: 'Ta med raden som den är. Du kan redigera den.',
  approved: 'Var och en har godkänt det här sammandraget. Det får ges vidare.',
  notApproved: 'Ges inte vidare förrän var och en har godkänt det.',
  stands: {
    waiting: (names) => `Svar saknas: ${names}.`,
    withheld: (names) => `Inte ännu: ${names}. Tala och ändra.`,
    closed: (names) => `Lämnades öppet: ${names}.`,
    notAsked: (names) => `Inte tillfrågade ännu: ${names}.`,
  },
  askRest: (names) => `Fråga ännu: ${names}`,
  stay: 'En rad som har ändrats frågas av alla på nytt.',
};

const en: SummaryTexts = {
  title: 'Summary',
  about: 'The only text that may leave the group. It is read aloud, and each person approves it.',
  nothing: 'There is no summary yet.',
  write: 'Write a line: a plan or something learned, no story',
  add: 'Add',
  key: 'Enter',
  edit: 'Edit:',
  editing: 'Line',
  save: 'Save',
  withdraw: 'Remove the line',
  cancel: 'Cancel',
  offers: 'Goals of the plan',
  offersAbout: 'Take a line as it is. You can edit it.',
  approved: 'Each person has approved this summary. It may be passed on.',
  notApproved: 'Not passed on before each person has approved it.',
  stands: {
    waiting: (names) => `No answer yet: ${names}.`,
    withheld: (names) => `Not yet: ${names}. Talk, and change it.`,
    closed: (names) => `Left open: ${names}.`,
    notAsked: (names) => `Not asked yet: ${names}.`,
  },
  askRest: (names) => `Ask the others: ${names}`,
  stay: 'A line that has changed is asked of everybody again.',
};

/** What `<verme-summary>` says. */
export const summaryTexts = dictionary('summary', { fi, sv, en });
