import { dictionary } from '../language/languages.ts';
import type { TasksTexts } from '../language/texts/tasks-texts.ts';

const fi: TasksTexts = {
  title: 'Omat tehtävät',
  everybody: 'Kaikkien tehtävät',
  yours: {
    action: {
      own: 'Pidät huolta',
      pair: 'Olet parina',
      ask: 'Kysyt esihenkilöltä',
      remind: 'Muistutat ensimmäisestä kokeilusta',
    },
    session: {
      settle: (n) => `Varmistat ${n}. tapaamisen päivän`,
      host: (n) => `Järjestät tilan ${n}. tapaamiseen`,
      lead: (n) => `Ohjaat ${n}. tapaamisen`,
      case: (n) => `Tuot tapauksen ${n}. tapaamiseen`,
    },
  },
  theirs: {
    action: {
      own: 'Pitää huolta',
      pair: 'Parina',
      ask: 'Kysyy esihenkilöltä',
      remind: 'Muistuttaa ensimmäisestä kokeilusta',
    },
    session: {
      settle: (n) => `Varmistaa ${n}. tapaamisen päivän`,
      host: (n) => `Järjestää tilan ${n}. tapaamiseen`,
      lead: (n) => `Ohjaa ${n}. tapaamisen`,
      case: (n) => `Tuo tapauksen ${n}. tapaamiseen`,
    },
  },
  by: (date) => `${date} mennessä`,
  on: (date) => date,
  superior: (who) => `keneltä: ${who}`,
  answer: 'Vastaus',
  none: 'Sinulla ei ole nyt muuta tehtävää kuin tulla paikalle.',
  nobody: 'Kenelläkään ei ole nyt tehtäviä.',
  next: (number, when, place) => `Seuraavaksi ${number}. tapaaminen ${when}${place === '' ? '' : `, ${place}`}.`,
  undated: (number) => `Seuraavaksi ${number}. tapaaminen. Päivä sovitaan vielä.`,
  host: (name) => `Tilan järjestää ${name}.`,
  leads: (name) => `Ohjaa ${name}.`,
  case: (name) => `Tapauksen tuo ${name}.`,
};

const sv: TasksTexts = {
  title: 'Dina uppgifter',
  everybody: 'Allas uppgifter',
  yours: {
    action: {
      own: 'Du tar hand om',
      pair: 'Du är med som par',
      ask: 'Du frågar chefen',
      remind: 'Du påminner om första försöket',
    },
    session: {
      settle: (n) => `Du bekräftar datumet för träff ${n}`,
      host: (n) => `Du är värd för träff ${n}`,
      lead: (n) => `Du leder träff ${n}`,
      case: (n) => `Du tar med ett fall till träff ${n}`,
    },
  },
  theirs: {
    action: {
      own: 'Tar hand om',
      pair: 'Med som par',
      ask: 'Frågar chefen',
      remind: 'Påminner om första försöket',
    },
    session: {
      settle: (n) => `Bekräftar datumet för träff ${n}`,
      host: (n) => `Värd för träff ${n}`,
      lead: (n) => `Leder träff ${n}`,
      case: (n) => `Tar med ett fall till träff ${n}`,
    },
  },
  by: (date) => `senast ${date}`,
  on: (date) => date,
  superior: (who) => `vem: ${who}`,
  answer: 'Svar',
  none: 'Just nu har du ingen annan uppgift än att komma.',
  nobody: 'Ingen har några uppgifter just nu.',
  next: (number, when, place) => `Härnäst träff ${number} ${when}${place === '' ? '' : `, ${place}`}.`,
  undated: (number) => `Härnäst träff ${number}. Datumet bestäms ännu.`,
  host: (name) => `Värd: ${name}.`,
  leads: (name) => `${name} leder.`,
  case: (name) => `${name} tar med ett fall.`,
};

const en: TasksTexts = {
  title: 'Your tasks',
  everybody: 'Everybody’s tasks',
  yours: {
    action: {
      own: 'You look after',
      pair: 'You are the partner in',
      ask: 'You ask the line manager',
      remind: 'You remind people of the first trial',
    },
    session: {
      settle: (n) => `You settle the date of session ${n}`,
      host: (n) => `You host session ${n}`,
      lead: (n) => `You lead session ${n}`,
      case: (n) => `You bring a case to session ${n}`,
    },
  },
  theirs: {
    action: {
      own: 'Looks after',
      pair: 'Partner in',
      ask: 'Asks the line manager',
      remind: 'Reminds people of the first trial',
    },
    session: {
      settle: (n) => `Settles the date of session ${n}`,
      host: (n) => `Hosts session ${n}`,
      lead: (n) => `Leads session ${n}`,
      case: (n) => `Brings a case to session ${n}`,
    },
  },
  by: (date) => `by ${date}`,
  on: (date) => date,
  superior: (who) => `who: ${who}`,
  answer: 'Answer',
  none: 'You have nothing to do now but come.',
  nobody: 'Nobody has any tasks now.',
  next: (number, when, place) => `Next: session ${number} ${when}${place === '' ? '' : `, ${place}`}.`,
  undated: (number) => `Next: session ${number}. The date is still to be decided.`,
  host: (name) => `${name} hosts.`,
  leads: (name) => `${name} leads.`,
  case: (name) => `${name} brings a case.`,
};

/** What `<verme-tasks>` says. */
export const tasksTexts = dictionary('tasks', { fi, sv, en });
