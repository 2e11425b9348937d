import { quantifiers } from '../../languages/en/drift-words.ts';
import { wordsOf } from '../../resolution/stem.ts';
import type { DriftRule } from '../drift.ts';

const rungOf: ReadonlyMap<string, number> = new Map(
  quantifiers.flatMap((rung, index) => rung.map((word) => [word, index] as const)),
);

const found = (passage: string): readonly string[] => wordsOf(passage).filter((word) => rungOf.has(word));

/**
 *     some drivers were stopped  →  all drivers were stopped       all buyers, among them the Guard  →  the Guard bought
 *     ^^^^                          ^^^                            ^^^ the Guard is no longer one of many
 */
export const quantifier: DriftRule = {
  drift: 'quantifier',
  changed: (earlier, later) => {
    const [before] = found(earlier.passage);
    if (before === undefined) return undefined;
    const words = found(later.passage);
    const [after] = words;
    if (after === undefined) return `“${before}” in ${earlier.documentName} is gone in ${later.documentName}`;
    const same = words.some((word) => rungOf.get(word) === rungOf.get(before));
    return same ? undefined : `“${before}” in ${earlier.documentName} has become “${after}” in ${later.documentName}`;
  },
};
