import { childrenOf, type Xpos, xposOf } from '../../annotation/tokens.ts';
import { isPassive, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, hasMark, type Range, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
 * Letting see or seeing somebody do something: who does it and what is done are the content together.
 *
 *     [source|The film] [cue|shows] [content|an officer kicking a man].
 *     [source|The clerk] [cue|saw] [content|officers sell the rifles].
 */
export const smallClause: AttributionRule = {
  name: 'small-clause',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('small-clause'));
    if (sense === undefined || isPassive(sight, verb)) return undefined;
    const clause = smallClauseOf(sight, verb);
    const source = clause === undefined ? -1 : speakerOf(sight, verb);
    const content = clause === undefined || source < 0 ? [] : spansWithout(sight, clause, []);
    if (content.length === 0) return undefined;
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source,
      content,
      because: [`“${word(sight, verb)}” has somebody doing something for its object`],
    };
  },
};

/** The present without an ending is as good as none. */
const TENSELESS: ReadonlySet<Xpos> = new Set(['VBG', 'VB', 'VBP']);

/** A predicate without tense behind the verb, with a subject of its own or right behind the verb's object. */
const smallClauseOf = (sight: Sight, verb: number): Range | undefined => {
  let object = -1;
  for (const c of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, c);
    if (c < verb) continue;
    if (relation === 'obj' || relation === 'iobj') {
      const hung = child(sight, c, 'acl');
      if (hung > c && isDoing(sight, hung) && word(sight, subtree(sight, hung).first) !== ',') return subtree(sight, c);
      object = c;
    } else if ((relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') && isDoing(sight, c)) {
      const { first, last } = subtree(sight, c);
      const own = child(sight, c, 'nsubj');
      if (own > verb && own < c) return { first, last };
      if (object > verb && subtree(sight, object).last === first - 1)
        return { first: subtree(sight, object).first, last };
    }
  }
  return undefined;
};

const isDoing = (sight: Sight, i: number): boolean =>
  TENSELESS.has(xposOf(sight.tokens, i)) && child(sight, i, 'mark') < 0 && !hasMark(sight, i, 'to');
