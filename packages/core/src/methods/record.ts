import type { Method } from './method.ts';

/** What is written, who sees it, when it is deleted: the group decides. */
export const record = {
  id: 'record',
  kind: 'record',
  steps: [{ id: 'decide', rule: 'talk', minutes: 5, consent: 'record' }],
  texts: {
    fi: {
      title: 'Kirjaaminen',
      aim: 'Päätämme, mitä kirjoitetaan muistiin, kuka sen näkee ja milloin se poistetaan.',
      steps: {
        decide: {
          title: 'Päätös',
          say: 'Sovitaan vielä, mitä jää talteen. Ehdotan: säännöt, päivät, suunnitelma ja aiheet kirjataan, puhetta ei. Ryhmän muistiinpanot näkee vain ryhmä. Työnantajalle menee tieto siitä, milloin olit paikalla, ei sanaakaan siitä, mitä puhuttiin. Milloin muistiinpanot poistetaan? Käykö näin?',
          heed: [
            'Yksi lause riittää: mitä, kuka näkee, milloin poistetaan.',
            'Mitä saa kertoa ulkona, päätetään aina yhdessä.',
            'Kysy jokaiselta.',
          ],
          wall: 'Mitä kirjataan, kuka sen näkee ja milloin se poistetaan?',
        },
      },
    },
    sv: {
      title: 'Anteckningar',
      aim: 'Vi bestämmer vad som skrivs upp, vem som ser det och när det raderas.',
      steps: {
        decide: {
          title: 'Beslut',
          say: 'Till sist bestämmer vi vad som sparas. Mitt förslag: reglerna, datumen, planen och ämnena skrivs upp, men inte det vi säger. Bara gruppen ser gruppens anteckningar. Arbetsgivaren får veta när du var på plats, men inte ett ord om vad vi talade om. När raderas anteckningarna? Går det bra så här?',
          heed: [
            'En mening räcker: vad, vem som ser det, när det raderas.',
            'Vad man får berätta utanför bestämmer vi alltid tillsammans.',
            'Fråga var och en.',
          ],
          wall: 'Vad skrivs upp, vem ser det och när raderas det?',
        },
      },
    },
    en: {
      title: 'What we write down',
      aim: 'We decide what is written down, who sees it and when it is deleted.',
      steps: {
        decide: {
          title: 'Decision',
          say: 'Let’s also agree on what is kept. I suggest that the rules, dates, plan and topics are written down, and the talk is not. Only the group sees the group’s notes. Your employer learns when you were here, and not one word of what was said. When shall we delete the notes? Does this work for you?',
          heed: [
            'One sentence will do: what, who sees it, when it is deleted.',
            'What may be told outside is always decided together.',
            'Ask everybody.',
          ],
          wall: 'What is written down, who sees it, and when is it deleted?',
        },
      },
    },
  },
} satisfies Method;
