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

export const fingerprintIndex = (): FingerprintIndex => {
  /** Fingerprint → its last posting and how many it has. A slot is free where it has none. */
  let size = 1 << 12;
  let keys = new Uint32Array(size);
  let last = new Uint32Array(size);
  let counts = new Uint32Array(size);
  let taken = 0;
  /** Posting → its text, and the posting of the same fingerprint before it. */
  let textOf = new Uint32Array(size);
  let before = new Uint32Array(size);
  let postings = 0;
  let texts = 0;

  const slotOf = (gram: number): number => {
    let slot = gram & (size - 1);
    while (counts[slot] !== 0 && keys[slot] !== gram) slot = (slot + 1) & (size - 1);
    return slot;
  };

  const grow = (): void => {
    const [oldKeys, oldLast, oldCounts] = [keys, last, counts];
    size *= 2;
    keys = new Uint32Array(size);
    last = new Uint32Array(size);
    counts = new Uint32Array(size);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] === 0) continue;
      const slot = slotOf(oldKeys[old] as number);
      keys[slot] = oldKeys[old] as number;
      last[slot] = oldLast[old] as number;
      counts[slot] = oldCounts[old] as number;
    }
  };

  const add = (gram: Uint32Array, least: number): readonly number[] => {
    const text = texts++;
    const search = sharingSearch(text, least, (other) => other);
    let posting = NONE;
    const earlier = (): number | undefined => {
      if (posting === NONE) return undefined;
      const of = textOf[posting];
      posting = before[posting] as number;
      return of;
    };
    for (let k = 0; k < gram.length; k++) {
      const key = gram[k] as number;
      if (taken > FULL * size) grow();
      const slot = slotOf(key);
      const count = counts[slot] as number;
      if (count === 0) {
        keys[slot] = key;
        last[slot] = NONE;
        taken++;
      } else {
        posting = last[slot] as number;
        search.take(k, count, earlier);
      }
      if (postings === textOf.length) {
        textOf = larger(textOf, 2 * postings);
        before = larger(before, 2 * postings);
      }
      textOf[postings] = text;
      before[postings] = last[slot] as number;
      last[slot] = postings++;
      counts[slot] = count + 1;
    }
    return search.found();
  };

  const textsWith = (gram: number): readonly number[] => {
    const slot = slotOf(gram);
    const found: number[] = [];
    if (counts[slot] !== 0)
      for (let at = last[slot] as number; at !== NONE; at = before[at] as number) found.push(textOf[at] as number);
    return found;
  };

  return { add, countOf: (gram) => counts[slotOf(gram)] as number, textsWith };
};
