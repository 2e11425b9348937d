import { childrenOf, headOf, tokenAt, uposOf } from '../../annotation/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Sense } from '../lexicon.ts';
import { saysBySpeech, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, isPunctuation, quotationSpan, type Range, type Sight, subtree, word } from '../sight.ts';

/**
 * A verb of saying beside a quotation: before it, after it, or between two of its parts.
 *
 *     [content|“We shall stay,”] [source|the envoy] [cue|said].
 *     [source|The envoy] [cue|told] reporters: [content|“We shall stay.”]
 *     [content|“We shall stay,”] [cue|said] [source|the envoy], [content|“whatever it costs.”]
 */
export const quotedSpeech: AttributionRule = {
  name: 'quoted-speech',
  on: 'verb',
  find: (sight, verb, senses) => {
    if (sight.quotationOf[verb]! >= 0) return undefined;
    const clause = speakingClause(sight, verb);
    const before = quotationBefore(sight, verb, clause.words.first);
    const after = quotationAfter(sight, clause.words.last);
    if (saysMore(sight, verb, before, after)) return undefined;
    const content = [before, after].filter((span) => span !== undefined);
    if (content.length === 0) return undefined;
    const source = clause.source < 0 && before !== undefined ? invertedSource(sight, clause.cue) : clause.source;
    return {
      sense: senses.find((s) => s.takes.has('quote')) ?? (senses[0] as Sense),
      cue: clause.cue,
      cueHead: verb,
      source,
      ...(source > verb && before !== undefined ? { sourceTokens: invertedName(sight, source) } : {}),
      content,
      because: [`a quotation stands beside “${word(sight, verb)}”`],
    };
  },
};

/**
 * Whether a clause of the cue's own goes before the quotation, or after one that only ends a phrase: it is what is said.
 *
 *     She said they had failed, “and failed badly.”      On “Harbour Hour,” she said they had failed.
 */
const saysMore = (sight: Sight, verb: number, before: Span | undefined, after: Span | undefined): boolean => {
  const clause = clauseAfter(sight, verb);
  if (clause < 0 || sight.quotationOf[clause]! >= 0) return false;
  if (after !== undefined) return sight.tokens.start[subtree(sight, clause).first]! <= after.start;
  const opens = before === undefined ? -1 : sight.quotationOf[tokenAt(sight.tokens, before.start)]!;
  return before !== undefined && opens < 0;
};

const clauseAfter = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb && baseRelation(sight, c) === 'ccomp') return c;
  }
  return -1;
};

interface SpeakingClause {
  readonly cue: Range;
  readonly source: number;
  /** From the first to the last word of the two. */
  readonly words: Range;
}

const speakingClause = (sight: Sight, verb: number): SpeakingClause => {
  const cue = verbGroup(sight, verb);
  const inverted = followsQuotation(sight, cue.first) ? invertedSource(sight, cue) : -1;
  const found = inverted >= 0 ? inverted : speakerOf(sight, verb);
  const source = found >= 0 && sight.quotationOf[found]! >= 0 ? -1 : found;
  if (source < 0) return { cue, source, words: withNominalAfter(sight, cue) };
  const name = sourceRange(sight, source);
  const apart = source < cue.first ? hasVerbBetween(sight, name.last, cue.first) : name.first > cue.last + 2;
  if (headOf(sight.tokens, source) !== verb && apart) return { cue, source, words: cue };
  const last = source > verb ? Math.max(name.last, subtree(sight, source).last) : cue.last;
  return { cue, source, words: { first: Math.min(cue.first, name.first), last: Math.max(cue.last, last) } };
};

const hasVerbBetween = (sight: Sight, from: number, to: number): boolean => {
  for (let t = from + 1; t < to; t++) if (uposOf(sight.tokens, t) === 'VERB') return true;
  return from < to - LONGEST_ASIDE;
};

/** "Lund, 49, of the Varn valley, said": words that may stand between a name and its cue. */
const LONGEST_ASIDE = 20;

/** "…,” [said] the envoy": the cue right after a quotation has its subject behind it. */
const followsQuotation = (sight: Sight, first: number): boolean => {
  let t = first - 1;
  while (t >= 0 && first - t <= 2 && isPunctuation(sight, t) && sight.quotationOf[t]! < 0) t--;
  return t >= 0 && sight.quotationOf[t]! >= 0 && sight.sentenceOf[t] === sight.sentenceOf[first];
};

const withNominalAfter = (sight: Sight, cue: Range): Range => {
  const name = invertedSource(sight, cue);
  return name < 0 ? cue : { first: cue.first, last: name };
};

/** "…,” said [the envoy]": the nominal after the verb, when the parser has lost it; or -1. */
const invertedSource = (sight: Sight, cue: Range): number => {
  let at = cue.last + 1;
  if (at >= sight.tokens.length || !isNominal(sight, at)) return -1;
  let up = headOf(sight.tokens, at);
  while (up > at && up <= cue.last + LONGEST_NAME && isNominal(sight, up)) {
    at = up;
    up = headOf(sight.tokens, at);
  }
  return at;
};

/** "said [Ada Lund, an analyst at the Varn Institute], on Monday": the name runs on over what is put beside it. */
const invertedName = (sight: Sight, source: number): Range => {
  const { first, last } = sourceRange(sight, source);
  const sentence = sight.annotated.sentences[sight.sentenceOf[source]!]!;
  if (word(sight, last + 1) !== ',' || !opensBeside(sight, last + 2)) return { first, last };
  let end = last + 2;
  while (end + 1 < sentence.last && !endsName(sight, end + 1)) end++;
  return { first, last: end };
};

/** "an analyst", "who writes", "president": what is put beside a name. */
const opensBeside = (sight: Sight, i: number): boolean =>
  isNominal(sight, i) || word(sight, i) === 'who' || uposOf(sight.tokens, i) === 'NUM';

const ENDS_NAME: ReadonlySet<string> = new Set([
  'in',
  'on',
  'during',
  'after',
  'when',
  'while',
  'as',
  'adding',
  'according',
  'referring',
]);

const endsName = (sight: Sight, i: number): boolean =>
  sight.quotationOf[i]! >= 0 ||
  (word(sight, i - 1) === ',' && ENDS_NAME.has(word(sight, i))) ||
  word(sight, i) === ';' ||
  word(sight, i) === '.';

const LONGEST_NAME = 10;
const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);
const isNominal = (sight: Sight, i: number): boolean =>
  NOMINALS.has(uposOf(sight.tokens, i)) && sight.quotationOf[i]! < 0;

/** The quotation that ends just before token `first`, from the start of its sentence where it starts within one. */
const quotationBefore = (sight: Sight, verb: number, first: number): Span | undefined => {
  let t = first - 1;
  while (t >= 0 && first - t <= 2 && isPunctuation(sight, t) && sight.quotationOf[t]! < 0) t--;
  const q = t < 0 ? -1 : sight.quotationOf[t]!;
  if (q < 0 || !runsOn(sight, verb, q)) return undefined;
  const { start, end } = quotationSpan(sight, q);
  return { start: Math.min(start, startOfSpeech(sight, t, q)), end };
};

/**
 * Whether the sentence goes on after the quotation: it ends with a comma, or with "?" or "!" where nothing else is said
 * after the verb. A quotation that ends with a full stop belongs to what came before it.
 */
const runsOn = (sight: Sight, verb: number, q: number): boolean => {
  const { end } = quotationSpan(sight, q);
  const tail = sight.text.slice(Math.max(0, end - 3), end).replace(/["'”’»]+$/, '');
  const mark = tail.at(-1);
  if (mark === ',' || sight.text[end] === ',') return true;
  if (mark === '—' || mark === '-' || mark === '…') return true;
  const bare = /[\p{L}\p{N}]/u.test(mark ?? '') && opensItsSentence(sight, q);
  return (
    (bare || mark === '?' || mark === '!') && LAST_COMPLEMENTS.every((relation) => child(sight, verb, relation) <= verb)
  );
};

/** Whether the quotation is what its sentence begins with: "“We shall stay” said the envoy." */
const opensItsSentence = (sight: Sight, q: number): boolean => {
  const first = tokenAt(sight.tokens, quotationSpan(sight, q).start);
  return sight.annotated.sentences[sight.sentenceOf[first]!]?.first === first;
};

const LAST_COMPLEMENTS = ['ccomp', 'obj', 'obl', 'xcomp'] as const;

/** Where the sentence that the quotation `q` ends begins, when the quotation begins within that sentence. */
const startOfSpeech = (sight: Sight, last: number, q: number): number => {
  let first = last;
  while (first > 0 && sight.quotationOf[first - 1] === q) first--;
  const sentence = sight.annotated.sentences[sight.sentenceOf[first]!];
  if (sentence === undefined || sentence.first === first) return sight.tokens.start[first]!;
  const lead = word(sight, first - 1);
  return lead === ',' || lead === ':' ? sight.tokens.start[first]! : sight.tokens.start[sentence.first]!;
};

/** How many words may stand between the verb and the quotation ("told the paper late on Tuesday:"). */
const REACH = 12;

/** The quotation that opens after token `last`, led in by a comma or colon or by nothing. */
const quotationAfter = (sight: Sight, last: number): Span | undefined => {
  const sentence = sight.sentenceOf[last]!;
  for (let t = last + 1; t < sight.tokens.length && t <= last + REACH; t++) {
    const q = sight.quotationOf[t]!;
    if (q < 0) {
      if (sight.sentenceOf[t] !== sentence || OPENERS.has(word(sight, t)) || saysBySpeech(sight, t)) return undefined;
      continue;
    }
    const lead = word(sight, t - 1);
    const led = t === last + 1 || lead === ',' || lead === ':';
    return led && (sight.sentenceOf[t] === sentence || lead === ':') ? quotationSpan(sight, q) : undefined;
  }
  return undefined;
};

/** After one of these a clause begins, and the quotation is a part of it. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'because', 'and', 'but', ';']);
