import { childrenOf, headOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import {
  type Appraisal,
  adjectiveSignatures,
  ceasing,
  conditionalMarks,
  deedModifiers,
  deemingVerbs,
  fallingShort,
  favouringVerbs,
  goalNouns,
  hedges,
  hedgingAdjectives,
  likelihoodNouns,
  modals,
  nearlySure,
  negativeDeterminers,
  negativeNouns,
  negativePrepositions,
  negativePronouns,
  negators,
  neverNouns,
  normativeModals,
  notOnly,
  omissionNouns,
  performedVerbs,
  performingVerbs,
  realisedNouns,
  type Signature,
  signatures,
  urging,
  usedVerbs,
  wantingAdjectives,
} from '../languages/en/factuality.ts';
import { irregularVerbs } from '../languages/en/inflection.ts';
import { normativePassives } from '../languages/en/reporting.ts';
import type { Factuality } from './attribution.ts';
import {
  conditionOf,
  conditionOn,
  endsInQuestion,
  isCase,
  isConditionOfTruth,
  isInvertedCondition,
  isSupposition,
  openerOf,
} from './condition.ts';
import { baseRelation, child, hasMark, type Sight, subtree, word } from './sight.ts';

/** How a predicate is put: said to be so, asked for, supposed, aimed at, or asked about. */
export type Mood = 'stated' | 'urged' | 'conditional' | 'goal' | 'question';

/** How firmly a predicate is put. `commitment` is graded: 3 certainly so … 0 no commitment … −3 certainly not. */
export interface Standing {
  readonly value: Factuality;
  readonly commitment: number;
  readonly mood: Mood;
  readonly because: readonly string[];
  /** "publish the lists that it [withheld]": told as done by what is described, whatever is asked about it. */
  readonly presupposed: boolean;
}

/** FactBank's values on the scale of commitment. */
export const COMMITMENT: Readonly<Record<Factuality, number>> = {
  'CT+': 3,
  'PR+': 2,
  'PS+': 1,
  Uu: 0,
  'PS-': -1,
  'PR-': -2,
  'CT-': -3,
};

/** The FactBank value nearest to a commitment. */
export const factualityAt = (commitment: number): Factuality => {
  const sign = commitment < 0 ? '-' : '+';
  const size = Math.abs(commitment);
  if (size < 0.75) return 'Uu';
  if (size < 1.5) return `PS${sign}`;
  return size < 2.5 ? `PR${sign}` : `CT${sign}`;
};

/** Where the reading stands on the way down from the top of a clause to a predicate. */
interface State {
  readonly commitment: number;
  readonly mood: Mood;
  readonly because: readonly string[];
  /** It is part of what somebody or something is described by: whatever is asked or supposed of them, it is told as done. */
  readonly presupposed: boolean;
}

const TOLD: State = { commitment: 3, mood: 'stated', because: [], presupposed: false };
const DENIED: State = { ...TOLD, commitment: -3 };
const PRESUPPOSED: State = { ...TOLD, presupposed: true };

/**
 * How firmly the predicate at `token` is put by whoever speaks, looking up to (and not beyond) the words that `within`
 * lets pass: the content of the innermost source, or everything for the author.
 *
 *     They [failed] to stop the ship.          stop: CT-
 *     They may [try] to stop the ship.         stop: Uu, a goal
 *     They did not merely stop the ship, …     stop: CT+
 */
export const standingOf = (sight: Sight, token: number, within: (token: number) => boolean): Standing => {
  const path = pathTo(sight, token, within);
  let entered = TOLD;
  let state = entered;
  for (let k = 0; k < path.length; k++) {
    const node = path[k]!;
    if (k > 0) {
      const upper = path[k - 1]!;
      const beside = relationOf(sight.tokens, node) === 'conj' && !sharesWords(sight, upper, node);
      entered = beside ? entered : pass(sight, state, upper, node);
    }
    state = applyOwnWords(sight, entered, node);
  }
  return { value: factualityAt(state.commitment), ...state };
};

/** The predicates above `token`, topmost first, ending with `token`. */
const pathTo = (sight: Sight, token: number, within: (token: number) => boolean): number[] => {
  const path: number[] = [];
  for (let at = token; at >= 0 && within(at) && path.length < MOST_STEPS; at = above(sight, at)) path.push(at);
  return path.reverse();
};

/** The word that governs `i`; of the top of a list item the verb that leads the list in. */
const above = (sight: Sight, i: number): number => {
  const head = headOf(sight.tokens, i);
  return head < 0 && sight.leadOf[i]! < i ? sight.leadOf[i]! : head;
};

/** Embeddings looked through; deeper ones are parses gone wrong, and hostile input must stay linear. */
const MOST_STEPS = 24;

const OVERRIDING: ReadonlySet<Mood> = new Set(['urged', 'conditional']);

/** The state with another commitment, and another mood unless the one above already tells more. */
const put = (state: State, commitment: number, why: string, mood?: Mood): State => ({
  commitment,
  mood: mood !== undefined && (state.mood === 'stated' || OVERRIDING.has(mood)) ? mood : state.mood,
  because: [...state.because, why],
  presupposed: state.presupposed,
});

const cap = (state: State, most: number, why: string): State =>
  Math.abs(state.commitment) <= most ? state : put(state, Math.sign(state.commitment) * most, why);

const bySignature = (rows: readonly Signature[]): ReadonlyMap<string, Signature> => {
  const known = new Map<string, Signature>();
  for (const row of rows) for (const lemma of row.words.split(' ')) if (!known.has(lemma)) known.set(lemma, row);
  return known;
};
const verbSignatures = bySignature(signatures);
const adjectives = bySignature(adjectiveSignatures);

/** Whether what stands under a verb is so, whether or not the verb is denied: "did not admit that the port was closed". */
export const isFactive = (lemma: string): boolean => {
  const signature = verbSignatures.get(lemma);
  return signature?.affirmed === '+' && signature.denied === '+';
};

/** Whether a predicate leaves open or rules out the infinitive under it: "was unable to confirm", "hopes to show". */
export const withholdsInfinitive = (sight: Sight, upper: number): boolean => {
  const known = uposOf(sight.tokens, upper) === 'ADJ' ? adjectives : verbSignatures;
  const affirmed = known.get(sight.tokens.lemma[upper]!)?.affirmed;
  return affirmed === '-' || affirmed === 'o';
};

/** Whether a word of its own or one of its arguments denies the predicate: "did not find", "found no proof", "nobody said". */
export const isDenied = (sight: Sight, node: number): boolean => {
  for (const c of childrenOf(sight.children, node)) {
    const w = word(sight, c);
    const relation = baseRelation(sight, c);
    if ((c < node && negators.has(w)) || deniesThroughArgument(sight, c, relation, w)) return true;
    // "could neither confirm [nor] deny"
    if (relation === 'cc' && w === 'nor') return true;
  }
  return fallsShort(sight, node);
};

const EMBEDDED: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'csubj']);
const NOMINAL: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nsubj', 'iobj', 'appos', 'compound']);

/** What the predicate `upper` does to `lower`, which hangs on it. */
const pass = (sight: Sight, state: State, upper: number, lower: number): State => {
  const relation = baseRelation(sight, lower);
  const hedge = hedgeBeforeClause(sight, lower);
  if (hedge >= 0 && !(hedge === upper && EMBEDDED.has(relation)))
    return appraise(hedge === upper ? state : TOLD, hedgingAdjectives.get(lemma(sight, hedge))!, lemma(sight, hedge));
  if ((EMBEDDED.has(relation) || relation === 'advcl') && isAskedOf(sight, upper, lower)) return PRESUPPOSED;
  if (EMBEDDED.has(relation)) return passComplement(sight, state, upper, lower);
  if (relation === 'advcl') return passAdverbial(sight, state, upper, lower);
  if (relation === 'acl') return passAdnominal(sight, state, upper, lower);
  if (NOMINAL.has(relation)) return passNominal(sight, state, upper, lower, relation);
  return relation === 'parataxis' ? reset(state) : state;
};

/** "It is [unlikely], on the other hand, that they left": the hedging adjective before "that", though parsers cut there; or -1. */
const hedgeBeforeClause = (sight: Sight, clause: number): number => {
  const mark = child(sight, clause, 'mark');
  if (mark < 0 || word(sight, mark) !== 'that') return -1;
  for (let t = mark - 1; t >= 0 && t > mark - HEDGE_REACH && sight.sentenceOf[t] === sight.sentenceOf[mark]; t--) {
    if (uposOf(sight.tokens, t) === 'VERB') return -1;
    if (uposOf(sight.tokens, t) === 'ADJ' && hedgingAdjectives.has(lemma(sight, t))) return t;
  }
  return -1;
};

const HEDGE_REACH = 8;

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['where', 'how', 'why']);

/** "reveal [where] the men are held": who asks how it is takes it as known that it is so. */
const isAskedOf = (sight: Sight, upper: number, lower: number): boolean => {
  const opening = upper + 1;
  if (!CIRCUMSTANCES.has(word(sight, opening)) || headOf(sight.tokens, opening) !== lower) return false;
  return child(sight, lower, 'nsubj') > upper && !hasModal(sight, lower);
};

const hasModal = (sight: Sight, verb: number): boolean =>
  [...childrenOf(sight.children, verb)].some((c) => xposOf(sight.tokens, c) === 'MD');

/**
 * Whether the second of two coordinated predicates stands under the negation and modals of the first.
 *
 *     did not bomb or shell (yes)      did not bomb but shelled (no)      may bomb and will shell (no)
 */
const sharesWords = (sight: Sight, upper: number, lower: number): boolean => {
  if (child(sight, lower, 'nsubj') >= 0 || child(sight, lower, 'aux') >= 0) return false;
  const joiner = child(sight, lower, 'cc');
  if (joiner >= 0 && ADVERSATIVE.has(word(sight, joiner))) return false;
  // "did nothing to stop them and helped them": what denies the first verb is its own.
  const object = child(sight, upper, 'obj');
  if (object > upper && object < lower && deniesThroughArgument(sight, object, 'obj', word(sight, object)))
    return false;
  const tags = [xposOf(sight.tokens, lower), xposOf(sight.tokens, upper)];
  // The bare form and the plural present are one: "that it comply and permit".
  if (tags.every((tag) => tag === 'VB' || tag === 'VBP')) return true;
  // "would have caught and [killed] them": the past of most verbs looks like the participle.
  return tags[0] === tags[1] || (tags.every((tag) => tag === 'VBN' || tag === 'VBD') && isPerfect(sight, upper));
};

const ADVERSATIVE: ReadonlySet<string> = new Set(['but', 'yet']);

/** What follows stands on its own: nothing above it lowers it. */
const reset = (state: State): State => {
  if (state.mood === 'conditional' || state.mood === 'urged') return state;
  return TOLD;
};

const passComplement = (sight: Sight, state: State, upper: number, lower: number): State => {
  if (isPerformed(sight, upper, lower)) return state;
  const lemma = sight.tokens.lemma[upper]!;
  const isAdjective = uposOf(sight.tokens, upper) === 'ADJ';
  const signature = isAdjective ? adjectives.get(lemma) : verbSignatures.get(lemma);
  const appraisal = isAdjective ? hedgingAdjectives.get(lemma) : undefined;
  const opener = openerOf(sight, lower);
  if (appraisal !== undefined && opener !== 'whether' && opener !== 'if') return appraise(state, appraisal, lemma);
  if (isSupposition(sight, upper)) return put(state, 0, `“${lemma}”`, 'conditional');
  if (normativePassives.has(lemma) && isToInfinitive(sight, lower) && !isPerfect(sight, lower))
    return put(state, 0, `under “${lemma}”`, 'goal');
  // "called the deal treason": what is called so is not asked for.
  if (urging.has(lemma) && !isAdjective && uposOf(sight.tokens, lower) !== 'VERB' && opener === '') return state;
  // "The League called it war, [expelled] the envoy": a past tense is nobody's infinitive.
  if (baseRelation(sight, lower) === 'xcomp' && xposOf(sight.tokens, lower) === 'VBD' && opener === '') return state;
  // "asked them to stop [shelling] it": who asks that it stop takes it as done.
  if (state.mood === 'urged' && ceasing.has(lemma) && xposOf(sight.tokens, lower) === 'VBG') return PRESUPPOSED;
  if (signature !== undefined) {
    const asks = opener === 'whether' || opener === 'if';
    return sign(state, signature, lemma, asks ? 'question' : urging.has(lemma) ? 'urged' : 'goal');
  }
  // "did not complain that they had left": whether they had is left open.
  if (state.commitment < 0 && opener === 'that') return put(state, 0, `under “${lemma}”, denied`);
  // "endorse [accepting] refugees": who is for or against doing something has not done it.
  if (favouring.has(lemma) && xposOf(sight.tokens, lower) === 'VBG') return put(state, 0, `under “${lemma}”`, 'goal');
  if (isYetTo(sight, upper, lower)) return put(state, -Math.abs(state.commitment), 'under “yet to”');
  // "States have [to cooperate]": a duty, and no deed; "had [to leave]": they left.
  if (
    lemma === 'have' &&
    isToInfinitive(sight, lower) &&
    xposOf(sight.tokens, upper) !== 'VBD' &&
    child(sight, upper, 'obj') < 0
  )
    return put(state, 0, 'under “have to”', 'goal');
  const open = isToInfinitive(sight, lower) && !isAspectual(sight, upper);
  return open ? cap(state, 1.5, `an infinitive under “${lemma}”`) : state;
};

const appraise = (state: State, { affirmed, denied }: Appraisal, lemma: string): State => {
  const by = COMMITMENT[state.commitment < 0 ? denied : affirmed];
  return put(state, Math.sign(by) * Math.min(Math.abs(state.commitment), Math.abs(by)), `“${lemma}”`);
};

/** "to [have] sold": an infinitive that tells what has been. */
export const isPerfect = (sight: Sight, infinitive: number): boolean => {
  for (const c of childrenOf(sight.children, infinitive))
    if (c < infinitive && PERFECT.has(word(sight, c))) return true;
  return false;
};

const favouring = new Set(favouringVerbs);

/** "I wish [to inform] you of it", "we write [to draw] your attention to it": who says so does it. */
export const isPerformed = (sight: Sight, upper: number, lower: number): boolean =>
  isFirstPerson(sight, upper) &&
  isToInfinitive(sight, lower) &&
  performingVerbs.has(lemma(sight, upper)) &&
  (performedVerbs.has(lemma(sight, lower)) ||
    (['draw', 'bring', 'call'].includes(lemma(sight, lower)) && hasAttention(sight, lower)));

const hasAttention = (sight: Sight, verb: number): boolean => {
  for (let t = verb + 1; t <= verb + NEAR_ATTENTION; t++) if (word(sight, t) === 'attention') return true;
  return false;
};

const NEAR_ATTENTION = 5;

/** "has yet to answer": has not. */
const isYetTo = (sight: Sight, upper: number, lower: number): boolean => {
  const to = child(sight, lower, 'mark');
  return (
    sight.tokens.lemma[upper] === 'have' && to > upper && word(sight, to) === 'to' && word(sight, to - 1) === 'yet'
  );
};

const isAspectual = (sight: Sight, i: number): boolean =>
  uposOf(sight.tokens, i) === 'AUX' || sight.tokens.lemma[i] === 'have';

const sign = (state: State, signature: Signature, lemma: string, goal: Mood): State => {
  const size = Math.abs(state.commitment);
  const effect = state.commitment >= 0 ? signature.affirmed : signature.denied;
  const factive = signature.affirmed === '+' && signature.denied === '+';
  const why = `under “${lemma}”`;
  if (factive) return put(state, 3, why);
  if (effect === '+') return put(state, size, why);
  if (effect === '-') return put(state, -size, why);
  if (effect === 'p') return put(state, Math.min(size, 2), why);
  return put(state, 0, why, signature.affirmed === 'o' ? goal : undefined);
};

const multiply = (state: State, by: number, why: string): State => {
  const size = Math.min(Math.abs(state.commitment), Math.abs(by));
  return put(state, Math.sign(state.commitment || 1) * Math.sign(by) * size, why);
};

const passAdverbial = (sight: Sight, state: State, upper: number, lower: number): State => {
  const mark = openerOf(sight, lower);
  const condition = conditionOf(sight, lower);
  if (condition !== '')
    return put(state, 0, `after “${condition}”`, condition === 'whether' ? 'question' : 'conditional');
  const governed =
    GOVERNED.has(mark) && xposOf(sight.tokens, lower) === 'VBG' ? signatureWith(sight, upper, mark) : undefined;
  if (governed !== undefined) return sign(state, governed, sight.tokens.lemma[upper]!, 'goal');
  if (fallsShort(sight, lower)) return put(state, -3, `after “${word(sight, lower - 2)} ${mark}”`);
  // "nobody left [without] paying": two denials are none.
  if (negativePrepositions.has(mark)) return put(state, state.commitment < 0 ? 3 : -3, `after “${mark}”`);
  if (CONTRARY.has(mark)) return put(state, -3, `after “${mark}”`);
  // "went on [to accuse] them": they did.
  if (isToInfinitive(sight, lower) && sight.tokens.lemma[upper] === 'go' && word(sight, upper + 1) === 'on')
    return state;
  // "went so far as [to accuse] them"
  if (isToInfinitive(sight, lower) && goesFar(sight, upper)) return state;
  // "called upon the parties [to sign]": parsers take it for a purpose.
  if (isToInfinitive(sight, lower) && urging.has(sight.tokens.lemma[upper]!))
    return put(state, 0, `under “${sight.tokens.lemma[upper]}”`, 'urged');
  if (isToInfinitive(sight, lower))
    return usedVerbs.has(sight.tokens.lemma[upper]!) ? state : put(state, 0, 'a purpose', 'goal');
  // "to finish at ten, a level not [seen] since May": a participle with a subject of its own is no part of the aim above it.
  const apart = mark === '' ? child(sight, lower, 'nsubj') >= 0 : xposOf(sight.tokens, lower) !== 'VBG';
  return apart ? reset(state) : state;
};

const goesFar = (sight: Sight, verb: number): boolean => {
  const far = child(sight, verb, 'advmod');
  return sight.tokens.lemma[verb] === 'go' && far > verb && word(sight, far) === 'far' && word(sight, far + 1) === 'as';
};

/** Prepositions by which a verb governs a gerund: "prevented them [from] leaving", "forced them [into] leaving". */
const GOVERNED: ReadonlySet<string> = new Set(['from', 'into', 'in']);

const signatureWith = (sight: Sight, verb: number, preposition: string): Signature | undefined => {
  const lemma = sight.tokens.lemma[verb]!;
  return verbSignatures.get(`${lemma}_${preposition}`) ?? verbSignatures.get(lemma);
};

/** "came [close to] selling", "[far from] convinced": what it did not come to. */
export const fallsShort = (sight: Sight, lower: number): boolean => {
  const mark = child(sight, lower, 'mark');
  return mark >= 0 && fallingShort.has(`${word(sight, mark - 1)} ${word(sight, mark)}`);
};

const CONTRARY: ReadonlySet<string> = new Set(['instead', 'rather']);

const passAdnominal = (sight: Sight, state: State, upper: number, lower: number): State => {
  const lemma = sight.tokens.lemma[upper]!;
  // "a level not [seen] since May" stands on its own as "a level which was not seen" does.
  const relative = relationOf(sight.tokens, lower) === 'acl:relcl';
  // "[any] party which fails to leave": nobody is said to have.
  const which = child(sight, upper, 'det');
  if (relative && which >= 0 && word(sight, which) === 'any' && /^VB[PZ]$/.test(xposOf(sight.tokens, lower)))
    return put(state, 0, 'of “any”', 'conditional');
  // "not the first time that they left"
  if (lemma === 'time' && word(sight, subtree(sight, lower).first) === 'that') return PRESUPPOSED;
  if (isCase(sight, upper)) return put(state, 0, `in the “${word(sight, upper)}”`, 'conditional');
  if (relative && isCleft(sight, upper)) return state;
  if (relative && (isPast(sight, lower) || isOfSomebody(sight, lower) || isAside(sight, lower))) return PRESUPPOSED;
  const toBe = isToInfinitive(sight, lower);
  if (relative || (xposOf(sight.tokens, lower) === 'VBN' && !toBe))
    return isProspect(sight, upper, lower) ? put(state, 0, 'of a prospect', 'goal') : reset(state);
  // "the first ship [to be sunk]"
  if (toBe && hasOrdinal(sight, upper)) return state;
  if (realisedNouns.has(lemma) || usedVerbs.has(sight.tokens.lemma[headOf(sight.tokens, upper)] ?? '')) return state;
  if (isToInfinitive(sight, lower) && omissionNouns.has(lemma)) return put(state, -3, `under “${lemma}”`);
  if (isToInfinitive(sight, lower))
    return put(state, 0, `an infinitive under “${lemma}”`, urging.has(lemma) ? 'urged' : 'goal');
  return goalNouns.has(lemma) ? put(state, 0, `under “${lemma}”`, 'goal') : state;
};

/** "little chance of officials [being tried]": of a noun of prospects, or of whoever stands between. */
const isProspect = (sight: Sight, upper: number, lower: number): boolean => {
  const over = baseRelation(sight, upper) === 'nmod' ? headOf(sight.tokens, upper) : upper;
  return (
    PROSPECTS.has(lemma(sight, over)) && [...childrenOf(sight.children, lower)].some((c) => word(sight, c) === 'being')
  );
};

const PROSPECTS: ReadonlySet<string> = new Set(['chance', 'risk', 'danger', 'possibility', 'prospect', 'likelihood']);

const hasOrdinal = (sight: Sight, noun: number): boolean => {
  for (const c of childrenOf(sight.children, noun)) if (c < noun && ORDINALS.has(word(sight, c))) return true;
  return ORDINALS.has(word(sight, noun));
};

const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'latest', 'only']);

/** "It was not the army that [left]": what is said, denied or asked of the noun is said of the deed. */
const isCleft = (sight: Sight, noun: number): boolean => {
  if (child(sight, noun, 'cop') < 0) return false;
  for (const c of childrenOf(sight.children, noun)) if (c < noun && word(sight, c) === 'it') return true;
  return false;
};

/** ", who lives in Orland": a relative clause behind a comma goes on telling; one without says which of several is meant. */
const isAside = (sight: Sight, verb: number): boolean => {
  const { first } = subtree(sight, verb);
  return (
    first > 0 &&
    (word(sight, first - 1) === ',' || word(sight, first) === ',') &&
    childrenOf(sight.children, verb).every((c) => !normativeModals.has(word(sight, c)))
  );
};

/** "free those whom it [holds]": what somebody named in the clause does to whom it describes; not "those who [hold] others". */
const isOfSomebody = (sight: Sight, verb: number): boolean => {
  const subject = child(sight, verb, 'nsubj');
  return subject >= 0 && /^VB[PZ]$/.test(xposOf(sight.tokens, verb)) && !/^W/.test(xposOf(sight.tokens, subject));
};

/** Told as done, whatever is asked about it: "publish the lists that it [withheld]", "has withheld"; not "could withhold". */
const isPast = (sight: Sight, verb: number): boolean => {
  if (xposOf(sight.tokens, verb) === 'VBD') return true;
  if (xposOf(sight.tokens, verb) !== 'VBN') return false;
  const auxiliaries = childrenOf(sight.children, verb).filter((c) => baseRelation(sight, c) === 'aux');
  return auxiliaries.length > 0 && auxiliaries.every((c) => /^VB[DPZN]$/.test(xposOf(sight.tokens, c)));
};

/** "The withdrawal of the troops is [necessary]": what is wanted has not been done. */
const wanted = new Set(wantingAdjectives);

/** Verbs of which the object need not be real: "planned an attack", "prevented the attack", "denied the attack". */
const passNominal = (sight: Sight, state: State, upper: number, lower: number, relation: string): State => {
  const lemma = sight.tokens.lemma[upper]!;
  if (relation === 'nsubj' && state.mood !== 'conditional') {
    const judged = judgementOf(sight, upper);
    const appraisal = judged < 0 ? undefined : hedgingAdjectives.get(sight.tokens.lemma[judged]!);
    if (appraisal === undefined)
      return wanted.has(lemma) && uposOf(sight.tokens, upper) === 'ADJ' ? put(TOLD, 0, `“${lemma}”`, 'goal') : TOLD;
    return appraise(isDenied(sight, upper) ? DENIED : TOLD, appraisal, word(sight, judged));
  }
  if (relation === 'nmod' && goalNouns.has(lemma)) return put(state, 0, `under “${lemma}”`, 'goal');
  if (relation === 'nmod' && negativeNouns.has(lemma)) return put(state, -3, `under “${lemma}”`);
  if (relation === 'obl' || relation === 'obj') {
    const lead = child(sight, lower, 'case');
    if (lead >= 0 && negativePrepositions.has(word(sight, lead))) return put(state, -3, `after “${word(sight, lead)}”`);
    const signature = verbSignatures.get(lemma);
    const unreal = signature !== undefined && (signature.affirmed === 'o' || signature.affirmed === '-');
    if (unreal && (relation === 'obj' || OBLIQUE_GOALS.has(lead < 0 ? '' : word(sight, lead))))
      return sign(state, signature, lemma, urging.has(lemma) ? 'urged' : 'goal');
  }
  return reset(state);
};

/** "A raid is [unlikely]", "The raid is judged [probable]": the word that says how likely its subject is; or -1. */
const judgementOf = (sight: Sight, predicate: number): number => {
  if (uposOf(sight.tokens, predicate) === 'ADJ')
    return hedgingAdjectives.has(lemma(sight, predicate)) && !hasComplement(sight, predicate) ? predicate : -1;
  if (!deemingVerbs.has(lemma(sight, predicate)) || child(sight, predicate, 'obj') >= 0) return -1;
  for (const c of childrenOf(sight.children, predicate))
    if (c > predicate && hedgingAdjectives.has(lemma(sight, c)) && !hasComplement(sight, c)) return c;
  return -1;
};

/** "likely [to leave]", "clear [that they left]" */
const hasComplement = (sight: Sight, i: number): boolean =>
  child(sight, i, 'xcomp') >= 0 || child(sight, i, 'ccomp') >= 0 || child(sight, i, 'csubj') >= 0;

const OBLIQUE_GOALS: ReadonlySet<string> = new Set(['for', 'from', 'to']);

/** The predicate's own negation, modals, hedges and question. */
const applyOwnWords = (sight: Sight, entered: State, node: number): State => {
  if (isInvertedCondition(sight, node)) return put(entered, 0, 'a condition by inversion', 'conditional');
  let state = entered;
  let negation = '';
  let modal = '';
  let perfect = false;
  for (const c of childrenOf(sight.children, node)) {
    const w = word(sight, c);
    const relation = baseRelation(sight, c);
    if (negators.has(w) || isNor(sight, node, c) || (relation === 'cc' && w === 'neither' && c < node))
      negation = isNotOnly(sight, node, c) ? negation : w;
    else if (deniesThroughArgument(sight, c, relation, w)) negation = w;
    else if (w === 'longer' && word(sight, c - 1) === 'no') negation = 'no longer';
    else if (relation === 'aux' && c < node && Object.hasOwn(modals, lemma(sight, c))) modal = lemma(sight, c);
    else if (relation === 'aux' && PERFECT.has(w)) perfect = true;
    else if (relation === 'amod' && c < node && Object.hasOwn(deedModifiers, w))
      state = modify(state, deedModifiers[w]!, w);
    else if (relation === 'advmod' && nearlySure.has(`${word(sight, c - 1)} ${w}`)) state = cap(state, 2, `“${w}”`);
    else if (
      relation === 'mark' &&
      w === 'to' &&
      FINITE_BE.has(word(sight, c - 1)) &&
      headOf(sight.tokens, c - 1) === node &&
      !isWhatWasDone(sight, node)
    )
      state = put(state, 0, `“${word(sight, c - 1)} to”`, 'goal');
    else if (relation === 'advmod' && Object.hasOwn(hedges, w)) state = cap(state, COMMITMENT[hedges[w]!], `“${w}”`);
    else if (relation === 'mark' && conditionalMarks.has(w))
      state = put(
        state,
        0,
        `after “${w}”`,
        w === 'whether' || entered.mood === 'question' ? 'question' : 'conditional',
      );
  }
  const likelihood = likelihoodBeside(sight, node);
  if (likelihood >= 0) state = cap(state, 2, `“${word(sight, likelihood)}”`);
  const condition = conditionOn(sight, node);
  if (condition !== '' && (OF_CONSEQUENCE.has(modal) || isConditionOfTruth(sight, node)))
    return put(state, 0, `what follows “${condition}”`, 'conditional');
  if (modal !== '')
    state = applyModal(state, modal, { denied: negation !== '', perfect, bySpeaker: isFirstPerson(sight, node) });
  else if (negation !== '') state = put(state, -state.commitment, `“${negation}”`);
  if (modal === '' && isSubjunctive(sight, node)) state = put(state, 0, 'a subjunctive', 'urged');
  return isAsked(sight, node) ? put(state, 0, 'a question', 'question') : state;
};

/** "were in all [likelihood] sold", "sold, with high [confidence], by Orland"; or -1. */
const likelihoodBeside = (sight: Sight, node: number): number => {
  for (let t = node - 1; t > node - 4 && t > 0; t--)
    if (likelihoodNouns.has(word(sight, t)) && word(sight, t - 1) === 'all') return t;
  for (const c of childrenOf(sight.children, node)) {
    const lead = likelihoodNouns.has(lemma(sight, c)) ? child(sight, c, 'case') : -1;
    if (lead >= 0 && WITH_LIKELIHOOD.has(word(sight, lead)) && child(sight, c, 'nmod') < 0) return c;
  }
  return -1;
};

const WITH_LIKELIHOOD: ReadonlySet<string> = new Set(['in', 'with']);

/** "insists that they [be] freed", "that he [leave]": what is to be. */
const isSubjunctive = (sight: Sight, node: number): boolean => {
  const { tokens } = sight;
  if (!hasMark(sight, node, 'that') || (child(sight, node, 'nsubj') < 0 && child(sight, node, 'nsubj:pass') < 0))
    return false;
  const be = Math.max(child(sight, node, 'aux:pass'), child(sight, node, 'cop'));
  if (be >= 0) return word(sight, be) === 'be';
  if (child(sight, node, 'aux') >= 0 || mayBePast(sight, node)) return false;
  return xposOf(tokens, node) === 'VB' || (xposOf(tokens, node) === 'VBP' && isOne(sight, child(sight, node, 'nsubj')));
};

/** "notes that he [let] them go": the past of some verbs looks like the bare form; only what asks for it makes it bare. */
const mayBePast = (sight: Sight, verb: number): boolean => {
  const bare = lemma(sight, verb);
  const upper = headOf(sight.tokens, verb);
  const [past] = (irregularVerbs[bare] ?? '').split(' ');
  return past === bare && !(upper >= 0 && urging.has(lemma(sight, upper)));
};

/** "it", "he", "Orland": with one of these no indicative is bare. */
const isOne = (sight: Sight, subject: number): boolean =>
  subject >= 0 &&
  child(sight, subject, 'conj') < 0 &&
  (/^NNP?$/.test(xposOf(sight.tokens, subject)) || ONE.has(word(sight, subject))) &&
  word(sight, subject) !== 'police';
const ONE: ReadonlySet<string> = new Set(['it', 'he', 'she']);

/** "[Nor] has it seized the ship", "[Neither] did it": the word stands before the auxiliary, whatever it hangs on. */
const isNor = (sight: Sight, node: number, c: number): boolean =>
  c < node && /^(?:aux|cop)$/.test(baseRelation(sight, c)) && /^(?:nor|neither)$/.test(word(sight, c - 1));

/** "What they did was to [leave]": it was done. */
const isWhatWasDone = (sight: Sight, node: number): boolean => {
  let what = false;
  for (const c of childrenOf(sight.children, node)) {
    if (c > node) break;
    what ||= word(sight, c) === 'what';
    if (what && baseRelation(sight, c) === 'aux' && word(sight, c) === 'did') return true;
  }
  return false;
};

/** "was to release them": what was meant to be. */
const FINITE_BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were']);

/** "If they sell the ship, we [will] pay": what would follow from a condition is supposed as the condition is. */
const OF_CONSEQUENCE: ReadonlySet<string> = new Set(['will', 'would', 'could', 'might']);

/** What an adjective leaves of the deed that its noun names. */
const modify = (state: State, strength: Factuality, w: string): State =>
  strength === 'Uu' ? put(state, 0, `“${w}”`, 'goal') : multiply(state, COMMITMENT[strength], `“${w}”`);

const lemma = (sight: Sight, i: number): string => sight.tokens.lemma[i]!.toLowerCase();

const PERFECT: ReadonlySet<string> = new Set(['have', 've', '’ve', "'ve"]);

/** What stands beside a modal. */
interface UnderModal {
  readonly denied: boolean;
  readonly perfect: boolean;
  /** Whether "I" or "we" is the subject: "we shall leave" tells the future, "States shall leave" orders. */
  readonly bySpeaker: boolean;
}

const isFirstPerson = (sight: Sight, node: number): boolean => {
  const subject = child(sight, node, 'nsubj');
  return subject >= 0 && (word(sight, subject) === 'i' || word(sight, subject) === 'we');
};

const applyModal = (state: State, modal: string, { denied, perfect, bySpeaker }: UnderModal): State => {
  const entry = modals[modal]!;
  if (perfect && modal === 'must') return cap(state, 2, '“must have”');
  if (normativeModals.has(modal) && !(modal === 'shall' && bySpeaker)) return put(state, 0, `“${modal}”`, 'urged');
  const limit = denied ? entry.negated : entry.affirmed;
  if (limit === 'Uu') return put(state, denied ? -1 : 0.5, `“${modal}”`);
  const by = COMMITMENT[perfect && modal === 'could' ? 'PS+' : limit];
  return multiply(state, by, denied ? `“${modal} not”` : `“${modal}”`);
};

const deniesThroughArgument = (sight: Sight, c: number, relation: string, w: string): boolean => {
  if (relation !== 'nsubj' && relation !== 'obj' && relation !== 'obl' && relation !== 'det' && relation !== 'cc')
    return false;
  // "[Neither] the Guard nor the front shelled it"
  const joiner = child(sight, c, 'cc');
  if (joiner >= 0 && joiner < c && negativeDeterminers.has(word(sight, joiner))) return relation !== 'obl';
  if (relation === 'det') return negativeDeterminers.has(w);
  if (relation === 'cc') return false;
  // "[Not one] ship was sold"
  const { first } = subtree(sight, c);
  const notOne = word(sight, first) === 'not' ? first + 1 : word(sight, c - 1) === 'not' ? c : -1;
  if (relation !== 'obl' && notOne >= 0 && NOT_ONE.has(word(sight, notOne))) return true;
  // "took it with nothing heavier than mortars": what stands behind a preposition denies itself, not the deed; people do.
  if (negativePronouns.has(w)) return relation !== 'obl' || child(sight, c, 'case') < 0 || NOBODY.has(w);
  const det = child(sight, c, 'det');
  if (det < 0 || !negativeDeterminers.has(word(sight, det))) return false;
  return relation !== 'obl' || neverNouns.has(lemma(sight, c));
};

const NOT_ONE: ReadonlySet<string> = new Set(['one', 'a']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no-one']);

/** "not merely", "not only": the denial is of the adverb. */
const isNotOnly = (sight: Sight, node: number, negator: number): boolean => {
  for (let i = negator + 1; i <= negator + 2 && i < node; i++) if (notOnly.has(word(sight, i))) return true;
  return false;
};

const isAsked = (sight: Sight, node: number): boolean => {
  return baseRelation(sight, node) === 'root' && endsInQuestion(sight, node);
};

const isToInfinitive = (sight: Sight, i: number): boolean => {
  for (const c of childrenOf(sight.children, i))
    if (c < i && word(sight, c) === 'to' && uposOf(sight.tokens, c) === 'PART') return true;
  return false;
};
