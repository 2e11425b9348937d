import type { Sentence } from '../annotation/annotation.ts';
import {
  childIn,
  childrenOf,
  headOf,
  type Relation,
  relationOf,
  spanOfTokens,
  subtreeSpan,
  tokenAt,
  type Upos,
  uposOf,
  xposOf,
} from '../annotation/tokens.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Participant } from './statement.ts';

/*
 * The words that a statement stands in, as a reader is shown them: from the first to the last of what it tells, in whole
 * phrases. What is asked for is shown with the request.
 *
 *     what it tells:   the [League] [sheltered] [Front] gunners at its camp on [Lake Voll] in [April]
 *     shown:           the League sheltered Front gunners at its camp on Lake Voll in April
 *     what it tells:   [we] [ask] the [Council] to add the firm to its list
 *     shown:           we ask the Council to add the firm to its list
 */

/** The quote of a statement; it never leaves its sentence. */
export const quoteOf = (
  reading: Reading,
  sentence: Sentence,
  candidate: Candidate,
  participants: readonly Participant[],
  circumstances: readonly Span[],
): Span => {
  const { tokens, annotated, children } = reading;
  if (candidate.rule === 'listed-request') return withoutStop(annotated.document.text, sentence);
  const core = [candidate.predicate, candidate.carrier, candidate.object ?? candidate.predicate].map((t) =>
    spanOfTokens(tokens, t, t),
  );
  core.push(...participants, ...candidate.goods.map((head) => subtreeSpan(tokens, children, head)));
  const told = hull(sentence, [...core, ...circumstances]);
  const { text } = annotated.document;
  const opens = hull(sentence, core).start > told.start ? 'circumstance' : 'core';
  const first = wholeAtStart(reading, sentence, tokenAt(tokens, told.start), opens);
  const lastTold = tokenAt(tokens, told.end - 1);
  const last =
    candidate.tie === 'urge' || threatens(reading, candidate)
      ? endOfRequest(reading, sentence, candidate, lastTold)
      : Math.max(wholeAtEnd(reading, sentence, lastTold), endOfClause(reading, sentence, candidate, lastTold));
  const start = Math.min(told.start, tokens.start[first] as number);
  const { end } = withoutStop(text, { start, end: Math.max(told.end, tokens.end[last] as number) }, /[\s,;:]/);
  const opened = text.slice(start, end);
  return { start, end: opened.lastIndexOf('(') > opened.lastIndexOf(')') && text[end] === ')' ? end + 1 : end };
};

/** "threatened [to attack the posts unless they were freed]": what is threatened is told with the threat. */
const threatens = ({ tokens, children }: Reading, { tie, predicate }: Candidate): boolean =>
  tie === 'threaten' && childIn(tokens, children, predicate, 'xcomp') > predicate;

/** A span without the marks and spaces at its end. */
const withoutStop = (text: string, { start, end }: Span, stop = /[\s,;:.]/): Span => {
  let last = end;
  while (last > start && stop.test(text[last - 1] ?? '')) last--;
  return { start, end: last };
};

/** From the first to the last of several spans, those outside the sentence left out: a speaker's name may stand elsewhere. */
const hull = (sentence: Sentence, spans: readonly Span[]): Span => {
  const within = spans.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return { start: Math.min(...within.map(({ start }) => start)), end: Math.max(...within.map(({ end }) => end)) };
};

/** Relations in which a word belongs to the phrase of a noun, and that phrase to a longer one. */
const IN_PHRASE: ReadonlySet<Relation> = new Set([
  'case',
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod',
  'nmod:poss',
  'nmod:unmarked',
]);
const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'ADP']);
/** What may stand before a phrase without belonging to it. */
const JOINING: ReadonlySet<Upos> = new Set(['PUNCT', 'CCONJ']);
const BEFORE_CORE: ReadonlySet<Upos> = new Set([...JOINING, 'ADP', 'SCONJ']);
/** Furthest that a quote is drawn out to make a phrase whole, in words. */
const FARTHEST = 12;
/** Most words that are shown of what is asked for. */
const LONGEST_REQUEST = 60;

/**
 * The first word of the phrase that token `first` stands in: "In" of "In [January]", "the" of "the [Guard] commanders". Before
 * an act or who takes part in it a preposition belongs to the words around: "until [his support] for the Front".
 */
const wholeAtStart = (
  { tokens, children }: Reading,
  sentence: Sentence,
  first: number,
  opens: 'circumstance' | 'core',
): number => {
  let found = first;
  for (let at = first; NOMINAL.has(uposOf(tokens, at)); at = headOf(tokens, at)) {
    const opening = children.first[at] as number;
    if (opening < sentence.first || first - opening > FARTHEST) break;
    found = Math.min(found, opening);
    if (headOf(tokens, at) < sentence.first || !IN_PHRASE.has(relationOf(tokens, at))) break;
  }
  const leadsIn = opens === 'core' ? BEFORE_CORE : JOINING;
  // "[At] least six of them" bounds the number.
  while (found < first && leadsIn.has(uposOf(tokens, found)) && relationOf(tokens, found) !== 'advmod') found++;
  return found;
};

/** The last word of the phrase that token `last` stands in, as far as its noun: "cards" of "[Orlandian] SIM cards". */
const wholeAtEnd = ({ tokens }: Reading, sentence: Sentence, last: number): number => {
  let at = xposOf(tokens, last) === 'POS' ? headOf(tokens, last) : last;
  for (let head = headOf(tokens, at); IN_PHRASE.has(relationOf(tokens, at)); head = headOf(tokens, at)) {
    if (head < at || head >= sentence.last || head - last > FARTHEST) break;
    at = head;
  }
  return Math.max(at, last);
};

/** What a verb's clause holds behind it, beside clauses of their own. */
const ARGUMENTS: ReadonlySet<Relation> = new Set(['obj', 'iobj', 'compound:prt', 'obl', 'advmod']);

/** The last word of the phrases that follow a verb without a break: "waved [its convoys] [past their checkpoints]". */
const endOfClause = (
  { tokens, children }: Reading,
  sentence: Sentence,
  { carrier }: Candidate,
  lastTold: number,
): number => {
  let end = carrier;
  for (const c of childrenOf(children, carrier)) {
    if (c < carrier) continue;
    const last = children.last[c] as number;
    const joined = children.first[c] === end + 1 && ARGUMENTS.has(relationOf(tokens, c));
    if (!joined || last >= sentence.last || last - Math.max(lastTold, end) > FARTHEST) break;
    end = last;
  }
  return end;
};

/** The last word of what is asked for. */
const endOfRequest = (
  { tokens, children }: Reading,
  sentence: Sentence,
  { predicate }: Candidate,
  last: number,
): number => {
  let end = Math.max(last, Math.min(children.last[predicate] as number, last + LONGEST_REQUEST, sentence.last - 1));
  while (end > last && uposOf(tokens, end) === 'PUNCT') end--;
  return end;
};
