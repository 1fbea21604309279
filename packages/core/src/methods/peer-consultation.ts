import type { Method } from './method.ts';
import { ways } from './ways.ts';

/**
 * Six phases round one case. While the others consult, the owner listens and has no field to answer in. Without a key
 * question the others first help to find one, and the step is begun again. The phases and the ways of consulting are
 * those of Kim-Oliver Tietze's kollegiale Beratung; the minutes and the words are ours.
 */
export const peerConsultation = {
  id: 'peer-consultation',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    {
      id: 'telling',
      rule: 'talk',
      minutes: 5,
      voices: { who: 'only', roles: ['owner'] },
      needs: ['owner'],
      ticks: 'needed',
    },
    { id: 'questions', rule: 'queue', minutes: 4 },
    { id: 'key-question', rule: 'talk', minutes: 5, into: 'question' },
    {
      id: 'way',
      rule: 'talk',
      minutes: 3,
      ways: ['resonance', 'hypotheses', 'place', 'ideas', 'headstand', 'advice', 'seek'],
    },
    { id: 'consultation', rule: 'round', minutes: 12, voices: { who: 'except', roles: ['owner'] }, needs: ['owner'] },
    { id: 'last-word', rule: 'talk', minutes: 6, voices: { who: 'only', roles: ['owner'] }, needs: ['owner'] },
    { id: 'reflection', rule: 'talk', minutes: 5 },
  ],
  texts: {
    fi: {
      title: 'Vertaiskonsultaatio',
      aim: 'Yksi tuo tilanteen, ja muut auttavat häntä näkemään sen uudesta kulmasta.',
      ways: ways.fi,
      steps: {
        intro: {
          title: 'Alustus',
          say: 'Tämä on vertaiskonsultaatio. Tapauksen tuoja kertoo, me kysymme, hän muotoilee avainkysymyksen. Sitten me ajattelemme ääneen ja hän vain kuuntelee. Viimeinen sana on hänen. Kysymys on hänen oppimisestaan, ei meidän viisaudestamme.',
          heed: ['Tuoja saa keskeyttää milloin vain.'],
          lines: ['Kertomus', 'Kysymykset ja avainkysymys', 'Tapa', 'Konsultaatio', 'Tuojan viimeinen sana'],
        },
        telling: {
          title: 'Kertomus',
          say: 'Kerro tilanne niin kuin se tulee mieleesi. Mitä tapahtui, mitä teit, mikä siinä askarruttaa? Me muut kuuntelemme emmekä keskeytä.',
          heed: ['Muut ovat hiljaa, myös ohjaaja.', 'Lipsahtiko nimi? Sano se heti, ystävällisesti.'],
          wall: 'Mitä tapahtui, ja mikä siinä askarruttaa?',
        },
        questions: {
          title: 'Kysymykset',
          say: 'Nyt saa kysyä, mitä et ymmärtänyt. Kysymys alkaa sanalla kuka, mitä, missä, milloin tai miten. ”Oletko kokeillut” ja ”miksi et” ovat neuvoja, niiden aika ei ole nyt.',
          heed: ['Yksi kysymys kerrallaan, lyhyt vastaus.', 'Neuvo kysymyksen asussa? Pyydä sanomaan toisin.'],
          wall: 'Mitä et vielä ymmärtänyt?',
        },
        'key-question': {
          title: 'Avainkysymys',
          say: 'Mihin haluat meiltä apua? Sano se yhtenä kysymyksenä, joka alkaa ”miten minä”. Jos kysymys ei löydy, autamme etsimään. Se on ainoa, mitä tästä kirjoitetaan.',
          heed: ['Tuoja hyväksyy sanamuodon.', 'Ei kysymystä? Auttakaa löytämään se, vasta sitten jatketaan.'],
          wall: 'Miten minä …?',
        },
        way: {
          title: 'Tapa',
          say: 'Miten haluat, että ajattelemme? Voimme kertoa, mitä tarina herätti meissä. Voimme arvailla, mistä on kyse. Tai voimme kertoa, mitä kukin tekisi sinun paikallasi. Sinä valitset.',
          heed: ['Yksi tapa, ei kaikkia.', 'Tuoja siirtyy hieman sivuun ja saa kääntää selän.'],
          lines: ['Mitä tarina herätti minussa', 'Mistä tässä voi olla kyse', 'Mitä minä tekisin sinun paikallasi'],
        },
        consultation: {
          title: 'Konsultaatio',
          say: 'Nyt me ajattelemme ääneen. Yksi ajatus kerrallaan, kiirehtimättä. Puhu muille, älä tuojalle. Sinä, joka toit tapauksen, kuuntele vain: sinun ei tarvitse vastata mihinkään.',
          heed: [
            'Tuoja ei puhu. Älä katso häneen.',
            'Varovasti: ”minussa heräsi”, ”mietin, voisiko”.',
            'Ei diagnooseja, ei paremmin tietämistä.',
          ],
          wall: 'Mitä tämä minussa herättää?',
        },
        'last-word': {
          title: 'Viimeinen sana',
          say: 'Kiitos. Nyt puheenvuoro on sinun. Mikä kolahti, mikä ei? Mitä teet seuraavaksi? Kaikkeen ei tarvitse vastata. Me muut vain kuuntelemme.',
          heed: ['Tämän jälkeen asiasta ei enää keskustella.', 'Kiitä tapauksen tuojaa.'],
          wall: 'Mitä otat mukaasi?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Jätetään roolit. Miten menetelmä toimi? Miltä tuntui olla vastaamatta, miltä olla neuvomatta? Missä voit käyttää tätä omassa työssäsi?',
          heed: ['Puhe on nyt menetelmästä, ei tapauksesta.', 'Kysy tapauksen tuojalta ensin.'],
          wall: 'Miten tämä tapa toimi?',
        },
      },
    },
    sv: {
      title: 'Kollegial konsultation',
      aim: 'En tar med en situation, och de andra hjälper till att se den från ett nytt håll.',
      ways: ways.sv,
      steps: {
        intro: {
          title: 'Inledning',
          say: 'Det här är en kollegial konsultation. Fallgivaren berättar, vi frågar, och fallgivaren formulerar sin nyckelfråga. Sedan tänker vi högt medan fallgivaren bara lyssnar. Sista ordet är fallgivarens. Det gäller fallgivarens lärande, inte vår klokhet.',
          heed: ['Fallgivaren får avbryta när som helst.'],
          lines: ['Berättelse', 'Frågor och nyckelfråga', 'Sätt', 'Konsultation', 'Fallgivarens sista ord'],
        },
        telling: {
          title: 'Berättelsen',
          say: 'Berätta om situationen så som den kommer för dig. Vad hände, vad gjorde du, vad grubblar du på? Vi andra lyssnar och avbryter inte.',
          heed: ['De andra är tysta, också den som leder.', 'Råkade ett namn slinka ut? Säg det genast, vänligt.'],
          wall: 'Vad hände, och vad grubblar du på?',
        },
        questions: {
          title: 'Frågor',
          say: 'Nu får du fråga om det du inte förstod. Frågan börjar med vem, vad, var, när eller hur. ”Har du prövat” och ”varför gjorde du inte” är råd, och deras tid är inte nu.',
          heed: ['En fråga i taget, ett kort svar.', 'Ett råd förklätt till fråga? Be om en annan formulering.'],
          wall: 'Vad har du ännu inte förstått?',
        },
        'key-question': {
          title: 'Nyckelfråga',
          say: 'Vad vill du ha vår hjälp med? Säg det som en enda fråga, gärna ”hur kan jag”. Om du inte hittar frågan hjälper vi dig att leta. Den är det enda som skrivs upp.',
          heed: ['Fallgivaren godkänner orden.', 'Ingen fråga? Hjälp till att hitta den, gå vidare först sedan.'],
          wall: 'Hur kan jag …?',
        },
        way: {
          title: 'Sätt',
          say: 'Hur vill du att vi ska tänka? Vi kan berätta vad din berättelse väckte hos oss. Vi kan gissa vad det handlar om. Eller så kan vi säga vad vi själva skulle göra i ditt ställe. Du väljer.',
          heed: ['Ett sätt, inte alla.', 'Fallgivaren flyttar sig lite åt sidan och får vända ryggen till.'],
          lines: ['Vad berättelsen väckte hos mig', 'Vad det kan handla om', 'Vad jag skulle göra i ditt ställe'],
        },
        consultation: {
          title: 'Konsultation',
          say: 'Nu tänker vi högt. En tanke i taget, utan brådska. Tala till de andra, inte till fallgivaren. Du som gav oss fallet: lyssna bara, du behöver inte svara på något.',
          heed: [
            'Fallgivaren talar inte. Titta inte ditåt.',
            'Prövande: ”hos mig väcktes”, ”jag undrar om”.',
            'Inga diagnoser, ingen som vet bättre.',
          ],
          wall: 'Vad väcker det här hos mig?',
        },
        'last-word': {
          title: 'Sista ordet',
          say: 'Tack. Nu har du ordet. Vad träffade, vad gjorde det inte? Vad gör du härnäst? Du behöver inte svara på allt. Vi andra lyssnar bara.',
          heed: ['Efter det här diskuteras saken inte mera.', 'Tacka fallgivaren.'],
          wall: 'Vad tar du med dig?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Nu lämnar vi rollerna. Hur fungerade metoden? Hur kändes det att inte svara, och att inte ge råd? Var kan du använda det här i ditt eget arbete?',
          heed: ['Nu talar vi om metoden, inte om fallet.', 'Fråga fallgivaren först.'],
          wall: 'Hur fungerade det här sättet?',
        },
      },
    },
    en: {
      title: 'Peer consultation',
      aim: 'One of us brings a situation, and the others help them see it from a new angle.',
      ways: ways.en,
      steps: {
        intro: {
          title: 'Introduction',
          say: 'This is a peer consultation. The case owner tells, we ask, and the owner puts a key question. Then we think aloud while the owner only listens. The last word is the owner’s. This is about the owner’s learning, not about our wisdom.',
          heed: ['The owner may stop at any time.'],
          lines: ['Story', 'Questions and key question', 'Way', 'Consultation', 'The owner’s last word'],
        },
        telling: {
          title: 'The story',
          say: 'Tell us about the situation just as it comes to you. What happened, what did you do, what puzzles you? The rest of us listen and don’t interrupt.',
          heed: ['The others are silent, and so is whoever leads.', 'Did a name slip out? Say so at once, kindly.'],
          wall: 'What happened, and what puzzles you?',
        },
        questions: {
          title: 'Questions',
          say: 'Now you may ask about what you did not understand. A question begins with who, what, where, when or how. “Have you tried” and “why didn’t you” are advice, and this is not the time for it.',
          heed: ['One question at a time, a short answer.', 'Advice dressed up as a question? Ask for other words.'],
          wall: 'What have you not understood yet?',
        },
        'key-question': {
          title: 'Key question',
          say: 'What would you like our help with? Put it as one question that begins “how can I”. If the question won’t come, we help you look for it. It is the only thing that is written down.',
          heed: ['The owner accepts the wording.', 'No question? Help to find it, and only then go on.'],
          wall: 'How can I …?',
        },
        way: {
          title: 'The way',
          say: 'How would you like us to think? We can tell what your story stirred in us. We can guess what it may be about. Or each of us can say what they would do in your place. You choose.',
          heed: ['One way, not all of them.', 'The owner moves a little aside and may turn away.'],
          lines: ['What the story stirred in me', 'What this may be about', 'What I would do in your place'],
        },
        consultation: {
          title: 'Consultation',
          say: 'Now we think aloud. One thought at a time, no hurry. Speak to the others, not to the owner. You who brought the case, just listen: you don’t have to answer anything.',
          heed: [
            'The owner does not speak. Don’t look that way.',
            'Tentatively: “it stirred in me”, “I wonder whether”.',
            'No diagnoses, no knowing better.',
          ],
          wall: 'What does this stir in me?',
        },
        'last-word': {
          title: 'The last word',
          say: 'Thank you. Now the floor is yours. What struck home, and what did not? What will you do next? You don’t have to answer everything. The rest of us only listen.',
          heed: ['After this the case is not discussed any more.', 'Thank the case owner.'],
          wall: 'What do you take with you?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s step out of the roles. How did the method work? What was it like not to answer, and not to give advice? Where could you use this in your own work?',
          heed: ['We are talking about the method now, not about the case.', 'Ask the case owner first.'],
          wall: 'How did this way of talking work?',
        },
      },
    },
  },
} satisfies Method;
