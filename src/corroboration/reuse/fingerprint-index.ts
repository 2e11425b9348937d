/**
 * Where each fingerprint occurred before: texts are added one after the other, each in time that grows with its own length
 * alone. Open addressing over typed arrays, because a corpus has ten times as many fingerprints as passages.
 */
export interface FingerprintIndex {
  /**
   * Adds the fingerprints of the next text, in their order, and gives the numbers of the texts before it that share at
   * least `least` of them near each other, those that share the most and the rarest first.
   */
  readonly add: (gram: Uint32Array, least: number) => readonly number[];
  /** In how many places a fingerprint occurred so far. */
  readonly countOf: (gram: number) => number;
  /** The texts of these places, the latest first; one as often as it has the fingerprint. */
  readonly textsWith: (gram: number) => readonly number[];
}

/** Places of one fingerprint that are gone back to; of what more places have, the latest are enough to find a line of copies. */
export const BACK = 8;
const LATEST = 2;
/** Most texts that are handed on for alignment. */
const MOST = 64;
/** Rarity that two fingerprints come to which stand everywhere: by itself no reason to look closer. */
const COMMON = 2 / BACK;
/** Fingerprints between two of one run. */
const NEAR = 8;
/** A table is made larger when more than this part of it is taken. */
const FULL = 0.6;
const NONE = 0xffffffff;

/**
 * What a text shares with an earlier one: a run of fingerprints near each other, the last of them, and their rarity. Of a
 * fingerprint that occurred n times it is 1/n, down to 1/BACK. `best` is that of the rarest run.
 */
interface Sharing {
  last: number;
  run: number;
  rarity: number;
  best: number;
}

/** Gathers with which earlier texts a text shares fingerprints near each other. */
interface SharingSearch {
  /**
   * Takes the text's fingerprint number `at`, which occurred `count` times before; `earlier` gives the texts of these
   * places, the latest first, and undefined where no more are left.
   */
  readonly take: (at: number, count: number, earlier: () => number | undefined) => void;
  /** The texts that share at least `least` fingerprints near each other, those that share the most and the rarest first. */
  readonly found: () => readonly number[];
}

export const sharingSearch = (text: number, least: number, orderOf: (text: number) => number): SharingSearch => {
  const shared = new Map<number, Sharing>();
  return {
    take: (at, count, earlier) => {
      const weight = 1 / Math.min(count, BACK);
      const back = count <= BACK ? BACK : LATEST;
      let previous = text;
      for (let steps = 0; steps < back; steps++) {
        const other = earlier();
        if (other === undefined) break;
        if (other !== previous && other !== text) {
          const known = shared.get(other);
          if (known === undefined) shared.set(other, { last: at, run: 1, rarity: weight, best: 0 });
          else extend(known, at, weight, least);
        }
        previous = other;
      }
    },
    found: () =>
      [...shared]
        .filter(([, { best }]) => best > COMMON)
        .sort(([a, of], [b, than]) => than.best - of.best || orderOf(a) - orderOf(b))
        .slice(0, MOST)
        .map(([other]) => other),
  };
};

const extend = (sharing: Sharing, at: number, weight: number, least: number): void => {
  const isNear = at - sharing.last <= NEAR;
  sharing.run = isNear ? sharing.run + 1 : 1;
  sharing.rarity = isNear ? sharing.rarity + weight : weight;
  sharing.last = at;
  if (sharing.run >= least && sharing.rarity > sharing.best) sharing.best = sharing.rarity;
};

const larger = <Row extends Uint32Array>(row: Row, size: number): Uint32Array<ArrayBuffer> => {
  const to = new Uint32Array(size);
  to.set(row);
  return to;
};

/** What a slot of the table holds side by side, so that one look into memory finds all of it: a large table is in no cache. */
const SLOT = 3;
const KEY = 0;
const LAST = 1;
const COUNT = 2;
/** And a posting. */
const POSTING = 2;
const TEXT = 0;
const BEFORE = 1;

export const fingerprintIndex = (): FingerprintIndex => {
  /** Fingerprint, its last posting, and how many it has. A slot is free where it has none. */
  let size = 1 << 12;
  let table = new Uint32Array(SLOT * size);
  let taken = 0;
  /** A text, and the posting of the same fingerprint before it. */
  let posted = new Uint32Array(POSTING * size);
  let postings = 0;
  let texts = 0;

  /** Where the slot of a fingerprint begins. */
  const slotOf = (gram: number): number => {
    let slot = gram & (size - 1);
    while (table[SLOT * slot + COUNT] !== 0 && table[SLOT * slot + KEY] !== gram) slot = (slot + 1) & (size - 1);
    return SLOT * slot;
  };

  const grow = (): void => {
    const old = table;
    size *= 2;
    table = new Uint32Array(SLOT * size);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + COUNT] === 0) continue;
      const slot = slotOf(old[from + KEY] as number);
      table[slot + KEY] = old[from + KEY] as number;
      table[slot + LAST] = old[from + LAST] as number;
      table[slot + COUNT] = old[from + COUNT] as number;
    }
  };

  const add = (gram: Uint32Array, least: number): readonly number[] => {
    const text = texts++;
    const search = sharingSearch(text, least, (other) => other);
    let posting = NONE;
    const earlier = (): number | undefined => {
      if (posting === NONE) return undefined;
      const at = POSTING * posting;
      posting = posted[at + BEFORE] as number;
      return posted[at + TEXT];
    };
    for (let k = 0; k < gram.length; k++) {
      const key = gram[k] as number;
      if (taken > FULL * size) grow();
      const slot = slotOf(key);
      const count = table[slot + COUNT] as number;
      if (count === 0) {
        table[slot + KEY] = key;
        table[slot + LAST] = NONE;
        taken++;
      } else {
        posting = table[slot + LAST] as number;
        search.take(k, count, earlier);
      }
      if (POSTING * postings === posted.length) posted = larger(posted, 2 * posted.length);
      posted[POSTING * postings + TEXT] = text;
      posted[POSTING * postings + BEFORE] = table[slot + LAST] as number;
      table[slot + LAST] = postings++;
      table[slot + COUNT] = count + 1;
    }
    return search.found();
  };

  const textsWith = (gram: number): readonly number[] => {
    const slot = slotOf(gram);
    const found: number[] = [];
    if (table[slot + COUNT] === 0) return found;
    for (let at = table[slot + LAST] as number; at !== NONE; at = posted[POSTING * at + BEFORE] as number)
      found.push(posted[POSTING * at + TEXT] as number);
    return found;
  };

  return { add, countOf: (gram) => table[slotOf(gram) + COUNT] as number, textsWith };
};
