/**
 * English words that hand a content to a source. Data only.
 *
 * `act` is what the source does to the content:
 * `report` says it · `belief` holds it · `show` lets it be seen (documents, data) · `perception` sees or learns it ·
 * `request` asks for it · `intention` means to do it · `attitude` is for or against it · `question` asks whether ·
 * `appearance` makes it seem so, with nobody named.
 *
 * `takes` lists the complements that hold the content:
 * `clause` (that, whether, how, bare) · `quote` · `infinitive` ("vowed to go") · `object` ("criticised the plan") ·
 * `person-clause` ("told reporters that", the object is only spoken to) · `person-infinitive` ("urged them to go", the
 * object belongs to the content) · `object-predicate` ("called it a farce", "accused him of theft") · `gerund`
 * ("denied taking it") · `small-clause` ("saw them leave", "shows them leaving").
 * `with` lists prepositions whose object is the content ("called for restraint"). Verbs with a particle are written
 * with a space ("point out").
 *
 * `stance` is how the author who picks the verb stands to the content; `factuality` the commitment of the source, `denied`
 * what is left of it where the cue is denied ("does not doubt that"), if it is not simply none.
 */
export interface Reporting {
  readonly words: string;
  readonly act:
    | 'report'
    | 'belief'
    | 'show'
    | 'perception'
    | 'request'
    | 'intention'
    | 'attitude'
    | 'question'
    | 'appearance';
  readonly stance: 'endorses' | 'neutral' | 'distances';
  readonly factuality: 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'Uu';
  readonly denied?: 'CT+' | 'PR+' | 'PS+';
  readonly takes: string;
  readonly with?: string;
}

export const reportingVerbs: readonly Reporting[] = [
  {
    words: 'say state declare',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause quote infinitive object',
  },
  {
    words:
      'add remark observe comment opine interject chime reply respond answer retort counter joke quip muse ' +
      'exclaim shout yell chant scream cry whisper murmur mutter conclude intone deadpan crow elaborate recount ' +
      'reminisce sum_up concur depose volunteer snap sniff thunder roar laugh sigh tease rejoin pray vent riff rant',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause quote',
  },
  {
    words: 'continue begin go_on',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'quote',
  },
  {
    words:
      'write tweet post text email e-mail message blog cable telegraph retweet headline caption type scrawl jot wire ' +
      'radio confide',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause quote',
    with: 'of about',
  },
  {
    words: 'read state',
    act: 'show',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'quote',
  },
  {
    words:
      'report announce mention disclose relate narrate broadcast publish proclaim explain describe testify attest declare ' +
      'summarise summarize detail outline specify itemise itemize list enumerate document chronicle',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause quote object gerund',
    with: 'on about',
  },
  {
    words: 'tell inform advise notify brief remind assure reassure caution alert lecture',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'person-clause quote person-infinitive clause',
    with: 'about of',
  },
  {
    words: 'warn caution forewarn',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause person-clause quote person-infinitive',
    with: 'of about against',
  },
  {
    words: 'promise pledge vow swear guarantee threaten undertake',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause quote infinitive object person-infinitive',
    with: 'to',
  },
  {
    words: 'commit',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'infinitive person-infinitive',
    with: 'to',
  },
  {
    words:
      'confirm reveal acknowledge admit concede note recognise recognize point_out underline underscore stress emphasise ' +
      'emphasize highlight demonstrate verify clarify confess divulge corroborate substantiate reaffirm ' +
      'reiterate spell_out lay_out make_clear remember recall unveil certify vouch make_plain expose',
    act: 'report',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause quote object gerund',
    with: 'for',
  },
  {
    words:
      'claim allege assert contend insist argue charge purport protest posit aver profess submit reckon boast brag ' +
      'complain lament grumble gripe whine fume rail bemoan bluster insinuate postulate theorise theorize hypothesise ' +
      'hypothesize plead repeat affirm reason avow rant counterclaim rationalise rationalize',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
    takes: 'clause quote infinitive object',
    with: 'about of for against',
  },
  {
    words: 'rumour rumor repute whisper',
    act: 'report',
    stance: 'distances',
    factuality: 'PR+',
    takes: 'clause infinitive',
  },
  {
    words: 'maintain have_it',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
    takes: 'clause quote',
  },
  {
    words: 'deny refute disclaim rebut gainsay negate',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT-',
    takes: 'clause object gerund quote infinitive',
  },
  {
    words: 'dispute contest',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT-',
    denied: 'PR+',
    takes: 'clause',
  },
  {
    words: 'rule_out exclude',
    act: 'belief',
    stance: 'neutral',
    factuality: 'CT-',
    denied: 'PS+',
    takes: 'clause',
  },
  {
    words: 'doubt disbelieve mistrust distrust',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR-',
    denied: 'CT+',
    takes: 'clause object',
  },
  {
    words: 'suggest imply hint intimate indicate signal propose signify insinuate speculate surmise allude',
    act: 'report',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause quote object gerund',
    with: 'at to about',
  },
  {
    words: 'show illustrate portray depict detect document determine uncover unearth bear_out',
    act: 'show',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause object small-clause',
  },
  {
    words: 'reflect record find discover prove establish',
    act: 'show',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause small-clause',
  },
  {
    words: 'estimate calculate project forecast predict expect anticipate foresee presume guess suppose assume',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause object infinitive person-infinitive quote',
  },
  {
    words: 'feel',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause quote',
    with: 'about',
  },
  {
    words: 'think believe reckon suspect figure conjecture fancy trust imagine envision envisage deem bet',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause object-predicate quote',
    with: 'in of about',
  },
  {
    words: 'know realise realize understand grasp appreciate recognise accept',
    act: 'belief',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause',
    with: 'about of',
  },
  {
    words: 'learn notice observe hear discover gather perceive sense',
    act: 'perception',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause',
    with: 'about of',
  },
  {
    words: 'see view consider regard',
    act: 'belief',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause object-predicate',
  },
  {
    words: 'witness overhear',
    act: 'perception',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause object small-clause',
  },
  {
    words: 'see watch hear observe spot film photograph',
    act: 'perception',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'small-clause',
  },
  {
    words: 'hold',
    act: 'belief',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
  },
  {
    words: 'conclude infer deduce decide rule find judge assess',
    act: 'belief',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause quote infinitive',
    with: 'against on',
  },
  {
    words: 'hope wish want prefer desire crave long yearn aspire like',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause infinitive person-infinitive',
    with: 'for',
  },
  {
    words: 'fear worry dread fret agonise agonize',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PS+',
    takes: 'clause object',
    with: 'about over',
  },
  {
    words: 'intend plan aim seek decide resolve agree volunteer threaten prepare contemplate',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'infinitive clause gerund',
    with: 'to on',
  },
  {
    words: 'offer',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'infinitive',
  },
  {
    words: 'refuse decline hesitate balk',
    act: 'intention',
    stance: 'neutral',
    factuality: 'CT-',
    takes: 'infinitive object',
    with: 'at',
  },
  {
    words:
      'urge ask request beg implore exhort beseech instruct order command direct petition appeal invite ' +
      'encourage challenge task dare',
    act: 'request',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'person-infinitive clause quote infinitive',
    with: 'for',
  },
  {
    words: 'press agitate lobby',
    act: 'request',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause quote infinitive person-infinitive',
    with: 'for',
  },
  {
    words: 'demand recommend propose advocate',
    act: 'request',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause object quote infinitive gerund person-infinitive',
    with: 'for',
  },
  {
    words: 'call',
    act: 'request',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'infinitive',
  },
  {
    words: 'call',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'object-predicate quote',
    with: 'for on',
  },
  {
    words: 'ask wonder enquire inquire',
    act: 'question',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause quote',
    with: 'about for whether',
  },
  {
    words: 'question query',
    act: 'question',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause quote object',
    with: 'about whether',
  },
  {
    words: 'cast paint compare liken term dub classify brand label',
    act: 'attitude',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'object-predicate quote',
  },
  {
    words:
      'describe characterise characterize portray depict denounce dismiss hail ' +
      'interpret identify praise condemn deride ridicule mock blast slam lambast criticise criticize ' +
      'attack assail rip bash decry chide rebuke admonish scold excoriate pillory castigate deplore fault blame accuse ' +
      'charge credit laud commend applaud congratulate thank salute denigrate disparage insult taunt vilify ' +
      'demonise demonize berate hammer knock skewer pan savage scorn tout trumpet trash rap reprimand censure impugn ' +
      'endorse defend reject disavow renounce repudiate oppose support back favour favor champion embrace welcome ' +
      'reproach indict convict sue dispute contest challenge downplay discuss address critique echo cite quote reference invoke name renounce',
    act: 'attitude',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'object-predicate object quote',
  },
  {
    words: 'acquit exonerate absolve',
    act: 'attitude',
    stance: 'neutral',
    factuality: 'CT-',
    takes: 'object-predicate',
  },
  {
    words: 'regret resent rue mourn bemoan hate love enjoy relish loathe detest admire',
    act: 'attitude',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause gerund',
  },
  {
    words: 'refer allude point respond object subscribe hint',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'quote clause',
    with: 'to at',
  },
  {
    words: 'speak talk warn complain rail',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'quote clause',
    with: 'about of against',
  },
  {
    words: 'agree disagree focus',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'quote clause',
    with: 'with on about to',
  },
  {
    words: 'express voice utter issue articulate convey communicate share',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'object quote clause',
  },
  {
    words: 'seem appear',
    act: 'appearance',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'infinitive clause',
    with: 'like',
  },
  {
    words: 'look sound',
    act: 'appearance',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause',
    with: 'like',
  },
];

/**
 * Nouns whose complement is somebody's content ("the claim that", "reports of", "his refusal to"). `with` lists the
 * prepositions before a nominal content.
 */
export const reportingNouns: readonly Reporting[] = [
  {
    words: 'claim allegation accusation assertion contention insinuation suggestion rumour rumor innuendo speculation',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
    takes: 'clause infinitive',
    with: 'of about against',
  },
  {
    words: 'statement remark comment',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause infinitive',
  },
  {
    words: 'report testimony announcement declaration description disclosure revelation',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause infinitive',
    with: 'of about on',
  },
  {
    words: 'account',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
    with: 'of',
  },
  {
    words: 'word sense',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
  },
  {
    words: 'charge',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
    takes: 'clause',
    with: 'against',
  },
  {
    words:
      'admission acknowledgement acknowledgment confirmation confession finding recognition realisation realization',
    act: 'report',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause infinitive',
    with: 'of about',
  },
  {
    words: 'evidence indication sign proof hint information intelligence',
    act: 'show',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause infinitive',
    with: 'of about',
  },
  {
    words: 'belief view opinion conviction suspicion perception impression assessment conclusion judgment judgement',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
    takes: 'clause',
    with: 'of',
  },
  {
    words: 'denial rejection',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT-',
    takes: 'clause',
    with: 'of',
  },
  {
    words: 'doubt scepticism skepticism',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR-',
    denied: 'CT+',
    takes: 'clause',
    with: 'about over of',
  },
  {
    words: 'warning prediction forecast estimate expectation fear concern worry',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PS+',
    takes: 'clause infinitive',
    with: 'of about over for that',
  },
  {
    words: 'plan',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause infinitive',
  },
  {
    words: 'promise pledge vow threat intention refusal desire wish offer proposal agreement',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause infinitive',
    with: 'of for',
  },
  {
    words: 'call demand request appeal plea recommendation',
    act: 'request',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause infinitive',
    with: 'for',
  },
  {
    words: 'question debate discussion',
    act: 'question',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause',
    with: 'about over of on whether',
  },
  {
    words: 'support praise criticism condemnation endorsement opposition defence defense attack complaint',
    act: 'attitude',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
    with: 'of for about to against',
  },
];

/** Adjectives of a state of mind about a content ("is confident that", "was reluctant to"). */
export const reportingAdjectives: readonly Reporting[] = [
  {
    words: 'confident certain sure convinced adamant clear positive persuaded satisfied',
    act: 'belief',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
    with: 'of about',
  },
  {
    words: 'aware mindful conscious cognisant cognizant',
    act: 'belief',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause',
    with: 'of',
  },
  {
    words: 'glad happy pleased proud sorry sad surprised shocked angry disappointed grateful thankful upset alarmed',
    act: 'attitude',
    stance: 'endorses',
    factuality: 'CT+',
    takes: 'clause',
    with: 'about of',
  },
  {
    words: 'concerned worried afraid fearful nervous anxious wary',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PS+',
    takes: 'clause',
    with: 'about of over',
  },
  {
    words: 'hopeful optimistic eager keen willing ready reluctant unwilling hesitant determined inclined',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
    takes: 'clause infinitive',
    with: 'about',
  },
  {
    words: 'sceptical skeptical doubtful dubious unsure uncertain unclear',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR-',
    takes: 'clause',
    with: 'of about',
  },
  {
    words: 'critical supportive dismissive',
    act: 'attitude',
    stance: 'neutral',
    factuality: 'CT+',
    takes: 'clause',
    with: 'of',
  },
];

/** Adverbs by which the author hands the clause to somebody unnamed, and what commitment they leave. */
export const evidentialAdverbs: Readonly<
  Record<
    string,
    { readonly factuality: 'PR+' | 'PS+'; readonly stance: 'neutral' | 'distances'; readonly cited: boolean }
  >
> = {
  reportedly: { factuality: 'PR+', stance: 'neutral', cited: true },
  allegedly: { factuality: 'PR+', stance: 'distances', cited: true },
  supposedly: { factuality: 'PR+', stance: 'distances', cited: true },
  purportedly: { factuality: 'PR+', stance: 'distances', cited: true },
  reputedly: { factuality: 'PR+', stance: 'neutral', cited: true },
  ostensibly: { factuality: 'PR+', stance: 'distances', cited: true },
  apparently: { factuality: 'PR+', stance: 'neutral', cited: false },
  seemingly: { factuality: 'PR+', stance: 'neutral', cited: false },
  evidently: { factuality: 'PR+', stance: 'neutral', cited: false },
  presumably: { factuality: 'PR+', stance: 'neutral', cited: false },
};

/**
 * Prepositional cues before a source; the longest first. The rest of the clause is the content.
 *
 *     According to [source|the ministry], …      in the words of [source|the envoy]
 */
export const citingPrepositions: readonly (readonly string[])[] = [
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['in', 'the', 'estimation', 'of'],
  ['on', 'the', 'evidence', 'of'],
  ['on', 'the', 'word', 'of'],
  ['by', 'the', 'account', 'of'],
  ['according', 'to'],
  ['per'],
];

/** Nouns by which a clause is told as somebody's: "by the ministry's account", "in her telling". */
export const accountNouns: ReadonlySet<string> = new Set(
  'account accounts telling reckoning admission words count estimate estimates view opinion'.split(' '),
);

/** Verbs that do no more than carry a noun of saying ("made the claim that", "voiced support for"). */
export const carryingVerbs: ReadonlySet<string> = new Set(
  (
    'express voice make give issue have offer reiterate repeat deliver raise share announce send reaffirm renew take show ' +
    'cast throw lend'
  ).split(' '),
);

/** Verbs that vow what is to come and attest what has been: "swore that it had left". */
export const vowingVerbs: ReadonlySet<string> = new Set('swear vow pledge guarantee agree'.split(' '));

/** Verbs of looking with an end, and what may be found at it: "found no indication that", "saw no sign that". */
export const findingVerbs: ReadonlySet<string> = new Set(
  'find see discover detect uncover identify observe'.split(' '),
);
export const traceNouns: ReadonlySet<string> = new Set('indication sign trace hint evidence suggestion'.split(' '));

/** Verbs by which somebody denies what others say: "dismissed the claim that". */
export const rejectingVerbs: ReadonlySet<string> = new Set(
  'deny reject dismiss refute rebut repudiate dispute contest disclaim'.split(' '),
);

/** Verbs whose passive with an infinitive tells a duty and not what somebody says: "is supposed to". */
export const normativePassives: ReadonlySet<string> = new Set(['suppose']);

/** Nouns under which "to believe", "to suspect" names nobody: "there is reason to believe that". */
export const groundNouns: ReadonlySet<string> = new Set([
  'reason',
  'ground',
  'grounds',
  'cause',
  'basis',
  'evidence',
  'tendency',
]);

/** Forms of reporting verbs that are no nouns, whatever a tagger says. */
export const neverNouns: ReadonlySet<string> = new Set(
  (
    'reveal reveals suggest suggests indicate indicates confirm confirms highlight highlights demonstrate demonstrates ' +
    'allege alleges assert asserts argue argues insist insists deny denies show shows describe describes disclose ' +
    'discloses corroborate corroborates affirm affirms'
  ).split(' '),
);
