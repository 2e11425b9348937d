import { childrenOf, headOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { conditionalMarks, conditionNouns, supposingVerbs, truthAppraisals } from '../languages/en/factuality.ts';
import { baseRelation, child, type Sight, subtree, word } from './sight.ts';

/**
 * The word that makes a condition of the clause under `clause`, or "": nothing in it is said to be so.
 *
 *     [If] the army advances, …      [Should] the army advance, …      [provided] that the army advances
 */
export const conditionOf = (sight: Sight, clause: number): string => {
  const mark = openerOf(sight, clause);
  if (conditionalMarks.has(mark) || (FUTURE_MARKS.has(mark) && isPresent(sight, clause))) return mark;
  if (isInvertedCondition(sight, clause)) return word(sight, sight.children.first[clause]!);
  return isGranted(sight, clause) ? word(sight, clause) : '';
};

/** "[until] the army leaves", "[once] it leaves": in the present what has not come yet. */
const FUTURE_MARKS: ReadonlySet<string> = new Set(['until', 'till', 'once']);

const isPresent = ({ tokens }: Sight, verb: number): boolean => /^VB[PZ]$/.test(xposOf(tokens, verb));

/**
 * The word that makes a condition on which the predicate at `node` stands, or "".
 *
 *     [If] the army advances, they will [flee].      In the [event] that it advances, they will [flee].
 */
export const conditionOn = (sight: Sight, node: number): string => {
  for (const c of childrenOf(sight.children, node)) {
    const relation = baseRelation(sight, c);
    if (relation === 'advcl') {
      const mark = conditionOf(sight, c);
      if (mark !== '' && mark !== 'whether' && mark !== 'lest') return mark;
    }
    if (relation === 'obl' && isCase(sight, c) && child(sight, c, 'acl') >= 0) return word(sight, c);
  }
  return '';
};

/** "If the reports are [true], the army has fled": what is told as known stands or falls with a condition of this kind. */
export const isConditionOfTruth = (sight: Sight, node: number): boolean => {
  for (const c of childrenOf(sight.children, node)) {
    if (c > node || baseRelation(sight, c) !== 'advcl' || conditionOf(sight, c) === '') continue;
    if (child(sight, c, 'xcomp') < 0 && isOfTruth(sight, c)) return true;
  }
  return false;
};

const isOfTruth = (sight: Sight, i: number): boolean =>
  truthAppraisals.get(word(sight, i))?.affirmed === 'CT+' ||
  OF_TRUTH.has(word(sight, i)) ||
  word(sight, child(sight, i, 'obj')) === 'truth';

const OF_TRUTH: ReadonlySet<string> = new Set(
  'so confirmed verified proven proved substantiated genuine authentic accurate reliable right'.split(' '),
);

/** "in the [event] that it advances" */
export const isCase = (sight: Sight, noun: number): boolean =>
  conditionNouns.has(sight.tokens.lemma[noun]!) && CASES.has(word(sight, sight.children.first[noun]!));

const CASES: ReadonlySet<string> = new Set(['in', 'on', 'under']);

/** "[assuming] that it advances": a participle that has become a conjunction. */
const isGranted = (sight: Sight, clause: number): boolean =>
  conditionalMarks.has(word(sight, clause)) &&
  /^VB[GN]$/.test(xposOf(sight.tokens, clause)) &&
  child(sight, clause, 'ccomp') > clause;

/** "[Suppose] that the army advances", "Let us [assume] it does": the hearer is asked to take something for granted. */
export const isSupposition = (sight: Sight, verb: number): boolean => {
  if (!supposingVerbs.has(sight.tokens.lemma[verb]!)) return false;
  const head = headOf(sight.tokens, verb);
  if (head >= 0 && sight.tokens.lemma[head] === 'let' && word(sight, head + 1) === 'us') return true;
  if (/^VB[GDNZ]$/.test(xposOf(sight.tokens, verb))) return false;
  for (const c of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, c);
    if (c < verb && relation !== 'punct' && relation !== 'cc' && relation !== 'advmod') return false;
  }
  return !BELOW.has(baseRelation(sight, verb));
};

/** Where a bare verb is no imperative. */
const BELOW: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'acl', 'csubj', 'aux']);

/** "should the army advance", "had they known", "were it to fall": an auxiliary before its subject, and no question. */
export const isInvertedCondition = (sight: Sight, node: number): boolean => {
  if (endsInQuestion(sight, node)) return false;
  for (const c of childrenOf(sight.children, node)) {
    const relation = baseRelation(sight, c);
    // "whom it [had] itself detained": what stands behind its subject is not inverted.
    if (c >= node || relation === 'nsubj') return false;
    if ((relation === 'aux' || relation === 'cop') && INVERTING.has(word(sight, c)))
      return opensNominal(sight, c + 1) && !isAfterSubject(sight, c) && !DENYING.has(word(sight, c - 1));
  }
  return false;
};

/** "[Nor] should it be forgotten": what denies puts the auxiliary before its subject too. */
const DENYING: ReadonlySet<string> = new Set(['nor', 'neither', 'never', 'rarely', 'only', 'hardly']);

const NOMINALS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);

const opensNominal = (sight: Sight, i: number): boolean =>
  NOMINALS.has(uposOf(sight.tokens, i)) && !/sel(?:f|ves)$/.test(word(sight, i));

/** "the chair [had] me led out", "who [had] seen it": what a noun stands right before has its subject there; "if" may be meant by "should". */
const isAfterSubject = (sight: Sight, auxiliary: number): boolean =>
  word(sight, auxiliary) !== 'should' &&
  auxiliary > 0 &&
  sight.sentenceOf[auxiliary - 1] === sight.sentenceOf[auxiliary] &&
  SUBJECTS.has(uposOf(sight.tokens, auxiliary - 1)) &&
  !NOMINATIVE.has(word(sight, auxiliary + 1));

const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);
const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

const INVERTING: ReadonlySet<string> = new Set(['should', 'had', 'were', 'could']);

/** Whether the sentence that holds `node` ends with a question mark. */
export const endsInQuestion = (sight: Sight, node: number): boolean => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[node]!];
  return sentence !== undefined && sentence.last > sentence.first && word(sight, sentence.last - 1).startsWith('?');
};

/** The conjunction or preposition that opens the clause or phrase under `i`, or "". */
export const openerOf = (sight: Sight, i: number): string => {
  for (const c of childrenOf(sight.children, i)) {
    if (c >= i) break;
    const relation = baseRelation(sight, c);
    if (relation === 'mark' || relation === 'case') return word(sight, c);
    // "[Rather] than leave": what a parse takes for a joiner.
    if (relation === 'cc' && c === subtree(sight, i).first && word(sight, c + 1) === 'than') return word(sight, c);
  }
  return '';
};
