import { dictionary } from '../language/languages.ts';
import type { ContactsTexts } from '../language/texts/contacts-texts.ts';

const fi: ContactsTexts = {
  title: 'Yhteystiedot',
  about: 'Listalle tulee vain se, joka itse haluaa, ja vain se, minkä hän sallii. Kysy jokaiselta.',
  allow: { role: 'tehtävä', email: 'sähköposti', phone: 'puhelin' },
  email: 'Sähköposti',
  phone: 'Puhelin',
  save: 'Kirjaa',
  on: 'listalla',
  off: 'ei listalla',
  count: (count) => (count === 0 ? 'Listalla ei ole vielä ketään.' : `Listalla on ${count}.`),
  said: (name, isOn) => `${name}: ${isOn ? 'listalla' : 'ei listalla'}.`,
};

const sv: ContactsTexts = {
  title: 'Kontaktuppgifter',
  about: 'På listan står bara den som själv vill, och bara det som hen tillåter. Fråga var och en.',
  allow: { role: 'uppgift', email: 'e-post', phone: 'telefon' },
  email: 'E-post',
  phone: 'Telefon',
  save: 'Anteckna',
  on: 'på listan',
  off: 'inte på listan',
  count: (count) => (count === 0 ? 'Ingen är på listan ännu.' : `${count} på listan.`),
  said: (name, isOn) => `${name}: ${isOn ? 'på listan' : 'inte på listan'}.`,
};

const en: ContactsTexts = {
  title: 'Contact details',
  about: 'Only those who want to are on the sheet, with what they allow. Ask each person.',
  allow: { role: 'role', email: 'e-mail', phone: 'phone' },
  email: 'E-mail',
  phone: 'Phone',
  save: 'Record',
  on: 'on the sheet',
  off: 'not on the sheet',
  count: (count) => (count === 0 ? 'Nobody is on the sheet yet.' : `${count} on the sheet.`),
  said: (name, isOn) => `${name}: ${isOn ? 'on the sheet' : 'not on the sheet'}.`,
};

/** What `<verme-contacts>` says. */
export const contactsTexts = dictionary('contacts', { fi, sv, en });
