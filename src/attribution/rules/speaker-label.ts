import { uposOf } from '../../annotation/tokens.ts';
import type { AttributionRule } from '../rule.ts';
import { type Range, type Sight, tidySpan, word } from '../sight.ts';
import { mentionHeadedIn } from '../source.ts';

/**
 * A speaker's name and a colon at the head of a paragraph, as transcripts and headlines set them.
 *
 *     [source|Ada Lund][cue|:] [content|We shall stay in the harbour].
 */
export const speakerLabel: AttributionRule = {
  name: 'speaker-label',
  on: 'any',
  find: (sight, colon) => {
    if (word(sight, colon) !== ':') return undefined;
    const sentence = sight.annotated.sentences[sight.sentenceOf[colon]!];
    if (sentence === undefined || colon <= sentence.first || colon - sentence.first > LONGEST_NAME) return undefined;
    if (!opensBlock(sight, sentence) || !isName(sight, sentence.first, colon)) return undefined;
    const name = { first: sentence.first, last: colon - 1 };
    const source = mentionHeadedIn(sight, name, 'person');
    const content = tidySpan(sight, colon + 1, endOfBlock(sight, sentence.block, colon + 1));
    if (source < 0 || content === undefined) return undefined;
    return {
      sense: { act: 'report', stance: 'neutral', factuality: 'CT+' },
      cue: { first: colon, last: colon },
      cueHead: colon,
      source,
      sourceTokens: name,
      content: [content],
      because: ['a name and a colon open the paragraph'],
    };
  },
};

const LONGEST_NAME = 4;

const opensBlock = (sight: Sight, { first, block }: Range & { block: number }): boolean =>
  first === 0 || sight.annotated.sentences[sight.sentenceOf[first - 1]!]?.block !== block;

const isName = (sight: Sight, first: number, end: number): boolean => {
  for (let t = first; t < end; t++)
    if (uposOf(sight.tokens, t) !== 'PROPN' && !/^\.$/.test(word(sight, t))) return false;
  return true;
};

const endOfBlock = (sight: Sight, block: number, from: number): number => {
  let t = from;
  while (t + 1 < sight.tokens.length && sight.annotated.sentences[sight.sentenceOf[t + 1]!]?.block === block) t++;
  return t;
};
