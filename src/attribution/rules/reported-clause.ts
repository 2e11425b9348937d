import { childrenOf, relationOf, xposOf } from '../../annotation/tokens.ts';
import { vowingVerbs } from '../../languages/en/reporting.ts';
import { clauseRange } from '../clause-end.ts';
import { nounSenses, type Sense } from '../lexicon.ts';
import { GROUNDED, isGrounded, isOfPast, saysBySpeech, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, hasMark, isComplementClause, type Sight, spansWithout, word } from '../sight.ts';

/**
 * A verb of saying, thinking or showing with a clause after it.
 *
 *     [source|The ministry] [cue|said] [content|that the ships had left].
 *     [source|Records] [cue|show] [content|the ships left].
 *     [source|He] [cue|told] reporters [content|that the ships had left].
 *     It [cue|was reported] [content|that the ships had left].
 *     There is reason [cue|to believe] [content|that the ships had left].
 */
export const reportedClause: AttributionRule = {
  name: 'reported-clause',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('clause') || s.takes.has('person-clause'));
    if (sense === undefined) return undefined;
    const question = senses.find(({ act }) => act === 'question');
    const clause = clauseAfter(sight, verb, {
      hasHearer: sense.takes.has('person-clause'),
      asks: question !== undefined,
    });
    if (clause < 0 || isSuffered(sight, verb)) return undefined;
    // "asked that they leave" is a request, "asked if they had left" a question.
    const asked = hasMark(sight, clause, 'if') || hasMark(sight, clause, 'whether') ? question : undefined;
    const content = spansWithout(sight, clauseRange(sight, verb, clause), []);
    if (content.length === 0) return undefined;
    const grounded = isGrounded(sight, verb);
    return {
      sense: grounded ? GROUNDED : ofThePast(sight, verb, clause, asked ?? sense),
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source: grounded ? -1 : speakerOf(sight, verb),
      content,
      because: [`“${word(sight, verb)}” takes the clause of “${word(sight, clause)}”`],
    };
  },
};

/**
 * "swore that it had left", "agreed that the port was closed": what is vowed of the past is said to be so; what is wished of
 * the past ("wishes it had left") is not so.
 */
const ofThePast = (sight: Sight, verb: number, clause: number, sense: Sense): Sense => {
  if (sense.act !== 'intention' || !isOfPast(sight, clause)) return sense;
  const lemma = sight.tokens.lemma[verb]!;
  if (lemma === 'wish') return { ...sense, act: 'appearance', stance: 'endorses', factuality: 'CT-' };
  return vowingVerbs.has(lemma) ? { ...sense, act: 'report', stance: 'distances', factuality: 'CT+' } : sense;
};

/** "sailors [held] in a port that Orland had closed": those who are held hold nothing. */
const isSuffered = (sight: Sight, verb: number): boolean =>
  sight.tokens.lemma[verb] === 'hold' &&
  relationOf(sight.tokens, verb) === 'acl' &&
  xposOf(sight.tokens, verb) === 'VBN';

interface Clauses {
  /** Whether the object of the verb is spoken to. */
  readonly hasHearer: boolean;
  /** Whether the verb asks, so that "if" may open what is asked. */
  readonly asks: boolean;
}

const clauseAfter = (sight: Sight, verb: number, { hasHearer, asks }: Clauses): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb && (isAnotherCue(sight, c) || isOfMain(sight, verb, c))) continue;
    if (c > verb && isComplementClause(sight, c) && !isCircumstance(sight, c)) return isOfNoun(sight, c) ? -1 : c;
    if (c > verb && (baseRelation(sight, c) === 'csubj' || (asks && hasMark(sight, c, 'if')))) return c;
  }
  return hasHearer ? clauseOnHearer(sight, verb) : -1;
};

/** "said calmly [as the rain fell]": when and why it is said, and not what. */
const isCircumstance = (sight: Sight, c: number): boolean => {
  const mark = child(sight, c, 'mark');
  return mark >= 0 && mark === sight.children.first[c] && CIRCUMSTANCES.has(word(sight, mark));
};

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['as', 'after', 'before']);

/** "a clerk who objected [was jailed]": what has no subject behind the verb of a relative clause is told of whom the clause describes. */
const isOfMain = (sight: Sight, verb: number, c: number): boolean =>
  relationOf(sight.tokens, verb) === 'acl:relcl' &&
  child(sight, c, 'nsubj') < 0 &&
  sight.children.first[c] === verb + 1 &&
  /^VB[DPZ]$/.test(xposOf(sight.tokens, verb + 1)) &&
  /^(?:aux|cop)/.test(baseRelation(sight, verb + 1));

/** "said, [adding that …]": a participle after a comma says something itself. */
const isAnotherCue = (sight: Sight, c: number): boolean =>
  xposOf(sight.tokens, c) === 'VBG' && c > 0 && word(sight, c - 1) === ',' && saysBySpeech(sight, c);

/** "heard their claim [that …]": the clause is the noun's, see `nounContent`. */
const isOfNoun = (sight: Sight, clause: number): boolean => {
  const before = sight.children.first[clause]! - 1;
  return (
    before >= 0 &&
    hasMark(sight, clause, 'that') &&
    baseRelation(sight, before) === 'obj' &&
    nounSenses.has(sight.tokens.lemma[before]!)
  );
};

/** "told [reporters that …]": after the one spoken to, parsers often take the clause for a relative one. */
const clauseOnHearer = (sight: Sight, verb: number): number => {
  for (const hearer of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, hearer);
    if (hearer < verb || (relation !== 'obj' && relation !== 'iobj')) continue;
    for (const c of childrenOf(sight.children, hearer)) {
      if (
        c > hearer &&
        (baseRelation(sight, c) === 'acl' || baseRelation(sight, c) === 'ccomp') &&
        opensWithThat(sight, c)
      )
        return c;
    }
  }
  return -1;
};

const opensWithThat = (sight: Sight, clause: number): boolean => word(sight, sight.children.first[clause]!) === 'that';
