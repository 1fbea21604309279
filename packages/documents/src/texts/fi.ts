/** Suomi: puhutellaan sinä-muodossa, nimiä ei taivuteta. */
import type { Texts } from './texts.ts';

const withRole = (name: string, role: string): string => (role === '' ? name : `${name}, ${role},`);
const length = (minutes: number): string =>
  minutes % 60 === 0 ? (minutes === 60 ? 'tunnin' : `${minutes / 60} tuntia`) : `${minutes} minuuttia`;
const project = (name: string, code: string): string =>
  [name === '' ? '' : `Hanke: ${name}`, code === '' ? '' : `Hankekoodi: ${code}`].filter(Boolean).join('. ') + '.';

export const fi = {
  date: {
    weekdays: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
    months: [
      'tammikuu',
      'helmikuu',
      'maaliskuu',
      'huhtikuu',
      'toukokuu',
      'kesäkuu',
      'heinäkuu',
      'elokuu',
      'syyskuu',
      'lokakuu',
      'marraskuu',
      'joulukuu',
    ],
    decimal: ',',
    day: (weekday, day, month, year) => `${weekday} ${day}.${month + 1}.${year}`,
    clock: (time) => time.replace(':', '.').replace(/^0(?=\d\.)/, ''),
    when: (day, times) => `${day} klo ${times}`,
  },
  session: (number) => `Tapaaminen ${number}`,
  invitation: {
    file: 'kutsu',
    title: 'Kutsu vertaismentorointiryhmään',
    theme: 'Teema',
    forWhom: {
      title: 'Kenelle?',
      text: 'Ryhmä on sinulle, jonka työhön ryhmän teema kuuluu: opetat, ohjaat tai tuet muulla tavoin. Nimikkeellä tai työvuosilla ei ole väliä.',
      with: (organisations) => `Mukana ovat nämä organisaatiot: ${organisations}.`,
    },
    when: {
      title: 'Milloin?',
      series: (count, minutes) =>
        count === 1
          ? `Tapaamme kerran, ja tapaaminen kestää noin ${length(minutes)}.`
          : `Tapaamme ${count} kertaa, noin ${length(minutes)} kerrallaan.`,
      first: (when, place) => `Ensimmäinen tapaaminen: ${when}${place === '' ? '' : `, ${place}`}.`,
      firstOpen: 'Kerromme ensimmäisen tapaamisen päivän ja paikan sinulle heti, kun ne on sovittu.',
      refreshments:
        'Kahvia ja pientä syötävää on tarjolla 10–15 minuuttia ennen alkua. Tule silloin, niin ehdit rauhassa paikalle.',
      rest: 'Muut päivät ja sen, miten etenemme, sovimme yhdessä ensimmäisellä kerralla. Ota kalenterisi mukaan.',
      decided: 'Näistä päivistä on jo sovittu:',
    },
    costs: {
      title: 'Kulut?',
      free: 'Osallistuminen ei maksa sinulle mitään.',
      allocated: 'Työnantajasi kohdentaa hankkeelle palkkakulusi tapaamisten ajalta ja matkakulusi.',
      statement:
        'Saat työnantajaasi varten osallistumisvahvistuksen. Siinä ovat päivät, kellonajat ja tunnit, eikä sanaakaan keskusteluista.',
      project,
    },
    about: {
      title: 'Mistä on kyse?',
      texts: [
        'Vertaismentoroinnissa kokoontuu pieni ryhmä kollegoja, joista jokainen on oman työnsä asiantuntija. Olemme tasavertaisia: kukaan ei ole toisen opettaja, vaan opimme puhumalla, kuuntelemalla ja tekemällä yhdessä.',
        'Puhumme siitä, mikä sinulle on työssäsi tärkeää. Ryhmä tukee ammatillista kasvuasi ja auttaa hoitamaan omia tehtäviäsi, ratkaisemaan pulmia ja jakamaan arkea.',
        'Ryhmällä on toinenkin tehtävä. Ideoimme yhdessä, millaista osaamista koko hankeverkosto tarvitsee tässä teemassa. Suunnittelemme koulutuksia ja muita tapoja, joilla osaaminen tulee osaksi myös kollegojesi arkea.',
      ],
    },
    principles: {
      title: 'Toiminnan periaatteita',
      text: 'Osallistuminen on vapaaehtoista, ja puheenvuoron saa aina ohittaa. Puhumme niin, ettei yhtäkään oppijaa, asiakasta tai perhettä voi tunnistaa. Pelisäännöistä ja luottamuksesta sovimme ensimmäisellä kerralla.',
      each: [
        {
          title: 'Vertaismentorointi menetelmänä',
          text: 'Joka kerralla kokeilemme jotakin menetelmää ja katsomme lopuksi, miten se toimi. Opit siis samalla, miten voit käyttää vertaismentorointia omassa työyhteisössäsi.',
        },
        {
          title: 'Dialogisuus',
          text: 'Harjoittelemme kuuntelemista ja yhdessä ajattelemista, emme väittelyä. Dialogiset menetelmät saat mukaasi omaan työhösi.',
        },
        {
          title: 'Työhyvinvoinnin edistäminen',
          text: 'Samojen asioiden parissa työskentelevät kollegat ymmärtävät toisiaan, ja se auttaa jaksamaan. Ryhmä on työnohjauksellinen, mutta se ei ole työnohjausta eikä korvaa sitä.',
        },
        {
          title: 'Verkostossa toimiminen',
          text: 'Tulemme eri organisaatioista ja opimme toistemme tavoista tehdä työtä. Saat samalla välineitä, joita voit käyttää omissa verkostoissasi.',
        },
      ],
    },
    rules: {
      draft: {
        title: 'Luonnos pelisäännöiksi',
        text: 'Nämä ovat ehdotuksia. Muokkaamme ja hyväksymme pelisäännöt yhdessä ensimmäisellä kerralla.',
      },
      agreed: { title: 'Pelisäännöt', text: 'Ryhmä on hyväksynyt nämä yhdessä.' },
    },
    plan: {
      draft: {
        title: 'Luonnos etenemissuunnitelmaksi',
        text: 'Teemat ja menetelmät ovat ehdotus, jota ryhmä muokkaa ensimmäisellä kerralla.',
      },
      agreed: { title: 'Etenemissuunnitelma', text: 'Ryhmä on sopinut tästä yhdessä.' },
      number: 'Kerta',
      theme: 'Teema',
      method: 'Menetelmä',
    },
    answer: {
      title: 'Kenelle vastaat?',
      text: 'Kerro, pääsetkö mukaan:',
      needs: 'Kerro samalla, jos tarvitset jotakin, jotta osallistuminen sujuu.',
    },
  },
  calendar: {
    summary: (group, number) => `Vertaismentorointi: ${group}, ${number}. tapaaminen`,
    theme: (theme) => `Teema: ${theme}`,
    remote: (rule) => `Etäosallistuminen: ${rule}`,
    action: (what, goal) =>
      `${{ trial: 'Ensimmäinen kokeilu', by: 'Valmiina', review: 'Katsotaan uudelleen' }[what]}: ${goal}`,
  },
  programme: {
    file: 'etenemissuunnitelma',
    title: 'Etenemissuunnitelma',
    version: (version, isAgreed) =>
      isAgreed
        ? `Versio ${Math.max(1, version)}, ryhmän sopima`
        : version === 0
          ? 'Luonnos'
          : `Versio ${version}, luonnos`,
    aims: 'Ryhmän tavoitteet',
    date: 'Päivä',
    open: (who, by) => `avoin. Sopii: ${who}, viimeistään ${by}`,
    undecided: 'sovitaan yhdessä',
    place: 'Paikka',
    remote: 'Etäosallistuminen',
    method: 'Menetelmä',
    case: 'Tapauksen tuoja',
    host: 'Järjestää tilan',
    leads: 'Ohjaa',
    block: 'Osio',
    minutes: 'Minuutit',
    sum: 'Yhteensä',
    kinds: {
      dialogue: 'Dialogi',
      input: 'Alustus',
      break: 'Tauko',
      gathering: 'Kokoaminen',
      dates: 'Päivät',
      programme: 'Suunnitelma',
      record: 'Mitä kirjataan',
      evaluation: 'Arviointi',
      plan: 'Suunnitelmat',
      brainstorm: 'Aivoriihi',
    },
    people: (count) =>
      count === 1 ? 'Minuutit on laskettu yhdelle osallistujalle.' : `Minuutit on laskettu ${count} osallistujalle.`,
  },
  statement: {
    file: 'osallistumisvahvistus',
    title: 'Osallistumisvahvistus',
    toEmployer: 'Työnantajalle',
    took: (name, role, group) => `${withRole(name, role)} on osallistunut vertaismentorointiryhmään ”${group}”.`,
    notYet: (name, role, group) =>
      `${withRole(name, role)} on vertaismentorointiryhmän ”${group}” jäsen. Osallistumisia ei ole vielä kirjattu.`,
    theme: (theme) => `Ryhmän teema: ${theme}`,
    project,
    caption: 'Työaika palkkakulujen kohdentamista varten',
    number: 'Tapaaminen',
    date: 'Päivä',
    time: 'Aika',
    place: 'Paikka',
    hours: 'Tunnit',
    sum: 'Yhteensä',
    costs:
      'Osallistuminen on maksutonta. Työnantaja kohdentaa hankkeelle osallistujan palkkakulut tapaamisten ajalta sekä matkakulut. Matkat osallistuja ilmoittaa itse.',
    travel: 'Matkat, osallistujan oma ilmoitus',
    confidential: 'Keskustelut ovat luottamuksellisia. Tämä vahvistus ei kerro niistä mitään.',
    placeAndDate: 'Paikka ja päivä',
    leads: 'ryhmän ohjaaja',
    held: (group, count, period) =>
      `Vertaismentorointiryhmä ”${group}”, ${count === 1 ? '1 tapaaminen' : `${count} tapaamista`}, ${period}`,
  },
  hours: {
    file: 'tuntikooste',
    title: 'Tuntikooste työnantajalle',
    lead: (group) => `Vertaismentorointiryhmän ”${group}” tapaamiset ja läsnäolo.`,
    caption: 'Tunnit palkkakulujen kohdentamista varten',
    name: 'Nimi',
    sum: 'Yhteensä',
  },
  certificate: {
    file: 'osallistumistodistus',
    title: 'Osallistumistodistus',
    took: (group) => `on osallistunut vertaismentorointiryhmään ”${group}”.`,
    theme: (theme) => `Ryhmän teema: ${theme}`,
    practised:
      'Ryhmässä eri organisaatioiden kollegat jakoivat osaamistaan tasavertaisina, harjoittelivat dialogisia menetelmiä, ratkoivat arjen kysymyksiä yhdessä ja suunnittelivat, miten osaaminen tulee osaksi työpaikkojen arkea.',
    present: (count, held, hours, period) =>
      `Läsnä ${count === 1 ? '1 tapaamisessa' : `${count} tapaamisessa`}, kun tapaamisia pidettiin ${held}. Tunteja yhteensä ${hours}. Aika: ${period}.`,
    notYet: 'Osallistumisia ei ole vielä kirjattu.',
  },
  guide: {
    file: 'opas',
    title: 'Opas uudelle ohjaajalle',
    lead: 'Olet ollut mukana vertaismentorointiryhmässä. Tämän oppaan avulla aloitat oman ryhmän työpaikallasi. Siinä on koko ohjelma, jota sinun ryhmäsi seurasi, ja jokaisen vaiheen valmiit sanat. Mitään, mitä ryhmässä puhuttiin, siinä ei ole.',
    begin: {
      title: 'Näin aloitat',
      steps: [
        'Kutsu mukaan neljästä kahteentoista kollegaa. Eri työpaikoista ja tehtävistä on hyötyä, nimikkeistä ei.',
        'Sovi vain ensimmäinen päivä ja paikka. Muut päivät ja ohjelman ryhmä päättää yhdessä ensimmäisellä kerralla.',
        'Varaa pöytä, jonka ympärille kaikki mahtuvat, yksi kannettava ja projektori. Puhelimia ei tarvita.',
        'Katso, että kahvia ja pientä syötävää on tarjolla jo vartti ennen alkua.',
        'Sopikaa pelisäännöistä ennen kuin kenenkään työstä puhutaan. Anna jokaisen sanoa itse, hyväksyykö ne.',
        'Olet yksi ryhmästä. Et opeta etkä arvioi: pidät huolta ajasta ja siitä, että jokainen tulee kuulluksi.',
        'Tauosta ja loppukierroksesta ei oteta minuuttiakaan.',
      ],
    },
    turn: {
      title: 'Mihin ryhmä ei riitä',
      text: 'Ryhmä ei ole työnohjausta eikä terapiaa. Jos joku kuormittuu tai työpaikalla on ristiriita, auttavat työterveys, työsuojeluvaltuutettu, esihenkilö tai työnohjaaja. Kerro tämä ryhmälle heti alussa.',
    },
    people: (count) => `Minuutit on laskettu näin monelle: ${count}.`,
    block: (title, minutes) => `${title}, ${minutes} min`,
    step: (title, minutes) => (minutes === 0 ? title : `${title} (${minutes} min)`),
  },
  minutes: {
    file: 'muistio',
    title: 'Muistio',
    of: (number) => `Muistio: tapaaminen ${number}`,
    when: 'Aika',
    present: 'Läsnä',
    nothing: 'Tässä tapaamisessa ei tehty päätöksiä.',
    dates: 'Sovitut päivät',
    date: (session, when) => `${session}: ${when}`,
    agreement: 'Pelisäännöt, jotka jokainen hyväksyi',
    programme: 'Etenemissuunnitelma',
    seeProgramme: 'Koko suunnitelma on omana asiakirjanaan.',
    needs: 'Osaamistarpeet, jotka valittiin ensin',
    need: (text, so, whose) =>
      `${so === '' ? text : `Tarvitsemme osaamista ${text}, jotta ${so}`}${whose === '' ? '' : ` (${whose})`}`,
    experiments: 'Yhteinen kokeilu',
    actions: 'Sovitut teot',
    record: 'Mitä kirjataan ja mitä säilytetään',
    others: 'Muut päätökset',
    added: (number) => `Uusi tapaaminen ohjelmaan: ${number}.`,
    dropped: (count) =>
      count === 1 ? 'Yksi tapaaminen jäi pois ohjelmasta.' : `Ohjelmasta jäi pois ${count} tapaamista.`,
    chair: (names) => `Ryhmää ohjaa tästä eteenpäin: ${names}.`,
    summary: 'Yhteenveto, jonka jokainen hyväksyi',
    changed: (title) => `${title} (muutettu tämän jälkeen)`,
    confidential: 'Muistiossa on vain se, mitä päätettiin. Keskustelut ovat luottamuksellisia.',
  },
  plan: {
    file: 'kehittamissuunnitelma',
    title: 'Kehittämissuunnitelma',
    proposes: 'Ryhmä ehdottaa. Työnantajat päättävät omalta osaltaan.',
    nothing: 'Tekoja ei ole vielä suunniteltu.',
    agreed: 'Mitä on sovittu',
    proposals: 'Ehdotuksia',
    number: 'Nro',
    lines: {
      need: 'Osaamistarve',
      goal: 'Tavoite',
      way: 'Miten',
      form: 'Muoto',
      audience: 'Kenelle',
      runs: 'Kuka osaa',
      owner: 'Vastuuhenkilö',
      pair: 'Pari',
      time: 'Aika',
      work: 'Työaika',
      cost: 'Kustannus',
      funder: 'Rahoittaja',
      daily: 'Arkeen vienti',
      trial: 'Ensimmäinen kokeilu',
      evaluation: 'Mistä näemme',
      review: 'Katsotaan uudelleen',
      superior: 'Esihenkilö',
      answer: 'Työnantajan vastaus',
      stand: 'Tila',
    },
    reminds: (name) => `muistuttaa ${name}`,
    asks: (name) => `kysyy ${name}`,
  },
  contacts: {
    file: 'yhteystiedot',
    title: 'Yhteystiedot',
    consent: 'Tässä ovat ne, jotka ovat itse antaneet luvan, ja vain se, minkä he ovat antaneet.',
    nobody: 'Kukaan ei ole vielä antanut yhteystietojaan.',
    name: 'Nimi',
    work: 'Työ',
    email: 'Sähköposti',
    phone: 'Puhelin',
  },
} satisfies Texts;
