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

/** Two words that look like a denial and are none. */
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
]);

/** Words in un- that deny nothing, or deny as a verb of undoing does. */
export const notUn: ReadonlySet<string> = new Set(
  (
    'under until unless unto uncle uncles union unions unit units unite united unity unique uniquely universal universally ' +
    'university universe uniform uniformly understand understood undergo undertake unanimous unanimously unilateral ' +
    'unilaterally uncanny unwonted uncouth underground underlying unison'
  ).split(' '),
);

/** Words in in-, im-, ir-, il- and dis- that deny what follows the prefix. */
export const deniedStems: ReadonlySet<string> = new Set(
  (
    'inability inaccessible inaccurate inaction inactive inadequate inadequately inadmissible inadvertently inappropriate ' +
    'inattentive incapable incredible infinite incoherent incompatible incompetent incomplete inconceivable inconclusive inconsiderate ' +
    'inconsistent inconvenience inconvenient incorrect incorrectly incredulous incredulously incurable indecent indecisive ' +
    'indescribable indescribably indiscreet indispensable ineffective ineffectual ' +
    'inefficient ineligible inequality inescapable inevitable inevitably inexact inexcusable inexpensive inexperienced ' +
    'inexplicable inexplicably infallible infertile inflexible informal infrequent infrequently ' +
    'inhospitable inhuman inhumane innumerable inoffensive insane inscrutable insecure insensible insensitive ' +
    'inseparable insincere insoluble instability insufficient insufficiently insurmountable intangible ' +
    'interminable intolerable intolerant invalid invisible involuntary invulnerable irrational irreconcilable ' +
    'irrefutable irregular irregularly irrelevant irreparable irreplaceable irresistible irresolute irrespective ' +
    'irresponsible irretrievably irreversible irrevocable immaterial immature immeasurable immobile immoral immortal ' +
    'immovable immutable impartial impassable impatience impatient impatiently impenetrable imperceptible ' +
    'imperfect imperfectly impersonal implausible impolite impossibility impossible impossibly impotent impractical ' +
    'imprecise improbable improper improperly imprudent impunity illegal illegally illegible illegitimate illicit ' +
    'illiterate illogical disability disagree disagreeable disagreement disallow disappear disapprobation ' +
    'disapproval disapprove disbelief disbelieve discomfort disconnected discontent discontinued discourteous discredit ' +
    'disfavour disfavor dishonest dishonour dishonor dislike disloyal disobedience disobedient disobey disorganised ' +
    'disorganized displease displeasure disproportionate disproportionately disprove dissatisfied dissimilar ' +
    'distaste distasteful distrust disunity disuse'
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
