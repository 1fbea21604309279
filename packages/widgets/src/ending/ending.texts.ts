import { dictionary } from '../language/languages.ts';
import type { EndingTexts } from '../language/texts/ending-texts.ts';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${count} ${many}`;

const fi: EndingTexts = {
  title: 'Ryhmän päättäminen',
  keeps: (things) => `Asiakirjoina jäävät ${things}.`,
  thing: {
    programme: 'etenemissuunnitelma',
    agreement: 'pelisäännöt',
    attendance: 'osallistumistiedot',
    plan: 'suunnitelmakortit',
    summary: 'hyväksytty yhteenveto',
    contacts: 'yhteystiedot',
  },
  deletes: {
    now: (what) => `Heti päätyttyä poistetaan ${what}.`,
    in30days: (what) => `30 päivän päästä poistetaan ${what}.`,
    never: (what) => `Tälle laitteelle jäävät myös ${what}. Ne voi poistaa myöhemmin.`,
  },
  rest: 'kaikki muut kirjaukset',
  kind: {
    topic: counted('aihe', 'aihetta'),
    insight: counted('oivallus', 'oivallusta'),
    parked: counted('parkkiin jätetty', 'parkkiin jätettyä'),
    question: counted('kysymys', 'kysymystä'),
    experiment: counted('kokeilu', 'kokeilua'),
  },
  undecided: 'Vielä ei ole päätetty, mitä säilytetään.',
  notAccepted: 'Kaikilta ei ole kysytty, käykö päätös.',
  missing: {
    session: 'Ryhmä päätetään, kun tapaaminen on ohi.',
    record: 'Päättäkää ensin, mitä säilytetään ja milloin muu poistetaan.',
    summary: 'Jokainen ei ole hyväksynyt yhteenvetoa. Kysykää, tai päättäkää ilman sitä.',
  },
  without: 'Päätämme ryhmän ilman yhteenvetoa',
  ahead: (count) =>
    count === 1
      ? 'Yksi tapaaminen on pitämättä. Ryhmän voi silti päättää.'
      : `${count} tapaamista on pitämättä. Ryhmän voi silti päättää.`,
  documents: 'Nämä asiakirjat jäävät',
  documentsAbout: 'Ne löytyvät tältä laitteelta ryhmän nimellä. Lataa tai tulosta omasi nyt tai myöhemmin.',
  log: 'Lataa koko ryhmä tiedostona',
  logAbout: 'Vain jos ryhmä on niin päättänyt: tiedostossa on kaikki, mitä on kirjattu.',
  end: 'Päätä ryhmä…',
  sure: {
    now: (events) => `Tältä laitteelta poistetaan ${events} kirjausta. Tätä ei voi perua.`,
    in30days: (events) => `${events} kirjausta poistetaan 30 päivän päästä. Ryhmään ei voi enää kirjata mitään.`,
    never: (events) => `${events} kirjausta jää tälle laitteelle. Ryhmään ei voi enää kirjata mitään.`,
  },
  yes: 'Päätä ryhmä',
  goOn: 'Tallenna asiakirjat',
  cancel: 'Peru',
  working: 'Tallennetaan asiakirjat…',
  failed: 'Ei onnistunut, eikä mitään poistettu. Kaikki on ennallaan. Yritä uudelleen.',
  unfinished: 'Ryhmä on päätetty. Asiakirjoja ei ole vielä tallennettu, eikä mitään ole poistettu.',
  ended: (day) => `Ryhmä päättyi ${day}.`,
  thanks: 'Kiitos. Opin saa viedä mukanaan, puhe jää.',
  proof: 'Tarkistettu: tällä laitteella on ryhmästä 0 kirjausta.',
  proofUnknown: 'Tämä selain ei tallentanut ryhmästä mitään. Lataa asiakirjat ennen kuin suljet sivun.',
  logKept: (events) => `Tällä laitteella on vielä ${events} kirjausta.`,
  deletesOn: (day) =>
    `Ne poistetaan ${day}. Selain ei tee mitään suljettuna, joten niin käy, kun sivu sen jälkeen avataan.`,
  deleteNow: 'Poista ne nyt…',
  deleteSure: 'Poista kirjaukset',
  open: 'Katso',
  print: 'Tulosta',
  save: 'Lataa',
  left: (documents) => (documents === 1 ? 'Jäljelle jäi 1 asiakirja.' : `Jäljelle jäi ${documents} asiakirjaa.`),
  notesDue: (count) =>
    count === 1
      ? 'Tapaamisesta on 1 muistiinpano, joka poistetaan.'
      : `Tapaamisesta on ${count} muistiinpanoa, jotka poistetaan.`,
  notesGo:
    'Se tapahtuu tunnin kuluttua tapaamisen päätyttyä, kun sivu on auki tai seuraavan kerran avataan. Päätökset ja suunnitelma jäävät.',
  eraseNow: 'Poista muistiinpanot nyt',
  erased: (count) => (count === 1 ? '1 muistiinpano on poistettu.' : `${count} muistiinpanoa on poistettu.`),
};

const sv: EndingTexts = {
  title: 'Avsluta gruppen',
  keeps: (things) => `Som dokument finns kvar ${things}.`,
  thing: {
    programme: 'planen för processen',
    agreement: 'spelreglerna',
    attendance: 'deltagaruppgifterna',
    plan: 'plankorten',
    summary: 'det godkända sammandraget',
    contacts: 'kontaktuppgifterna',
  },
  deletes: {
    now: (what) => `Genast efter avslutningen raderas ${what}.`,
    in30days: (what) => `Om 30 dagar raderas ${what}.`,
    never: (what) => `På den här enheten finns också kvar ${what}. De kan raderas senare.`,
  },
  rest: 'alla andra anteckningar',
  kind: {
    topic: counted('ämne', 'ämnen'),
    insight: counted('insikt', 'insikter'),
    parked: counted('parkerad sak', 'parkerade saker'),
    question: counted('fråga', 'frågor'),
    experiment: counted('försök', 'försök'),
  },
  undecided: 'Det är inte bestämt ännu vad som sparas.',
  notAccepted: 'Alla har inte tillfrågats om beslutet.',
  missing: {
    session: 'Gruppen avslutas när träffen är över.',
    record: 'Bestäm först vad som sparas och när resten raderas.',
    summary: 'Var och en har inte godkänt sammandraget. Fråga, eller avsluta utan det.',
  },
  without: 'Vi avslutar gruppen utan sammandrag',
  ahead: (count) =>
    count === 1
      ? 'En träff har inte hållits. Gruppen kan ändå avslutas.'
      : `${count} träffar har inte hållits. Gruppen kan ändå avslutas.`,
  documents: 'De här dokumenten finns kvar',
  documentsAbout: 'De finns på den här enheten under gruppens namn. Ladda ner eller skriv ut ditt nu eller senare.',
  log: 'Ladda ner hela gruppen som fil',
  logAbout: 'Bara om gruppen har bestämt så: filen innehåller allt som har antecknats.',
  end: 'Avsluta gruppen…',
  sure: {
    now: (events) => `${events} anteckningar raderas från den här enheten. Det går inte att ångra.`,
    in30days: (events) => `${events} anteckningar raderas om 30 dagar. Ingenting mer kan antecknas i gruppen.`,
    never: (events) => `${events} anteckningar blir kvar på den här enheten. Ingenting mer kan antecknas i gruppen.`,
  },
  yes: 'Avsluta gruppen',
  goOn: 'Spara dokumenten',
  cancel: 'Avbryt',
  working: 'Dokumenten sparas…',
  failed: 'Det lyckades inte, och ingenting raderades. Allt är som förut. Försök igen.',
  unfinished: 'Gruppen är avslutad. Dokumenten är inte sparade ännu, och ingenting har raderats.',
  ended: (day) => `Gruppen avslutades ${day}.`,
  thanks: 'Tack. Lärdomen får följa med, det som sades stannar.',
  proof: 'Kontrollerat: på den här enheten finns 0 anteckningar från gruppen.',
  proofUnknown: 'Den här webbläsaren sparade ingenting från gruppen. Ladda ner dokumenten innan du stänger sidan.',
  logKept: (events) => `På den här enheten finns ännu ${events} anteckningar.`,
  deletesOn: (day) => `De raderas ${day}. En stängd webbläsare gör ingenting, så det sker när sidan öppnas efter det.`,
  deleteNow: 'Radera dem nu…',
  deleteSure: 'Radera anteckningarna',
  open: 'Visa',
  print: 'Skriv ut',
  save: 'Ladda ner',
  left: (documents) => `${documents} dokument finns kvar.`,
  notesDue: (count) =>
    count === 1 ? 'Från träffen finns 1 notering som raderas.' : `Från träffen finns ${count} noteringar som raderas.`,
  notesGo:
    'Det sker en timme efter träffen när sidan är öppen, eller nästa gång den öppnas. Besluten och planen finns kvar.',
  eraseNow: 'Radera noteringarna nu',
  erased: (count) => (count === 1 ? '1 notering är raderad.' : `${count} noteringar är raderade.`),
};

const en: EndingTexts = {
  title: 'Ending the group',
  keeps: (things) => `As documents remain ${things}.`,
  thing: {
    programme: 'the plan of the process',
    agreement: 'the ground rules',
    attendance: 'the attendance',
    plan: 'the plan cards',
    summary: 'the approved summary',
    contacts: 'the contact sheet',
  },
  deletes: {
    now: (what) => `As soon as it has ended, ${what} are deleted.`,
    in30days: (what) => `After 30 days, ${what} are deleted.`,
    never: (what) => `On this device ${what} are kept too. They can be deleted later.`,
  },
  rest: 'all other records',
  kind: {
    topic: counted('topic', 'topics'),
    insight: counted('insight', 'insights'),
    parked: counted('parked note', 'parked notes'),
    question: counted('question', 'questions'),
    experiment: counted('experiment', 'experiments'),
  },
  undecided: 'It has not been decided yet what is kept.',
  notAccepted: 'Not everybody has been asked about the decision.',
  missing: {
    session: 'The group is ended when the session is over.',
    record: 'Decide first what is kept, and when the rest is deleted.',
    summary: 'Not everybody has approved the summary. Ask them, or end without it.',
  },
  without: 'We end the group without a summary',
  ahead: (count) =>
    count === 1
      ? 'One session has not been held. The group can be ended all the same.'
      : `${count} sessions have not been held. The group can be ended all the same.`,
  documents: 'These documents remain',
  documentsAbout: 'They are on this device under the name of the group. Save or print yours now or later.',
  log: 'Save the whole group as a file',
  logAbout: 'Only if the group has decided so: the file holds everything that was recorded.',
  end: 'End the group…',
  sure: {
    now: (events) => `${events} records are deleted from this device. This cannot be undone.`,
    in30days: (events) => `${events} records are deleted after 30 days. Nothing more can be recorded in the group.`,
    never: (events) => `${events} records stay on this device. Nothing more can be recorded in the group.`,
  },
  yes: 'End the group',
  goOn: 'Keep the documents',
  cancel: 'Cancel',
  working: 'Keeping the documents…',
  failed: 'That did not work, and nothing was deleted. All is as it was. Try again.',
  unfinished: 'The group is closed. Its documents have not been kept yet, and nothing has been deleted.',
  ended: (day) => `The group ended on ${day}.`,
  thanks: 'Thank you. What was learned goes with us, what was said stays.',
  proof: 'Checked: this device holds 0 records of the group.',
  proofUnknown: 'This browser stored nothing of the group. Save the documents before you close the page.',
  logKept: (events) => `This device still holds ${events} records.`,
  deletesOn: (day) =>
    `They are deleted on ${day}. A closed browser does nothing, so it happens when the page is opened after that.`,
  deleteNow: 'Delete them now…',
  deleteSure: 'Delete the records',
  open: 'View',
  print: 'Print',
  save: 'Save',
  left: (documents) => (documents === 1 ? '1 document remains.' : `${documents} documents remain.`),
  notesDue: (count) =>
    count === 1 ? 'The session left 1 note that is deleted.' : `The session left ${count} notes that are deleted.`,
  notesGo:
    'It happens an hour after the session while the page is open, or the next time it is opened. Decisions and the plan stay.',
  eraseNow: 'Delete the notes now',
  erased: (count) => (count === 1 ? '1 note has been deleted.' : `${count} notes have been deleted.`),
};

/** What `<verme-ending>` says. */
export const endingTexts = dictionary('ending', { fi, sv, en });
