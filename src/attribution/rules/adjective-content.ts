import { childrenOf } from '../../annotation/tokens.ts';
import { fallsShort } from '../factuality.ts';
import { prepositionOf, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, hasMark, isComplementClause, spansWithout, subtree, word } from '../sight.ts';

/**
 * A state of mind about a content.
 *
 *     [source|The crew] [cue|were certain] [content|that the ship had left].
 *     [source|The council] [cue|is worried about] [content|the dam].
 */
export const adjectiveContent: AttributionRule = {
  name: 'adjective-content',
  on: 'adjective',
  find: (sight, adjective, senses) => {
    if (child(sight, adjective, 'cop') < 0 && child(sight, adjective, 'aux') < 0 && !fallsShort(sight, adjective))
      return undefined;
    const source = subjectOf(sight, adjective);
    if (source < 0) return undefined;
    for (const c of childrenOf(sight.children, adjective)) {
      if (c < adjective) continue;
      const relation = baseRelation(sight, c);
      const marker = child(sight, c, relation === 'obl' ? 'case' : 'mark');
      const lead = relation === 'obl' ? prepositionOf(sight, c) : marker >= 0 ? word(sight, marker) : '';
      const sense = senses.find((s) => {
        if (isComplementClause(sight, c) || (relation === 'csubj' && hasMark(sight, c, 'that')))
          return s.takes.has('clause');
        if (relation === 'xcomp') return s.takes.has('infinitive');
        return (relation === 'obl' || relation === 'advcl') && s.prepositions.has(lead);
      });
      if (sense === undefined) continue;
      const range = subtree(sight, c);
      const leads = relation === 'obl' || (relation === 'advcl' && !isComplementClause(sight, c));
      const content = spansWithout(sight, leads ? { first: marker + 1, last: range.last } : range, []);
      if (content.length === 0) continue;
      const group = verbGroup(sight, adjective);
      return {
        sense,
        cue: leads ? { first: group.first, last: marker } : group,
        cueHead: adjective,
        source,
        content,
        because: [`“${word(sight, adjective)}” is a state of mind about “${word(sight, c)}”`],
      };
    }
    return undefined;
  },
};
