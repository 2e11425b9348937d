import { message } from '../../languages/message.ts';
import type { DriftRule } from '../drift.ts';
import { lexiconsOf } from '../drift-lexicon.ts';

/**
 *     The Front reportedly sold oil to the Guard.  →  The Front sold oil to the Guard.
 *               ^^^^^^^^^^ dropped
 */
export const hedge: DriftRule = {
  drift: 'hedge',
  changed: (earlier, later) => {
    const lexicons = lexiconsOf(earlier.language, later.language);
    if (lexicons === undefined) return undefined;
    const [before, after] = lexicons;
    if (after.wordsOf(later.passage).some(after.isHedge)) return undefined;
    const dropped = before.wordsOf(earlier.passage).find(before.isHedge);
    return dropped === undefined
      ? undefined
      : message('drift.dropped', { one: dropped, earlier: earlier.documentName, later: later.documentName });
  },
};
