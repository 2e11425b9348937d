import { message } from '../../languages/message.ts';
import type { DriftRule } from '../drift.ts';
import { lexiconsOf } from '../drift-lexicon.ts';

/**
 *     some drivers were stopped  →  all drivers were stopped       all buyers, among them the Guard  →  the Guard bought
 *     ^^^^                          ^^^                            ^^^ the Guard is no longer one of many
 */
export const quantifier: DriftRule = {
  drift: 'quantifier',
  changed: (earlier, later) => {
    const lexicons = lexiconsOf(earlier.language, later.language);
    if (lexicons === undefined) return undefined;
    const [from, to] = lexicons;
    const before = from.wordsOf(earlier.passage).find((word) => from.quantifierOf.has(word));
    if (before === undefined) return undefined;
    const words = to.wordsOf(later.passage).filter((word) => to.quantifierOf.has(word));
    const [after] = words;
    if (after === undefined)
      return message('drift.dropped', { one: before, earlier: earlier.documentName, later: later.documentName });
    const same = words.some((word) => to.quantifierOf.get(word) === from.quantifierOf.get(before));
    return same
      ? undefined
      : message('drift.words', {
          one: before,
          earlier: earlier.documentName,
          other: after,
          later: later.documentName,
        });
  },
};
