/** What is chosen on a plan card beside its form, and where an action stands: by id, in every language. */
import type { Said } from './forms.ts';

const said = (fi: string, sv: string, en: string): Said => ({ fi, sv, en });

/** Which working time an action takes. One's own time is possible, and is asked about. */
export const workTimes = {
  joint: said('YS-aika', 'Samplaneringstid', 'Joint planning time'),
  veso: said('Veso-päivä', 'Fortbildningsdag enligt avtal', 'Contract training day'),
  annual: said('Vuosityöaika', 'Årsarbetstid', 'Annual working time'),
  other: said('Muu työaika', 'Annan arbetstid', 'Other working time'),
  project: said('Hankkeen aika', 'Projekttid', 'Project time'),
  own: said('Oma aika', 'Egen tid', 'Own time'),
} as const;
/** Which working time an action takes. */
export type WorkTime = keyof typeof workTimes;
/** The kinds of working time, in the order in which they are offered. */
export const workTimeIds = Object.keys(workTimes) as readonly WorkTime[];

/** Who pays. */
export const funders = {
  employer: said('Oma työnantaja', 'Egen arbetsgivare', 'Own employer'),
  project: said('Hanke', 'Projekt', 'Project'),
  grant: said('Valtionavustus', 'Statsunderstöd', 'State grant'),
  peers: said('Vertaistyötä, ei rahaa', 'Kollegialt arbete, inga pengar', 'Peer work, no money'),
} as const;
/** Who pays for an action. */
export type Funder = keyof typeof funders;
/** Who can pay, in the order in which they are offered. */
export const funderIds = Object.keys(funders) as readonly Funder[];

/** What an evaluation looks at: the four levels of training evaluation, the first alone being a feedback form. */
export const levels = {
  reaction: said('Palaute: miltä se tuntui', 'Respons: hur det kändes', 'Reaction: how it felt'),
  learning: said('Oppiminen: mitä nyt osataan', 'Lärande: vad man nu kan', 'Learning: what people now can do'),
  doing: said('Toiminta: mitä tehdään toisin', 'Handling: vad som görs annorlunda', 'Doing: what is done differently'),
  effect: said('Vaikutus: mitä siitä seuraa', 'Effekt: vad det leder till', 'Effect: what follows from it'),
} as const;
/** What an evaluation looks at. */
export type Level = keyof typeof levels;
/** What an evaluation can look at, from feedback to effect. */
export const levelIds = Object.keys(levels) as readonly Level[];

/** What the employer has said: the group proposes, employers decide. */
export const employerAnswers = {
  notAsked: said('Ei vielä kysytty', 'Inte frågat ännu', 'Not asked yet'),
  asked: said('Kysytty, vastaus tulossa', 'Frågat, väntar på svar', 'Asked, waiting for an answer'),
  approved: said('Hyväksytty', 'Godkänt', 'Approved'),
  declined: said('Ei hyväksytty', 'Inte godkänt', 'Declined'),
} as const;
/** What the employer has said of an action. */
export type EmployerAnswer = keyof typeof employerAnswers;
/** What the employer can have said, in the order in which it is offered. */
export const employerAnswerIds = Object.keys(employerAnswers) as readonly EmployerAnswer[];

/** Where an action stands. A draft is a proposal of the group until somebody has taken it. */
export const stands = {
  draft: said('Ehdotus', 'Förslag', 'Proposal'),
  committed: said('Sovittu', 'Överenskommet', 'Agreed'),
  underway: said('Käynnissä', 'På gång', 'Under way'),
  done: said('Tehty', 'Gjort', 'Done'),
  stuck: said('Jumissa', 'Har kört fast', 'Stuck'),
  dropped: said('Luovuttu', 'Avstått från', 'Dropped'),
} as const;
/** Where an action stands. */
export type Stand = keyof typeof stands;
/** What a follow-up can say of an action. */
export const followUps = ['underway', 'done', 'stuck', 'dropped'] as const satisfies readonly Stand[];
/** What a follow-up says of an action. */
export type FollowUp = (typeof followUps)[number];
