/** Finlandssvenska: *du* till personen, *ni* till gruppen; namn böjs inte. */
import type { Texts } from './texts.ts';

const withRole = (name: string, role: string): string => (role === '' ? name : `${name}, ${role},`);
const length = (minutes: number): string =>
  minutes % 60 === 0 ? (minutes === 60 ? 'en timme' : `${minutes / 60} timmar`) : `${minutes} minuter`;
const project = (name: string, code: string): string =>
  [name === '' ? '' : `Projekt: ${name}`, code === '' ? '' : `Projektkod: ${code}`].filter(Boolean).join('. ') + '.';

export const sv = {
  date: {
    weekdays: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    decimal: ',',
    day: (weekday, day, month, year) => `${weekday} ${day}.${month + 1}.${year}`,
    clock: (time) => time.replace(':', '.').replace(/^0(?=\d\.)/, ''),
    when: (day, times) => `${day} kl. ${times}`,
  },
  session: (number) => `Träff ${number}`,
  invitation: {
    file: 'inbjudan',
    title: 'Inbjudan till en grupp för kollegialt mentorskap',
    theme: 'Tema',
    forWhom: {
      title: 'För vem?',
      text: 'Gruppen är till för dig som möter gruppens tema i ditt arbete: du undervisar, handleder eller stöder på något annat sätt. Titel och antal år i arbetet spelar ingen roll.',
      with: (organisations) => `De här organisationerna är med: ${organisations}.`,
    },
    when: {
      title: 'När?',
      series: (count, minutes) =>
        count === 1
          ? `Vi träffas en gång, i ungefär ${length(minutes)}.`
          : `Vi träffas ${count} gånger, ungefär ${length(minutes)} per gång.`,
      first: (when, place) => `Första träffen: ${when}${place === '' ? '' : `, ${place}`}.`,
      firstOpen: 'Du får veta datum och plats för den första träffen så snart de är bestämda.',
      refreshments:
        'Kaffe och något litet att äta finns framdukat 10–15 minuter före start. Kom då, så hinner du landa i lugn och ro.',
      rest: 'De övriga datumen, och hur vi går vidare, kommer vi överens om tillsammans på den första träffen. Ta med din kalender.',
      decided: 'De här datumen är redan bestämda:',
    },
    costs: {
      title: 'Kostnader?',
      free: 'Att delta kostar dig ingenting.',
      allocated: 'Din arbetsgivare allokerar dina lönekostnader för träffarna och dina resekostnader till projektet.',
      statement:
        'Du får en deltagarbekräftelse till din arbetsgivare. Där står datum, klockslag och timmar, och inte ett ord om samtalen.',
      project,
    },
    about: {
      title: 'Vad handlar det om?',
      texts: [
        'I kollegialt mentorskap samlas en liten grupp kolleger där var och en är expert på sitt eget arbete. Vi är jämlikar: ingen är den andras lärare, utan vi lär oss genom att tala, lyssna och göra saker tillsammans.',
        'Vi talar om det som är viktigt för dig i ditt arbete. Gruppen stöder dig i att växa i ditt yrke, sköta dina uppgifter, lösa problem och dela vardagen med andra.',
        'Gruppen har också en annan uppgift. Vi kläcker tillsammans idéer om vilken kompetens hela projektnätverket behöver inom temat. Vi planerar utbildningar och andra sätt att göra kunnandet till en del av dina kollegers vardag.',
      ],
    },
    principles: {
      title: 'Principer för verksamheten',
      text: 'Det är frivilligt att delta, och du får alltid passa när du står i tur att tala. Vi talar så att ingen studerande, klient eller familj kan kännas igen. Spelregler och förtroendeavtal gör vi upp på den första träffen.',
      each: [
        {
          title: 'Kollegialt mentorskap som metod',
          text: 'Varje gång prövar vi en metod och ser till slut efter hur den fungerade. Du lär dig alltså samtidigt hur du kan använda kollegialt mentorskap i din egen arbetsgemenskap.',
        },
        {
          title: 'Ett dialogiskt förhållningssätt',
          text: 'Vi övar oss i att lyssna och tänka tillsammans, inte i att debattera. De dialogiska metoderna tar du med dig till ditt eget arbete.',
        },
        {
          title: 'Att främja välbefinnandet i arbetet',
          text: 'Kolleger som arbetar med samma frågor förstår varandra, och det hjälper en att orka. Gruppen är handledande till sin karaktär, men den är inte arbetshandledning och ersätter inte heller sådan.',
        },
        {
          title: 'Att verka i nätverk',
          text: 'Vi kommer från olika organisationer och lär oss av varandras sätt att arbeta. Du får samtidigt redskap som du kan använda i dina egna nätverk.',
        },
      ],
    },
    rules: {
      draft: {
        title: 'Utkast till spelregler',
        text: 'De här är förslag. Vi omarbetar och godkänner spelreglerna tillsammans på den första träffen.',
      },
      agreed: { title: 'Spelregler', text: 'Gruppen har godkänt de här tillsammans.' },
    },
    plan: {
      draft: {
        title: 'Utkast till plan för processen',
        text: 'Teman och metoder är ett förslag som gruppen omarbetar på den första träffen.',
      },
      agreed: { title: 'Plan för processen', text: 'Gruppen har kommit överens om den tillsammans.' },
      number: 'Träff',
      theme: 'Tema',
      method: 'Metod',
    },
    answer: {
      title: 'Till vem svarar du?',
      text: 'Meddela om du kommer:',
      needs: 'Berätta samtidigt om du behöver något för att kunna delta.',
    },
  },
  calendar: {
    summary: (group, number) => `Kollegialt mentorskap: ${group}, träff ${number}`,
    theme: (theme) => `Tema: ${theme}`,
    remote: (rule) => `Distansdeltagande: ${rule}`,
    action: (what, goal) => `${{ trial: 'Första försöket', by: 'Klart', review: 'Vi återkommer' }[what]}: ${goal}`,
  },
  programme: {
    file: 'plan',
    title: 'Plan för processen',
    version: (version, isAgreed) =>
      isAgreed
        ? `Version ${Math.max(1, version)}, överenskommen i gruppen`
        : version === 0
          ? 'Utkast'
          : `Version ${version}, utkast`,
    aims: 'Gruppens mål',
    date: 'Datum',
    open: (who, by) => `öppet. Bestäms av: ${who}, senast ${by}`,
    undecided: 'bestäms tillsammans',
    place: 'Plats',
    remote: 'Distansdeltagande',
    method: 'Metod',
    case: 'Fallgivare',
    host: 'Värd',
    leads: 'Leder',
    block: 'Del',
    minutes: 'Minuter',
    sum: 'Sammanlagt',
    kinds: {
      dialogue: 'Dialog',
      input: 'Inledning',
      break: 'Paus',
      gathering: 'Insamling',
      dates: 'Datum',
      programme: 'Plan',
      record: 'Vad som antecknas',
      evaluation: 'Utvärdering',
      plan: 'Planer',
      brainstorm: 'Idékläckning',
    },
    people: (count) =>
      count === 1 ? 'Minuterna är räknade för en deltagare.' : `Minuterna är räknade för ${count} deltagare.`,
  },
  statement: {
    file: 'deltagarbekraftelse',
    title: 'Deltagarbekräftelse',
    toEmployer: 'Till arbetsgivaren',
    took: (name, role, group) => `${withRole(name, role)} har deltagit i gruppen för kollegialt mentorskap ”${group}”.`,
    notYet: (name, role, group) =>
      `${withRole(name, role)} är medlem i gruppen för kollegialt mentorskap ”${group}”. Inget deltagande har ännu antecknats.`,
    theme: (theme) => `Gruppens tema: ${theme}`,
    project,
    caption: 'Arbetstid för allokering av lönekostnader',
    number: 'Träff',
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    hours: 'Timmar',
    sum: 'Sammanlagt',
    costs:
      'Deltagandet är avgiftsfritt. Arbetsgivaren allokerar deltagarens lönekostnader för träffarna samt resekostnaderna till projektet. Deltagaren anmäler själv sina resor.',
    travel: 'Resor, enligt deltagarens egen anmälan',
    confidential: 'Samtalen är konfidentiella. Den här bekräftelsen berättar ingenting om dem.',
    placeAndDate: 'Ort och datum',
    leads: 'gruppmentor',
    held: (group, count, period) =>
      `Grupp för kollegialt mentorskap ”${group}”, ${count === 1 ? '1 träff' : `${count} träffar`}, ${period}`,
  },
  hours: {
    file: 'timsammandrag',
    title: 'Timsammandrag för arbetsgivaren',
    lead: (group) => `Träffar och närvaro i gruppen för kollegialt mentorskap ”${group}”.`,
    caption: 'Timmar för allokering av lönekostnader',
    name: 'Namn',
    sum: 'Sammanlagt',
  },
  certificate: {
    file: 'deltagarintyg',
    title: 'Deltagarintyg',
    took: (group) => `har deltagit i gruppen för kollegialt mentorskap ”${group}”.`,
    theme: (theme) => `Gruppens tema: ${theme}`,
    practised:
      'I gruppen delade kolleger från olika organisationer med sig av sitt kunnande som jämlikar, övade dialogiska metoder, löste frågor ur vardagen tillsammans och planerade hur kunnandet blir en del av vardagen på arbetsplatserna.',
    present: (count, held, hours, period) =>
      `Närvarande vid ${count === 1 ? '1 träff' : `${count} träffar`} av ${held} som hölls. Timmar sammanlagt ${hours}. Tid: ${period}.`,
    notYet: 'Inget deltagande har ännu antecknats.',
  },
  guide: {
    file: 'guide',
    title: 'Guide för en ny gruppmentor',
    lead: 'Du har varit med i en grupp för kollegialt mentorskap. Med den här guiden kan du starta en egen grupp på din arbetsplats. Här finns hela programmet som din grupp följde, och färdiga ord för varje skede. Ingenting av det som sades i gruppen finns med.',
    begin: {
      title: 'Så kommer du i gång',
      steps: [
        'Bjud in fyra till tolv kolleger. Olika arbetsplatser och uppgifter är till nytta, titlar är det inte.',
        'Bestäm bara den första dagen och platsen. De andra datumen och programmet bestämmer gruppen tillsammans på första träffen.',
        'Ordna ett bord som alla ryms kring, en bärbar dator och en projektor. Telefoner behövs inte.',
        'Se till att det finns kaffe och något litet att äta redan en kvart före start.',
        'Kom överens om spelreglerna innan någon berättar om sitt arbete. Låt var och en själv säga om hen godkänner dem.',
        'Du är en i gruppen. Du undervisar inte och bedömer inte: du ser till tiden och att var och en blir hörd.',
        'Av pausen och utcheckningsrundan tas inte en enda minut.',
      ],
    },
    turn: {
      title: 'Det som gruppen inte räcker till för',
      text: 'Gruppen är varken arbetshandledning eller terapi. Om någon är hårt belastad eller om det finns en konflikt på arbetsplatsen hjälper företagshälsovården, arbetarskyddsfullmäktigen, chefen eller en arbetshandledare. Säg det till gruppen redan från början.',
    },
    people: (count) => `Minuterna är räknade för så här många: ${count}.`,
    block: (title, minutes) => `${title}, ${minutes} min`,
    step: (title, minutes) => (minutes === 0 ? title : `${title} (${minutes} min)`),
  },
  minutes: {
    file: 'minnesanteckning',
    title: 'Minnesanteckning',
    of: (number) => `Minnesanteckning: träff ${number}`,
    when: 'Tid',
    present: 'Närvarande',
    nothing: 'Inga beslut fattades på den här träffen.',
    dates: 'Avtalade datum',
    date: (session, when) => `${session}: ${when}`,
    agreement: 'Spelregler som var och en godkände',
    programme: 'Plan för processen',
    seeProgramme: 'Hela planen finns i ett eget dokument.',
    needs: 'Kompetensbehov som valdes först',
    need: (text, so, whose) =>
      `${so === '' ? text : `Vi behöver kunnande om ${text}, så att ${so}`}${whose === '' ? '' : ` (${whose})`}`,
    experiments: 'Gemensamt försök',
    actions: 'Åtaganden',
    record: 'Vad som skrivs upp och vad som sparas',
    others: 'Andra beslut',
    added: (number) => `Ny träff i programmet: ${number}.`,
    dropped: (count) =>
      count === 1 ? 'En träff togs bort ur programmet.' : `${count} träffar togs bort ur programmet.`,
    chair: (names) => `Gruppen leds hädanefter av: ${names}.`,
    summary: 'Sammandrag som var och en godkände',
    changed: (title) => `${title} (ändrat efteråt)`,
    confidential: 'Här står bara det som beslutades. Samtalen är konfidentiella.',
  },
  plan: {
    file: 'utvecklingsplan',
    title: 'Utvecklingsplan',
    proposes: 'Gruppen föreslår. Arbetsgivarna beslutar för egen del.',
    nothing: 'Inga åtgärder har ännu planerats.',
    agreed: 'Det vi har kommit överens om',
    proposals: 'Förslag',
    number: 'Nr',
    lines: {
      need: 'Kompetensbehov',
      goal: 'Mål',
      way: 'Hur',
      form: 'Form',
      audience: 'För vem',
      runs: 'Vem som kan',
      owner: 'Ansvarig',
      pair: 'Par',
      time: 'Tid',
      work: 'Arbetstid',
      cost: 'Kostnad',
      funder: 'Finansiär',
      daily: 'Till vardagen',
      trial: 'Första försöket',
      evaluation: 'Så ser vi det',
      review: 'Vi återkommer',
      superior: 'Chef',
      answer: 'Arbetsgivarens svar',
      stand: 'Läge',
    },
    reminds: (name) => `${name} påminner`,
    asks: (name) => `${name} frågar`,
  },
  contacts: {
    file: 'kontaktuppgifter',
    title: 'Kontaktuppgifter',
    consent: 'Här finns de som själva har gett lov, och bara det som de har gett.',
    nobody: 'Ingen har ännu gett sina kontaktuppgifter.',
    name: 'Namn',
    work: 'Arbete',
    email: 'E-post',
    phone: 'Telefon',
  },
} satisfies Texts;
