/** Six actions of a group as they might be, in different forms, for tests and pictures of the plan. */
import { filledBy, planView, type ActionField, type Draft, type Id } from '@opelix/verme-core';
import type { Example } from '../../testing/example-room.ts';

type Card = {
  readonly seats: Readonly<Partial<Record<'owner' | 'pair' | 'asks' | 'reminds', number>>>;
  readonly data: object;
  readonly words: Readonly<Partial<Record<ActionField, string>>> & { readonly text: string };
};

export const cards: readonly Card[] = [
  {
    seats: { owner: 1, pair: 4, asks: 1, reminds: 4 },
    data: {
      forms: ['job-aid', 'workshop'],
      by: '2026-04-21',
      work: 'annual',
      euros: 0,
      trial: '2026-04-28',
      level: 'doing',
      review: '2026-06-02',
    },
    words: {
      text: 'Työpaikkaohjaaja sopii opiskelijan kanssa kolme tukevaa tapaa ensimmäisenä päivänä.',
      need: 'Työpaikkaohjaaja ei tiedä, miten tukea opiskelijaa.',
      way: 'Ohjekortti ja kahden tunnin työpaja.',
      audience: 'opettajat ja 12 työpaikkaohjaajaa',
      who: 'Antti ja kaksi työpaikkaohjaajaa',
      daily: 'Kortti käydään läpi jokaisella aloituskäynnillä.',
      evaluation: 'Kysymme ohjaajilta, montako tapaa on käytössä.',
      superior: 'koulutuspäällikkö',
    },
  },
  {
    seats: { owner: 3, pair: 2, asks: 3, reminds: 2 },
    data: {
      forms: ['checklist', 'joint-trial'],
      from: '2026-04-07',
      by: '2026-05-04',
      work: 'joint',
      euros: 0,
      trial: '2026-04-14',
      level: 'doing',
    },
    words: {
      text: 'Opettaja muokkaa yhden tehtävänannon viikossa selkokielelle.',
      need: 'Ohjeet jäävät ymmärtämättä, vaikka taito riittäisi.',
      way: 'Tarkistuslista ja yhteinen kokeilu pareittain.',
      audience: 'kahden talon opettajat, 14',
      daily: 'Torstain suunnitteluajassa pari lukee toisen tehtävän listan kanssa.',
      evaluation: 'Ennen ja jälkeen -tehtävät vierekkäin toukokuussa.',
    },
  },
  {
    seats: { owner: 4, pair: 0, asks: 7, reminds: 0 },
    data: {
      forms: ['job-shadowing'],
      by: '2026-05-15',
      work: 'other',
      euros: 120,
      funder: 'project',
      trial: '2026-04-22',
      level: 'learning',
    },
    words: {
      text: 'Ohjaaja kokeilee yhtä toisen talon tapaa aloittaa rauhallinen aamu.',
      need: 'Aamut alkavat hälinässä, eikä kukaan ehdi katsoa, miten muut tekevät.',
      way: 'Puolen päivän varjostus toisessa talossa, kaksi ihmistä kerrallaan.',
      audience: 'ammatilliset ohjaajat, 6',
      cost: 'bussimatkat',
      daily: 'Seuraavan viikon maanantaina aamu aloitetaan kokeiltavalla tavalla.',
      evaluation: 'Puhumme kokeiluista tiimissä kuukauden päästä.',
    },
  },
  {
    seats: { owner: 2, pair: 6, asks: 2 },
    data: { forms: ['own-group'], by: '2026-09-18', work: 'veso', euros: 0, trial: '2026-09-04', level: 'effect' },
    words: {
      text: 'Opinto-ohjaajat purkavat yhden oman tapauksen kuussa vertaisten kanssa.',
      need: 'Vaikeat tilanteet jäävät yksin kannettaviksi.',
      way: 'Oma verme-ryhmä, kuusi kertaa tunnin verran.',
      audience: 'Harjulan opinto-ohjaajat ja kuraattorit, 7',
      daily: 'Joka kuun ensimmäisenä perjantaina iltapäivän viimeinen tunti on ryhmän.',
      evaluation: 'Kysymme jaksamisesta jouluna ja keväällä, nimettä.',
      superior: 'rehtori',
    },
  },
  {
    seats: { owner: 0, pair: 5, asks: 0 },
    data: {
      forms: ['consultation'],
      by: '2026-05-29',
      work: 'project',
      euros: 600,
      funder: 'grant',
      trial: '2026-05-06',
    },
    words: {
      text: 'Tiimi tekee tukisuunnitelman, jossa tavoitteet on sanottu opiskelijan omin sanoin.',
      need: 'Suunnitelmat ovat papereita, joita kukaan ei avaa.',
      way: 'Kaksi tiimin omaa suunnitelmaa käydään läpi vierailijan kanssa.',
      audience: 'kahden alan tiimit, 9',
      daily: 'Opiskelija lukee suunnitelmansa ääneen tapaamisen alussa.',
      evaluation: 'Montako suunnitelmaa on avattu kuukauden aikana.',
    },
  },
  {
    seats: { owner: 6, asks: 6 },
    data: { forms: ['training-day'], by: '2026-10-14', level: 'reaction' },
    words: {
      text: 'Henkilökunta tunnistaa kuormittumisen merkit ajoissa.',
      way: 'Koulutuspäivä',
      audience: 'koko henkilökunta, 40',
    },
  },
];

/** Writes the cards down; ids in their order. */
export function writes(example: Example, list: readonly Card[] = cards): readonly Id[] {
  const { circle } = example.room.state.members;
  for (const { seats, data, words } of list) {
    const people = Object.fromEntries(Object.entries(seats).map(([role, seat]) => [role, circle[seat]]));
    const filled = filledBy(words);
    example.record({
      type: 'action.added',
      data: { ...data, ...people, ...(filled ? { filled } : {}) },
      words,
    } as Draft);
  }
  return planView(example.room.state).cards.map(({ action }) => action);
}

/** The owner and their pair say yes, and it is agreed on. */
export function takes(example: Example, action: Id): void {
  const card = planView(example.room.state).cards.find((one) => one.action === action);
  const of = [card?.owner, card?.pair].flatMap((one) => (one?.here ? [one.member] : []));
  const about = { kind: 'action', action, revision: card?.revision ?? 0 } as const;
  example.record({ type: 'consent.asked', data: { about, of } });
  const consent = Object.keys(example.room.state.consents).at(-1) ?? '';
  for (const who of of) example.record({ type: 'consent.given', data: { consent } }, who);
  example.record({ type: 'action.committed', data: { action } });
  example.record({ type: 'consent.closed', data: { consent } });
}
