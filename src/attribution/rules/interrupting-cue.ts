import { uposOf, xposOf } from '../../annotation/tokens.ts';
import { timeNouns } from '../../languages/en/sources.ts';
import type { Act } from '../attribution.ts';
import type { Sense } from '../lexicon.ts';
import { agentOf, hasTense, isPassive, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { isPunctuation, isVerb, type Range, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A cue between two commas in the middle of its content, or behind a comma at the end of it. Parsers lose the clause
 * around it, so the commas are trusted.
 *
 *     [content|Two ships], [source|the harbour master] [cue|said], [content|left on Monday].
 *     [content|Two ships], [source|a clerk] [cue|told] me on Friday, [content|left the port].
 *     [content|The ships carry iron ore], [source|the dockers] [cue|said] by telephone.
 */
export const interruptingCue: AttributionRule = {
  name: 'interrupting-cue',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find(({ takes, act }) => takes.has('clause') && (takes.has('quote') || ASIDE.has(act)));
    if (sense === undefined || !hasTense(sight, verb) || sight.quotationOf[verb]! >= 0) return undefined;
    const cue = verbGroup(sight, verb);
    // "…, it is claimed, …": nobody is named.
    const impersonal = isPassive(sight, verb) && word(sight, cue.first - 1) === 'it';
    // "…, the court was told, …": who is told is named, and not who tells it.
    const toldTo = !impersonal && isPassive(sight, verb) && hearing(senses) && agentOf(sight, verb) < 0;
    const source = impersonal || toldTo ? -1 : speakerOf(sight, verb);
    if (source < 0 && !impersonal && !toldTo) return undefined;
    const spoken = impersonal
      ? { first: cue.first - 1, last: cue.last }
      : spokenWords(sight, cue, toldTo ? cue.first : source);
    const words = { first: spoken.first, last: endOfTail(sight, spoken.last, hearing(senses)) };
    const sentence = sight.annotated.sentences[sight.sentenceOf[verb]!]!;
    if (words.first - 1 <= sentence.first || !isComma(sight, words.first - 1)) return undefined;
    if (source < cue.first && !impersonal && !isOfItsOwn(sight, words.first, verb, toldTo)) return undefined;
    if (source < cue.first && word(sight, cue.last + 1) === 'that') return undefined;
    const ends = isLast(sight, words.last + 1, sentence.last);
    if (
      ends ? impersonal || !mayEnd(sight, words, sentence.first, cue) : !mayResume(sight, words.last + 1, sentence.last)
    )
      return undefined;
    const opens = !ends && isJoined(sight, words.first - 2);
    const first = opens ? words.last + 1 : startOfClause(sight, sentence.first, words, ends);
    const content = spansWithout(sight, { first, last: endOfClause(sight, words.last + 1, sentence.last) - 1 }, [
      words,
    ]);
    if (content.length < (opens || ends ? 1 : 2)) return undefined;
    return {
      sense,
      cue,
      cueHead: verb,
      source,
      ...(source < 0 ? {} : { sourceTokens: nameIn(sight, spoken, cue, source) }),
      content,
      because: [`“${word(sight, verb)}” stands ${ends ? 'behind a comma' : 'between commas'}`],
    };
  },
};

/** What is not said may be set off all the same: "…, two services believe, …", "…, the records show, …". */
const ASIDE: ReadonlySet<Act> = new Set<Act>(['belief', 'show', 'perception']);

/** From the comma to the cue, or from the cue to the comma: source and cue together. */
const spokenWords = (sight: Sight, cue: Range, source: number): Range => {
  if (source > cue.last) return { first: cue.first, last: Math.max(cue.last, sourceRange(sight, source).last) };
  let first = cue.first;
  while (first > 0 && first > cue.first - LONGEST_NAME && !isComma(sight, first - 1)) first--;
  return { first: Math.min(first, source), last: cue.last };
};

const LONGEST_NAME = 10;

/**
 * Whether what stands between the commas speaks for itself: ", [residents] said,", ", as [residents] said,"; not ", [who]
 * objected,", ", all men [whom] it holds,".
 */
const isOfItsOwn = (sight: Sight, first: number, verb: number, toldTo: boolean): boolean => {
  const opens = first + asBefore(sight, first);
  if (!NOMINAL.has(uposOf(sight.tokens, opens)) || (!toldTo && isPassive(sight, verb))) return false;
  for (let t = first; t < verb; t++) if (/^W/.test(xposOf(sight.tokens, t))) return false;
  return true;
};

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV']);

/** One where "as" opens what stands between the commas: it is no part of the name. */
const asBefore = (sight: Sight, first: number): number => Number(word(sight, first) === 'as');

const nameIn = (sight: Sight, words: Range, cue: Range, source: number): Range =>
  source < cue.first
    ? { first: words.first + asBefore(sight, words.first), last: cue.first - 1 }
    : sourceRange(sight, source);

/** "told [me on Friday],", "said [by telephone].": the last word of what tells when, how and to whom it is said. */
const endOfTail = (sight: Sight, last: number, hears: boolean): number => {
  for (let t = last + 1; t <= last + LONGEST_TAIL && t < sight.tokens.length; t++) {
    if (isPunctuation(sight, t)) return t - 1;
    if (!IN_TAIL.has(uposOf(sight.tokens, t)) || sight.quotationOf[t]! >= 0) return last;
    const opens = t === last + 1;
    if (opens && !OPENS_TAIL.has(uposOf(sight.tokens, t)) && !timeNouns.has(sight.tokens.lemma[t]!)) return last;
    if (opens && uposOf(sight.tokens, t) === 'NOUN' && !hears) return last;
  }
  return last;
};

/** "told [magistrates]" */
const hearing = (senses: readonly Sense[]): boolean => senses.some(({ takes }) => takes.has('person-clause'));

const LONGEST_TAIL = 7;
const OPENS_TAIL: ReadonlySet<string> = new Set(['ADP', 'PRON', 'ADV', 'NOUN']);
const IN_TAIL: ReadonlySet<string> = new Set(['ADP', 'PRON', 'ADV', 'NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART']);

const isComma = (sight: Sight, i: number): boolean => word(sight, i) === ',';

/** Whether nothing but marks stands from `i` to the end of the sentence. */
const isLast = (sight: Sight, i: number, end: number): boolean => {
  for (let t = i; t < end; t++) if (!isPunctuation(sight, t)) return false;
  return true;
};

/** At the end of a sentence: one who speaks right behind the comma, and a clause before it that stands by itself. */
const mayEnd = (sight: Sight, words: Range, first: number, cue: Range): boolean => {
  if (asBefore(sight, words.first) > 0 || sight.quotationOf[words.first - 2]! >= 0) return false;
  for (let t = words.first; t < cue.first; t++) if (isVerb(sight, t) && hasTense(sight, t)) return false;
  const lead = uposOf(sight.tokens, first);
  if (lead === 'SCONJ' || OPENERS.has(word(sight, words.first)) || CIRCUMSTANCES.has(word(sight, first))) return false;
  for (let t = first; t < words.first - 1; t++) if (isVerb(sight, t) && hasTense(sight, t)) return true;
  return false;
};

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['when', 'as', 'while', 'if', 'after', 'before', 'since', 'where']);

/**
 * Where what is said begins: behind a semicolon; in the middle of a sentence also with a relative clause or the last of
 * several deeds that the cue stands in.
 *
 *     They left; [two ships], he said, [sank].     … the mate, [who was], he said, [drunk]     … hired and [paid], he said, [by us]
 *     The navy left in May, and [two ships], he said, [sank].
 */
const startOfClause = (sight: Sight, first: number, words: Range, ends: boolean): number => {
  const last = words.first - 2;
  for (let t = last; t > first; t--) {
    if (sight.quotationOf[t]! >= 0) continue;
    if (word(sight, t) === ';') return t + 1;
    if (ends) continue;
    if (/^W[DP]/.test(xposOf(sight.tokens, t)) && isComma(sight, t - 1)) return t;
    if (word(sight, t) === 'and' && uposOf(sight.tokens, t + 1) === 'VERB' && last - t <= SHORT_DEED) return t + 1;
    if (JOINING.has(word(sight, t)) && isComma(sight, t - 1) && partsSubject(sight, first, t, words)) return t + 1;
  }
  return first;
};

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas']);

/** Whether a joiner stands between a clause and the subject of the next one, whose verb opens what follows the cue. */
const partsSubject = (sight: Sight, first: number, joiner: number, words: Range): boolean => {
  const isTensed = (t: number): boolean => isVerb(sight, t) && hasTense(sight, t);
  for (let t = joiner + 1; t < words.first - 1; t++) if (isTensed(t)) return false;
  if (!isTensed(words.last + 2) && uposOf(sight.tokens, words.last + 2) !== 'AUX') return false;
  for (let t = first; t < joiner - 1; t++) if (isTensed(t)) return true;
  return false;
};

const SHORT_DEED = 2;

/** Where what is said ends: before a semicolon. */
const endOfClause = (sight: Sight, from: number, end: number): number => {
  for (let t = from; t < end; t++) if (word(sight, t) === ';' && sight.quotationOf[t]! < 0) return t;
  return end;
};

/** After "…, he said, " the sentence goes on, and nothing joins a second clause to "said". */
const mayResume = (sight: Sight, comma: number, end: number): boolean => {
  const i = comma + 1;
  return (
    isComma(sight, comma) &&
    i + 1 < end &&
    !JOINERS.has(word(sight, i)) &&
    xposOf(sight.tokens, i) !== 'VBG' &&
    sight.quotationOf[i]! < 0
  );
};

/** "took the mill and, residents said, [jailed the miller]": what comes before a joiner is nobody's word. */
const isJoined = (sight: Sight, before: number): boolean => OPENERS.has(word(sight, before));

const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'which', 'who', 'whom', 'where']);

const JOINERS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'who',
  'which',
  'adding',
  'citing',
  'according',
  'as',
  'though',
  'although',
]);
