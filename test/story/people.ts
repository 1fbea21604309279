/** The example group: eight colleagues of four organisations. All names are invented. */
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly org: number;
  readonly orgName: string;
}

export const people: readonly Person[] = [
  { name: 'Tuula Hakala', role: 'projektipäällikkö', org: 1, orgName: 'Lakeus' },
  { name: 'Liisa Aro', role: 'erityisopettaja', org: 2, orgName: 'Järviopisto' },
  { name: 'Antti Kallio', role: 'erityisopettaja', org: 3, orgName: 'Koivuranta' },
  { name: 'Päivi Salmi', role: 'opinto-ohjaaja', org: 4, orgName: 'Harjula' },
  { name: 'Sofia Lind', role: 'kuraattori', org: 2, orgName: 'Järviopisto' },
  { name: 'Noora Vesa', role: 'ammatillinen ohjaaja', org: 1, orgName: 'Lakeus' },
  { name: 'Jussi Rinne', role: 'työpaikkaohjaaja', org: 3, orgName: 'Koivuranta' },
  { name: 'Kari Niemi', role: 'erityisopettaja', org: 4, orgName: 'Harjula' },
  { name: 'Heli Korpi', role: 'koulutuspäällikkö', org: 5, orgName: 'Saarela' },
  { name: 'Mika Lahti', role: 'koulunkäynninohjaaja', org: 5, orgName: 'Saarela' },
  { name: 'Anna Berg', role: 'lehtori', org: 6, orgName: 'Kivikko' },
  { name: 'Olli Suo', role: 'opinto-ohjaaja', org: 6, orgName: 'Kivikko' },
];
