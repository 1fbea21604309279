/**
 * The ways in which colleagues learn: training is one of them. A form is one line; `course` marks those in which people
 * sit and are taught, so that a plan of nothing else is asked about kindly.
 */
import type { Lang } from '../methods/method.ts';

/** A choice as people read it, in every language. */
export type Said = Readonly<Record<Lang, string>>;

interface FormOf {
  readonly course: boolean;
  readonly said: Said;
}
const form = (fi: string, sv: string, en: string): FormOf => ({ course: false, said: { fi, sv, en } });
const course = (fi: string, sv: string, en: string): FormOf => ({ course: true, said: { fi, sv, en } });

/** The forms of an action, by id. */
export const forms = {
  'training-day': course('Koulutuspäivä', 'Utbildningsdag', 'Training day'),
  'short-input': course('Tietoisku', 'Kort info', 'Short input'),
  workshop: course('Työpaja', 'Verkstad', 'Workshop'),
  'online-course': course('Verkkokurssi', 'Nätkurs', 'Online course'),
  'peer-learning': form('Vertaisoppiminen', 'Kollegialt lärande', 'Peer learning'),
  'own-group': form('Verme-ryhmä omaan työpaikkaan', 'Egen verme-grupp', 'Own Verme group'),
  'co-teaching': form('Työparityö', 'Kompanjonundervisning', 'Co-teaching'),
  'job-shadowing': form('Varjostaminen', 'Skuggning', 'Job shadowing'),
  'job-rotation': form('Työkierto', 'Arbetsrotation', 'Job rotation'),
  'work-period': form('Työelämäjakso', 'Arbetslivsperiod', 'Working-life period'),
  visit: form('Vierailu', 'Studiebesök', 'Visit'),
  consultation: form('Konsultaatio', 'Konsultation', 'Consultation'),
  mentoring: form('Mentorointi', 'Mentorskap', 'Mentoring'),
  'job-aid': form('Ohjekortti', 'Instruktionskort', 'Job aid'),
  checklist: form('Tarkistuslista', 'Checklista', 'Checklist'),
  'joint-trial': form('Yhteinen kokeilu', 'Gemensamt försök', 'Joint trial'),
  'reading-circle': form('Lukupiiri', 'Läsecirkel', 'Reading circle'),
  'network-event': form('Verkostotapaaminen', 'Nätverksträff', 'Network event'),
} as const;

/** A form of an action: a training, or another way into colleagues' daily work. */
export type Form = keyof typeof forms;
/** The forms in the order in which they are offered. */
export const formIds = Object.keys(forms) as readonly Form[];
/** Whether a form is a course: one sits and is taught. */
export const isCourse = (id: Form): boolean => forms[id].course;
