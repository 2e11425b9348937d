import { childrenOf, xposOf } from '../../annotation/tokens.ts';
import { normativePassives } from '../../languages/en/reporting.ts';
import { isPerfect } from '../factuality.ts';
import { agentOf, isPassive, sourceRange, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, hasMark, type Range, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
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
    const sense = senses.find((s) =>
      passive ? RAISES_IN_PASSIVE.has(s.act) : s.act === 'appearance' && s.takes.has('infinitive'),
    );
    if (sense === undefined) return undefined;
    // "is looking to" means to, and seems nothing.
    if (!passive && xposOf(sight.tokens, verb) === 'VBG') return undefined;
    const agent = passive ? agentOf(sight, verb) : -1;
    const infinitive = complementOf(sight, verb, agent);
    const subject = subjectOf(sight, verb);
    if (infinitive < 0 || subject < 0) return undefined;
    // "is supposed to leave" tells a duty, "is supposed to have left" what is said.
    if (passive && normativePassives.has(sight.tokens.lemma[verb]!) && !isPerfect(sight, infinitive)) return undefined;
    const cue = verbGroup(sight, verb);
    const content = [
      ...spansWithout(sight, subtree(sight, subject), []),
      ...spansWithout(sight, subtree(sight, infinitive), [cue]),
    ];
    return {
      sense: passive ? { ...sense, factuality: sense.factuality === 'CT+' ? 'PR+' : sense.factuality } : sense,
      cue,
      cueHead: verb,
      source: agent,
      ...(agent < 0 ? {} : { sourceTokens: nameBefore(sight, agent, infinitive) }),
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

/** The words of the agent, not those of an infinitive that the parser hung on it. */
const nameBefore = (sight: Sight, agent: number, infinitive: number): Range => {
  const { first, last } = sourceRange(sight, agent);
  const end = sight.children.first[infinitive]!;
  return { first, last: agent < end && end <= last ? end - 1 : last };
};

/** The infinitive that the verb governs, whatever the parser calls it; after an agent it often hangs on the agent instead. */
const complementOf = (sight: Sight, verb: number, agent: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, c);
    if (c > verb && (relation === 'xcomp' || (relation === 'ccomp' && child(sight, c, 'nsubj') < 0))) return c;
  }
  const hung = agent < 0 ? -1 : child(sight, agent, 'acl');
  return hung >= 0 && hasMark(sight, hung, 'to') ? hung : -1;
};
