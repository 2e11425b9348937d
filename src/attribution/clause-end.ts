import { childrenOf, headOf, xposOf } from '../annotation/tokens.ts';
import { verbSenses } from './lexicon.ts';
import { baseRelation, child, isPunctuation, type Range, type Sight, subtree, word } from './sight.ts';

/**
 * The tokens of the clause that hangs on a cue, put right where parsers usually fail at its end: the clause runs on to
 * the end of the sentence unless something is joined to the cue itself.
 *
 *     She said [that the port was closed, but that ships still came].
 *     She said [that the port was closed], adding that ships still came.
 *     She said [that the port was closed], according to the mayor.
 *     She said [that the port was closed] and asked them to leave.
 */
export const clauseRange = (sight: Sight, verb: number, clause: number): Range => {
  const own = subtree(sight, clause);
  const cut = cutBefore(sight, clause, own.last);
  if (cut < own.last) return { first: own.first, last: cut };
  return { first: own.first, last: isMainCue(sight, verb) ? runOn(sight, verb, own.last) : own.last };
};

const isMainCue = (sight: Sight, verb: number): boolean => {
  const relation = baseRelation(sight, verb);
  return relation === 'root' || relation === 'conj' || relation === 'advcl' || relation === 'parataxis';
};

/** The last token before a participle of saying or a second citation between `from` and `last`; else `last`. */
export const cutBefore = (sight: Sight, from: number, last: number): number => {
  for (let t = from + 1; t < last; t++) {
    if (sight.quotationOf[t]! >= 0) continue;
    if (word(sight, t) === 'according' && word(sight, t + 1) === 'to') return t - 1;
    if (word(sight, t) === ',' && xposOf(sight.tokens, t + 1) === 'VBG' && SAYING.has(sight.tokens.lemma[t + 1]!))
      return t - 1;
  }
  return last;
};

/** Verbs whose participle after a comma opens another content of the same source. */
const SAYING: ReadonlySet<string> = new Set(
  [...verbSenses].filter(([, senses]) => senses.some((s) => s.takes.has('quote'))).map(([lemma]) => lemma),
);

const runOn = (sight: Sight, verb: number, last: number): number => {
  let end = last;
  for (const c of childrenOf(sight.children, verb)) {
    if (c <= last) continue;
    if (isPunctuation(sight, c)) continue;
    if (isJoined(sight, verb, c)) break;
    end = Math.max(end, sight.children.last[c]!);
  }
  return end;
};

const isJoined = (sight: Sight, verb: number, c: number): boolean => {
  const relation = baseRelation(sight, c);
  if (relation === 'cc' || relation === 'conj') return headOf(sight.tokens, c) === verb && !hasOwnSubject(sight, c);
  if (relation === 'advcl' || relation === 'parataxis') return true;
  return word(sight, sight.children.first[c]!) === 'according';
};

const hasOwnSubject = (sight: Sight, c: number): boolean => child(sight, c, 'nsubj') >= 0;
