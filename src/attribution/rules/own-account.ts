import { childrenOf, relationOf } from '../../annotation/tokens.ts';
import { accountNouns } from '../../languages/en/reporting.ts';
import { prepositionOf } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, type Sight, spansWithout, subtree, word } from '../sight.ts';
import { clauseAround } from './according-to.ts';

/**
 * A clause told as somebody's account, telling or words.
 *
 *     By [source|the ministry’s] own [cue|account], [content|two ships left].
 *     [content|The guard], in [source|the mayor’s] [cue|telling], [content|burned the mill].
 */
export const ownAccount: AttributionRule = {
  name: 'own-account',
  on: 'any',
  find: (sight, noun) => {
    if (!accountNouns.has(word(sight, noun))) return undefined;
    const preposition = child(sight, noun, 'case');
    const owner = ownerOf(sight, noun);
    if (preposition < 0 || preposition > noun || !BRINGING_IN.has(word(sight, preposition)) || owner < 0)
      return undefined;
    const phrase = { first: preposition, last: subtree(sight, noun).last };
    const content = spansWithout(sight, clauseAround(sight, noun, phrase), [phrase]);
    if (content.length === 0) return undefined;
    return {
      sense: { act: 'report', stance: 'neutral', factuality: 'CT+' },
      cue: { first: noun, last: noun },
      cueHead: noun,
      source: owner,
      sourceTokens: owner === noun ? { first: preposition + 1, last: noun } : subtree(sight, owner),
      content,
      because: [`“${word(sight, noun)}” is whose account the clause is`],
    };
  },
};

const BRINGING_IN: ReadonlySet<string> = new Set(['by', 'in']);

/** Whose account it is: "[the ministry’s] account", "the reckoning of [its auditors]", "[several] accounts". */
const ownerOf = (sight: Sight, noun: number): number => {
  for (const c of childrenOf(sight.children, noun)) {
    if (c < noun && relationOf(sight.tokens, c) === 'nmod:poss') return c;
    if (
      c > noun &&
      baseRelation(sight, c) === 'nmod' &&
      prepositionOf(sight, c) === 'of' &&
      LISTED.has(word(sight, noun))
    )
      return c;
    // "by [several accounts]": those who give them are not told.
    if (c < noun && COUNTED.has(word(sight, c))) return noun;
  }
  return -1;
};

/** "the estimate of the damage" is nobody's; "the reckoning of its auditors" is theirs. */
const LISTED: ReadonlySet<string> = new Set(['account', 'reckoning', 'telling', 'admission']);
const COUNTED: ReadonlySet<string> = new Set(['one', 'some', 'several', 'many', 'most', 'all']);
