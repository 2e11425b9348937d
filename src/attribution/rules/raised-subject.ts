import { childrenOf } from '../../annotation/tokens.ts';
import { agentOf, isPassive, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, type Sight, spansWithout, subtree, word } from '../sight.ts';

/*
 * A subject that belongs to the reported clause: what is said is said of it.
 *
 *     [content|The convoy] [cue|is said] [content|to have crossed the border].
 *     [content|The convoy] [cue|appears] [content|to have crossed the border].
 *     [content|The convoy] [cue|is believed] by [source|analysts] [content|to have crossed the border].
 */
export const raisedSubject: AttributionRule = {
  name: 'raised-subject',
  on: 'verb',
  find: (sight, verb, senses) => {
    const passive = isPassive(sight, verb) && child(sight, verb, 'nsubj') >= 0;
    const sense = senses.find((s) => (passive ? RAISES_IN_PASSIVE.has(s.act) : s.act === 'appearance'));
    if (sense === undefined) return undefined;
    const infinitive = complementOf(sight, verb);
    const subject = subjectOf(sight, verb);
    if (infinitive < 0 || subject < 0) return undefined;
    const cue = verbGroup(sight, verb);
    const content = [
      ...spansWithout(sight, subtree(sight, subject), []),
      ...spansWithout(sight, subtree(sight, infinitive), [cue]),
    ];
    return {
      sense: passive ? { ...sense, factuality: sense.factuality === 'CT+' ? 'PR+' : sense.factuality } : sense,
      cue,
      cueHead: verb,
      source: passive ? agentOf(sight, verb) : -1,
      content,
      because: [`“${word(sight, subject)}” is the subject of what is ${word(sight, verb)}`],
    };
  },
};

const RAISES_IN_PASSIVE: ReadonlySet<string> = new Set([
  'report',
  'belief',
  'show',
  'perception',
  'request',
  'attitude',
]);

const complementOf = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) if (c > verb && baseRelation(sight, c) === 'xcomp') return c;
  return -1;
};
