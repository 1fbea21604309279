/** The Finland-Swedish group. All names are invented, and nobody outside it can be recognised from what it says. */
import type { Content } from './content.ts';

export const sv: Content = {
  group: {
    name: 'Opelix, särskilt stöd',
    theme: 'Att möta behov av särskilt stöd i det egna arbetet',
    project: 'Opelix – en kunnig läroanstalt',
    code: 'S30417',
  },
  place: 'Yrkesinstitutet Slätten, klassrum B204',
  people: [
    { name: 'Barbro Häggblom', role: 'projektchef', org: 1, orgName: 'Slätten' },
    { name: 'Lisbeth Åkerlund', role: 'speciallärare', org: 2, orgName: 'Insjö' },
    { name: 'Anders Källman', role: 'speciallärare', org: 3, orgName: 'Björkudden' },
    { name: 'Pia Sundqvist', role: 'studiehandledare', org: 4, orgName: 'Åskulla' },
    { name: 'Sofia Lindroos', role: 'kurator', org: 2, orgName: 'Insjö' },
    { name: 'Nina Westerlund', role: 'yrkesinriktad handledare', org: 1, orgName: 'Slätten' },
    { name: 'Johan Rönnholm', role: 'arbetsplatshandledare', org: 3, orgName: 'Björkudden' },
    { name: 'Kaj Nyman', role: 'speciallärare', org: 4, orgName: 'Åskulla' },
  ],
  rules: [
    'Jag talar utifrån mina egna erfarenheter.',
    'Jag får passa, och jag behöver inte säga varför.',
    'Det som berättas här stannar här. Lärdomen får jag ta med mig.',
    'Vi berättar inte om studerande så att de går att känna igen.',
    'En talar i taget. En ofärdig tanke duger.',
    'Vi börjar och slutar i tid. Telefonerna ligger i väskan.',
  ],
  topics: [
    'Hur vet jag att stödet räcker till?',
    'Stödbehovet som syns först ute på arbetsplatsen',
    'Lätt språk i yrkesundervisningen',
    'När många i gruppen behöver stöd på samma gång',
    'Samarbetet mellan studiehandledaren och specialläraren',
    'Hur jag förklarar ett beslut om stöd för kolleger som inte känner till lagen',
    'Att orka när det hopar sig',
    'Frånvaron, och vad som ligger bakom den',
    'Vad som följer med när en studerande byter bransch',
    'Samundervisning: vem gör vad',
    'Stöd för arbetsplatshandledaren',
  ],
  houses: ['Insjö', 'Björkudden', 'Åskulla', 'Slätten'],
  aims: 'Vi lär känna varandras vardag och har varje månad något nytt att pröva. I vår har nätverket en plan för vilken kompetens det särskilda stödet kräver och hur den blir en del av arbetet för oss alla.',
  recordDecision:
    'Vi antecknar bara det vi kommit överens om: reglerna, datumen, planen och ämnena. Gruppen ser dem. Samtalet antecknas inte. På den sista träffen bestämmer vi vad som sparas, och resten raderas.',
  hopes: [
    { seat: 1, text: 'Jag hoppas att någon annan också brottas med samma saker.' },
    { seat: 3, text: 'Ett sätt som jag kan pröva redan i januari.' },
    { seat: 5, text: 'Att man får vara ofärdig här.' },
    { seat: 7, text: 'Någon på ett annat ställe som jag känner och kan ringa.' },
  ],
};
