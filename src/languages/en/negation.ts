/** English words that deny, beyond those that `factuality.ts` lists for predicates. Data only. */

/** Words that deny by themselves. */
export const negationWords: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'nothing',
  'nobody',
  'none',
  'nowhere',
  'neither',
  'nor',
  'without',
  'cannot',
]);

/** Denials of several words. */
export const negationPhrases: readonly (readonly string[])[] = [
  ['by', 'no', 'means'],
  ['in', 'no', 'way'],
];

/** Words that look like a denial and are none. */
export const apparentNegations: ReadonlySet<string> = new Set([
  'no doubt',
  'nothing but',
  'not only',
  'not merely',
  'none other',
  'no sooner',
  'no matter',
  'not until',
  'without doubt',
  'not but',
  'as not',
  'or not',
  'none the less',
]);

/** Words in un- that deny nothing, or deny as a verb of undoing does. */
export const notUn: ReadonlySet<string> = new Set(
  (
    'under until unless unto uncle uncles union unions unit units unite united unity unique uniquely universal universally ' +
    'university universe uniform uniformly understand understood undergo undertake unanimous unanimously unilateral ' +
    'unilaterally uncanny unwonted uncouth underground underlying unison'
  ).split(' '),
);

/** Words in in-, im-, ir-, il- and dis- that deny what follows the prefix; their adverbs in -ly do so too. */
export const deniedStems: ReadonlySet<string> = new Set(
  (
    'disability disagree disagreeable disagreement disallow disappear disapprobation disapproval disapprove disbelief ' +
    'disbelieve discomfort disconnected discontent discontinued discourteous discredit disfavor disfavour dishonest ' +
    'dishonesty dishonor dishonorable dishonour dishonourable disinclined disinterested dislike disloyal disloyalty ' +
    'disobedience disobedient disobey disorganised disorganized displease displeasure disproportionate disprove ' +
    'disrepute disrespect disrespectful dissatisfaction dissatisfied dissimilar distaste distasteful distrust ' +
    'disunity disuse disused illegal illegality illegible illegitimate illicit illiterate illogical immaterial ' +
    'immature immeasurable immobile immoral immortal immovable immutable impartial impassable impatience impatient ' +
    'impenetrable imperceptible imperfect imperishable impersonal impious implausible impolite impolitic imponderable ' +
    'impossibility impossible impotent impractical imprecise imprecision improbable improper imprudent impunity ' +
    'inability inaccessible inaccurate inaction inactive inadequate inadmissible inadvertent inapplicable ' +
    'inappropriate inattentive inaudible incalculable incapable incoherent incompatible incompetent incomplete ' +
    'incomprehensible inconceivable inconclusive inconsequential inconsiderate inconsistent inconspicuous inconstant ' +
    'inconvenience inconvenient incorrect incorrigible incredible incredulous incurable indecent indecisive ' +
    'indefensible indefinite indelible indescribable indestructible indiscreet indispensable indisputable indistinct ' +
    'indistinguishable ineffective ineffectual inefficient inelegant ineligible inequality inequitable inescapable ' +
    'inevitable inexact inexcusable inexhaustible inexpensive inexperienced inexplicable inextricable infallible ' +
    'infertile infinite inflexible informal infrequent ingratitude inhospitable inhuman inhumane injustice ' +
    'innumerable inoffensive inopportune inorganic insane insatiable inscrutable insecure insensible insensitive ' +
    'inseparable insignificant insincere insoluble instability insufferable insufficient insuperable insupportable ' +
    'insurmountable intangible interminable intolerable intolerant invalid invisible involuntary invulnerable ' +
    'irrational irreconcilable irrefutable irregular irrelevant irreparable irreplaceable irreproachable irresistible ' +
    'irresolute irrespective irresponsible irretrievable irreversible irrevocable'
  ).split(' '),
);

/** Words in -less that deny nothing. */
export const notLess: ReadonlySet<string> = new Set(
  'less unless bless nevertheless nonetheless doubtless regardless ruthless reckless restless countless priceless'.split(
    ' ',
  ),
);

/** Verbs in un- that undo: their participles deny nothing. */
export const undoing: ReadonlySet<string> = new Set(
  (
    'uncover unveil unload unpack unleash untie unlock unfold unwrap undo unfasten unscrew unroll unearth unhook unbutton ' +
    'unmask unravel unsettle unplug unite unify unnerve undermine underline understand undergo undertake'
  ).split(' '),
);

/** Adverbs that tell of a whole sentence and stand outside what is denied in it, where marks or its start set them off. */
export const sentenceAdverbs: ReadonlySet<string> = new Set(
  (
    'however therefore still yet surely certainly then again why well indeed moreover furthermore nevertheless ' +
    'nonetheless meanwhile perhaps also thus hence besides finally apparently obviously clearly'
  ).split(' '),
);

/** Those of them that stand outside wherever they are. */
export const alwaysBesides: ReadonlySet<string> = new Set(
  'however therefore surely certainly moreover furthermore nevertheless nonetheless perhaps'.split(' '),
);
