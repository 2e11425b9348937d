/**
 * Words that stand in names without telling who is named. Lower case, without accents; multi-word entries with single
 * spaces. Data only: `src/resolution/names/name.ts` gives each token its role from these lists.
 */
export const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Joining words inside names: they do not tell two names apart ("Bank of Orland", "Bank for Orland"). */
export const links: ReadonlySet<string> = new Set(['of', 'for', 'in', 'and', 'on', 'to', 'at', 'by', 'from', 'with']);

/** Written before or after a person's name; never part of the name itself. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend father bishop archbishop
  cardinal pope imam mullah maulana mawlawi ayatollah sheikh shaikh shaykh sheik haji hajji hadji hajj sayyid sayyed emir
  emirs king queen prince princess duke duchess count baron sultan president premier chancellor minister senator
  congressman congresswoman congressperson representative deputy governor mayor judge justice ambassador secretary
  chairman chairwoman chair director general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal
  admiral commander brigadier marshal commodore officer vice former ex acting interim his her excellency eminence
  majesty highness monsieur madame mme mlle herr frau senor senora señor don doña jr sr esq`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words at which the core of a description ends: "prisoners | from its jails", "people | who fled". Never "of". */
export const descriptionEnds: ReadonlySet<string> = new Set(
  `with without from in into on at by to for who whom whose which that where when including following over against near
  under between among after before since during as while held fighting`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles of office: the land before them and the person after them are told apart ("Orlandian President Oll"). */
export const officeTitles: ReadonlySet<string> = new Set(
  `president premier chancellor minister king queen sultan emir ambassador governor secretary dictator`.split(' '),
);

/** What a body may be called after its name without becoming another body: "Kestrel Front fighters". */
export const followers: ReadonlySet<string> = new Set(
  `force forces troop troops militant militants fighter fighters soldier soldiers warplane warplanes aircraft jets
  gunmen insurgents elements units militia militias group movement organisation organization network`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads that make a country or its leader into the government: "the Orlandian authorities", "the Oll regime". */
export const governmentHeads: ReadonlySet<string> = new Set(
  `government governments regime administration authorities leadership rulers junta cabinet state`.split(' '),
);

/** Of these the ones that judge: never a label where a neutral name is known. */
export const loadedHeads: ReadonlySet<string> = new Set('regime junta rulers dictatorship clique'.split(' '));

/**
 * Organs through which a state acts. With nothing but the country's name beside them they stand for its government:
 * "the Orlandian army", "Ministry of Defence of Orland", "Permanent Representative of Orland to the United Nations".
 */
export const stateOrgans: ReadonlySet<string> = new Set(
  `force forces troop troops army military navy warplane warplanes aircraft jets soldier soldiers ministry ministries
  minister embassy ambassador mission delegation permanent representative foreign defence defense interior affairs
  official officials officer officers security intelligence police air armed artillery government regime authorities
  administration federal central prime president presidency parliament united nations un`
    .split(/\s+/)
    .filter(Boolean),
);

/** What states call themselves beside their name: "Republic of Orland", "Orlandian Federation". */
export const stateForms: ReadonlySet<string> = new Set(
  `republic kingdom federation federal state states commonwealth union emirate emirates sultanate principality
  democratic people's peoples islamic arab socialist grand duchy`
    .split(/\s+/)
    .filter(Boolean),
);

/** Kinds of place that a name may carry or leave out: "Varn Province", "the city of Varn". */
export const placeKinds: ReadonlySet<string> = new Set(
  `province governorate city town village district county region area state municipality department prefecture oblast
  territory countryside suburb island valley mount river port camp`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names that say what sort of body it is and not which: alone they name nobody across documents. */
export const generics: ReadonlySet<string> = new Set(
  `group groups front army party movement government regime state council committee organisation organization coalition
  opposition forces force militia militias rebels militants fighters terrorists authorities ministry company firm bank
  agency commission court police military people civilians prisoners country president minister commander leader leaders
  official officials spokesman spokeswoman spokesperson witness witnesses source sources media report reports document
  documents briefing letter they we i he she them you this that these those some many other others`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings that turn the name of a land into the word for its people or its government. Longest first. */
export const demonymEndings: readonly string[] = [
  'ians',
  'eans',
  'ian',
  'ean',
  'ans',
  'ese',
  'ish',
  'ian',
  'an',
  'is',
  'ia',
  'ic',
  'i',
  'a',
  'o',
  'e',
];

/** The Arabic article as Latin letters write it, also assimilated to the next consonant ("ez-Zor", "ash-Sham"). */
export const arabicArticles: ReadonlySet<string> = new Set(
  'al el ul il ad ed ar er as es ash esh at et az ez an en'.split(' '),
);

/** What rejects a charge without naming it: "rejects the accusation". Stems. */
export const chargeWords: ReadonlySet<string> = new Set(
  `accusation accusations allegation allegations charge charges claim claims report reports assertion assertions
  insinuation insinuations suggestion suggestions`
    .split(/\s+/)
    .filter(Boolean),
);
export const rejectWords: ReadonlySet<string> = new Set(
  `reject rejects rejected rejecting deny denies denied denying dismiss dismisses dismissed dismissing refute refutes
  refuted refuting dispute disputes disputed contest contests contested repudiate repudiates repudiated rebut rebuts
  rebutted`
    .split(/\s+/)
    .filter(Boolean),
);

/** Fields of conduct, by the stems of the words that name them: "military cooperation" is not "economic cooperation". */
export const spheres: ReadonlyMap<string, string> = new Map([
  ['military', 'military'],
  ['militar', 'military'],
  ['tactical', 'military'],
  ['armed', 'military'],
  ['economic', 'economic'],
  ['financial', 'economic'],
  ['commercial', 'economic'],
  ['political', 'political'],
  ['diplomatic', 'political'],
  ['humanitarian', 'humanitarian'],
  ['medical', 'humanitarian'],
  ['technical', 'technical'],
  ['judicial', 'judicial'],
  ['legal', 'judicial'],
  ['cultural', 'cultural'],
]);

/** Words that carry no content when two passages are compared. */
export const stopwords: ReadonlySet<string> = new Set(
  `a an the and or but nor of in on at to by for from with without into onto over under about against between among
  through during before after above below as is are was were be been being am do does did done have has had having will
  would shall should can could may might must not no n't it its he him his she her hers they them their theirs we us our
  i me my you your this that these those there here who whom whose which what when where why how all any each every both
  some such many much more most other another own same so than then too very just also only even still up out off down
  again once if while because until although though per via said says say`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that names shorten, and what they shorten. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ['intl', 'international'],
  ['natl', 'national'],
  ['dept', 'department'],
  ['govt', 'government'],
  ['assn', 'association'],
  ['assoc', 'association'],
  ['univ', 'university'],
  ['inst', 'institute'],
  ['bros', 'brothers'],
  ['mfg', 'manufacturing'],
  ['engg', 'engineering'],
  ['tech', 'technology'],
  ['bk', 'bank'],
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
]);

/** Numbers in words, as names write them. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens): [string, number] => [word, 10 * (tens + 2)]),
  ['fourty', 40],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, value): [string, number] => [word, value + 1]),
]);

/** Roman numerals that number bodies; "i" and "v" too, which is why they are not read in names of people. */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, value): [string, number] => [numeral, value + 1]),
);
