import { uposOf, xposOf } from '../../annotation/tokens.ts';
import { cutBefore } from '../clause-end.ts';
import { hasTense, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { isPunctuation, type Range, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A verb of saying whose clause the parser has lost: what follows it to the end of the sentence, from "that" where it
 * comes soon; or what stands before a comma when the cue ends the sentence.
 *
 *     [source|The ministry] [cue|said] on Friday [content|that the ships had left].
 *     [content|Two ships], [source|the harbour master] [cue|said].
 */
export const saidSomething: AttributionRule = {
  name: 'said-something',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('quote') && s.takes.has('clause') && s.act !== 'intention');
    if (sense === undefined || !hasTense(sight, verb)) return undefined;
    const source = speakerOf(sight, verb);
    if (source < 0) return undefined;
    const cue = verbGroup(sight, verb);
    const words = { first: Math.min(cue.first, sourceRange(sight, source).first), last: Math.max(cue.last, source) };
    const range = after(sight, words.last, verb) ?? before(sight, words);
    const content = range === undefined ? [] : spansWithout(sight, range, []);
    if (content.length === 0) return undefined;
    return { sense, cue, cueHead: verb, source, content, because: [`“${word(sight, verb)}” needs something said`] };
  },
};

/** How far "that" is looked for ("said late on Friday that"). */
const REACH = 8;

const after = (sight: Sight, last: number, verb: number): Range | undefined => {
  const bare = sight.tokens.lemma[verb] === 'say';
  const sentence = sight.annotated.sentences[sight.sentenceOf[last]!]!;
  const end = sentence.last - 1;
  for (let t = last + 1; t <= Math.min(end, last + REACH) && !isPunctuation(sight, t); t++) {
    if (word(sight, t) === 'that' && xposOf(sight.tokens, t) !== 'DT')
      return { first: t, last: cutBefore(sight, t, end, verb) };
    if (uposOf(sight.tokens, t) === 'VERB') break;
  }
  const follows = last + 1 < end && !isPunctuation(sight, last + 1) && hasVerb(sight, last + 1, end);
  return bare && follows ? { first: last + 1, last: cutBefore(sight, last + 1, end, verb) } : undefined;
};

const hasVerb = (sight: Sight, first: number, last: number): boolean => {
  for (let t = first; t <= last; t++)
    if (uposOf(sight.tokens, t) === 'VERB' || uposOf(sight.tokens, t) === 'AUX') return true;
  return false;
};

const before = (sight: Sight, words: Range): Range | undefined => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[words.first]!]!;
  if (words.first - 1 <= sentence.first || word(sight, words.first - 1) !== ',') return undefined;
  for (let t = words.last + 1; t < sentence.last; t++) if (!isPunctuation(sight, t)) return undefined;
  return { first: sentence.first, last: words.first - 2 };
};
