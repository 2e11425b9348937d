import { childrenOf } from '../../annotation/tokens.ts';
import { agentOf, isPassive, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, type Sight, spansWithout, subtree, word } from '../sight.ts';

/*
 * A verb of saying, thinking or showing with a clause after it.
 *
 *     [source|The ministry] [cue|said] [content|that the ships had left].
 *     [source|Records] [cue|show] [content|the ships left].
 *     [source|He] [cue|told] reporters [content|that the ships had left].
 *     It [cue|was reported] [content|that the ships had left].
 */
export const reportedClause: AttributionRule = {
  name: 'reported-clause',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('clause') || s.takes.has('person-clause'));
    if (sense === undefined) return undefined;
    const clause = clauseAfter(sight, verb);
    if (clause < 0) return undefined;
    const content = spansWithout(sight, subtree(sight, clause), []);
    if (content.length === 0) return undefined;
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source:
        isPassive(sight, verb) && baseRelation(sight, verb) !== 'acl' ? agentOf(sight, verb) : subjectOf(sight, verb),
      content,
      because: [`“${word(sight, verb)}” takes the clause of “${word(sight, clause)}”`],
    };
  },
};

const clauseAfter = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb && baseRelation(sight, c) === 'ccomp') return c;
    if (c > verb && baseRelation(sight, c) === 'csubj') return c;
  }
  return -1;
};
