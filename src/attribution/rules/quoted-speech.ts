import { headOf, relationOf, uposOf } from '../../annotation/tokens.ts';
import type { Span } from '../../text/span.ts';
import { agentOf, isPassive, sourceRange, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule, Candidate } from '../rule.ts';
import { baseRelation, isPunctuation, type Range, type Sight, subtree, word } from '../sight.ts';

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
    const sense = senses.find((s) => s.takes.has('quote')) ?? senses[0];
    if (sense === undefined) return undefined;
    const clause = speakingClause(sight, verb);
    const before = quotationBefore(sight, clause.words.first);
    const after = quotationAfter(sight, clause.words.last);
    if (before === undefined && after === undefined) return undefined;
    const content = [before, after].filter((span) => span !== undefined);
    return {
      sense,
      cue: clause.cue,
      cueHead: verb,
      source: clause.source,
      content,
      because: [`a quotation stands beside “${word(sight, verb)}”`],
    } satisfies Candidate;
  },
};

/** The verb's group, its source, and the words from the first to the last of the two. */
const speakingClause = (sight: Sight, verb: number): { cue: Range; source: number; words: Range } => {
  const cue = verbGroup(sight, verb);
  const source =
    isPassive(sight, verb) && baseRelation(sight, verb) !== 'acl' ? agentOf(sight, verb) : subjectOf(sight, verb);
  if (source < 0 || sight.quotationOf[source]! >= 0) return invertedClause(sight, cue);
  const own = sight.tokens.head[source] === verb;
  if (!own) return { cue, source, words: cue };
  const name = sourceRange(sight, source);
  const whole = subtree(sight, source);
  const last = source > verb ? Math.max(name.last, whole.last) : cue.last;
  return { cue, source, words: { first: Math.min(cue.first, name.first), last: Math.max(cue.last, last) } };
};

/** "…,” said the envoy, …": the nominal after the verb, when the parser lost it. */
const invertedClause = (sight: Sight, cue: Range): { cue: Range; source: number; words: Range } => {
  let at = cue.last + 1;
  if (at >= sight.tokens.length || !isNominal(sight, at) || sight.quotationOf[at]! >= 0)
    return { cue, source: -1, words: cue };
  for (
    let up = headOf(sight.tokens, at);
    up > at && up <= cue.last + LONGEST_NAME && isNominal(sight, up);
    up = headOf(sight.tokens, at)
  )
    at = up;
  return { cue, source: at, words: { first: cue.first, last: at } };
};

const LONGEST_NAME = 10;
const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);
const isNominal = (sight: Sight, i: number): boolean => NOMINALS.has(uposOf(sight.tokens, i));

/** The quotation that ends just before token `first`, from the start of its sentence where it starts within one. */
const quotationBefore = (sight: Sight, first: number): Span | undefined => {
  let t = first - 1;
  while (t >= 0 && isPunctuation(sight, t) && sight.quotationOf[t]! < 0) t--;
  if (t < 0) return undefined;
  const q = sight.quotationOf[t]!;
  if (q < 0 || first - t > 3) return undefined;
  const { start, end } = sight.annotated.quotations[q]!;
  return { start: Math.min(start, startOfSpeech(sight, t, q)), end };
};

/** Where the sentence that the quotation `q` ends begins, when the quotation begins within that sentence. */
const startOfSpeech = (sight: Sight, last: number, q: number): number => {
  let first = last;
  while (first > 0 && sight.quotationOf[first - 1] === q) first--;
  const sentence = sight.annotated.sentences[sight.sentenceOf[first]!];
  if (sentence === undefined || sentence.first === first) return sight.tokens.start[first]!;
  return sight.tokens.start[sentence.first]!;
};

/** How many words may stand between the verb and the quotation ("told the paper late on Tuesday:"). */
const REACH = 12;

/** The quotation that opens after token `last`, led in by a comma or colon or by nothing. */
const quotationAfter = (sight: Sight, last: number): Span | undefined => {
  const sentence = sight.sentenceOf[last]!;
  for (let t = last + 1; t < sight.tokens.length && t <= last + REACH; t++) {
    const q = sight.quotationOf[t]!;
    if (q < 0) {
      if (sight.sentenceOf[t] !== sentence || relationOf(sight.tokens, t) === 'mark') return undefined;
      continue;
    }
    const lead = sight.text[sight.tokens.start[t - 1]!];
    const led = t === last + 1 || lead === ',' || lead === ':';
    if (!led || (sight.sentenceOf[t] !== sentence && lead !== ':')) return undefined;
    const { start, end } = sight.annotated.quotations[q]!;
    return { start, end };
  }
  return undefined;
};
