import { hedgeWords } from '../../languages/en/drift-words.ts';
import { wordsOf } from '../../resolution/stem.ts';
import type { DriftRule } from '../drift.ts';

/**
 *     The Front reportedly sold oil to the Guard.  →  The Front sold oil to the Guard.
 *               ^^^^^^^^^^ dropped
 */
export const hedge: DriftRule = {
  drift: 'hedge',
  changed: (earlier, later) => {
    const kept = new Set(wordsOf(later.passage));
    if ([...kept].some((word) => hedgeWords.has(word))) return undefined;
    const dropped = wordsOf(earlier.passage).find((word) => hedgeWords.has(word));
    return dropped === undefined
      ? undefined
      : `“${dropped}” in ${earlier.documentName} is dropped in ${later.documentName}`;
  },
};
