import { tokenAt } from '../annotation/tokens.ts';
import { findTurns } from '../annotation/turns.ts';
import { trim } from '../text/span.ts';
import type { Found } from './lead-in-contents.ts';
import type { Sight } from './sight.ts';
import { mentionHeadedIn } from './source.ts';

/**
 * In a transcript the label before a turn is the source of all that is said in it; the colon is the cue.
 *
 *     [source|MS ABT][cue|:] [content|I warned them twice. They laughed.]
 */
export const turnsAsFound = (sight: Sight): readonly Found[] => {
  const { document } = sight.annotated;
  return findTurns(document).map(({ speaker, start, end }) => {
    const first = tokenAt(sight.tokens, speaker.start);
    const colon = tokenAt(sight.tokens, speaker.end);
    // "Q.": label and stop in one word
    const label = { first, last: Math.max(first, colon - 1) };
    const named = mentionHeadedIn(sight, label);
    return {
      rule: 'transcript-turn',
      candidate: {
        sense: { act: 'report', stance: 'neutral', factuality: 'CT+' },
        cue: { first: colon, last: colon },
        cueHead: colon,
        source: named < 0 ? label.last : named,
        sourceTokens: label,
        content: [trim(sight.text, { start, end })],
        evidence: 'testimony',
        because: ['the label before a turn of a transcript says who speaks'],
      },
    };
  });
};
