import { childrenOf, headOf } from '../../annotation/tokens.ts';
import { hasTense, sourceRange, speakerOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import {
  baseRelation,
  child,
  isPunctuation,
  isVerb,
  type Range,
  type Sight,
  spansWithout,
  subtree,
  word,
} from '../sight.ts';

/**
 * A verb of saying that follows its clause, or comes before it after "as".
 *
 *     [content|The port was closed], [source|residents] [cue|said].
 *     As [source|residents] [cue|reported], [content|the port was closed].
 */
export const parentheticalCue: AttributionRule = {
  name: 'parenthetical-cue',
  on: 'verb',
  find: (sight, verb, senses) => {
    const sense = senses.find((s) => s.takes.has('clause'));
    // "…; a third [disagree]": whoever does not think so has not said it.
    if (sense === undefined || DISSENT.has(sight.tokens.lemma[verb]!)) return undefined;
    // "as they had [promised], they freed him": they kept their word.
    if (sense.act === 'intention' && isSetOffByAs(sight, verb)) return undefined;
    const cue = verbGroup(sight, verb);
    const source = speakerOf(sight, verb);
    const found = clauseAround(sight, verb, { cue, source });
    if (found === undefined) return undefined;
    const content = spansWithout(sight, found.range, found.holes);
    if (content.length === 0) return undefined;
    return {
      sense,
      cue,
      cueHead: verb,
      source,
      content,
      because: [`“${word(sight, verb)}” is put beside the clause of “${word(sight, found.head)}”`],
    };
  },
};

const DISSENT: ReadonlySet<string> = new Set(['disagree', 'differ', 'dissent']);

interface Around {
  readonly head: number;
  readonly range: Range;
  readonly holes: readonly Range[];
}

const clauseAround = (sight: Sight, verb: number, spoken: { cue: Range; source: number }): Around | undefined => {
  const left = clauseBefore(sight, verb);
  if (left >= 0) return { head: left, range: subtree(sight, left), holes: [speakingWords(sight, spoken)] };
  const head = headOf(sight.tokens, verb);
  if (head < 0) return undefined;
  const relation = baseRelation(sight, verb);
  const beside =
    relation === 'parataxis' || (relation === 'advcl' && (isSetOffByAs(sight, verb) || isBetweenCommas(sight, verb)));
  if (!beside || child(sight, verb, 'ccomp') >= 0 || child(sight, verb, 'obj') >= 0) return undefined;
  return { head, range: betweenStops(sight, subtree(sight, head), verb), holes: [subtree(sight, verb)] };
};

/** "[They left], residents said; the army says nothing": a semicolon ends what is said. */
const betweenStops = (sight: Sight, { first, last }: Range, verb: number): Range => {
  const isStop = (t: number): boolean => word(sight, t) === ';' && sight.quotationOf[t]! < 0;
  let from = verb;
  while (from > first && !isStop(from - 1)) from--;
  let to = verb;
  while (to < last && !isStop(to + 1)) to++;
  return { first: from, last: to };
};

const clauseBefore = (sight: Sight, verb: number): number => {
  for (const c of childrenOf(sight.children, verb)) {
    if (c > verb) return -1;
    const relation = baseRelation(sight, c);
    if (relation === 'ccomp' || (relation === 'parataxis' && isVerb(sight, c))) return c;
    if (relation === 'advcl' && hasTense(sight, c) && child(sight, c, 'mark') < 0 && child(sight, c, 'nsubj') >= 0)
      return isInverted(sight, c) ? -1 : c;
  }
  return -1;
};

/** "Had they known, …": a condition, and not what is said. */
const isInverted = (sight: Sight, clause: number): boolean => {
  const auxiliary = child(sight, clause, 'aux');
  return auxiliary >= 0 && auxiliary < child(sight, clause, 'nsubj');
};

/** "…, residents said, …": parsers often take it for an adverbial clause. */
const isBetweenCommas = (sight: Sight, verb: number): boolean => {
  const { first, last } = subtree(sight, verb);
  const before = isPunctuation(sight, first) ? first : first - 1;
  const after = isPunctuation(sight, last) ? last : last + 1;
  return (
    child(sight, verb, 'nsubj') >= 0 &&
    child(sight, verb, 'mark') < 0 &&
    isComma(sight, before) &&
    isComma(sight, after)
  );
};

const isComma = (sight: Sight, i: number): boolean => i >= 0 && i < sight.tokens.length && word(sight, i) === ',';

/** "…, as residents reported" or "As residents reported, …"; not "ran as it spoke". */
const isSetOffByAs = (sight: Sight, verb: number): boolean => {
  const mark = child(sight, verb, 'mark');
  if (mark < 0 || word(sight, mark) !== 'as') return false;
  return mark === sight.annotated.sentences[sight.sentenceOf[verb]!]!.first || isPunctuation(sight, mark - 1);
};

/** The words of source and cue together, as one hole in the content. */
const speakingWords = (sight: Sight, { cue, source }: { cue: Range; source: number }): Range => {
  if (source < 0) return cue;
  const name = sourceRange(sight, source);
  return { first: Math.min(cue.first, name.first), last: Math.max(cue.last, name.last) };
};
