import { headOf } from '../../annotation/tokens.ts';
import { evidentialAdverbs } from '../../languages/en/reporting.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, spansWithout, subtree, word } from '../sight.ts';

/**
 * An adverb by which the author leaves the clause to somebody unnamed.
 *
 *     [cue|Reportedly], [content|the mine was sold].
 *     [content|The mine was] [cue|allegedly] [content|sold].
 */
export const evidentialAdverb: AttributionRule = {
  name: 'evidential-adverb',
  on: 'any',
  find: (sight, token) => {
    const lemma = sight.tokens.lemma[token]!;
    const entry = Object.hasOwn(evidentialAdverbs, lemma) ? evidentialAdverbs[lemma] : undefined;
    if (entry === undefined || !entry.cited) return undefined;
    const head = headOf(sight.tokens, token);
    if (head < 0 || baseRelation(sight, token) !== 'advmod') return undefined;
    const content = spansWithout(sight, subtree(sight, head), [{ first: token, last: token }]);
    if (content.length === 0) return undefined;
    return {
      sense: { act: 'report', stance: entry.stance, factuality: entry.factuality },
      cue: { first: token, last: token },
      cueHead: token,
      source: -1,
      content,
      because: [`“${word(sight, token)}” leaves it to somebody unnamed`],
    };
  },
};
