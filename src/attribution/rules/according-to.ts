import { headOf, uposOf } from '../../annotation/tokens.ts';
import { citingPrepositions } from '../../languages/en/reporting.ts';
import { sourceRange } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import {
  baseRelation,
  child,
  isPunctuation,
  isVerb,
  type Range,
  type Sight,
  spansWithout,
  subtree,
  word,
} from '../sight.ts';

/**
 * A preposition that brings in the source of the whole clause.
 *
 *     [cue|According to] [source|the harbour master], [content|two ships left].
 *     [content|Two ships], [cue|according to] [source|the harbour master], [content|left the port].
 */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  on: 'any',
  find: (sight, token) => {
    const candidates = FIRST_WORDS.get(sight.tokens.lemma[token]!) ?? FIRST_WORDS.get(word(sight, token));
    const words = candidates?.find((entry) => entry.every((w, k) => word(sight, token + k) === w));
    if (words === undefined || (words[0] === 'per' && !isNamedAfter(sight, token))) return undefined;
    const cue = { first: token, last: token + words.length - 1 };
    const source = sourceAfter(sight, cue.last);
    if (source < 0) return undefined;
    const name = sourceRange(sight, source);
    const sourceTokens = { first: cue.last + 1, last: name.last };
    const phrase = { first: token, last: Math.max(name.last, cue.last + 1) };
    const content = spansWithout(sight, clauseAround(sight, source, phrase), [phrase]);
    if (content.length === 0) return undefined;
    return {
      sense: { act: 'report', stance: 'neutral', factuality: 'CT+' },
      cue,
      cueHead: token,
      source,
      sourceTokens,
      content,
      because: [`“${words.join(' ')}” brings in the source of its clause`],
    };
  },
};

/** "per the Courier", "per Reuters"; not "per month". */
const isNamedAfter = (sight: Sight, per: number): boolean =>
  word(sight, per + 1) === 'the' || uposOf(sight.tokens, per + 1) === 'PROPN';

const FIRST_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...new Set(citingPrepositions.map((words) => words[0]!))].map((first) => [
    first,
    citingPrepositions.filter((words) => words[0] === first),
  ]),
);

/** The nominal that the preposition belongs to: the first word after it, followed up to where its phrase begins. */
const sourceAfter = (sight: Sight, last: number): number => {
  let at = last + 1;
  if (at >= sight.tokens.length || isPunctuation(sight, at)) return -1;
  for (let up = headOf(sight.tokens, at); up > last && !isVerb(sight, up); up = headOf(sight.tokens, up)) at = up;
  return at;
};

/**
 * The clause that the phrase is put to: the whole sentence where the phrase begins or ends it, otherwise the clause
 * that it hangs on.
 */
export const clauseAround = (sight: Sight, source: number, phrase: Range): Range => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[source]!]!;
  const atStart = wordsBetween(sight, sentence.first, phrase.first) === 0;
  const atEnd = wordsBetween(sight, phrase.last + 1, sentence.last) === 0;
  if (atStart || atEnd) return { first: sentence.first, last: sentence.last - 1 };
  let at = headOf(sight.tokens, source);
  while (at >= 0 && !isClause(sight, at)) at = headOf(sight.tokens, at);
  return at < 0 ? { first: sentence.first, last: sentence.last - 1 } : subtree(sight, at);
};

const wordsBetween = (sight: Sight, first: number, end: number): number => {
  let words = 0;
  for (let i = first; i < end && words < 2; i++) if (!isPunctuation(sight, i)) words++;
  return words;
};

const isClause = (sight: Sight, i: number): boolean =>
  isVerb(sight, i) || child(sight, i, 'cop') >= 0 || baseRelation(sight, i) === 'root';
