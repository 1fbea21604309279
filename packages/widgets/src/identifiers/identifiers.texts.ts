import { dictionary } from '../language/languages.ts';
import type { IdentifierTexts } from '../language/texts/case-texts.ts';

const fi: IdentifierTexts = {
  found: (kinds, words) => {
    const only = kinds.length === 1 ? kinds[0] : undefined;
    if (only === 'code') return `Tässä näyttää olevan henkilötunnus: ${words}.`;
    if (only === 'phone') return `Tässä näyttää olevan puhelinnumero: ${words}.`;
    if (only === 'email') return `Tässä näyttää olevan sähköpostiosoite: ${words}.`;
    if (only === 'name') return `Tässä näyttää olevan nimi: ${words}.`;
    return `Tästä voi ehkä tunnistaa jonkun: ${words}.`;
  },
  hint: 'Kirjoita niin, ettei ketään voi tunnistaa. Tämä huomautus jää tälle laitteelle.',
};

const sv: IdentifierTexts = {
  found: (kinds, words) => {
    const only = kinds.length === 1 ? kinds[0] : undefined;
    if (only === 'code') return `Det här ser ut som en personbeteckning: ${words}.`;
    if (only === 'phone') return `Det här ser ut som ett telefonnummer: ${words}.`;
    if (only === 'email') return `Det här ser ut som en e-postadress: ${words}.`;
    if (only === 'name') return `Det här ser ut som ett namn: ${words}.`;
    return `Av det här kan man kanske känna igen någon: ${words}.`;
  },
  hint: 'Skriv så att ingen går att känna igen. Den här anmärkningen stannar på den här enheten.',
};

const en: IdentifierTexts = {
  found: (kinds, words) => {
    const only = kinds.length === 1 ? kinds[0] : undefined;
    if (only === 'code') return `This looks like a personal identity code: ${words}.`;
    if (only === 'phone') return `This looks like a telephone number: ${words}.`;
    if (only === 'email') return `This looks like an e-mail address: ${words}.`;
    if (only === 'name') return `This looks like a name: ${words}.`;
    return `Somebody might be recognised from this: ${words}.`;
  },
  hint: 'Write it so that nobody can be recognised. This remark stays on this device.',
};

/** What is said to whoever types something that could tell who somebody is. */
export const identifierTexts = dictionary('identifiers', { fi, sv, en });
