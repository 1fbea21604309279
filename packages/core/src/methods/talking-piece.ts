import type { Method } from './method.ts';

/**
 * A round with an object: who holds it speaks, nobody hands out turns. Then, if there is time, it lies in the middle.
 * From talking circles: one direction, everybody gets the chance, nobody must speak. Each chooses one of the four
 * practices of dialogue (William Isaacs) to try in it. The words here are ours.
 */
export const talkingPiece = {
  id: 'talking-piece',
  kind: 'dialogue',
  steps: [
    { id: 'intro', rule: 'talk', minutes: 1 },
    { id: 'skills', rule: 'talk', minutes: 2 },
    { id: 'round', rule: 'round', minutes: 0, each: 2 },
    { id: 'second', rule: 'piece', minutes: 8 },
    { id: 'reflection', rule: 'talk', minutes: 3 },
  ],
  texts: {
    fi: {
      title: 'Kapulakierros',
      aim: 'Jokaisella on yhtä paljon tilaa puhua, ja harjoittelemme kuuntelemista.',
      questions: [
        'Milloin viimeksi huomasit, että joku sai tukea juuri oikeaan aikaan?',
        'Kerro tilanne, jossa et tiennyt, miten auttaa. Mitä siitä opit?',
        'Mikä työssäsi on sellaista, mitä muut eivät näe?',
        'Mistä huomaat, että yhteistyö toimii?',
        'Mitä teet toisin kuin viisi vuotta sitten?',
      ],
      steps: {
        intro: {
          title: 'Alustus',
          say: 'Tämä on puheenvuorokierros dialogikapulalla. Vain se puhuu, jolla kapula on, ja muut kuuntelevat. Kapula kiertää yhteen suuntaan, enkä minä jaa vuoroja. Kapulan saa antaa eteenpäin myös puhumatta.',
          heed: [
            'Kapulaksi käy kivi, kynä tai mikä tahansa kädessä pysyvä.',
            'Kysymys pyytää tilannetta, ei mielipidettä.',
          ],
          wall: 'Milloin viimeksi huomasit, että joku sai tukea juuri oikeaan aikaan?',
        },
        skills: {
          title: 'Neljä taitoa',
          say: 'Dialogissa on neljä taitoa. Kuuntele loppuun. Kunnioita: toisella on jotain, mitä minulta puuttuu. Odota: pidä oma varmuutesi hetki auki. Puhu suoraan omasta puolestasi. Valitse niistä yksi, jota harjoittelet tällä kierroksella. Sitä ei tarvitse kertoa. Mieti sitten hetki seinällä olevaa kysymystä.',
          heed: ['Valitse itsekin yksi.', 'Anna puoli minuuttia hiljaisuutta.'],
          lines: ['Kuuntele', 'Kunnioita', 'Odota', 'Puhu suoraan'],
        },
        round: {
          title: 'Kierros',
          say: 'Puhu, kun kapula on sinulla. Kun kuuntelet, kuuntele: vastausta ei tarvitse miettiä. Kapulan saa antaa eteenpäin myös puhumatta.',
          heed: ['Hiljaisuus on työtä. Odota.', 'Älä kommentoi äläkä jaa vuoroja, kapula kulkee itse.'],
          wall: 'Milloin viimeksi huomasit, että joku sai tukea juuri oikeaan aikaan?',
        },
        second: {
          title: 'Kapula keskellä',
          say: 'Nyt kapula on keskellä pöytää. Ota se, kun jokin kuulemasi herätti sinussa jotain, ja laita se sitten takaisin. Jatka siitä, mitä toinen sanoi. Meillä ei ole kiire.',
          heed: [
            'Anna hiljaisuuden olla puheenvuorojen välissä.',
            'Sama puhuja uudelleen? Muut ensin, jos he haluavat.',
          ],
          wall: 'Mitä tästä tulee mieleesi omasta työstäsi?',
        },
        reflection: {
          title: 'Miten toimi?',
          say: 'Katsotaan vielä, miten menetelmä toimi. Mitä kapula teki kuuntelemisellesi? Miten kävi taidolle, jonka valitsit? Missä voit käyttää tätä omassa työssäsi?',
          heed: ['Puhe on nyt menetelmästä, ei aiheesta.'],
          wall: 'Mitä kapula teki kuuntelemisellesi?',
        },
      },
    },
    sv: {
      title: 'Talrunda med talpinne',
      aim: 'Alla får lika mycket utrymme att tala, och vi övar oss i att lyssna.',
      questions: [
        'När märkte du senast att någon fick stöd just i rätt tid?',
        'Berätta om en situation där du inte visste hur du skulle hjälpa. Vad lärde du dig?',
        'Vad i ditt arbete är sådant som andra inte ser?',
        'Hur märker du att samarbetet fungerar?',
        'Vad gör du annorlunda än för fem år sedan?',
      ],
      steps: {
        intro: {
          title: 'Inledning',
          say: 'Det här är en talrunda med talpinne. Bara den som håller i pinnen talar, och de andra lyssnar. Pinnen går åt ett håll, och jag delar inte ut ordet. Du får ge pinnen vidare också utan att säga något.',
          heed: [
            'Som talpinne duger en sten, en penna eller vad som helst som ryms i handen.',
            'Frågan gäller en situation, inte en åsikt.',
          ],
          wall: 'När märkte du senast att någon fick stöd just i rätt tid?',
        },
        skills: {
          title: 'Fyra färdigheter',
          say: 'I dialog finns fyra färdigheter. Lyssna till slut. Respektera: den andra har något som jag saknar. Avvakta: håll din egen säkerhet öppen en stund. Tala rakt, för egen del. Välj en av dem och öva den under rundan. Du behöver inte berätta vilken. Tänk sedan en stund på frågan på väggen.',
          heed: ['Välj också själv en.', 'Låt det vara tyst en halv minut.'],
          lines: ['Lyssna', 'Respektera', 'Avvakta', 'Tala rakt'],
        },
        round: {
          title: 'Rundan',
          say: 'Tala när du har pinnen. När du lyssnar, lyssna: du behöver inte fundera ut ett svar. Du får ge pinnen vidare också utan att säga något.',
          heed: ['Tystnad är arbete. Vänta.', 'Kommentera inte och dela inte ut ordet, pinnen går av sig själv.'],
          wall: 'När märkte du senast att någon fick stöd just i rätt tid?',
        },
        second: {
          title: 'Pinnen i mitten',
          say: 'Nu ligger pinnen mitt på bordet. Ta den när något du hörde väckte en tanke, och lägg sedan tillbaka den. Fortsätt där någon annan slutade. Vi har ingen brådska.',
          heed: ['Låt det vara tyst mellan inläggen.', 'Samma person igen? Låt de andra gå före om de vill.'],
          wall: 'Vad får det här dig att tänka på i ditt eget arbete?',
        },
        reflection: {
          title: 'Hur fungerade det?',
          say: 'Till sist ser vi på hur metoden fungerade. Vad gjorde pinnen med ditt lyssnande? Hur gick det med färdigheten du valde? Var kan du använda det här i ditt eget arbete?',
          heed: ['Nu talar vi om metoden, inte om ämnet.'],
          wall: 'Vad gjorde pinnen med ditt lyssnande?',
        },
      },
    },
    en: {
      title: 'Talking-piece round',
      aim: 'Everybody has equal room to speak, and we practise listening.',
      questions: [
        'When did you last notice that somebody got support at just the right time?',
        'Tell us of a time when you did not know how to help. What did you learn?',
        'What in your work is there that others don’t see?',
        'How do you notice that working together works?',
        'What do you do differently from five years ago?',
      ],
      steps: {
        intro: {
          title: 'Introduction',
          say: 'This is a round with a talking piece. Only the person who holds the piece speaks, and the others listen. It goes round in one direction, and I don’t hand out turns. You may also pass it on without speaking.',
          heed: [
            'A stone, a pen or anything that sits in a hand will do as a piece.',
            'The question asks for a situation, not an opinion.',
          ],
          wall: 'When did you last notice that somebody got support at just the right time?',
        },
        skills: {
          title: 'Four skills',
          say: 'There are four skills of dialogue. Listen to the end. Respect: the other has something that I lack. Suspend: hold your own certainty open for a while. Speak straight, for yourself. Choose one of them to practise in this round. You need not tell which. Then take a moment over the question on the wall.',
          heed: ['Choose one yourself, too.', 'Leave half a minute of silence.'],
          lines: ['Listen', 'Respect', 'Suspend', 'Speak straight'],
        },
        round: {
          title: 'The round',
          say: 'Speak when you have the piece. When you listen, just listen: you don’t have to think of an answer. You may pass the piece on without speaking, too.',
          heed: ['Silence is work. Wait.', 'No comments, and don’t hand out turns: the piece goes round by itself.'],
          wall: 'When did you last notice that somebody got support at just the right time?',
        },
        second: {
          title: 'Piece in the middle',
          say: 'Now the piece lies in the middle of the table. Take it when something you heard stirs a thought, then put it back. Go on from what somebody else said. There is no hurry.',
          heed: ['Let there be silence between speakers.', 'The same speaker again? Others first, if they want to.'],
          wall: 'What does this bring to mind from your own work?',
        },
        reflection: {
          title: 'How did it work?',
          say: 'Let’s look at how the method worked. What did the piece do to your listening? How did the skill you chose go? Where could you use this in your own work?',
          heed: ['We are talking about the method now, not about the topic.'],
          wall: 'What did the piece do to your listening?',
        },
      },
    },
  },
} satisfies Method;
