import { childrenOf } from '../../annotation/tokens.ts';
import { infinitiveRange } from '../clause-end.ts';
import { isPerformed } from '../factuality.ts';
import { isPassive, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A verb of will or word with an infinitive or gerund of the same subject.
 *
 *     [source|The union] [cue|vowed] [content|to strike].
 *     [source|The union] [cue|denied] [content|taking bribes].
 */
export const infinitive: AttributionRule = {
  name: 'infinitive',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('infinitive') || s.takes.has('gerund'));
    if (sense === undefined || isPassive(sight, verb) || child(sight, verb, 'obj') >= 0) return undefined;
    const complement = infinitiveOf(sight, verb);
    const source = subjectOf(sight, verb);
    if (complement < 0 || source < 0 || isPerformed(sight, verb, complement)) return undefined;
    const content = spansWithout(sight, infinitiveRange(sight, verb, complement), []);
    if (content.length === 0) return undefined;
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source,
      content,
      because: [`“${word(sight, verb)}” governs “${word(sight, complement)}”`],
    };
  },
};

const infinitiveOf = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb && baseRelation(sight, c) === 'xcomp') return c;
  }
  return -1;
};
