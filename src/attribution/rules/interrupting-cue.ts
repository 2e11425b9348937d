import { xposOf } from '../../annotation/tokens.ts';
import { hasTense, isPassive, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { type Range, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A cue between two commas in the middle of its content. Parsers lose the clause around it, so the commas are trusted.
 *
 *     [content|Two ships], [source|the harbour master] [cue|said], [content|left on Monday].
 */
export const interruptingCue: AttributionRule = {
  name: 'interrupting-cue',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('quote') && s.takes.has('clause'));
    if (sense === undefined || !hasTense(sight, verb) || sight.quotationOf[verb]! >= 0) return undefined;
    const cue = verbGroup(sight, verb);
    // "…, it is claimed, …": nobody is named.
    const impersonal = isPassive(sight, verb) && word(sight, cue.first - 1) === 'it';
    const source = impersonal ? -1 : speakerOf(sight, verb);
    if (source < 0 && !impersonal) return undefined;
    const words = impersonal ? { first: cue.first - 1, last: cue.last } : spokenWords(sight, cue, source);
    const sentence = sight.annotated.sentences[sight.sentenceOf[verb]!]!;
    if (words.first - 1 <= sentence.first || words.last + 2 >= sentence.last) return undefined;
    if (!isComma(sight, words.first - 1) || !isComma(sight, words.last + 1) || !mayResume(sight, words.last + 2))
      return undefined;
    if (source < cue.first && word(sight, cue.last + 1) === 'that') return undefined;
    const opens = isJoined(sight, words.first - 2);
    const content = spansWithout(sight, { first: opens ? words.last + 1 : sentence.first, last: sentence.last - 1 }, [
      words,
    ]);
    if (content.length < (opens ? 1 : 2)) return undefined;
    return {
      sense,
      cue,
      cueHead: verb,
      source,
      ...(impersonal ? {} : { sourceTokens: nameIn(sight, words, cue, source) }),
      content,
      because: [`“${word(sight, verb)}” stands between commas`],
    };
  },
};

/** From the comma to the cue, or from the cue to the comma: source and cue together. */
const spokenWords = (sight: Sight, cue: Range, source: number): Range => {
  if (source > cue.last) return { first: cue.first, last: Math.max(cue.last, sourceRange(sight, source).last) };
  let first = cue.first;
  while (first > 0 && first > cue.first - LONGEST_NAME && !isComma(sight, first - 1)) first--;
  return { first: Math.min(first, source), last: cue.last };
};

const LONGEST_NAME = 10;

const nameIn = (sight: Sight, words: Range, cue: Range, source: number): Range =>
  source < cue.first ? { first: words.first, last: cue.first - 1 } : sourceRange(sight, source);

const isComma = (sight: Sight, i: number): boolean => word(sight, i) === ',';

/** After "…, he said, " the sentence goes on, and nothing joins a second clause to "said". */
const mayResume = (sight: Sight, i: number): boolean =>
  !JOINERS.has(word(sight, i)) && xposOf(sight.tokens, i) !== 'VBG' && sight.quotationOf[i]! < 0;

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
