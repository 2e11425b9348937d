import { childrenOf, headOf, relationOf, xposOf } from '../../annotation/tokens.ts';
import type { Sense } from '../lexicon.ts';
import { agentOf, isPassive, prepositionOf, sourceRange, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule, Candidate } from '../rule.ts';
import { baseRelation, child, hasMark, isVerb, type Range, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
 * Saying something of somebody: object and predicate together are the content.
 *
 *     [source|The judge] [cue|called] [content|the raid illegal].
 *     [source|The union] [cue|accused] [content|the company of theft].
 *     [content|The company] [cue|was accused] [content|of theft].
 *     A clerk [cue|suspected] [content|of theft] was held.
 */
export const predicatedObject: AttributionRule = {
  name: 'predicated-object',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('object-predicate'));
    if (sense === undefined || givesName(sight, verb)) return undefined;
    if (isOnNoun(sight, verb)) return chargeOnNoun(sight, verb, sense);
    const passive = isPassive(sight, verb) && baseRelation(sight, verb) !== 'acl';
    const object = passive ? subjectOf(sight, verb) : objectOf(sight, verb);
    if (!passive && object < 0) return smallClause(sight, verb, sense);
    const named = passive && agentOf(sight, verb) < 0 && child(sight, verb, 'obj') >= 0;
    const what = object > verb ? whatBefore(sight, verb) : -1;
    const charge = passive ? chargeOn(sight, agentOf(sight, verb)) : -1;
    const predicate = named
      ? undefined
      : charge >= 0
        ? subtree(sight, charge)
        : what < 0
          ? predicateAfter(sight, verb, object, sense)
          : subtree(sight, object);
    if (object < 0 || predicate === undefined) return undefined;
    const objectRange = what < 0 ? subtree(sight, object) : { first: what, last: what };
    const content =
      passive || objectRange.first < verb
        ? [...spansWithout(sight, objectRange, []), ...spansWithout(sight, predicate, [])]
        : spansWithout(sight, beforeStop(sight, objectRange.first, Math.max(objectRange.last, predicate.last)), []);
    return {
      sense,
      cue: verbGroup(sight, verb),
      cueHead: verb,
      source: passive ? agentOf(sight, verb) : subjectOf(sight, verb),
      content,
      because: [`“${word(sight, verb)}” says something of “${word(sight, object)}”`],
    };
  },
};

/** "accused the firm of theft; since then, she says, …": what stands behind a semicolon is no part of the charge. */
const beforeStop = (sight: Sight, first: number, last: number): Range => {
  for (let t = first + 1; t < last; t++)
    if (word(sight, t) === ';' && sight.quotationOf[t]! < 0) return { first, last: t - 1 };
  return { first, last };
};

/** "a clerk [suspected] of theft", "the clerk, [accused] by the union of theft": a participle with the charge behind it. */
const isOnNoun = (sight: Sight, verb: number): boolean =>
  xposOf(sight.tokens, verb) === 'VBN' &&
  relationOf(sight.tokens, verb) === 'acl' &&
  !NAMING.has(sight.tokens.lemma[verb]!) &&
  childrenOf(sight.children, verb).some((c) => c > verb && CHARGES.has(markOf(sight, c) || prepositionOf(sight, c)));

const CHARGES: ReadonlySet<string> = new Set(['of', 'with']);

const chargeOnNoun = (sight: Sight, verb: number, sense: Sense): Candidate | undefined => {
  const charge = [...childrenOf(sight.children, verb)].find(
    (c) => c > verb && CHARGES.has(markOf(sight, c) || prepositionOf(sight, c)),
  );
  if (charge === undefined) return undefined;
  return {
    sense,
    cue: verbGroup(sight, verb),
    cueHead: verb,
    source: agentOf(sight, verb),
    content: spansWithout(sight, subtree(sight, charge), []),
    because: [`“${word(sight, verb)}” says something of “${word(sight, headOf(sight.tokens, verb))}”`],
  };
};

/** "in [what] the police called [a crime]": the word for what is spoken of stands before the source; or -1. */
const whatBefore = (sight: Sight, verb: number): number => {
  const source = subjectOf(sight, verb);
  const what = source < 0 || source > verb ? -1 : sourceRange(sight, source).first - 1;
  return what >= 0 && word(sight, what) === 'what' ? what : -1;
};

/** "a group [called] Harbour Aid": the participle tells the name of its noun, and nobody says so. */
const givesName = (sight: Sight, verb: number): boolean =>
  NAMING.has(sight.tokens.lemma[verb]!) &&
  baseRelation(sight, verb) === 'acl' &&
  xposOf(sight.tokens, verb) === 'VBN' &&
  verb > 0 &&
  word(sight, verb - 1) !== ',';

/** "called [the raid a crime]" with object and predicate taken for one phrase. */
const smallClause = (sight: Sight, verb: number, sense: Sense): Candidate | undefined => {
  const phrase = child(sight, verb, 'xcomp');
  if (phrase < verb || isVerb(sight, phrase)) return undefined;
  return {
    sense,
    cue: verbGroup(sight, verb),
    cueHead: verb,
    source: subjectOf(sight, verb),
    content: spansWithout(sight, subtree(sight, phrase), []),
    because: [`“${word(sight, verb)}” says something of “${word(sight, phrase)}”`],
  };
};

const objectOf = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (baseRelation(sight, c) === 'obj' || (baseRelation(sight, c) === 'iobj' && c > verb)) return c;
  }
  return -1;
};

const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'dub', 'label', 'brand', 'term', 'deem', 'declare']);

const PREDICATIVE: ReadonlySet<string> = new Set(['as', 'of', 'for', 'to', 'with', 'over', 'against']);

/** "called them [“thieves”]", which parsers often hang on the object: a quotation at its end, or right after it. */
const quotedPredicate = (sight: Sight, object: number): Range | undefined => {
  const { first, last } = subtree(sight, object);
  for (let t = object + 1; t <= Math.min(last + 1, sight.tokens.length - 1); t++) {
    const q = sight.quotationOf[t]!;
    if (q < 0 || sight.sentenceOf[t] !== sight.sentenceOf[object] || q === sight.quotationOf[object]) continue;
    let end = t;
    while (end + 1 < sight.tokens.length && sight.quotationOf[end + 1] === q) end++;
    return { first, last: Math.max(end, last) };
  }
  return undefined;
};

/** "called [the vote a farce]", of which parsers make an apposition, though no comma parts the two. */
const appendedPredicate = (sight: Sight, object: number): Range | undefined => {
  const beside = child(sight, object, 'appos');
  return beside > object && word(sight, subtree(sight, beside).first - 1) !== ',' ? subtree(sight, object) : undefined;
};

const predicateAfter = (sight: Sight, verb: number, object: number, sense: Sense): Range | undefined => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c < verb || c === object) continue;
    const relation = baseRelation(sight, c);
    if (sense.act === 'attitude' && hasMark(sight, c, 'to')) continue;
    if (relation === 'xcomp' || relation === 'ccomp' || (relation === 'obj' && object < c)) return subtree(sight, c);
    if (relation === 'obl' && PREDICATIVE.has(prepositionOf(sight, c))) return subtree(sight, c);
    if (relation === 'advcl' && PREDICATIVE.has(markOf(sight, c))) return subtree(sight, c);
  }
  const hung = object < verb ? -1 : chargeOn(sight, object);
  if (hung >= 0) return subtree(sight, hung);
  if (object < verb || !NAMING.has(sight.tokens.lemma[verb]!)) return undefined;
  return quotedPredicate(sight, object) ?? appendedPredicate(sight, object);
};

/** "accused [the company of taking bribes]", of which parsers make a phrase about the company; or -1. */
const chargeOn = (sight: Sight, object: number): number => {
  if (object < 0) return -1;
  for (const c of childrenOf(sight.children, object))
    if (c > object && baseRelation(sight, c) === 'acl' && markOf(sight, c) === 'of') return c;
  return -1;
};

const markOf = (sight: Sight, i: number): string => {
  for (const c of childrenOf(sight.children, i)) {
    if (c < i && baseRelation(sight, c) === 'mark') return word(sight, c);
  }
  return '';
};
