/**
 * Ways of consulting: how the others think aloud about a case. Common in collegial consultation (Kim-Oliver Tietze); the
 * words are ours. `seek` is the way back of a case that has no key question yet.
 */
import type { Lang, WayTexts } from './method.ts';

/** The ways of consulting, in each language. */
export const ways: Readonly<Record<Lang, Record<string, WayTexts>>> = {
  fi: {
    resonance: {
      title: 'Mitä se herätti',
      say: 'Jokainen kertoo, mitä kertomus herätti: tunteen, kuvan tai muiston.',
      wall: 'Mitä tämä minussa herättää?',
    },
    hypotheses: {
      title: 'Mistä voi olla kyse',
      say: 'Arvailemme, mistä tilanteessa voi olla kyse. Monta selitystä, ei yhtä oikeaa.',
      wall: 'Mistä tässä voi olla kyse?',
    },
    place: {
      title: 'Sinun paikallasi',
      say: 'Jokainen kertoo, mitä itse tekisi samassa paikassa.',
      wall: 'Mitä minä tekisin siinä paikassa?',
    },
    ideas: {
      title: 'Ideoita',
      say: 'Heitämme ideoita, mahdottomiakin. Emme arvioi niitä.',
      wall: 'Mitä voisi kokeilla?',
    },
    headstand: {
      title: 'Päälaelleen',
      say: 'Mietimme, millä tilanne varmasti pahenisi. Lopuksi käännämme sen ympäri.',
      wall: 'Millä tämä varmasti pahenisi?',
    },
    advice: {
      title: 'Hyvä neuvo',
      say: 'Jokainen antaa yhden neuvon. Tapauksen tuoja ottaa, minkä haluaa.',
      wall: 'Minkä neuvon antaisin?',
    },
    seek: {
      title: 'Etsitään kysymys',
      say: 'Jokainen sanoo, minkä kysymyksen kertomuksesta kuuli. Sitten tuoja sanoo omansa.',
      wall: 'Minkä kysymyksen kuulin?',
    },
  },
  sv: {
    resonance: {
      title: 'Vad det väckte',
      say: 'Var och en säger vad berättelsen väckte: en känsla, en bild eller ett minne.',
      wall: 'Vad väcker det här hos mig?',
    },
    hypotheses: {
      title: 'Vad det kan handla om',
      say: 'Vi gissar vad situationen kan handla om. Många förklaringar, inte en enda rätt.',
      wall: 'Vad kan det här handla om?',
    },
    place: {
      title: 'I ditt ställe',
      say: 'Var och en säger vad man själv skulle göra i samma situation.',
      wall: 'Vad skulle jag göra i den situationen?',
    },
    ideas: {
      title: 'Idéer',
      say: 'Vi kastar fram idéer, också omöjliga. Vi bedömer dem inte.',
      wall: 'Vad kunde man pröva?',
    },
    headstand: {
      title: 'Upp och ner',
      say: 'Vi funderar på vad som säkert skulle göra det värre. Till sist vänder vi på det.',
      wall: 'Vad skulle säkert göra det värre?',
    },
    advice: {
      title: 'Ett gott råd',
      say: 'Var och en ger ett råd. Fallgivaren tar det som känns användbart.',
      wall: 'Vilket råd skulle jag ge?',
    },
    seek: {
      title: 'Vi letar efter frågan',
      say: 'Var och en säger vilken fråga man hörde i berättelsen. Sedan säger fallgivaren sin.',
      wall: 'Vilken fråga hörde jag?',
    },
  },
  en: {
    resonance: {
      title: 'What it stirred',
      say: 'Each of us says what the story stirred: a feeling, a picture, a memory.',
      wall: 'What does this stir in me?',
    },
    hypotheses: {
      title: 'What it may be about',
      say: 'We guess what the situation may be about. Many explanations, not a single right one.',
      wall: 'What may this be about?',
    },
    place: {
      title: 'In your place',
      say: 'Each of us says what they would do in the same place.',
      wall: 'What would I do in that place?',
    },
    ideas: {
      title: 'Ideas',
      say: 'We throw in ideas, impossible ones too. We don’t judge them.',
      wall: 'What could one try?',
    },
    headstand: {
      title: 'Upside down',
      say: 'We think of what would surely make it worse. In the end we turn it round.',
      wall: 'What would surely make this worse?',
    },
    advice: {
      title: 'A piece of advice',
      say: 'Each of us gives one piece of advice. The owner takes what they like.',
      wall: 'What would I advise?',
    },
    seek: {
      title: 'Looking for the question',
      say: 'Each of us says which question they heard in the story. Then the owner puts their own.',
      wall: 'Which question did I hear?',
    },
  },
};
