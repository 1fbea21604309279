import { dictionary } from '../language/languages.ts';
import type { RecordTexts } from '../language/texts/record-texts.ts';

const fi: RecordTexts = {
  title: 'Mitä jää talteen?',
  what: 'Mitä kirjataan',
  draft: 'Kirjaamme säännöt, päivät, suunnitelman ja aiheet. Puhetta ei kirjata.',
  sees: 'Kuka sen näkee',
  seen: { group: 'vain ryhmä', leads: 'vain ohjaaja', all: 'kuka vain, jolle näytämme' },
  until: 'Milloin se poistetaan',
  kept: {
    session: 'muistiinpanot jokaisen tapaamisen jälkeen',
    end: 'kun ryhmä päättyy',
    end30: '30 päivää päättymisen jälkeen',
    never: 'sitä ei poisteta',
  },
  decide: 'Kirjaa päätös',
  decideAgain: 'Kirjaa uusi päätös',
  change: 'Muuta päätöstä',
  cancel: 'Peru',
  then: 'Sitten vielä kaikilta: käykö näin?',
  seenBy: {
    group: 'Sen näkee vain ryhmä.',
    leads: 'Sen näkee vain ohjaaja.',
    all: 'Sen saa näyttää muillekin.',
  },
  keptUntil: {
    session:
      'Muistiinpanot poistetaan tunnin kuluttua jokaisesta tapaamisesta. Päätökset ja suunnitelma poistetaan, kun ryhmä päättyy.',
    end: 'Se poistetaan, kun ryhmä päättyy. Asiakirjat jäävät.',
    end30: 'Se poistetaan 30 päivää ryhmän päättymisen jälkeen. Asiakirjat jäävät.',
    never: 'Sitä ei poisteta itsestään.',
  },
  employer: 'Työnantaja saa tiedon siitä, milloin olit paikalla. Ei sanaakaan puheesta.',
  open: 'Päätetään yhdessä.',
};

const sv: RecordTexts = {
  title: 'Vad sparas?',
  what: 'Vad som antecknas',
  draft: 'Vi antecknar reglerna, datumen, planen och ämnena. Det vi säger antecknas inte.',
  sees: 'Vem som ser det',
  seen: { group: 'bara gruppen', leads: 'bara den som leder', all: 'var och en som vi visar det för' },
  until: 'När det raderas',
  kept: {
    session: 'anteckningarna efter varje träff',
    end: 'när gruppen avslutas',
    end30: '30 dagar efter avslutningen',
    never: 'det raderas inte',
  },
  decide: 'Anteckna beslutet',
  decideAgain: 'Anteckna ett nytt beslut',
  change: 'Ändra beslutet',
  cancel: 'Avbryt',
  then: 'Fråga till sist alla: går det bra så här?',
  seenBy: {
    group: 'Bara gruppen ser det.',
    leads: 'Bara den som leder ser det.',
    all: 'Det får också visas för andra.',
  },
  keptUntil: {
    session: 'Anteckningarna raderas en timme efter varje träff. Besluten och planen raderas när gruppen avslutas.',
    end: 'Det raderas när gruppen avslutas. Dokumenten finns kvar.',
    end30: 'Det raderas 30 dagar efter att gruppen har avslutats. Dokumenten finns kvar.',
    never: 'Det raderas inte av sig självt.',
  },
  employer: 'Arbetsgivaren får veta när du var på plats. Inte ett ord om det som sades.',
  open: 'Vi bestämmer tillsammans.',
};

const en: RecordTexts = {
  title: 'What is kept?',
  what: 'What is written down',
  draft: 'We write down the rules, the dates, the plan and the topics. What we say is not written down.',
  sees: 'Who sees it',
  seen: { group: 'only the group', leads: 'only whoever leads', all: 'anybody we show it to' },
  until: 'When it is deleted',
  kept: {
    session: 'the notes after each session',
    end: 'when the group ends',
    end30: '30 days after the end',
    never: 'it is not deleted',
  },
  decide: 'Record the decision',
  decideAgain: 'Record a new decision',
  change: 'Change the decision',
  cancel: 'Cancel',
  then: 'Then ask everybody: does this work for you?',
  seenBy: {
    group: 'Only the group sees it.',
    leads: 'Only whoever leads sees it.',
    all: 'It may be shown to others too.',
  },
  keptUntil: {
    session:
      'The notes are deleted an hour after each session. Decisions and the plan are deleted when the group ends.',
    end: 'It is deleted when the group ends. The documents stay.',
    end30: 'It is deleted 30 days after the group has ended. The documents stay.',
    never: 'It is not deleted by itself.',
  },
  employer: 'Your employer learns when you were here, and not one word of what was said.',
  open: 'We decide together.',
};

/** What `<verme-record>` says. */
export const recordTexts = dictionary('record', { fi, sv, en });
