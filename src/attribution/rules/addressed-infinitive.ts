import { childrenOf } from '../../annotation/tokens.ts';
import { normativePassives } from '../../languages/en/reporting.ts';
import { infinitiveRange } from '../clause-end.ts';
import { agentOf, isPassive, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
 * Asking somebody to do something: the one asked belongs to the content.
 *
 *     [source|The envoy] [cue|urged] [content|both sides to withdraw].
 *     [content|Both sides] [cue|were urged] [content|to withdraw].
 */
export const addressedInfinitive: AttributionRule = {
  name: 'addressed-infinitive',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('person-infinitive'));
    if (sense === undefined) return undefined;
    const passive = isPassive(sight, verb) && baseRelation(sight, verb) !== 'acl';
    if (passive && normativePassives.has(sight.tokens.lemma[verb]!)) return undefined;
    const asked = passive ? subjectOf(sight, verb) : objectOf(sight, verb);
    const done = infinitiveAfter(sight, verb, asked);
    if (asked < 0 || done < 0) return undefined;
    const askedRange = subtree(sight, asked);
    const doneRange = infinitiveRange(sight, verb, done);
    const content = passive
      ? [...spansWithout(sight, askedRange, []), ...spansWithout(sight, doneRange, [])]
      : spansWithout(sight, { first: Math.min(askedRange.first, doneRange.first), last: doneRange.last }, [
          { first: verb, last: verb },
        ]);
    if (content.length === 0) return undefined;
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source: passive ? agentOf(sight, verb) : subjectOf(sight, verb),
      content,
      because: [`“${word(sight, asked)}” is asked to “${word(sight, done)}”`],
    };
  },
};

const objectOf = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, c);
    if (relation === 'obj' || relation === 'iobj') return c;
  }
  return -1;
};

/** The infinitive that the verb governs; parsers often hang it on the one asked instead. */
const infinitiveAfter = (sight: Sight, verb: number, asked: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb && COMPLEMENTS.has(baseRelation(sight, c)) && startsWithTo(sight, c)) return c;
  }
  if (asked < verb) return -1;
  for (const c of childrenOf(sight.children, asked)) {
    if (c > asked && baseRelation(sight, c) === 'acl' && startsWithTo(sight, c)) return c;
  }
  return -1;
};

const COMPLEMENTS: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl']);

const startsWithTo = (sight: Sight, i: number): boolean => {
  for (const c of childrenOf(sight.children, i)) if (c < i && word(sight, c) === 'to') return true;
  return false;
};
