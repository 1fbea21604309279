import type { Method } from './method.ts';

/** The dates of the sessions to come: candidates, who can, and a decision by consent, never by majority. */
export const dates = {
  id: 'dates',
  kind: 'dates',
  steps: [
    { id: 'slots', rule: 'talk', minutes: 3 },
    { id: 'answers', rule: 'talk', minutes: 7 },
    { id: 'decide', rule: 'talk', minutes: 5, consent: 'dates' },
  ],
  texts: {
    fi: {
      title: 'Aikataulu',
      aim: 'Löydämme päivät, jolloin jokainen pääsee mukaan, ja päätämme ne yhdessä.',
      steps: {
        slots: {
          title: 'Ehdokkaat',
          say: 'Ota kalenterisi esiin. Seinällä on ehdotuksia tulevien tapaamisten päiviksi. Mitä päiviä lisätään? Mikä päivä ei käy kenellekään? Puhutaan samalla, missä tapaamme ja voiko joskus tulla mukaan etänä.',
          heed: [
            'Noin kaksi ehdokasta tapaamista kohti riittää.',
            'Vältä lomaviikkoja ja arviointien aikaa.',
            'Vuorottele paikkaa, jos se sopii.',
          ],
          wall: 'Milloin tapaamme?',
        },
        answers: {
          title: 'Kenelle käy',
          say: 'Käydään päivät läpi. Kerro jokaisesta: kyllä, jos tarve vai ei käy. Voit vastata puhelimella tai sanoa ääneen, niin minä merkitsen. Jatkan, kunnes kaikkien vastaukset ovat seinällä.',
          heed: [
            'Jos tarve = järjestyy, ellei parempaa päivää löydy.',
            'Oppitunteja ei voi siirtää. Usko, kun joku sanoo ei.',
          ],
          wall: 'Kyllä, jos tarve vai ei käy?',
        },
        decide: {
          title: 'Päätös',
          say: 'Tässä ovat päivät, jotka käyvät parhaiten. Jos jokin päivä ei käy sinulle, kysyn ensin sinulta: järjestyykö se, tuletko etänä vai etsimmekö toisen päivän? Sitten kysyn kaikilta: käykö näin?',
          heed: [
            'Enemmistö ei päätä yhden yli.',
            'Jos päivä jää auki: kuka sopii sen ja mihin mennessä?',
            'Sopikaa myös, mitä tehdään, kun joku on pois.',
          ],
          wall: 'Käykö näin?',
        },
      },
    },
    sv: {
      title: 'Tidtabell',
      aim: 'Vi hittar datum då alla kan vara med och bestämmer dem tillsammans.',
      steps: {
        slots: {
          title: 'Förslag',
          say: 'Ta fram kalendern. På väggen finns förslag på datum för de kommande träffarna. Vilka datum lägger vi till? Vilket datum passar ingen? Vi talar samtidigt om var vi ses och om man ibland kan delta på distans.',
          heed: [
            'Ungefär två förslag per träff räcker.',
            'Undvik lovveckor och bedömningstider.',
            'Turas gärna om med platsen.',
          ],
          wall: 'När ses vi?',
        },
        answers: {
          title: 'Vem kan när',
          say: 'Vi går igenom datumen. Säg om vart och ett: ja, vid behov eller passar inte. Du kan svara på telefonen eller säga det högt, så antecknar jag. Jag frågar tills allas svar syns på väggen.',
          heed: [
            'Vid behov = det ordnar sig, om inget bättre datum finns.',
            'Lektioner går inte att flytta. Lita på ett nej.',
          ],
          wall: 'Ja, vid behov eller passar inte?',
        },
        decide: {
          title: 'Beslut',
          say: 'Här är de datum som passar bäst. Om ett datum inte passar dig frågar jag dig först: ordnar det sig, deltar du på distans, eller letar vi efter ett annat datum? Sedan frågar jag alla: går det bra så här?',
          heed: [
            'Majoriteten kör inte över en enda.',
            'Om ett datum blir öppet: vem ordnar det, och senast när?',
            'Kom också överens om hur vi gör när någon är borta.',
          ],
          wall: 'Går det bra så här?',
        },
      },
    },
    en: {
      title: 'Dates',
      aim: 'We find dates on which everybody can come, and decide on them together.',
      steps: {
        slots: {
          title: 'Candidates',
          say: 'Please take out your calendar. On the wall are some possible dates for our next sessions. Which dates shall we add? Which one suits nobody? Let’s also talk about where we meet, and whether one may sometimes join remotely.',
          heed: [
            'About two candidates for each session are enough.',
            'Avoid holiday weeks and assessment periods.',
            'Take turns at hosting if you can.',
          ],
          wall: 'When shall we meet?',
        },
        answers: {
          title: 'Who can come when',
          say: 'Let’s go through the dates. For each one, say yes, if need be, or not possible. You can answer on your phone or say it aloud and I will mark it. I will keep asking until everybody’s answers are on the wall.',
          heed: [
            'If need be = it can be arranged, if no better date is found.',
            'Lessons cannot be moved. Trust a no.',
          ],
          wall: 'Yes, if need be, or not possible?',
        },
        decide: {
          title: 'Decision',
          say: 'Here are the dates that suit best. If one of them is not possible for you, I will ask you first: can it be arranged, will you join remotely, or shall we look for another date? Then I will ask everybody: does this work for you?',
          heed: [
            'The majority does not overrule one person.',
            'If a date stays open: who settles it, and by when?',
            'Agree too on what we do when somebody is away.',
          ],
          wall: 'Does this work for you?',
        },
      },
    },
  },
} satisfies Method;
