import { tokenAt, uposOf } from '../../annotation/tokens.ts';
import type { AttributionRule } from '../rule.ts';
import { isPunctuation, quotationSpan, type Sight, word } from '../sight.ts';

/**
 * A speaker's name behind a quotation and a dash, as pages set their pull quotes.
 *
 *     [content|“We shall stay in the harbour.”] [cue|—] [source|Ada Lund]
 */
export const dashSpeaker: AttributionRule = {
  name: 'dash-speaker',
  on: 'any',
  find: (sight, dash) => {
    const q = dash === 0 ? -1 : sight.quotationOf[dash - 1]!;
    if (q < 0 || sight.quotationOf[dash]! >= 0 || !DASHES.has(word(sight, dash)) || dash + 1 >= sight.tokens.length)
      return undefined;
    const quotation = quotationSpan(sight, q);
    const opening = tokenAt(sight.tokens, quotation.start);
    // “We shall stay” — Lund said so twice: the dash of a sentence that goes on parts clauses.
    if (sight.annotated.sentences[sight.sentenceOf[opening]!]?.first !== opening) return undefined;
    const last = endOfName(sight, dash + 1);
    if (last <= dash || !endsThere(sight, last + 1)) return undefined;
    return {
      sense: { act: 'report', stance: 'neutral', factuality: 'CT+' },
      cue: { first: dash, last: dash },
      cueHead: dash,
      source: last,
      sourceTokens: { first: dash + 1, last },
      content: [quotation],
      because: ['a dash and a name follow the quotation'],
    };
  },
};

/** Signs that part a quotation from its speaker. */
export const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);

const LONGEST_NAME = 5;

/** The last word of the name that begins at `first`; before `first` where none does. */
const endOfName = (sight: Sight, first: number): number => {
  let t = first;
  while (t < sight.tokens.length && t < first + LONGEST_NAME && uposOf(sight.tokens, t) === 'PROPN') t++;
  return t - 1;
};

/** Whether nothing goes on with the name: the text, the block or the sentence ends, or the next quotation opens. */
const endsThere = (sight: Sight, next: number): boolean =>
  next >= sight.tokens.length ||
  isPunctuation(sight, next) ||
  sight.quotationOf[next]! >= 0 ||
  sight.sentenceOf[next] !== sight.sentenceOf[next - 1];
