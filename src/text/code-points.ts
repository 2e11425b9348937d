/**
 * Conversion between UTF-16 offsets (what Proffer counts) and code-point offsets (what Python, Rust and most annotation
 * tools count). Only text outside the Basic Multilingual Plane makes a difference, so only those places are kept.
 *
 *     text            a  😀    b
 *     UTF-16          0  1  2  3
 *     code points     0  1     2
 */
export interface CodePoints {
  /** UTF-16 offsets of the first unit of each surrogate pair, ascending. */
  readonly pairs: Int32Array;
}

export const codePoints = (text: string): CodePoints => {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    pairs.push(at);
    at++;
  }
  return { pairs: Int32Array.from(pairs) };
};

/** Number of pairs whose first unit lies before `offset`, where the i-th pair has moved left by `i * shift`. */
const pairsBefore = (pairs: Int32Array, offset: number, shift: 0 | 1): number => {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) - middle * shift < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Code-point offset of a UTF-16 offset. An offset inside a pair counts as the one after the pair. */
export const toCodePoint = ({ pairs }: CodePoints, offset: number): number => {
  const before = pairsBefore(pairs, offset, 0);
  const inside = before > 0 && pairs[before - 1] === offset - 1;
  return offset - before + (inside ? 1 : 0);
};

/** UTF-16 offset of a code-point offset. */
export const fromCodePoint = ({ pairs }: CodePoints, offset: number): number => offset + pairsBefore(pairs, offset, 1);
