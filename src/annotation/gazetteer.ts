import { fold } from './hash.ts';

/*
 * A list of known names as sorted hashes, with what each may be as bits:
 *
 *     oster → PLACE        anna → FEMALE_NAME        keld → SURNAME        united nations → ORGANISATION
 */

export const PLACE = 1;
export const MALE_NAME = 2;
export const FEMALE_NAME = 4;
export const SURNAME = 8;
export const STATE = 16;
export const NATIONALITY = 32;
export const ORGANISATION = 64;
export const PUBLICATION = 128;

export interface Gazetteer {
  /** Hashes of folded names in ascending order. */
  readonly keys: Int32Array;
  readonly bits: Uint8Array;
}

const SEED = 0x811c9dc5 | 0;
const SPACE = 32;

/** Goes on hashing a name with the characters `[start, end)` of `text`; begin with `undefined`. Words are joined by a space. */
export const extendName = (hash: number | undefined, text: string, start: number, end: number): number => {
  let h = hash === undefined ? SEED : Math.imul(hash ^ SPACE, 0x01000193);
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), 0x01000193);
  return h;
};

/** The hash of a whole name, its words separated by single spaces. */
export const hashName = (name: string): number =>
  name.split(' ').reduce<number | undefined>((hash, word) => extendName(hash, word, 0, word.length), undefined) ?? SEED;

/** What the name with this hash may be; 0 where it is not known. Logarithmic in the list. */
export const lookUp = ({ keys, bits }: Gazetteer, hash: number): number => {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const key = keys[middle]!;
    if (key === hash) return bits[middle]!;
    if (key < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** Builds a gazetteer from names and their bits; the bits of a name given twice are united. */
export const makeGazetteer = (names: Iterable<readonly [string, number]>): Gazetteer => {
  const byHash = new Map<number, number>();
  for (const [name, bits] of names) {
    const hash = hashName(name);
    byHash.set(hash, (byHash.get(hash) ?? 0) | bits);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  return { keys: Int32Array.from(sorted, ([hash]) => hash), bits: Uint8Array.from(sorted, ([, bits]) => bits) };
};
