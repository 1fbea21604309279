/**
 * A small list of given names: common ones in Finland, Finnish, Swedish and of people who moved there. It is no register;
 * it is there so that somebody who types notices. Names that are also words are in a list of their own.
 */
const clear =
  'aada aaro aatu abdi adam ahmed aino aki aleksi aleksanteri alexander ali alina amanda amir amina anders andreas anette ' +
  'anita anja anna anne anneli anni annika antero anton antti anu ari arja arttu arto axel benjamin birgitta carita ' +
  'charlotta christian daniel david eeli eelis eemeli eero eetu eeva eevi eija eila eino elias elina elisa elisabet ella ' +
  'elli elsa emil emilia emma erik erkki essi esko eva fanni fatima felix filip fredrik gustav hanna hannele hannu hans ' +
  'harri hassan heidi heikki heini henna henri henrik hilkka hussein ibrahim ida iida iina iiris inka irina irja irma ' +
  'isabella ismo jaakko jan jani janina janne jari jarkko jarmo jasmin jenna jenni jens jesse joel johan johanna johannes ' +
  'joni jonna joona joonas jorma josefin jouni juha juhani juho jukka julia juuso jussi jyrki kaarina kai kaija kaisa ' +
  'kalevi kalle kari karin karoliina katariina kati katja katri katriina kauko kerttu kimmo kirsi kirsti klaus krista ' +
  'kristiina kristian lasse lari lars lassi lauri leena leevi lenni liisa lilja linda linnea lotta lukas maarit maija ' +
  'maria marika marja marjatta marjo marjut markku markus martti maryam matias matilda matti mattias merja mia miia miika ' +
  'mika mikael mikko milla minna minttu miro mohamed muhammad nea nelli niilo niina niko niklas nina noel noora olavi olga ' +
  'olli oskar oskari osmo otto outi paavo pasi patrik pauli paula pekka pentti peter petra petri petteri piia pirjo pirkko ' +
  'päivi raija raili raimo rami reijo riikka riina riitta risto roni ronja roope saana saara sakari sami samu samuel samuli ' +
  'sandra sanna santeri sara sari saija seija senja seppo siiri simo sirkka sirpa sofia sofie stefan susanna susanne taina ' +
  'tanja tapani tapio tarja teemu teija terhi tero terttu tiina timo tiia tom tomi tommi toni topias tuija tuire tuomas ' +
  'tuukka tuula tytti valtteri veera veikko venla vesa vilho ville villiam viljami virpi viktor yusuf åsa';
const alsoWords =
  'ahti aune aura autti bo helmi hilla ilkka ilmari ilona impi into joki kukka lahja lauha lempi lumi meri mark onni oiva ' +
  'pilvi rauha rauni rose satu sini sisu stig sten suvi sulo taimi toivo tuisku tuuli tyyne unto urho usko valo varma ' +
  'veli vieno vilja will may grace hope björn ulf tor sirkku ilo oma taika viola sointu soini';

/** Names that are nothing else. */
export const givenNames: ReadonlySet<string> = new Set(clear.split(' '));
/** Names that are also words: they are names only where a sentence does not begin with them. */
export const nameWords: ReadonlySet<string> = new Set(alsoWords.split(' '));
