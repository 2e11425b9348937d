import { childrenOf } from '../../annotation/tokens.ts';
import { carryingVerbs } from '../../languages/en/reporting.ts';
import { objectRange } from '../clause-end.ts';
import { nounSenses } from '../lexicon.ts';
import { agentOf, isPassive, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
 * A verb of saying or judging with a thing as its object, or as its subject in the passive.
 *
 *     [source|The ministry] [cue|announced] [content|a curfew].
 *     [content|A curfew] [cue|was announced] by [source|the ministry].
 */
export const objectContent: AttributionRule = {
  name: 'object-content',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('object'));
    if (sense === undefined) return undefined;
    const passive = isPassive(sight, verb);
    const onNoun = baseRelation(sight, verb) === 'acl';
    const object = passive && !onNoun ? subjectOf(sight, verb) : objectOf(sight, verb);
    const source = passive ? agentOf(sight, verb) : subjectOf(sight, verb);
    if (object < 0 || (source < 0 && !passive) || word(sight, object) === 'it') return undefined;
    const content = spansWithout(
      sight,
      passive && !onNoun ? subtree(sight, object) : objectRange(sight, verb, object),
      [],
    );
    if (content.length === 0 || holdsNounOfSaying(sight, object)) return undefined;
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source,
      content,
      because: [`“${word(sight, object)}” is what is meant by “${word(sight, verb)}”`],
    };
  },
};

/** "expressed support for …", "reiterated its claim that …": the noun is a cue itself, see `nounContent`. */
const holdsNounOfSaying = (sight: Sight, object: number): boolean => {
  const lemma = sight.tokens.lemma[object]!;
  return carryingVerbs.has(sight.tokens.lemma[sight.tokens.head[object]!] ?? '') && nounSenses.has(lemma);
};

const objectOf = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) if (baseRelation(sight, c) === 'obj') return c;
  return -1;
};
