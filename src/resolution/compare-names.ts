import { distance } from 'fastest-levenshtein';
import type { NameKind } from '../annotation/annotation.ts';
import type { Name } from './names/name.ts';

export interface NameComparison {
  /** 0 … 1 */
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly because: string;
}

/** From here on two names are taken for one; below `UNSURE` for two. */
export const SAME = 0.82;
export const UNSURE = 0.7;

const similarity = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** How likely two names name one: the best of whole-name and joined spelling. */
export const compareNames = (left: Name, right: Name, _kind?: NameKind): NameComparison => {
  const plain = similarity(left.key, right.key);
  const joined = similarity(left.joined, right.joined);
  const score = Math.max(plain, joined);
  const verdict = score >= SAME ? 'same' : score >= UNSURE ? 'unsure' : 'different';
  return { score, verdict, because: `“${left.written}” and “${right.written}” are ${Math.round(100 * score)} % alike` };
};
