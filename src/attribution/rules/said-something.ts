import { headOf, uposOf, type Xpos, xposOf } from '../../annotation/tokens.ts';
import { cutBefore } from '../clause-end.ts';
import { nounSenses } from '../lexicon.ts';
import { GROUNDED, hasTense, isGrounded, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, isPunctuation, isVerb, type Range, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A verb of saying whose clause the parser has lost: what follows it to the end of the sentence, from the word that opens
 * a clause where it comes soon; or what stands before a comma when the cue ends the sentence.
 *
 *     [source|The ministry] [cue|said] on Friday [content|that the ships had left].
 *     [content|Two ships], [source|the harbour master] [cue|said].
 */
export const saidSomething: AttributionRule = {
  name: 'said-something',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('quote') && s.takes.has('clause') && s.act !== 'intention');
    if (sense === undefined) return undefined;
    const cue = verbGroup(sight, verb);
    const finite = hasTense(sight, verb);
    if (!finite && !standsAside(sight, cue)) return undefined;
    const grounded = isGrounded(sight, verb);
    const source = grounded ? -1 : speakerOf(sight, verb);
    if (source < 0 && !grounded && !isAsked(sight, verb)) return undefined;
    const name = source < 0 ? cue : sourceRange(sight, source);
    const words = { first: Math.min(cue.first, name.first), last: Math.max(cue.last, source) };
    const start = finite ? words.last : cue.last;
    const told = finite && word(sight, source) !== 'who';
    const range = after(sight, start, verb, sense.act === 'question') ?? (told ? before(sight, words) : undefined);
    const content = range === undefined ? [] : spansWithout(sight, range, []);
    if (content.length === 0) return undefined;
    return {
      sense: grounded ? GROUNDED : sense,
      cue,
      cueHead: verb,
      source,
      content,
      because: [`“${word(sight, verb)}” needs something said`],
    };
  },
};

/** ", adding …", "and arguing …", "when asked …", "went on to say …": a cue without tense, put beside another predicate. */
const standsAside = (sight: Sight, { first }: Range): boolean => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[first]!]!;
  if (first === sentence.first) return true;
  const before = word(sight, first - 1);
  return word(sight, first) === 'to' || BEFORE_ASIDES.has(before);
};

const BEFORE_ASIDES: ReadonlySet<string> = new Set([
  ',',
  'and',
  'when',
  'while',
  'before',
  'after',
  'by',
  'but',
  '—',
  '-',
]);

/** "Asked whether …", "when asked if …": who asks is left out. */
const isAsked = (sight: Sight, verb: number): boolean => xposOf(sight.tokens, verb) === 'VBN';

/** How far the word that opens the clause is looked for ("said late on Friday that"). */
const REACH = 8;

const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why']);

const after = (sight: Sight, last: number, verb: number, asks: boolean): Range | undefined => {
  const bare = sight.tokens.lemma[verb] === 'say';
  const sentence = sight.annotated.sentences[sight.sentenceOf[last]!]!;
  const end = sentence.last - 1;
  const from = afterAside(sight, last + 1, end);
  for (let t = from; t <= Math.min(end, from + REACH) && !isPunctuation(sight, t); t++) {
    if (isOfNoun(sight, t)) break;
    const opens = OPENERS.has(word(sight, t)) || (asks && word(sight, t) === 'if');
    if (opens && !isDeterminer(sight, t) && hasVerb(sight, t + 1, end))
      return { first: t, last: cutBefore(sight, t, end, verb) };
    if (FINITE.has(xposOf(sight.tokens, t))) break;
  }
  const follows = last + 1 < end && !isPunctuation(sight, last + 1) && hasVerb(sight, last + 1, end);
  return bare && follows ? { first: last + 1, last: cutBefore(sight, last + 1, end, verb) } : undefined;
};

/** "confirmed, according to the Courier, [that]": behind an aside that stands right after the cue and before "that". */
const afterAside = (sight: Sight, from: number, end: number): number => {
  if (word(sight, from) !== ',') return from;
  for (let t = from + 1; t < Math.min(end, from + LONGEST_ASIDE); t++)
    if (word(sight, t) === ',') return word(sight, t + 1) === 'that' ? t + 1 : from;
  return from;
};

const LONGEST_ASIDE = 14;

/** "comment on reports [that]": the clause is the noun's, see `nounContent`. */
const isOfNoun = (sight: Sight, opener: number): boolean =>
  word(sight, opener) === 'that' &&
  uposOf(sight.tokens, opener - 1) === 'NOUN' &&
  word(sight, opener - 2) !== 'in' &&
  nounSenses.has(sight.tokens.lemma[opener - 1]!);

/** "[that] unit"; "that units had left" opens a clause, whatever the tag. */
const isDeterminer = (sight: Sight, t: number): boolean =>
  xposOf(sight.tokens, t) === 'DT' && xposOf(sight.tokens, headOf(sight.tokens, t)) !== 'NNS';

const FINITE: ReadonlySet<Xpos> = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

const hasVerb = (
  sight: Sight,
  first: number,
  last: number,
  counts: (verb: number) => boolean = () => true,
): boolean => {
  for (let t = first; t <= last; t++) if (isVerb(sight, t) && counts(t)) return true;
  return false;
};

/** The clause before the comma before the speaker and the cue, where nothing but a time or a participle comes after. */
const before = (sight: Sight, words: Range): Range | undefined => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[words.first]!]!;
  if (words.first - 1 <= sentence.first || word(sight, words.first - 1) !== ',') return undefined;
  if (!closes(sight, words.last + 1, sentence.last)) return undefined;
  const range = { first: sentence.first, last: words.first - 2 };
  return isFullClause(sight, range) ? range : undefined;
};

/** How many words a time or place after the cue may take ("reported on Monday"). */
const LONGEST_TIME = 4;

const closes = (sight: Sight, from: number, end: number): boolean => {
  let t = from;
  while (t < end && t <= from + LONGEST_TIME && !isPunctuation(sight, t) && !isVerb(sight, t)) t++;
  if (t >= end || !isPunctuation(sight, t)) return t >= end;
  if (word(sight, t) === ',') return xposOf(sight.tokens, t + 1) === 'VBG';
  for (let rest = t; rest < end; rest++) if (!isPunctuation(sight, rest)) return false;
  return true;
};

/** Whether a range may be what is said: it has a verb of its own or is very short, and leads to nothing more. */
const isFullClause = (sight: Sight, { first, last }: Range): boolean => {
  if (LEADING.has(word(sight, first))) return false;
  // "In a letter sent to the Courier, the bank denied it": what only describes makes no clause of what a preposition opens.
  if (uposOf(sight.tokens, first) === 'ADP')
    return hasVerb(sight, first, last, (t) => baseRelation(sight, t) !== 'acl');
  return hasVerb(sight, first, last) || last - first < LONGEST_FRAGMENT;
};

const LEADING: ReadonlySet<string> = new Set(['when', 'while', 'asked', 'as', 'although', 'though', 'after', 'before']);
const LONGEST_FRAGMENT = 4;
