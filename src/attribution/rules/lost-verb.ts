import { uposOf } from '../../annotation/tokens.ts';
import { neverNouns } from '../../languages/en/reporting.ts';
import { verbSenses } from '../lexicon.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, isPunctuation, type Range, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A verb of showing or saying that the tagger took for a noun, which leaves its sentence without a verb.
 *
 *     [source|Letters seen by the Courier] [cue|highlight] [content|extensive cooperation between the two companies].
 */
export const lostVerb: AttributionRule = {
  name: 'lost-verb',
  on: 'any',
  find: (sight, token) => {
    if (!neverNouns.has(word(sight, token)) || uposOf(sight.tokens, token) === 'VERB') return undefined;
    const sentence = sight.annotated.sentences[sight.sentenceOf[token]!];
    const sense = verbSenses
      .get(sight.tokens.lemma[token]!)
      ?.find((s) => s.takes.has('object') || s.takes.has('clause'));
    if (sentence === undefined || sense === undefined || hasMainVerb(sight, sentence)) return undefined;
    const before = { first: sentence.first, last: token - 1 };
    const source = headBefore(sight, before);
    const content = spansWithout(sight, { first: token + 1, last: sentence.last - 1 }, []);
    if (source < 0 || content.length === 0) return undefined;
    const agent = agentWithin(sight, before);
    return {
      sense,
      cue: { first: token, last: token },
      cueHead: token,
      source,
      sourceTokens: before,
      ...(agent === undefined ? {} : { through: agent }),
      content,
      because: [`“${word(sight, token)}” is the only verb that the sentence can have`],
    };
  },
};

const hasMainVerb = (sight: Sight, { first, last }: { first: number; last: number }): boolean => {
  for (let i = first; i < last; i++) {
    const upos = uposOf(sight.tokens, i);
    if (upos === 'AUX' && !isInRelative(sight, i)) return true;
    if (upos === 'VERB' && baseRelation(sight, i) === 'root') return true;
  }
  return false;
};

const isInRelative = (sight: Sight, i: number): boolean => baseRelation(sight, sight.tokens.head[i]!) === 'acl';

/** The noun before the first comma or participle: what the sentence is about. */
const headBefore = (sight: Sight, { first, last }: Range): number => {
  let head = -1;
  for (let i = first; i <= last; i++) {
    const upos = uposOf(sight.tokens, i);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = i;
    else if (head >= 0 && upos !== 'ADJ') break;
  }
  return head;
};

/** "… seen [by the Courier]". */
const agentWithin = (sight: Sight, { first, last }: Range): Range | undefined => {
  for (let i = first + 1; i < last; i++) {
    if (word(sight, i) !== 'by' || uposOf(sight.tokens, i - 1) !== 'VERB') continue;
    let end = i + 1;
    while (end < last && !isPunctuation(sight, end + 1) && uposOf(sight.tokens, end + 1) !== 'ADP') end++;
    return { first: i + 1, last: end };
  }
  return undefined;
};
