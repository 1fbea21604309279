import type { Method } from './method.ts';

/** Me–we–us towards rules that the group makes itself, then a consent round. */
export const groundRules = {
  id: 'ground-rules',
  kind: 'gathering',
  steps: [
    { id: 'silent', rule: 'silent', minutes: 3 },
    { id: 'pairs', rule: 'groups', minutes: 5, size: 2 },
    { id: 'fours', rule: 'groups', minutes: 3, size: 4, join: true },
    { id: 'all', rule: 'talk', minutes: 3, into: 'rule' },
    { id: 'consent', rule: 'talk', minutes: 2, consent: 'agreement' },
  ],
  texts: {
    fi: {
      title: 'Pelisäännöt',
      aim: 'Teemme itse säännöt, joiden turvin uskallamme puhua, ja jokainen hyväksyy ne.',
      steps: {
        silent: {
          title: 'Yksin',
          say: 'Nyt teemme tälle ryhmälle pelisäännöt ja luottamussopimuksen. Mieti ensin hiljaa: mitä tarvitset, jotta voit puhua täällä avoimesti? Kirjoita pari asiaa paperille. Ne ovat vain sinua varten.',
          heed: ['Hiljaisuus on työtä. Odota koko aika.', 'Kutsun luonnosta ei vielä lueta ääneen.'],
          wall: 'Mitä tarvitset, jotta voit puhua täällä avoimesti?',
        },
        pairs: {
          title: 'Pareittain',
          say: 'Kerro parillesi, mitä kirjoitit, ja kuuntele, mitä hän tarvitsee. Mieluiten kumpikin on eri talosta. Valitkaa kaksi tai kolme asiaa, jotka ovat tärkeitä teille molemmille.',
          heed: ['Pariton määrä: yhdestä parista tulee kolmikko.', 'Sano, kun aikaa on jäljellä minuutti.'],
          wall: 'Mitä te molemmat tarvitsette?',
        },
        fours: {
          title: 'Nelistään',
          say: 'Kaksi paria yhteen. Vertailkaa ja sanokaa tärkeimmät asiat sääntöinä: yksi asia, yksi lyhyt lause. Kaksi tai kolme sääntöä riittää.',
          heed: ['Auta muotoon ”minä” tai ”me”, ei ”ei saa”.', 'Ryhmät voivat olla erikokoisia.'],
          wall: 'Kaksi tai kolme sääntöä, lyhyitä lauseita',
        },
        all: {
          title: 'Kaikki yhdessä',
          say: 'Mitä sääntöjä teillä on? Yksi kerrallaan kustakin ryhmästä, ja minä kirjoitan. Katsotaan sitten, onko mukana luottamus, osallistumisen vapaaehtoisuus ja se, ettei kukaan ole puheestamme tunnistettavissa. Mitä vielä puuttuu?',
          heed: [
            'Kirjoita niin kuin sanotaan. Hio yhdessä vasta sitten.',
            'Tarina jää, oppi lähtee: mitä saa kertoa ulkona?',
            'Entä jos joku rikkoo sääntöä tai on pois?',
          ],
          wall: 'Meidän pelisääntömme',
        },
        consent: {
          title: 'Hyväksyminen',
          say: 'Luen säännöt ääneen. Luottamuksella on laissa rajansa: esimerkiksi lastensuojeluilmoitus on tehtävä silti. Sitten kysyn jokaiselta vuorollaan. Sano ”hyväksyn”, jos voit elää näiden kanssa. Jos et voi, kerro, mitä pitää muuttaa. Silloin puhumme siitä lisää, emme äänestä.',
          heed: [
            'Ei on syy puhua, ei hävitty ääni.',
            'Kysy jokaiselta erikseen, myös itseltäsi.',
            'Sääntöjä saa muuttaa joka kerralla.',
          ],
          wall: 'Voitko elää näiden kanssa?',
        },
      },
    },
    sv: {
      title: 'Spelregler',
      aim: 'Vi gör själva de regler som gör det tryggt att tala, och var och en godkänner dem.',
      steps: {
        silent: {
          title: 'Ensam',
          say: 'Nu gör vi spelregler och ett förtroendeavtal för gruppen. Fundera först tyst: vad behöver du för att kunna tala öppet här? Skriv ner ett par saker på papper. De är bara för dig.',
          heed: ['Tystnad är arbete. Vänta tiden ut.', 'Utkastet från inbjudan läses inte upp ännu.'],
          wall: 'Vad behöver du för att kunna tala öppet här?',
        },
        pairs: {
          title: 'I par',
          say: 'Berätta för din parkamrat vad du skrev, och lyssna på vad hen behöver. Sitt gärna med någon från en annan organisation. Välj två eller tre saker som är viktiga för er båda.',
          heed: ['Är ni ett udda antal blir ett av paren en trio.', 'Säg till när det är en minut kvar.'],
          wall: 'Vad behöver ni båda?',
        },
        fours: {
          title: 'Fyra och fyra',
          say: 'Två par slår sig ihop. Jämför och säg det viktigaste som regler: en sak, en kort mening. Två eller tre regler räcker.',
          heed: ['Hjälp dem säga ”jag” eller ”vi” i stället för ”man får inte”.', 'Grupperna kan vara olika stora.'],
          wall: 'Två eller tre regler, korta meningar',
        },
        all: {
          title: 'Alla tillsammans',
          say: 'Vilka regler har ni? En i taget från varje grupp, så skriver jag. Sedan ser vi efter om de tar upp förtroendet, att allt är frivilligt och att ingen går att känna igen i det vi berättar. Vad saknas ännu?',
          heed: [
            'Skriv så som det sägs. Fila på orden tillsammans först efteråt.',
            'Berättelsen stannar, lärdomen går vidare: vad får man berätta utanför?',
            'Vad gör vi om någon bryter mot en regel eller är borta?',
          ],
          wall: 'Våra spelregler',
        },
        consent: {
          title: 'Godkännande',
          say: 'Jag läser upp reglerna. Förtroendet har sina gränser i lagen: till exempel en barnskyddsanmälan måste göras ändå. Sedan frågar jag var och en i tur och ordning. Säg ”jag godkänner” om du kan leva med de här. Om inte, berätta vad som behöver ändras. Då talar vi mer om det, vi röstar inte.',
          heed: [
            'Ett nej är en orsak att tala, inte en förlorad röst.',
            'Fråga var och en för sig, också dig själv.',
            'Reglerna får ändras på varje träff.',
          ],
          wall: 'Kan du leva med de här?',
        },
      },
    },
    en: {
      title: 'Ground rules',
      aim: 'We make the rules that let us speak freely, and each of us accepts them.',
      steps: {
        silent: {
          title: 'Alone',
          say: 'Now we make ground rules and a trust agreement for this group. First, think in silence: what do you need so that you can speak openly here? Write a couple of things on paper. They are for your eyes only.',
          heed: ['Silence is work. Wait the whole time.', 'Do not read out the draft from the invitation yet.'],
          wall: 'What do you need so that you can speak openly here?',
        },
        pairs: {
          title: 'In pairs',
          say: 'Tell your partner what you wrote, and listen to what they need. If you can, sit with somebody from another organisation. Choose two or three things that matter to both of you.',
          heed: ['An odd number: one pair becomes a trio.', 'Say when there is a minute left.'],
          wall: 'What do you both need?',
        },
        fours: {
          title: 'In fours',
          say: 'Two pairs come together. Compare, and put what matters most as rules: one thing, one short sentence. Two or three rules are enough.',
          heed: ['Help towards “I” or “we” rather than “you must not”.', 'The groups may differ in size.'],
          wall: 'Two or three rules, short sentences',
        },
        all: {
          title: 'All together',
          say: 'What rules do you have? One at a time from each group, and I will type. Then let’s check that they cover trust, taking part by choice, and that nobody can be recognised from what we tell. What is still missing?',
          heed: [
            'Type it as it is said. Polish it together afterwards.',
            'The story stays, the learning leaves: what may we tell outside?',
            'What if somebody breaks a rule, or is away?',
          ],
          wall: 'Our ground rules',
        },
        consent: {
          title: 'Consent',
          say: 'I will read the rules aloud. Trust has limits set by law: a child welfare notification, for example, must still be made. Then I will ask each of you in turn. Say “I accept” if you can live with these. If you can’t, tell us what has to change. Then we talk about it; we don’t vote.',
          heed: [
            'A no is a reason to talk, not a vote lost.',
            'Ask each person, yourself included.',
            'The rules may be changed at any session.',
          ],
          wall: 'Can you live with these?',
        },
      },
    },
  },
} satisfies Method;
