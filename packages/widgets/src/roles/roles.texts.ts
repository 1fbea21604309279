import { dictionary } from '../language/languages.ts';
import type { RoleTexts } from '../language/texts/case-texts.ts';

const fi: RoleTexts = {
  label: 'Roolit',
  names: {
    owner: 'Tapauksen tuoja',
    leads: 'Konsultaation ohjaaja',
    writer: 'Kirjaaja',
    timekeeper: 'Ajan seuraaja',
    observer: 'Havainnoija',
    host: 'Emäntä tai isäntä',
  },
  does: {
    owner: 'tuo tapauksen',
    leads: 'ohjaa',
    writer: 'kirjaa',
    timekeeper: 'seuraa aikaa',
    observer: 'havainnoi',
    host: 'kutsuu',
  },
  open: 'vapaana',
  propose: 'Ehdotus',
  planned: 'sovittu suunnitelmassa',
  somebodyElse: 'Joku muu',
  oneMore: 'Lisää joku',
  change: 'Vaihda',
  give: (role, name) => `${role}: ${name}`,
  release: (role, name) => `Vapauta roolista: ${role}, ${name}`,
  releaseShort: 'Vapauta',
  fair: 'Ensin se, jolla ei vielä ole roolia, sitten se, joka on ollut roolissa harvimmin. Jokainen saa kieltäytyä.',
};

const sv: RoleTexts = {
  label: 'Roller',
  names: {
    owner: 'Fallgivare',
    leads: 'Leder konsultationen',
    writer: 'Sekreterare',
    timekeeper: 'Tidtagare',
    observer: 'Observatör',
    host: 'Värd',
  },
  does: {
    owner: 'har fallet',
    leads: 'leder',
    writer: 'skriver',
    timekeeper: 'håller tiden',
    observer: 'observerar',
    host: 'bjuder in',
  },
  open: 'ledig',
  propose: 'Förslag',
  planned: 'enligt planen',
  somebodyElse: 'Någon annan',
  oneMore: 'Lägg till någon',
  change: 'Byt',
  give: (role, name) => `${role}: ${name}`,
  release: (role, name) => `Släpp rollen: ${role}, ${name}`,
  releaseShort: 'Släpp rollen',
  fair: 'Först den som ännu inte har en roll, sedan den som har haft rollen minst. Alla får tacka nej.',
};

const en: RoleTexts = {
  label: 'Roles',
  names: {
    owner: 'Case owner',
    leads: 'Leads the consultation',
    writer: 'Writer',
    timekeeper: 'Timekeeper',
    observer: 'Observer',
    host: 'Host',
  },
  does: {
    owner: 'brings the case',
    leads: 'leads',
    writer: 'writes',
    timekeeper: 'keeps the time',
    observer: 'observes',
    host: 'hosts',
  },
  open: 'free',
  propose: 'Proposed',
  planned: 'as planned',
  somebodyElse: 'Somebody else',
  oneMore: 'Add somebody',
  change: 'Change',
  give: (role, name) => `${role}: ${name}`,
  release: (role, name) => `Release from the role: ${role}, ${name}`,
  releaseShort: 'Release',
  fair: 'Whoever has no role yet comes first, then whoever has had this one least. Anybody may say no.',
};

/** What roles are called; also on the seats of the table. */
export const roleTexts = dictionary('roles', { fi, sv, en });
