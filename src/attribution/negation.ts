import { childrenOf, headOf, uposOf, xposOf } from '../annotation/tokens.ts';
import {
  alwaysBesides,
  apparentNegations,
  deniedStems,
  negationPhrases,
  negationWords,
  notLess,
  notUn,
  sentenceAdverbs,
  undoing,
} from '../languages/en/negation.ts';
import type { Span } from '../text/span.ts';
import { baseRelation, child, hasMark, isPunctuation, isVerb, type Range, type Sight, word } from './sight.ts';

/** A denial: the words or the part of a word that deny, and the tokens that are denied. */
export interface Negation {
  /** Tokens of the cue; of an affix the word that holds it. */
  readonly cue: readonly number[];
  /** The affix alone ("un" of "unlawful"), where the cue is one. */
  readonly affix?: Span;
  /** Tokens in the scope, in reading order, without the cue and without punctuation; the stem of an affix among them. */
  readonly scope: readonly number[];
}

/**
 * Denials and what they deny, in reading order. Source of the notion of scope: *SEM-2012 shared task.
 *
 *     The crew did [not] see the light, but heard it.      scope: The crew did see the light
 *     They left [without] a word.                          scope: a word
 *     an [un]lawful search                                 scope: an lawful search
 */
export const negationsIn = (sight: Sight): readonly Negation[] => {
  const found: Negation[] = [];
  for (let i = 0; i < sight.tokens.length; i++) {
    const cue = cueAt(sight, i);
    if (cue === undefined) continue;
    const scope = scopeOf(sight, cue);
    if (scope.length > 0 || cue.affix === undefined) found.push({ ...cue, scope });
    i = Math.max(i, cue.cue[0] === i ? (cue.cue.findLast((t, k) => t === i + k) ?? i) : i);
  }
  return found;
};

type Cue = Pick<Negation, 'cue' | 'affix'>;

const cueAt = (sight: Sight, i: number): Cue | undefined => {
  const w = word(sight, i);
  const phrase = negationPhrases.find(
    (words) => words[0] === w && words.every((part, k) => word(sight, i + k) === part),
  );
  if (phrase !== undefined) return { cue: phrase.map((_, k) => i + k) };
  if (negationWords.has(w)) {
    if (isApparent(sight, i, w)) return undefined;
    const second = w === 'neither' ? norAfter(sight, i) : -1;
    return { cue: second < 0 ? [i] : [i, second] };
  }
  const affix = affixOf(sight, i, w);
  return affix === undefined ? undefined : { cue: [i], affix };
};

const isApparent = (sight: Sight, i: number, w: string): boolean =>
  (apparentNegations.has(`${w} ${word(sight, i + 1)}`) && !isSaidToBe(sight, i)) ||
  (w === 'nor' && neitherBefore(sight, i)) ||
  isTag(sight, i) ||
  (w !== 'no' && isInvertedQuestion(sight, i));

/** "There was no doubt", "I have no doubt" deny a doubt; "It was, no doubt, late" denies nothing. */
const isSaidToBe = (sight: Sight, i: number): boolean =>
  word(sight, i) === 'no' && i > 0 && BEING.has(sight.tokens.lemma[i - 1]!.toLowerCase());

const BEING: ReadonlySet<string> = new Set(['be', 'have', 'there', 'leave', 'make']);

/** "…, did they not?", "…, isn't it?": asks for assent and denies nothing. */
const isTag = (sight: Sight, i: number): boolean => {
  const next = word(sight, i + 1);
  if (next === '?' || next === ',')
    return uposOf(sight.tokens, i - 1) === 'PRON' && uposOf(sight.tokens, i - 2) === 'AUX';
  return uposOf(sight.tokens, i + 1) === 'PRON' && word(sight, i + 2) === '?';
};

/** "Don't you think …?", "Is it not …?": a question that expects yes. */
const isInvertedQuestion = (sight: Sight, i: number): boolean => {
  const head = headOf(sight.tokens, i);
  const sentence = sight.annotated.sentences[sight.sentenceOf[i]!];
  if (head < 0 || sentence === undefined || i - sentence.first > 4 || uposOf(sight.tokens, i - 1) !== 'AUX')
    return false;
  const next = uposOf(sight.tokens, i + 1);
  return next === 'PRON' && (word(sight, i) !== 'not' || word(sight, sentence.last - 1) === '?');
};

const NOR_REACH = 12;

const norAfter = (sight: Sight, i: number): number => {
  for (let t = i + 1; t < i + NOR_REACH && sight.sentenceOf[t] === sight.sentenceOf[i]; t++)
    if (word(sight, t) === 'nor') return t;
  return -1;
};

const neitherBefore = (sight: Sight, i: number): boolean => {
  for (let t = i - 1; t > i - NOR_REACH && t >= 0 && sight.sentenceOf[t] === sight.sentenceOf[i]; t--)
    if (word(sight, t) === 'neither') return true;
  return false;
};

const AFFIXED: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);

const affixOf = (sight: Sight, i: number, w: string): Span | undefined => {
  if (w.length < 5 || !AFFIXED.has(uposOf(sight.tokens, i))) return undefined;
  const start = sight.tokens.start[i]!;
  if (deniedStems.has(w)) return { start, end: start + (w.startsWith('dis') ? 3 : 2) };
  const upos = uposOf(sight.tokens, i);
  const denies = upos === 'ADJ' ? !isNominal(sight, i) : upos === 'ADV' || w.endsWith('ness') || isState(sight, i, w);
  if (/^un(?!der)/.test(w) && !notUn.has(w) && denies) return { start, end: start + 2 };
  const less = /less(?:ly|ness)?$/.exec(w);
  if (less === null || notLess.has(w) || less.index < 3 || upos === 'VERB') return undefined;
  return { start: start + less.index, end: start + less.index + 4 };
};

/** "the unknown", "our unknown": a name for a thing. */
const isNominal = (sight: Sight, i: number): boolean =>
  NOUN_RELATIONS.has(baseRelation(sight, i)) && child(sight, i, 'cop') < 0 && child(sight, i, 'det') >= 0;

const NOUN_RELATIONS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'nmod']);

/** "an unmitigated relief", "the rooms are unfurnished": a participle in un- of which there is no verb. */
const isState = (sight: Sight, i: number, w: string): boolean =>
  xposOf(sight.tokens, i) === 'VBN' && w.endsWith('ed') && !undoing.has(sight.tokens.lemma[i]!);

const scopeOf = (sight: Sight, cue: Cue): number[] => {
  const first = cue.cue[0]!;
  if (isAnswer(sight, first)) return [];
  const top = scopeHead(sight, cue);
  const scope = collect(sight, top, cue);
  addSharedSubject(sight, top, scope);
  if (cue.affix !== undefined && !scope.includes(first)) scope.push(first);
  return scope.sort((a, b) => a - b);
};

/** "No, they stayed": an answer denies a sentence that stands before it. */
const isAnswer = (sight: Sight, i: number): boolean =>
  word(sight, i) === 'no' && isPunctuation(sight, Math.min(i + 1, sight.tokens.length - 1));

/** The word whose phrase or clause is denied. */
const scopeHead = (sight: Sight, { cue, affix }: Cue): number => {
  const first = cue[0]!;
  if (affix !== undefined) return affixHead(sight, first);
  const w = word(sight, first);
  const head = headOf(sight.tokens, first);
  if (head < 0) return first;
  if (w === 'without' || (w === 'rather' && cue.length === 2) || isInPhrase(sight, head, w)) return head;
  return clauseOf(sight, w === 'nothing' || w === 'nobody' || w === 'none' ? first : head);
};

/** "left with [no] word": what has no part in the clause but through a preposition denies itself alone. */
const isInPhrase = (sight: Sight, noun: number, w: string): boolean => {
  const lead = child(sight, noun, 'case');
  return w === 'no' && lead >= 0 && lead < noun && word(sight, lead) !== 'of';
};

/** Up from a word to the predicate of its clause; a fragment is its own. */
const clauseOf = (sight: Sight, i: number): number => {
  let at = i;
  while (!isPredicate(sight, at) && ARGUMENT.has(baseRelation(sight, at)) && headOf(sight.tokens, at) >= 0)
    at = headOf(sight.tokens, at);
  return at;
};

const ARGUMENT: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'det',
  'advmod',
  'amod',
  'xcomp',
  'case',
  'conj',
  'appos',
  'compound',
  'cc',
  'expl',
]);

const isPredicate = (sight: Sight, i: number): boolean => {
  if (isVerb(sight, i) && baseRelation(sight, i) !== 'amod')
    return baseRelation(sight, i) !== 'xcomp' || child(sight, i, 'advmod') >= 0;
  return child(sight, i, 'cop') >= 0 || child(sight, i, 'nsubj') >= 0;
};

/** Attributive adjectives deny in their noun phrase, predicative ones in their clause. */
const affixHead = (sight: Sight, i: number): number => {
  const relation = baseRelation(sight, i);
  const head = headOf(sight.tokens, i);
  if (relation === 'amod' && head >= 0) return head;
  if (relation === 'advmod' && head >= 0) return head;
  if (relation === 'xcomp' && head >= 0) return head;
  return i;
};

const OUTSIDE: ReadonlySet<string> = new Set(['conj', 'parataxis', 'discourse', 'vocative', 'punct', 'cc']);

/** From the first to the last word under `top`, cut where another clause is joined on. */
const collect = (sight: Sight, top: number, { cue, affix }: Cue): number[] => {
  const tokens: number[] = [];
  const attributive = affix !== undefined && baseRelation(sight, cue[0]!) === 'amod';
  const { first, last } = attributive ? nounPhrase(sight, top) : boundsOf(sight, top, cue[0]!);
  for (let i = first; i <= last; i++) {
    if (isPunctuation(sight, i) || isBesides(sight, i, top, first)) continue;
    if (affix === undefined ? !cue.includes(i) : !isRival(sight, i, top, cue[0]!)) tokens.push(i);
  }
  return tokens;
};

/** What stands beside the denied clause and tells of the whole: "however", "surely", "sir". */
const isBesides = (sight: Sight, i: number, top: number, first: number): boolean => {
  const w = word(sight, i);
  if (sentenceAdverbs.has(w)) {
    const after = i + 1 < sight.tokens.length && isPunctuation(sight, i + 1);
    return i === first || after || (i > 0 && isPunctuation(sight, i - 1)) || alwaysBesides.has(w);
  }
  return baseRelation(sight, i) === 'vocative' || isAddressed(sight, i, top);
};

/** "…, sir.", "…, Anna.": one name or title between a comma and the end. */
const isAddressed = (sight: Sight, i: number, top: number): boolean => {
  const upos = uposOf(sight.tokens, i);
  if (i <= top || (upos !== 'PROPN' && upos !== 'NOUN') || word(sight, i - 1) !== ',') return false;
  const sentence = sight.annotated.sentences[sight.sentenceOf[i]!];
  return i + 1 >= (sentence?.last ?? 0) || (isPunctuation(sight, i + 1) && baseRelation(sight, i) !== 'conj');
};

/** "some [dark], irregular object": another adjective before the noun of the one that denies. */
const isRival = (sight: Sight, i: number, top: number, cue: number): boolean =>
  i !== cue &&
  headOf(sight.tokens, cue) === top &&
  headOf(sight.tokens, i) === top &&
  baseRelation(sight, i) === 'amod' &&
  baseRelation(sight, cue) === 'amod';

/** "[an [un]mitigated relief] to him": the noun phrase alone, without the clause whose predicate it may be. */
const nounPhrase = (sight: Sight, noun: number): Range => {
  let first = noun;
  let last = noun;
  for (const c of childrenOf(sight.children, noun)) {
    if (!IN_PHRASE.has(baseRelation(sight, c))) continue;
    first = Math.min(first, sight.children.first[c]!);
    last = Math.max(last, sight.children.last[c]!);
  }
  return { first, last };
};

const IN_PHRASE: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat']);

const boundsOf = (sight: Sight, top: number, cue: number): Range => {
  let first = top;
  let last = top;
  const open = [top];
  while (open.length > 0) {
    const i = open.pop()!;
    first = Math.min(first, i);
    last = Math.max(last, i);
    for (const c of childrenOf(sight.children, i)) if (!isOutside(sight, top, i, c)) open.push(c);
  }
  const from = Math.min(cue, top);
  const to = Math.max(cue, top);
  for (let i = from; i > first; i--) if (isJoint(sight, i - 1, i)) first = i;
  for (let i = to; i < last; i++) if (isJoint(sight, i, i + 1) || word(sight, i + 1) === 'but') last = i;
  return { first, last };
};

/** Whether another clause begins at `i`: after a semicolon or dash, or with a conjunction after a comma. */
const isJoint = (sight: Sight, before: number, i: number): boolean => {
  const mark = word(sight, before);
  if (
    mark === ';' ||
    mark === ':' ||
    mark === '--' ||
    mark === '—' ||
    sight.quotationOf[before] !== sight.quotationOf[i]
  )
    return true;
  return mark === ',' && JOINERS.has(word(sight, i));
};

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'for', 'so', 'nor', 'or', 'though', 'although', 'yet']);

const isOutside = (sight: Sight, top: number, parent: number, c: number): boolean => {
  if (parent !== top) return baseRelation(sight, c) === 'conj' && c > top && child(sight, c, 'nsubj') >= 0;
  const relation = baseRelation(sight, c);
  if (OUTSIDE.has(relation)) return relation !== 'conj' || isVerb(sight, top);
  if (relation === 'mark') return word(sight, c) !== 'to';
  if (relation === 'advmod' || relation === 'obl') return c < top && word(sight, sight.children.last[c]! + 1) === ',';
  if (relation === 'advcl') return hasMark(sight, c, 'since') || (c < top && hasMark(sight, c, 'if'));
  return relation === 'case' || (relation === 'csubj' && c < top);
};

/** "They came and did not stay": the subject stands in the first clause. */
const addSharedSubject = (sight: Sight, top: number, scope: number[]): void => {
  if (baseRelation(sight, top) !== 'conj' || child(sight, top, 'nsubj') >= 0) return;
  const subject = child(sight, headOf(sight.tokens, top), 'nsubj');
  if (subject < 0) return;
  for (let i = sight.children.first[subject]!; i <= sight.children.last[subject]!; i++)
    if (!isPunctuation(sight, i)) scope.push(i);
};
