/** What sort of source a noun stands for when it is the head of a source. Data only; lemmas in lower case. */
export const sourceNouns = {
  document:
    'document letter memo memorandum report file record archive cable email e-mail correspondence contract invoice ledger ' +
    'log manifest transcript dossier paper minute note notebook diary statement communique communiqué filing affidavit ' +
    'indictment complaint complaint lawsuit ruling judgment judgement decree order audit brief briefing resolution text ' +
    'receipt permit licence license certificate passport form agreement treaty act law bill study research analysis ' +
    'publication book article paper exhibit chat message survey-report bulletin leak book memoir manual list spreadsheet registry register',
  dataset:
    'data datum dataset figure statistic number poll polling survey census index measurement reading sample image imagery ' +
    'photo photograph picture video footage film recording tape map scan radar sensor satellite graph chart database test ' +
    'result signal tracking coordinates metadata',
  media:
    'media press newspaper magazine broadcaster television tv radio outlet website site blog news agency wire channel ' +
    'station journalist reporter correspondent columnist editor coverage story network daily weekly programme program',
  witnesses:
    'witness eyewitness survivor victim resident villager inhabitant refugee neighbour neighbor bystander detainee prisoner ' +
    'inmate defector deserter escapee worker employee farmer fisherman crew patient nurse relative family mother father ' +
    'local informant passenger evacuee returnee whistleblower',
  official:
    'official minister ministry government authority spokesman spokeswoman spokesperson president premier chancellor ' +
    'governor mayor ambassador envoy diplomat police army military force navy general colonel commander officer prosecutor judge court ' +
    'tribunal parliament congress senate senator lawmaker legislator commission commissioner council committee department ' +
    'secretary bureau office administration regulator inspector inspectorate embassy state secretary-general rapporteur ' +
    'chief director attorney sheriff delegation delegate representative panel prosecution mission consul consulate staff republic kingdom agency',
  institution:
    'organisation organization group union association society foundation charity ngo union company firm corporation bank ' +
    'university institute institution centre center laboratory hospital church party campaign coalition alliance federation ' +
    'movement front league network board team observatory monitor monitors',
  person:
    'expert analyst scientist researcher doctor lawyer activist critic supporter opponent observer scholar professor ' +
    'historian economist leader member candidate aide adviser advisor ally colleague friend man woman person people citizen ' +
    'voter author writer chairman chairwoman chair head manager owner captain driver engineer teacher student priest bishop ' +
    'imam rebel fighter militant soldier strategist consultant pollster executive source insider other many some none ' +
    'spokesperson-for investigator auditor inspector',
  /** Words that hold a source's place and name nobody. */
  unspecified: 'evidence indication report sign rumour rumor allegation claim account finding',
  /** The same, of something that is in somebody's hands. */
  holding: 'information intelligence material',
} as const;

/** Offices that bodies of state and others alike have: what their holders say is official where the body is. */
export const bodyOffices: ReadonlySet<string> = new Set(
  (
    'official spokesman spokeswoman spokesperson president secretary chief director officer commander delegate delegation ' +
    'representative envoy attorney inspector inspectorate council committee bureau office administration department ' +
    'panel mission governor staff'
  ).split(' '),
);

/** Words before an office that is held no more. */
export const formerWords: ReadonlySet<string> = new Set([
  'former',
  'formerly',
  'ex',
  'ex-',
  'retired',
  'then',
  'late',
  'one-time',
]);

/** Words that say nothing about who: a source headed by one of these is unnamed even when modified ("two sources"). */
export const unnamedHeads: ReadonlySet<string> = new Set(
  'source insider somebody someone some many other one several observer critic people person they it anybody'.split(
    ' ',
  ),
);

/** Nouns whose "of" phrase is the real source: "the accounts of survivors" are the survivors'. */
export const tellings: ReadonlySet<string> = new Set(
  'account testimony statement word evidence report story description recollection interview claim allegation version'.split(
    ' ',
  ),
);

/** Nouns that only hold together what their "of" phrase names: "a trove of messages". */
export const containers: ReadonlySet<string> = new Set(
  'trove cache set batch collection series bundle pile stack sheaf raft spate number handful dozen hundred pair couple group'.split(
    ' ',
  ),
);

/** Participles that bring in who found or issued a document: "documents obtained by the Courier". */
export const obtained: ReadonlySet<string> = new Set(
  (
    'obtain see review publish release issue leak circulate compile write prepare commission conduct gather collect ' +
    'produce author sign draft examine analyse analyze verify acquire receive file submit provide take record capture interview'
  ).split(' '),
);

/** Whom an envoy speaks for: "my Government believes" is the author's own word. */
export const representedNouns: ReadonlySet<string> = new Set(['government', 'delegation', 'country']);

/** Possessives and nouns by which an author points at what the same author published before ("our briefing of March"). */
export const firstPersonPossessives: ReadonlySet<string> = new Set(['our', 'my']);

/** Nouns of time that stand as an adverb beside a predicate ("said last week") and say nothing themselves. */
export const timeNouns: ReadonlySet<string> = new Set(
  (
    'day week month year morning afternoon evening night today yesterday tomorrow weekend monday tuesday wednesday thursday ' +
    'friday saturday sunday'
  ).split(' '),
);

/** Words of quantity that speak as pronouns do: "many said", "several denied". */
export const speakingQuantities: ReadonlySet<string> = new Set(
  'many some few several most others other both all those these none any one another two three'.split(' '),
);

/** Prepositions of phrases that tell more about a thing than about what is done with it. */
export const thingPrepositions: ReadonlySet<string> = new Set(
  'of between for about against on over from among toward towards in with to within as'.split(' '),
);

/** Nouns of an occasion on which something is said ("in an interview"). */
export const occasionNouns: ReadonlySet<string> = new Set(
  (
    'interview statement speech letter tweet post address remark email e-mail article report meeting debate conference ' +
    'briefing hearing call appearance editorial column memo way part january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);
