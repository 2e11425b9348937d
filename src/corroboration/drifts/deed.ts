import { message } from '../../languages/message.ts';
import type { DriftRule } from '../drift.ts';
import { lexiconsOf, type Rung } from '../drift-lexicon.ts';

/** The highest rung of each ladder that a quote reaches, with the word that reaches it. */
const highest = (
  words: readonly string[],
  deedOf: ReadonlyMap<string, Rung>,
): ReadonlyMap<number, { readonly rung: number; readonly word: string }> => {
  const found = new Map<number, { rung: number; word: string }>();
  for (const word of words) {
    const at = deedOf.get(word);
    if (at !== undefined && at.rung > (found.get(at.ladder)?.rung ?? -1)) found.set(at.ladder, { rung: at.rung, word });
  }
  return found;
};

/**
 *     the Guard profited from the oil  →  the Guard purchased the oil
 *               ^^^^^^^^                             ^^^^^^^^^ a stronger deed
 */
export const deed: DriftRule = {
  drift: 'deed',
  changed: (earlier, later) => {
    const lexicons = lexiconsOf(earlier.language, later.language);
    if (lexicons === undefined) return undefined;
    const [source, target] = lexicons;
    const before = highest(source.wordsOf(earlier.statement.quote), source.deedOf);
    const after = highest(target.wordsOf(later.statement.quote), target.deedOf);
    for (const [ladder, to] of after) {
      const from = before.get(ladder);
      if (from !== undefined && from.rung < to.rung)
        return message('drift.words', {
          one: from.word,
          earlier: earlier.documentName,
          other: to.word,
          later: later.documentName,
        });
    }
    return undefined;
  },
};
