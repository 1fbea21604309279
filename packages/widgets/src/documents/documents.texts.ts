import { dictionary } from '../language/languages.ts';
import { plural } from '../language/plural.ts';
import type { DocumentsTexts } from '../language/texts/documents-texts.ts';

const languages = { fi: 'suomi', sv: 'svenska', en: 'English' } as const;

const fi: DocumentsTexts = {
  label: 'Asiakirjat',
  names: {
    invitation: 'Kutsu',
    calendar: 'Kalenteri',
    programme: 'Etenemissuunnitelma',
    statement: 'Osallistumisvahvistukset',
    log: 'Koko ryhmä tiedostona',
    import: 'Tuo ryhmä tiedostosta',
  },
  what: {
    invitation: 'Lähetä ennen ensimmäistä tapaamista. Säännöt ja suunnitelma ovat siinä luonnoksina.',
    calendar: 'Sovitut päivät jokaisen omaan kalenteriin. Avoimet päivät jäävät pois.',
    programme: 'Mitä milloinkin tehdään, missä ja kuka ohjaa.',
    statement: 'Työnantajalle: päivät, kellonajat ja tunnit. Ei sanaakaan keskusteluista.',
    log: 'Varmuuskopio, tai kun ryhmä siirtyy toiselle koneelle.',
    import: 'Lue aiemmin viety tiedosto. Rikkinäisestä tiedostosta ei oteta mitään.',
  },
  later: {
    calendar: 'Tulee, kun ensimmäinen päivä on sovittu.',
    statement: 'Tulevat, kun ensimmäinen tapaaminen on pidetty.',
  },
  language: 'Asiakirjojen kieli',
  languages,
  open: 'Katso ja tulosta',
  markdown: 'Lataa tekstinä',
  ics: 'Lataa kalenteriin',
  json: 'Vie tiedostoon',
  choose: 'Valitse tiedosto',
  print: 'Tulosta',
  forWhom: 'Kenelle',
  everybody: 'Kaikki yhdessä',
  statementOf: (name) => `Osallistumisvahvistus: ${name}`,
  loading: 'Asiakirjoja haetaan.',
  failed: 'Asiakirjaa ei nyt voi tehdä. Tarkista verkkoyhteys ja yritä uudelleen.',
  unreadable: 'Selain ei saa tiedostoa luettua. Tarkista, että se on vielä paikallaan, ja valitse se uudelleen.',
  imported: (events) =>
    plural('fi', events, {
      one: 'Tiedosto on luettu: yksi kirjaus.',
      other: `Tiedosto on luettu: ${events} kirjausta.`,
    }),
  issues: {
    notJson: 'Tiedosto on rikki, eikä sitä voi lukea. Kokeile toista kopiota.',
    tooLarge: 'Tiedosto on liian suuri ollakseen ryhmän tiedosto. Tarkista, että valitsit oikean.',
    notALog: 'Tämä ei ole Vermen tiedosto. Valitse tiedosto, jonka nimen lopussa on .verme.json.',
    newerVersion: 'Tiedosto on tehty uudemmalla Vermellä. Päivitä sivu ja yritä uudelleen.',
    otherRoom: 'Tiedostossa on toisen ryhmän kirjauksia. Valitse tämän ryhmän tiedosto.',
    badEnvelope: 'Tiedostossa on kirjaus, josta puuttuu tekijä tai aika. Mitään ei otettu. Kokeile toista kopiota.',
    badData: 'Tiedostossa on kirjaus, jonka sisältö on rikki. Mitään ei otettu. Kokeile toista kopiota.',
    unknownType: 'Tiedostossa on kirjaus, jota tämä versio ei tunne. Päivitä sivu ja yritä uudelleen.',
    conflict: 'Tiedostossa on sama kirjaus kahtena eri muotona: sitä on muutettu. Kokeile toista kopiota.',
    badMethod: 'Tiedoston menetelmässä on virhe. Mitään ei otettu.',
  },
};

const sv: DocumentsTexts = {
  label: 'Dokument',
  names: {
    invitation: 'Inbjudan',
    calendar: 'Kalender',
    programme: 'Plan för processen',
    statement: 'Deltagarbekräftelser',
    log: 'Hela gruppen som fil',
    import: 'Hämta gruppen från en fil',
  },
  what: {
    invitation: 'Skicka den före den första träffen. Reglerna och planen finns med som utkast.',
    calendar: 'De avtalade datumen till vars och ens egen kalender. Öppna datum lämnas bort.',
    programme: 'Vad vi gör när, var, och vem som leder.',
    statement: 'Till arbetsgivaren: datum, klockslag och timmar. Inte ett ord om samtalen.',
    log: 'En säkerhetskopia, eller när gruppen flyttar till en annan dator.',
    import: 'Läs in en fil som sparats tidigare. Av en trasig fil tas ingenting in.',
  },
  later: {
    calendar: 'Kommer när det första datumet är bestämt.',
    statement: 'Kommer när den första träffen har hållits.',
  },
  language: 'Dokumentens språk',
  languages,
  open: 'Visa och skriv ut',
  markdown: 'Ladda ner som text',
  ics: 'Ladda ner till kalendern',
  json: 'Spara som fil',
  choose: 'Välj fil',
  print: 'Skriv ut',
  forWhom: 'Till vem',
  everybody: 'Alla tillsammans',
  statementOf: (name) => `Deltagarbekräftelse: ${name}`,
  loading: 'Dokumenten hämtas.',
  failed: 'Dokumentet kan inte göras just nu. Kontrollera nätförbindelsen och försök igen.',
  unreadable: 'Webbläsaren kan inte läsa filen. Kontrollera att den finns kvar och välj den på nytt.',
  imported: (events) =>
    plural('sv', events, {
      one: 'Filen är inläst: en anteckning.',
      other: `Filen är inläst: ${events} anteckningar.`,
    }),
  issues: {
    notJson: 'Filen är trasig och kan inte läsas. Pröva en annan kopia.',
    tooLarge: 'Filen är för stor för att vara en grupps fil. Kontrollera att du valde rätt.',
    notALog: 'Det här är inte en fil från Verme. Välj en fil vars namn slutar på .verme.json.',
    newerVersion: 'Filen är gjord med en nyare Verme. Uppdatera sidan och försök igen.',
    otherRoom: 'I filen finns anteckningar från en annan grupp. Välj den här gruppens fil.',
    badEnvelope: 'I filen finns en anteckning utan upphov eller tid. Ingenting togs in. Pröva en annan kopia.',
    badData: 'I filen finns en anteckning med trasigt innehåll. Ingenting togs in. Pröva en annan kopia.',
    unknownType: 'I filen finns en anteckning som den här versionen inte känner till. Uppdatera sidan och försök igen.',
    conflict: 'I filen finns samma anteckning i två olika former: den har ändrats. Pröva en annan kopia.',
    badMethod: 'Det finns ett fel i en metod i filen. Ingenting togs in.',
  },
};

const en: DocumentsTexts = {
  label: 'Documents',
  names: {
    invitation: 'Invitation',
    calendar: 'Calendar',
    programme: 'Our plan',
    statement: 'Statements of attendance',
    log: 'The whole group as a file',
    import: 'Bring a group in from a file',
  },
  what: {
    invitation: 'Send it before the first session. Rules and plan are in it as drafts.',
    calendar: 'The agreed dates for each one’s own calendar. Open dates are left out.',
    programme: 'What we do when, where, and who leads.',
    statement: 'For the employer: dates, clock times and hours. Not a word of the talk.',
    log: 'A backup, or when the group moves to another computer.',
    import: 'Read a file that was saved before. Nothing is taken from a broken one.',
  },
  later: {
    calendar: 'Comes when the first date has been agreed.',
    statement: 'Come when the first session has been held.',
  },
  language: 'Language of the documents',
  languages,
  open: 'View and print',
  markdown: 'Download as text',
  ics: 'Download for the calendar',
  json: 'Save as a file',
  choose: 'Choose a file',
  print: 'Print',
  forWhom: 'For whom',
  everybody: 'All together',
  statementOf: (name) => `Statement of attendance: ${name}`,
  loading: 'Fetching the documents.',
  failed: 'The document cannot be made now. Check the connection and try again.',
  unreadable: 'The browser cannot read the file. Check that it is still there and choose it again.',
  imported: (events) =>
    plural('en', events, {
      one: 'The file has been read: one record.',
      other: `The file has been read: ${events} records.`,
    }),
  issues: {
    notJson: 'The file is broken and cannot be read. Try another copy.',
    tooLarge: 'The file is too large to be that of a group. Check that you chose the right one.',
    notALog: 'This is not a file of Verme. Choose one whose name ends in .verme.json.',
    newerVersion: 'The file was made with a newer Verme. Reload the page and try again.',
    otherRoom: 'The file has records of another group in it. Choose the file of this group.',
    badEnvelope: 'A record in the file has no author or no time. Nothing was taken. Try another copy.',
    badData: 'A record in the file has broken content. Nothing was taken. Try another copy.',
    unknownType: 'A record in the file is of a kind that this version does not know. Reload the page and try again.',
    conflict: 'The file has one record in two different forms: it has been changed. Try another copy.',
    badMethod: 'A method in the file has a fault. Nothing was taken.',
  },
};

/** What `<verme-documents>` says. */
export const documentsTexts = dictionary('documents', { fi, sv, en });
