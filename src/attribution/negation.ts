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
import { baseRelation, child, hasMark, isPunctuation, isVerb, type Range, type Sight, subtree, word } from './sight.ts';

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
    const second = PAIRED.has(w) ? norAfter(sight, i) : -1;
    return { cue: second < 0 ? [i] : [i, second] };
  }
  const affix = affixOf(sight, i, w);
  return affix === undefined ? undefined : { cue: [i], affix };
};

const isApparent = (sight: Sight, i: number, w: string): boolean =>
  (apparentNegations.has(`${w} ${word(sight, i + 1)}`) && !isSaidToBe(sight, i)) ||
  apparentNegations.has(`${word(sight, i - 1)} ${w}`) ||
  apparentNegations.has(`${w} ${word(sight, i + 1)} ${word(sight, i + 2)}`) ||
  (w === 'nor' && isSecond(sight, i)) ||
  isTag(sight, i) ||
  (w !== 'no' && isInvertedQuestion(sight, i));

/** "There was no doubt", "I have no doubt" deny a doubt; "It was, no doubt, late", "was no doubt late" deny nothing. */
const isSaidToBe = (sight: Sight, i: number): boolean =>
  word(sight, i) === 'no' &&
  i > 0 &&
  BEING.has(sight.tokens.lemma[i - 1]!.toLowerCase()) &&
  !GOING_ON.has(uposOf(sight.tokens, Math.min(i + 2, sight.tokens.length - 1)));

/** What follows an adverb of the clause, and not a noun: its predicate. */
const GOING_ON: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV', 'DET', 'NOUN']);

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
  const sentence = sight.annotated.sentences[sight.sentenceOf[i]!];
  if (sentence === undefined || i <= sentence.first || uposOf(sight.tokens, i - 1) !== 'AUX') return false;
  if (i - 1 > sentence.first && !isPunctuation(sight, i - 2)) return false;
  const next = uposOf(sight.tokens, i + 1);
  return next === 'PRON' && (word(sight, i) !== 'not' || word(sight, sentence.last - 1) === '?');
};

/** Denials that "nor" goes on: "[neither] a map [nor] a lamp", "[no] map [nor] any lamp". */
const PAIRED: ReadonlySet<string> = new Set(['neither', 'no']);

/** How many words on "nor" is looked for. */
const NOR_REACH = 12;

/** The "nor" that goes on the denial at `i`, or -1: "nor did they" opens a clause and denies by itself. */
const norAfter = (sight: Sight, i: number): number => {
  for (let t = i + 1; t < i + NOR_REACH && sight.sentenceOf[t] === sight.sentenceOf[i]; t++)
    if (word(sight, t) === 'nor') return uposOf(sight.tokens, t + 1) === 'AUX' ? -1 : t;
  return -1;
};

/** Whether the "nor" at `i` goes on a denial before it. */
const isSecond = (sight: Sight, i: number): boolean => {
  for (let t = i - 1; t > i - NOR_REACH && t >= 0 && sight.sentenceOf[t] === sight.sentenceOf[i]; t--)
    if (PAIRED.has(word(sight, t))) return norAfter(sight, t) === i;
  return false;
};

const AFFIXED: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);

const affixOf = (sight: Sight, i: number, w: string): Span | undefined => {
  if (w.length < 5 || !AFFIXED.has(uposOf(sight.tokens, i))) return undefined;
  const start = sight.tokens.start[i]!;
  if (deniedStems.has(w) || deniedStems.has(adjectiveOf(w)))
    return { start, end: start + (w.startsWith('dis') ? 3 : 2) };
  const upos = uposOf(sight.tokens, i);
  const denies = upos === 'ADJ' ? !isNominal(sight, i) : upos === 'ADV' || w.endsWith('ness') || isState(sight, i, w);
  if (/^un(?!der)/.test(w) && !notUn.has(w) && denies) return { start, end: start + 2 };
  const less = /less(?:ly|ness)?$/.exec(w);
  if (less === null || notLess.has(w) || less.index < 3 || upos === 'VERB') return undefined;
  return { start: start + less.index, end: start + less.index + 4 };
};

/** The adjective that an adverb in -ly is made of: "insufficiently", "invisibly"; else the word itself. */
const adjectiveOf = (w: string): string => w.replace(/bly$/, 'ble').replace(/ly$/, '');

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
  if (cue.affix === undefined && isSetAgainst(sight, first)) return setAgainst(sight, first);
  const top = scopeHead(sight, cue);
  const scope = collect(sight, top, cue);
  addShared(sight, top, scope);
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
  const noun = attributedTo(sight, i);
  if (noun >= 0) return noun;
  return (relation === 'advmod' || relation === 'xcomp') && head >= 0 ? head : i;
};

/** The noun that the adjective at `i` stands before, alone or coordinated with others; or -1. */
const attributedTo = (sight: Sight, i: number): number => {
  let at = i;
  while (baseRelation(sight, at) === 'conj' && uposOf(sight.tokens, headOf(sight.tokens, at)) === 'ADJ')
    at = headOf(sight.tokens, at);
  return baseRelation(sight, at) === 'amod' ? headOf(sight.tokens, at) : -1;
};

const OUTSIDE: ReadonlySet<string> = new Set(['conj', 'parataxis', 'discourse', 'vocative', 'punct', 'cc']);

/** From the first to the last word under `top`, cut where another clause is joined on. */
const collect = (sight: Sight, top: number, { cue, affix }: Cue): number[] => {
  const tokens: number[] = [];
  const attributive = affix !== undefined && attributedTo(sight, cue[0]!) >= 0;
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
  if (alwaysBesides.has(w)) return true;
  if (!sentenceAdverbs.has(w)) return isAddressed(sight, i, top);
  if (i > top) return false;
  return i === first ? !isInverted(sight, i) : isPunctuation(sight, i - 1) || isPunctuation(sight, i + 1);
};

/** "[Why] should they not go?": an adverb before an auxiliary asks and belongs to the clause. */
const isInverted = (sight: Sight, adverb: number): boolean => uposOf(sight.tokens, adverb + 1) === 'AUX';

/** "…, sir.", "…, my dear Anna.": a name or title between a comma and another mark, wherever the parser hung it. */
const isAddressed = (sight: Sight, i: number, top: number): boolean => {
  const name = nameAt(sight, i);
  const relation = baseRelation(sight, name);
  if (relation === 'vocative') return true;
  let { first, last } = subtree(sight, name);
  while (first < name && isPunctuation(sight, first)) first++;
  while (last > name && isPunctuation(sight, last)) last--;
  if (relation === 'conj' || first <= top || !NAMING.has(uposOf(sight.tokens, name)) || last - first > 3) return false;
  if (word(sight, first - 1) !== ',' || word(sight, first) === 'and') return false;
  const end = sight.annotated.sentences[sight.sentenceOf[i]!]?.last ?? 0;
  return last + 1 >= end || isPunctuation(sight, last + 1);
};

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN']);

/** The head of the name or noun phrase that the word at `i` is part of. */
const nameAt = (sight: Sight, i: number): number => {
  let at = i;
  while (IN_NAME.has(baseRelation(sight, at))) at = headOf(sight.tokens, at);
  return at;
};

const IN_NAME: ReadonlySet<string> = new Set(['flat', 'compound', 'amod', 'nmod', 'det']);

/** "some [dark], irregular object": another adjective before the noun of the one that denies. */
const isRival = (sight: Sight, i: number, top: number, cue: number): boolean =>
  i !== cue && attributedTo(sight, cue) === top && (attributedTo(sight, i) === top || joinsRivals(sight, i, top));

const joinsRivals = (sight: Sight, i: number, top: number): boolean =>
  baseRelation(sight, i) === 'cc' && attributedTo(sight, headOf(sight.tokens, i)) === top;

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
  if (OUTSIDE.has(relation)) return relation !== 'conj' || isVerb(sight, top) || isPredicate(sight, c);
  if (relation === 'mark') return word(sight, c) !== 'to';
  if (relation === 'advmod' || relation === 'obl') return c < top && word(sight, sight.children.last[c]! + 1) === ',';
  if (relation === 'advcl') return c < top ? hasMark(sight, c, 'if') : hasMark(sight, c, 'since') || isBeside(sight, c);
  return relation === 'case' || (relation === 'csubj' && c < top);
};

/** "did not pause, [bounding on]", "never came back, [his coat torn]": what goes on beside the denied, after a comma. */
const isBeside = (sight: Sight, clause: number): boolean => {
  const { first } = subtree(sight, clause);
  const comma = word(sight, first) === ',' || (first > 0 && word(sight, first - 1) === ',');
  return comma && (child(sight, clause, 'mark') < 0 || hasMark(sight, clause, 'as'));
};

/** "They came and did not stay", "The rooms were cold and unlit": subject and copula stand with the first. */
const addShared = (sight: Sight, top: number, scope: number[]): void => {
  if (baseRelation(sight, top) !== 'conj' || child(sight, top, 'nsubj') >= 0) return;
  const first = headOf(sight.tokens, top);
  const bare = !isVerb(sight, top) && child(sight, top, 'cop') < 0;
  for (const c of childrenOf(sight.children, first)) {
    const relation = baseRelation(sight, c);
    if (relation === 'nsubj' || (bare && c < first && (relation === 'cop' || relation === 'aux')))
      addWords(sight, subtree(sight, c), scope);
  }
};

const addWords = (sight: Sight, { first, last }: Range, scope: number[]): void => {
  for (let i = first; i <= last; i++) if (!isPunctuation(sight, i)) scope.push(i);
};

/** "on the path and [not] on the grass", "a pilot, [not] a sailor": one of two is denied, the rest of the clause with it. */
const isSetAgainst = (sight: Sight, not: number): boolean => {
  const second = headOf(sight.tokens, not);
  if (word(sight, not) !== 'not' || second < not || baseRelation(sight, second) !== 'conj') return false;
  const before = not - 1;
  if (
    headOf(sight.tokens, second) >= before ||
    (uposOf(sight.tokens, before) !== 'CCONJ' && word(sight, before) !== ',')
  )
    return false;
  return !childrenOf(sight.children, second).some((c) => OF_CLAUSE.has(baseRelation(sight, c)));
};

const OF_CLAUSE: ReadonlySet<string> = new Set(['nsubj', 'aux', 'cop', 'expl']);

/** The clause of what is denied with the denied one of two in the place of the other. */
const setAgainst = (sight: Sight, not: number): number[] => {
  const second = headOf(sight.tokens, not);
  const first = counterpart(sight, second);
  const clause = clauseOf(sight, first);
  const scope: number[] = [];
  const { first: from, last: to } = boundsOf(sight, clause, first);
  for (let i = from; i < not; i++) {
    if (isPunctuation(sight, i) || isBesides(sight, i, clause, from)) continue;
    if (first === clause ? isWithin(sight, i, clause) : i >= sight.children.first[first]!) continue;
    scope.push(i);
  }
  addWords(sight, { first: not + 1, last: Math.max(sight.children.last[second]!, to) }, scope);
  return scope;
};

/** The one that `second` is set against; the parser may have hung a noun on the verb that its counterpart belongs to. */
const counterpart = (sight: Sight, second: number): number => {
  const head = headOf(sight.tokens, second);
  if (!isVerb(sight, head) || isVerb(sight, second)) return head;
  const beside = childrenOf(sight.children, head).findLast(
    (c) => c > head && c < second && NOUN_RELATIONS.has(baseRelation(sight, c)),
  );
  return beside ?? head;
};

/** Whether `i` belongs to the predicate itself, and not to what it shares with another coordinated with it. */
const isWithin = (sight: Sight, i: number, predicate: number): boolean => {
  let at = i;
  while (at >= 0 && at !== predicate && headOf(sight.tokens, at) !== predicate) at = headOf(sight.tokens, at);
  return at === predicate || !OF_CLAUSE.has(baseRelation(sight, at));
};
