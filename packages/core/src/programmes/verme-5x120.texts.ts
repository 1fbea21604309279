/** Texts of the default programme. */
import type { Programme } from './programme.ts';

export const verme5x120Texts: Programme['texts'] = {
  fi: {
    name: 'Viisi tapaamista',
    sessions: {
      s1: {
        theme: 'Tutustuminen ja suunta',
        about: 'Tutustumme, teemme pelisäännöt, päätämme päivät ja suunnittelemme yhdessä, miten etenemme.',
        made: 'Pelisäännöt, päivät ja etenemissuunnitelma',
        method: 'Yksin, pareittain, kaikki',
      },
      s2: {
        theme: 'Arjen jakaminen',
        about: 'Yksi meistä tuo tilanteen omasta työstään, ja tutkimme sitä yhdessä vertaisina.',
        made: 'Yhdessä tutkittu tapaus ja jokaiselle oma kokeilu',
        method: 'Vertaiskonsultaatio',
      },
      s3: {
        theme: 'Osaamistarpeiden aivoriihi',
        about: 'Ideoimme, millaista osaamista verkostomme tarvitsee, ja valitsemme kolme tärkeintä tarvetta.',
        made: 'Verkoston osaamistarpeet ja kolme kärkitarvetta',
        method: 'Hiljainen aivoriihi',
      },
      s4: {
        theme: 'Koulutusten suunnittelu',
        about: 'Suunnittelemme koulutuksia ja muita tapoja, joilla osaaminen pääsee osaksi kollegojen arkea.',
        made: 'Suunnitelmakortit ja sitoumukset',
        method: 'Tulevaisuuden muisteleminen',
      },
      s5: {
        theme: 'Juurtuminen ja päätös',
        about: 'Katsomme, mihin pääsimme, puhumme jaksamisesta ja viemme menetelmän omaan taloon.',
        made: 'Verme omaan taloon, arviointi ja kiitokset',
        method: 'Yhteinen dialogi',
      },
    },
  },
  sv: {
    name: 'Fem träffar',
    sessions: {
      s1: {
        theme: 'Lära känna och hitta riktning',
        about: 'Vi lär känna varandra, gör spelregler, bestämmer datum och planerar tillsammans hur vi går vidare.',
        made: 'Spelregler, datum och en plan för processen',
        method: 'Ensam, par, alla',
      },
      s2: {
        theme: 'Att dela vardagen',
        about: 'En av oss tar med en situation ur sitt arbete, och vi utforskar den tillsammans som jämlikar.',
        made: 'Ett fall som vi har utforskat tillsammans, och ett eget försök för var och en',
        method: 'Kollegial konsultation',
      },
      s3: {
        theme: 'Idékläckning om kompetensbehov',
        about: 'Vi kläcker idéer om vilken kompetens vårt nätverk behöver och väljer de tre viktigaste behoven.',
        made: 'Nätverkets kompetensbehov, och de tre viktigaste av dem',
        method: 'Tyst idékläckning',
      },
      s4: {
        theme: 'Planera utbildningar',
        about: 'Vi planerar utbildningar och andra sätt att föra kunnandet ut i kollegernas vardag.',
        made: 'Plankort och åtaganden',
        method: 'Att minnas framtiden',
      },
      s5: {
        theme: 'Förankring och avslutning',
        about: 'Vi ser hur långt vi kom, talar om att orka och tar med metoden till den egna arbetsplatsen.',
        made: 'Verme på den egna arbetsplatsen, utvärdering och tack',
        method: 'Gemensam dialog',
      },
    },
  },
  en: {
    name: 'Five sessions',
    sessions: {
      s1: {
        theme: 'Getting acquainted, finding our way',
        about: 'We get to know each other, make ground rules, settle our dates and plan together how we go on.',
        made: 'Ground rules, dates and our plan',
        method: 'Me, we, us',
      },
      s2: {
        theme: 'Sharing daily work',
        about: 'One of us brings a situation from their own work, and we explore it together as peers.',
        made: 'A case explored together, and an experiment for each of us',
        method: 'Peer consultation',
      },
      s3: {
        theme: 'What the network needs',
        about: 'We work out what competence our network needs and choose the three needs that matter most.',
        made: 'The network’s competence needs, and the three that matter most',
        method: 'Silent brainstorming',
      },
      s4: {
        theme: 'Planning training',
        about: 'We plan training and other ways to bring know-how into our colleagues’ daily work.',
        made: 'Plan cards and commitments',
        method: 'Remembering the future',
      },
      s5: {
        theme: 'Taking root, and ending',
        about: 'We see how far we got, talk about coping, and take the method home to our own workplaces.',
        made: 'Peer mentoring at our own workplaces, evaluation and thanks',
        method: 'Shared dialogue',
      },
    },
  },
};
