/**
 * English words that set how firmly a predicate is put. Data only. Sources for the classes: FactBank (Saurí and
 * Pustejovsky 2009), implicative signatures (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).
 */

/** Modal auxiliaries: what they leave of a certain predicate, affirmed and negated. `Uu` asks or supposes. */
export const modals: Readonly<Record<string, { readonly affirmed: Strength; readonly negated: Strength }>> = {
  may: { affirmed: 'PS+', negated: 'PS-' },
  might: { affirmed: 'PS+', negated: 'PS-' },
  could: { affirmed: 'PS+', negated: 'CT-' },
  can: { affirmed: 'CT+', negated: 'CT-' },
  will: { affirmed: 'CT+', negated: 'CT-' },
  shall: { affirmed: 'CT+', negated: 'CT-' },
  must: { affirmed: 'Uu', negated: 'Uu' },
  should: { affirmed: 'Uu', negated: 'Uu' },
  ought: { affirmed: 'Uu', negated: 'Uu' },
  need: { affirmed: 'Uu', negated: 'Uu' },
  would: { affirmed: 'Uu', negated: 'Uu' },
};
type Strength = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'Uu';

/** Modals that say what ought to be when nothing perfect follows; with "have" they guess ("must have known"). */
export const normativeModals: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'ought', 'need']);

/** Adverbs and adverb-like words that lower a predicate's certainty. */
export const hedges: Readonly<Record<string, 'PR+' | 'PS+'>> = {
  probably: 'PR+',
  likely: 'PR+',
  presumably: 'PR+',
  apparently: 'PR+',
  seemingly: 'PR+',
  evidently: 'PR+',
  supposedly: 'PR+',
  reportedly: 'PR+',
  allegedly: 'PR+',
  purportedly: 'PR+',
  ostensibly: 'PR+',
  reputedly: 'PR+',
  arguably: 'PR+',
  doubtless: 'PR+',
  perhaps: 'PS+',
  maybe: 'PS+',
  possibly: 'PS+',
  conceivably: 'PS+',
  potentially: 'PS+',
};

/** Two words that together fall short of certainty. */
export const nearlySure: ReadonlySet<string> = new Set(['almost certainly', 'nearly certainly', 'almost surely']);

/** What a word leaves of what hangs on it, where it is affirmed and where it is denied. */
export interface Appraisal {
  readonly affirmed: Strength;
  readonly denied: Strength;
}

const appraisals = (rows: readonly (readonly [string, Strength, Strength])[]): ReadonlyMap<string, Appraisal> =>
  new Map(rows.flatMap(([words, affirmed, denied]) => words.split(' ').map((w) => [w, { affirmed, denied }])));

/** Adjectives over a clause or an infinitive: "is likely to", "it is possible that", "it is not clear that". */
export const hedgingAdjectives: ReadonlyMap<string, Appraisal> = appraisals([
  ['likely probable plausible apt liable', 'PR+', 'PR-'],
  ['possible conceivable', 'PS+', 'CT-'],
  ['unlikely improbable doubtful', 'PR-', 'PS+'],
  ['impossible inconceivable', 'CT-', 'PS+'],
  ['false untrue', 'CT-', 'CT+'],
  ['true', 'CT+', 'CT-'],
  ['certain sure clear evident obvious undeniable', 'CT+', 'Uu'],
]);

/** Nouns by which a phrase makes a deed only likely: "in all likelihood", "with moderate confidence". */
export const likelihoodNouns: ReadonlySet<string> = new Set(['likelihood', 'probability', 'confidence']);

/** Verbs that hold something for what the adjective behind them says: "is judged unlikely", "we deem it likely that". */
export const deemingVerbs: ReadonlySet<string> = new Set(
  'assess consider judge regard deem think believe rate'.split(' '),
);

/** Words by which what somebody says is judged: "the claim that … is baseless", "it would be wrong to say that …". */
export const truthAppraisals: ReadonlyMap<string, Appraisal> = appraisals([
  [
    'false untrue wrong incorrect inaccurate mistaken erroneous baseless unfounded groundless fabricated bogus fictitious ' +
      'untenable absurd preposterous nonsense fiction fabrication lie misleading dishonest unfair',
    'CT-',
    'Uu',
  ],
  ['true correct accurate right fair well-founded', 'CT+', 'CT-'],
  ['premature unproven unproved unverified unconfirmed unsubstantiated uncorroborated', 'Uu', 'Uu'],
]);

/** What an appraisal that something is "without" says that it has none of: "is without foundation". */
export const truthNouns: ReadonlySet<string> = new Set('foundation basis merit substance truth'.split(' '));

/** Two words before a gerund or an adjective that say that it did not come to it: "is far from convinced". */
export const fallingShort: ReadonlySet<string> = new Set(['far from', 'short of', 'close to']);

/** Verbs that ask the hearer to take something for granted for a while: "Suppose that …", "Let us assume that …". */
export const supposingVerbs: ReadonlySet<string> = new Set(['suppose', 'assume', 'imagine', 'grant']);

/** Nouns under which a clause is a condition: "in the event that". */
export const conditionNouns: ReadonlySet<string> = new Set(
  'event case condition proviso assumption hypothesis eventuality'.split(' '),
);

/** Words that deny what they belong to. "no" and "neither" deny the clause through one of its arguments. */
export const negators: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'nt',
  'hardly',
  'scarcely',
  'nowise',
]);
export const negativeDeterminers: ReadonlySet<string> = new Set(['no', 'neither', 'nary']);
export const negativePronouns: ReadonlySet<string> = new Set([
  'nobody',
  'nothing',
  'none',
  'no-one',
  'nowhere',
  'neither',
]);
export const negativePrepositions: ReadonlySet<string> = new Set(['without', 'lest']);

/** Nouns that deny their clause behind a preposition and "no": "at no time", "under no circumstances", "in no way". */
export const neverNouns: ReadonlySet<string> = new Set('time point stage moment way circumstance'.split(' '));

/** After "not" these leave the predicate standing: "not merely ignored but fed" says that it was ignored, and more. */
export const notOnly: ReadonlySet<string> = new Set(['merely', 'only', 'just', 'simply', 'solely', 'alone']);

/** Conjunctions whose clause is supposed, not stated. */
export const conditionalMarks: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'provided',
  'assuming',
  'supposing',
  'should',
]);

/**
 * What a predicate says of its infinitive, gerund or clause: first where the predicate itself is affirmed, then where
 * it is denied. `+` it is so, `-` it is not, `o` nothing follows, `p` probably.
 *
 *     managed to leave (+)   did not manage to leave (-)   failed to leave (-)   did not fail to leave (+)
 */
export interface Signature {
  readonly words: string;
  readonly affirmed: '+' | '-' | 'o' | 'p';
  readonly denied: '+' | '-' | 'o' | 'p';
}

export const signatures: readonly Signature[] = [
  {
    words:
      'manage succeed get remember bother deign condescend happen dare use_to come help turn_out serve proceed rush ' +
      'hasten go begin start continue resume keep tend see choose opt elect',
    affirmed: '+',
    denied: '-',
  },
  {
    words: 'fail forget neglect omit decline refuse refrain abstain desist cease avoid miss shrink',
    affirmed: '-',
    denied: '+',
  },
  { words: 'stop quit end halt finish discontinue', affirmed: '-', denied: '+' },
  {
    words: 'force cause make compel drive lead bring induce get coerce prompt enable trigger',
    affirmed: '+',
    denied: 'o',
  },
  {
    words:
      'prevent keep_from stop_from save_from restrain bar block deter dissuade discourage prohibit forbid ban hinder',
    affirmed: '-',
    denied: 'o',
  },
  { words: 'allow let permit enable', affirmed: '+', denied: '-' },
  {
    words: 'find prove demonstrate confirm verify establish corroborate substantiate ascertain',
    affirmed: '+',
    denied: 'o',
  },
  {
    words:
      'know realise realize regret recognise recognize acknowledge admit notice discover learn reveal remember_that ' +
      'see understand resent ignore point_out note forget_that recall expose celebrate welcome',
    affirmed: '+',
    denied: '+',
  },
  {
    words:
      'oblige try attempt seek strive struggle aim plan intend want wish hope prefer desire mean agree offer promise pledge vow ' +
      'threaten prepare expect decide resolve determine aspire wait work fight campaign press like love need vote ' +
      'ask urge request order tell instruct command demand beg invite encourage advise recommend propose call push ' +
      'authorise authorize require summon petition warn entitle qualify suffice hesitate consider contemplate',
    affirmed: 'o',
    denied: 'o',
  },
  {
    words:
      'seem appear persuade convince believe think suspect expect assume presume suppose estimate predict feel suggest indicate say report',
    affirmed: 'p',
    denied: 'o',
  },
  { words: 'deny doubt refute disprove dispute contest', affirmed: '-', denied: 'p' },
  { words: 'pretend claim_to feign', affirmed: '-', denied: 'o' },
];

/** Verbs of which the gerund tells what has gone on till then: "asked them to stop shelling". */
export const ceasing: ReadonlySet<string> = new Set('stop quit end halt discontinue cease desist'.split(' '));

/** Verbs of which the object is still to be given: "promised them arms". */
export const offeringVerbs: ReadonlySet<string> = new Set('offer promise pledge vow'.split(' '));

/** Adjectives that govern an infinitive or clause, with the same notation. */
export const adjectiveSignatures: readonly Signature[] = [
  { words: 'able', affirmed: 'p', denied: '-' },
  { words: 'unable powerless incapable', affirmed: '-', denied: 'p' },
  {
    words:
      'glad happy sorry sad proud pleased surprised lucky fortunate wrong right wise foolish brave aware surprising tragic odd strange',
    affirmed: '+',
    denied: '+',
  },
  { words: 'quick slow first last', affirmed: '+', denied: '-' },
  {
    words:
      'willing ready eager reluctant unwilling determined keen free likely afraid anxious prepared poised set due bound ' +
      'important necessary essential vital crucial difficult hard easy possible impossible',
    affirmed: 'o',
    denied: 'o',
  },
];
/** Nouns over an infinitive, a gerund or another act: goals, plans, duties, bans. What hangs on them is not said to have happened. */
export const goalNouns: ReadonlySet<string> = new Set(
  (
    'attempt effort plan intention aim goal bid desire wish hope ambition plot scheme threat promise pledge vow offer ' +
    'proposal decision duty obligation need right ability capacity opportunity chance request call demand ' +
    'order order mission mandate aspiration readiness willingness risk danger possibility prospect ' +
    'importance necessity urgency embargo ban prohibition moratorium prevention'
  ).split(' '),
);

/** Adjectives that say of an act that it is wanted: "the withdrawal is necessary". */
export const wantingAdjectives: readonly string[] =
  'necessary needed required imperative indispensable essential desirable overdue'.split(' ');

/** Verbs of being for or against doing something: "endorse accepting them". */
export const favouringVerbs: readonly string[] =
  'endorse favour favor back support oppose advocate discuss debate rule_out'.split(' ');

/** Nouns that say of the infinitive under them that it was not done: "its failure to free them". */
export const omissionNouns: ReadonlySet<string> = new Set(
  'failure refusal inability unwillingness omission neglect'.split(' '),
);

/** Of these, those by which the words themselves name the omission: a refusal only tells why. */
export const lapseNouns: ReadonlySet<string> = new Set('failure omission neglect'.split(' '));

/** Nouns that say of what hangs on them by "of", "in" or "to" that it is not so: "the absence of a permit". */
export const negativeNouns: ReadonlySet<string> = new Set(
  'absence lack suspension cancellation prevention avoidance non-existence nonexistence'.split(' '),
);

/**
 * Adjectives and participles before the noun of a deed: what they leave of it. "a cancelled sale" (it is not), "a planned
 * sale" (nothing follows), "an alleged sale" (others say so).
 */
export const deedModifiers: Readonly<Record<string, Strength>> = Object.fromEntries(
  (
    [
      ['CT-', 'cancelled canceled now-cancelled now-canceled aborted abandoned averted foiled thwarted non-existent'],
      [
        'Uu',
        'planned proposed intended prospective potential possible hypothetical would-be future attempted threatened',
      ],
      ['PR+', 'alleged reported suspected purported supposed apparent expected likely probable'],
    ] as const
  ).flatMap(([strength, words]) => words.split(' ').map((word) => [word, strength] as const)),
);

/** Verbs of which a following infinitive tells what was done with it: "used the docks to ship fuel". */
export const usedVerbs: ReadonlySet<string> = new Set([
  'use',
  'employ',
  'deploy',
  'exploit',
  'utilise',
  'utilize',
  'serve',
  'help',
]);

/** Nouns over an infinitive that tells what is being done: "have the honour to transmit", "had the courage to refuse". */
export const realisedNouns: ReadonlySet<string> = new Set(
  'honour honor privilege pleasure courage audacity temerity luck misfortune nerve'.split(' '),
);

/** Verbs whose denial is one of their clause: "do not think that they left". */
export const negationRaising: ReadonlySet<string> = new Set(['believe', 'think', 'expect', 'suppose', 'imagine']);

/** Verbs and nouns of asking: what hangs on them is urged, not stated. */
export const urging: ReadonlySet<string> = new Set(
  (
    'urge ask request beg implore exhort call demand recommend require instruct order direct appeal invite encourage ' +
    'advise propose petition plead press insist enjoin entreat'
  ).split(' '),
);

/** Verbs by which whoever writes does what the infinitive under them says by saying so: "I wish to inform you". */
export const performingVerbs: ReadonlySet<string> = new Set('wish want like write desire'.split(' '));
export const performedVerbs: ReadonlySet<string> = new Set(
  'inform report convey state express stress emphasise emphasize underline reiterate recall note add thank alert notify'.split(
    ' ',
  ),
);
