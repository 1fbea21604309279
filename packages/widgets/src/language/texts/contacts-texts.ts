/** Texts of `<verme-contacts>`: what of oneself may stand on the contact sheet. */
export interface ContactsTexts {
  readonly title: string;
  readonly about: string;
  readonly allow: Readonly<Record<'role' | 'email' | 'phone', string>>;
  readonly email: string;
  readonly phone: string;
  readonly save: string;
  readonly on: string;
  readonly off: string;
  /** How many are on the sheet, for the wall. */
  count(count: number): string;
  said(name: string, isOn: boolean): string;
}
