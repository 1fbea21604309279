export { VermeContacts } from './contacts.ts';
export { contactsTexts } from './contacts.texts.ts';
