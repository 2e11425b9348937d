import { deedLadders } from '../../languages/en/drift-words.ts';
import { wordsOf } from '../../resolution/stem.ts';
import type { DriftRule } from '../drift.ts';

interface Rung {
  readonly ladder: number;
  readonly rung: number;
}

const rungsOf: ReadonlyMap<string, Rung> = new Map(
  deedLadders.flatMap((ladder, of) =>
    ladder.flatMap((words, rung) => words.map((word) => [word, { ladder: of, rung }] as const)),
  ),
);

/** The highest rung of each ladder that a quote reaches, with the word that reaches it. */
const highest = (quote: string): ReadonlyMap<number, { readonly rung: number; readonly word: string }> => {
  const found = new Map<number, { rung: number; word: string }>();
  for (const word of wordsOf(quote)) {
    const at = rungsOf.get(word);
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
    const [before, after] = [highest(earlier.statement.quote), highest(later.statement.quote)];
    for (const [ladder, to] of after) {
      const from = before.get(ladder);
      if (from !== undefined && from.rung < to.rung)
        return `“${from.word}” in ${earlier.documentName} has become “${to.word}” in ${later.documentName}`;
    }
    return undefined;
  },
};
