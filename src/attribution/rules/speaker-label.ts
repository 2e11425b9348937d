import { uposOf } from '../../annotation/tokens.ts';
import { calendarNames } from '../../languages/en/calendar-names.ts';
import { turnLabel } from '../../languages/en/document-furniture.ts';
import type { AttributionRule } from '../rule.ts';
import { isVerb, type Range, type Sight, tidySpan, word } from '../sight.ts';
import { mentionHeadedIn, nounKind } from '../source.ts';

/**
 * A speaker's name and a colon at the head of a paragraph, as transcripts and headlines set them; in a headline also a
 * report or who is asked.
 *
 *     [source|Ada Lund][cue|:] [content|We shall stay in the harbour].
 *     [source|Poll][cue|:] [content|Lund leads in the harbour].
 *
 * A person goes on to the end of the paragraph; a claim or a report that a label names ends with its sentence.
 */
export const speakerLabel: AttributionRule = {
  name: 'speaker-label',
  on: 'any',
  find: (sight, colon) => {
    if (word(sight, colon) !== ':') return undefined;
    const sentence = sight.annotated.sentences[sight.sentenceOf[colon]!];
    if (sentence === undefined || colon <= sentence.first || colon - sentence.first > LONGEST_NAME) return undefined;
    if (colon + 1 >= sight.tokens.length) return undefined;
    if (!opensBlock(sight, sentence)) return undefined;
    const name = { first: sentence.first, last: colon - 1 };
    const source = speakerIn(sight, name, sentence.block);
    const end = isSpeaker(sight, name) ? endOfBlock(sight, sentence.block, colon + 1) : endOfSentence(sight, colon + 1);
    const content = tidySpan(sight, colon + 1, end);
    if (source < 0 || content === undefined || !hasVerb(sight, colon + 1, end)) return undefined;
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

/** Whether a label names who speaks, and not a claim or a paper. */
const isSpeaker = (sight: Sight, name: Range): boolean => {
  if (mentionHeadedIn(sight, name, 'person') >= 0) return true;
  const kind = nounKind(sight.tokens.lemma[name.last]!.toLowerCase());
  const opening = sight.text.slice(sight.tokens.start[name.first]!, sight.tokens.end[name.last]! + 3);
  return turnLabel.test(opening) && (kind === undefined || !PAPERS.has(kind));
};

const PAPERS: ReadonlySet<string> = new Set(['unspecified', 'document', 'dataset']);

/** The last word of the sentence that holds or follows the colon: sentences may be cut there. */
const endOfSentence = (sight: Sight, from: number): number =>
  sight.annotated.sentences[sight.sentenceOf[from]!]!.last - 1;

/** The head of what stands before the colon, where it may speak; or -1: "Monday:" dates what follows. */
const speakerIn = (sight: Sight, name: Range, block: number): number => {
  if (calendarNames.has(word(sight, name.last))) return -1;
  if (!heading(sight, block))
    return isName(sight, name.first, name.last + 1) ? mentionHeadedIn(sight, name, 'person') : -1;
  const isKnown = nounKind(sight.tokens.lemma[name.last]!.toLowerCase()) ?? 'unspecified';
  return isKnown !== 'unspecified' || isCapitalised(sight, name) ? name.last : -1;
};

/** "NY Post", "Governor Lund": every word of it capitalised, one of them a name's. */
const isCapitalised = (sight: Sight, { first, last }: Range): boolean => {
  let names = 0;
  for (let t = first; t <= last; t++) {
    if (!/^\p{Lu}/u.test(sight.text[sight.tokens.start[t]!]!)) return false;
    if (uposOf(sight.tokens, t) === 'PROPN') names++;
  }
  return names > 0;
};

/** Whether the block is a heading or what the document opens with. */
const heading = (sight: Sight, block: number): boolean =>
  block === 0 || sight.annotated.document.blocks[block]?.kind === 'heading';

/** "Lund: now or never" names what it is about; who is cited says a clause. */
const hasVerb = (sight: Sight, first: number, last: number): boolean => {
  for (let t = first; t <= last; t++) if (isVerb(sight, t)) return true;
  return false;
};

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
