import type { Method } from './method.ts';

/** A card to read aloud: what peer mentoring is, what it is not, and where to turn otherwise. */
export const whatThisIs = {
  id: 'what-this-is',
  kind: 'input',
  steps: [{ id: 'card', rule: 'talk', minutes: 5 }],
  texts: {
    fi: {
      title: 'Mitä tämä on ja mitä ei',
      aim: 'Tiedämme, mitä voimme odottaa tältä ryhmältä ja mistä muusta saa apua.',
      steps: {
        card: {
          title: 'Luettavaksi',
          say: 'Olemme täällä tasavertaisia kollegoita, ja jokainen on oman työnsä asiantuntija. Puhumme siitä, mikä työssä on tärkeää, ja opimme toisiltamme. Tämä on työnohjauksellista: saamme pysähtyä oman työn äärelle. Työnohjausta tämä ei ole, eikä myöskään koulutusta, terapiaa tai kokous. Jos jokin painaa enemmän kuin ryhmä voi kantaa tai työpaikalla on ristiriita, apua saa työterveyshuollosta, työsuojeluvaltuutetulta, esihenkilöltä tai työnohjaajalta. Minä huolehdin ajasta ja siitä, että jokainen pääsee ääneen. Muuten olen yksi meistä. Mitä haluat kysyä?',
          heed: [
            'Lue rauhassa, tai pyydä jotakuta lukemaan.',
            'Älä lupaa enempää kuin kortissa on.',
            'Jätä minuutti kysymyksille.',
          ],
          lines: [
            'Tasavertaisia kollegoita, jokainen oman työnsä asiantuntija',
            'Työnohjauksellista, ei työnohjausta',
            'Apua myös muualta: työterveys, työsuojelu, esihenkilö, työnohjaaja',
          ],
        },
      },
    },
    sv: {
      title: 'Vad det här är och inte är',
      aim: 'Vi vet vad vi kan vänta oss av gruppen och var man annars får hjälp.',
      steps: {
        card: {
          title: 'Att läsa högt',
          say: 'Här är vi jämlika kolleger, och var och en är expert på sitt eget arbete. Vi talar om det som är viktigt i arbetet och lär oss av varandra. Gruppen är handledande till sin karaktär: vi får stanna upp vid det egna arbetet. Arbetshandledning är det inte, och inte heller utbildning, terapi eller ett möte. Om något tynger mer än gruppen kan bära, eller om det finns en konflikt på arbetsplatsen, får du hjälp av företagshälsovården, arbetarskyddsfullmäktigen, din chef eller en arbetshandledare. Jag håller reda på tiden och ser till att alla får komma till tals. I övrigt är jag en av oss. Vad vill du fråga?',
          heed: [
            'Läs i lugn takt, eller be någon annan läsa.',
            'Lova inte mer än det som står på kortet.',
            'Lämna en minut för frågor.',
          ],
          lines: [
            'Jämlika kolleger, var och en expert på sitt eget arbete',
            'Handledande till sin karaktär, men inte arbetshandledning',
            'Hjälp finns också på annat håll: företagshälsovården, arbetarskyddet, chefen, en arbetshandledare',
          ],
        },
      },
    },
    en: {
      title: 'What this is, and is not',
      aim: 'We know what to expect of this group and where else to turn.',
      steps: {
        card: {
          title: 'To read aloud',
          say: 'Here we are equal colleagues, and each of us is the expert on their own work. We talk about what matters in our work and learn from each other. It is a little like supervision: we get to stop and look at our own work. But it is not supervision, and it is not a course, therapy or a staff meeting either. If something weighs more than this group can carry, or there is a conflict at your workplace, you can turn to occupational health care, your health and safety representative, your line manager or a trained supervisor. I look after the time and see that everybody is heard. Otherwise I am one of us. What would you like to ask?',
          heed: [
            'Read slowly, or ask somebody else to read.',
            'Promise no more than the card does.',
            'Leave a minute for questions.',
          ],
          lines: [
            'Equal colleagues, each the expert on their own work',
            'Like supervision, but not supervision',
            'Where else to turn: occupational health, safety representative, line manager, supervisor',
          ],
        },
      },
    },
  },
} satisfies Method;
