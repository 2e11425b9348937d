import type { MessageId } from '../languages/message.ts';
import { editDistance } from './features/edit-distance.ts';
import { tokenAgreement } from './features/token.ts';
import { type MatchName, type MatchToken, matchToken } from './names/matchable.ts';

/** Which words of two names stand for each other, and which are left over. */
export interface Alignment {
  readonly pairs: readonly {
    readonly left: MatchToken;
    readonly right: MatchToken;
    readonly score: number;
    readonly because: MessageId;
  }[];
  /** Words of the left and right name without counterpart; small words are not counted. */
  readonly left: readonly MatchToken[];
  readonly right: readonly MatchToken[];
}

const telling = (name: MatchName): readonly MatchToken[] => {
  const words = name.tokens.filter(({ role }) => role !== 'small');
  return words.length > 0 ? words : name.tokens;
};

/** Most words of a name that are aligned. */
const MOST = 16;

/**
 * Pairs the words of two names, the most alike first, each once. A word of one name may be two of the other run together
 * ("van der Bilt", "Vanderbilt"), and a word that only repeats a paired one is not left over.
 */
export const align = (a: MatchName, b: MatchName): Alignment => {
  const left = telling(a).slice(0, MOST);
  const right = telling(b).slice(0, MOST);
  const candidates: { i: number; j: number; score: number; because: MessageId }[] = [];
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const { score, because } = tokenAgreement(left[i] as MatchToken, right[j] as MatchToken);
      if (score > 0) candidates.push({ i, j, score, because });
    }
  // Of equal pairs that exclude each other the one that either name would take, whichever of the two comes first.
  candidates.sort(
    (x, y) => y.score - x.score || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: { left: MatchToken; right: MatchToken; score: number; because: MessageId }[] = [];
  for (const { i, j, score, because } of candidates) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ left: left[i] as MatchToken, right: right[j] as MatchToken, score, because });
  }
  pairs.push(
    ...runTogether(left, usedLeft, right, usedRight, false),
    ...runTogether(right, usedRight, left, usedLeft, true),
  );
  const rest = (tokens: readonly MatchToken[], used: ReadonlySet<number>) =>
    tokens.filter((token, i) => !used.has(i) && !tokens.some((other, k) => used.has(k) && other.text === token.text));
  return { pairs, left: rest(left, usedLeft), right: rest(right, usedRight) };
};

/** Words left over on one side that are two neighbours left over on the other, run together. */
const runTogether = (
  ones: readonly MatchToken[],
  usedOnes: Set<number>,
  twos: readonly MatchToken[],
  usedTwos: Set<number>,
  swapped: boolean,
): Alignment['pairs'] => {
  const pairs: Alignment['pairs'][number][] = [];
  for (let i = 0; i < ones.length; i++)
    for (let j = 0; j + 1 < twos.length && !usedOnes.has(i); j++) {
      if (usedTwos.has(j) || usedTwos.has(j + 1)) continue;
      const one = ones[i] as MatchToken;
      const [first, second] = [twos[j] as MatchToken, twos[j + 1] as MatchToken];
      if (one.text.length < 5 || editDistance(one.text, first.text + second.text, 1) > 1) continue;
      const two = matchToken(first.text + second.text, 'word');
      usedOnes.add(i);
      usedTwos.add(j);
      usedTwos.add(j + 1);
      pairs.push({ left: swapped ? two : one, right: swapped ? one : two, score: 0.95, because: 'word.run-together' });
    }
  return pairs;
};
