import type { Span } from '../../text/span.ts';
import { GRAM } from './content-words.ts';
import type { TextGrams } from './text-words.ts';

/** A passage that two texts share. Word numbers are those of `TextGrams`; ends are exclusive. */
export interface SharedPassage {
  readonly left: Span;
  readonly right: Span;
  /** Content words that both sides share, and their part of the longer side. */
  readonly words: number;
  readonly part: number;
}

/** Fewest content words of a passage. */
const FEWEST = 5;
/** Fewest fingerprints. */
export const SEEDS = 2;
/** Part of the content words of each side that must stand on the other; more of a passage with fewer words than `LONG`. */
const SHARED = 0.5;
const SHARED_IF_SHORT = 0.7;
const LONG = 12;
/** Content words that may lie between two fingerprints of one passage. */
const GAP = 6;
/** Most places in a text where one fingerprint is looked up. */
const PLACES = 4;

/** A box in the plane of both texts, with how many words of each side its fingerprints cover. */
interface Box {
  i0: number;
  i1: number;
  j0: number;
  j1: number;
  seeds: number;
}

/** Places of the fingerprints of a text. */
export const placesOf = ({ gram, at }: TextGrams): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>();
  for (let k = 0; k < gram.length; k++) {
    const known = places.get(gram[k] as number);
    if (known === undefined) places.set(gram[k] as number, [at[k] as number]);
    else if (known.length < PLACES) known.push(at[k] as number);
  }
  return places;
};

/**
 * The passages that two texts share: fingerprints in common, gathered where they lie near each other in both, as long as
 * most words of either side stand on the other.
 *
 *     left     … the Front sold oil to the Guard through a broker in Kesh all winter long …
 *     right    … all winter the Front sold crude oil to the Guard through brokers …
 */
export const matchTexts = (
  left: TextGrams,
  right: TextGrams,
  placesOfRight: ReadonlyMap<number, readonly number[]>,
): readonly SharedPassage[] => {
  const boxes: Box[] = [];
  let open: Box[] = [];
  for (let k = 0; k < left.gram.length; k++) {
    const places = placesOfRight.get(left.gram[k] as number);
    if (places === undefined) continue;
    const i = left.at[k] as number;
    open = open.filter((box) => i - box.i1 <= GAP);
    for (const j of places) {
      const box = open.find((candidate) => j >= candidate.j0 - GAP && j <= candidate.j1 + GAP);
      if (box === undefined) {
        const fresh = { i0: i, i1: i + GRAM, j0: j, j1: j + GRAM, seeds: 1 };
        boxes.push(fresh);
        open.push(fresh);
      } else {
        box.i1 = Math.max(box.i1, i + GRAM);
        box.j0 = Math.min(box.j0, j);
        box.j1 = Math.max(box.j1, j + GRAM);
        box.seeds++;
      }
    }
  }
  const passages: SharedPassage[] = [];
  for (const box of merged(boxes, left, right)) {
    const passage = sharedIn(widened(box, left.hash, right.hash), left, right);
    if (passage.words >= FEWEST && passage.part >= (passage.words < LONG ? SHARED_IF_SHORT : SHARED))
      passages.push(passage);
  }
  return passages;
};

/** Steps over one word on either side or both, the shortest first, after which the words agree again. */
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** A box with the words at both ends that still agree, one changed, put in or left out at a time. */
const widened = (box: Box, left: Uint32Array, right: Uint32Array): Box => {
  let { i0, i1, j0, j1 } = box;
  for (;;) {
    const step = STEPS.find(
      ([i, j]) => i1 + i < left.length && j1 + j < right.length && left[i1 + i] === right[j1 + j],
    );
    if (step === undefined) break;
    i1 += step[0] + 1;
    j1 += step[1] + 1;
  }
  for (;;) {
    const step = STEPS.find(([i, j]) => i0 - i > 0 && j0 - j > 0 && left[i0 - i - 1] === right[j0 - j - 1]);
    if (step === undefined) break;
    i0 -= step[0] + 1;
    j0 -= step[1] + 1;
  }
  return { ...box, i0, i1, j0, j1 };
};

/** Puts boxes together that lie near each other in both texts, where the words of the whole still agree. */
const merged = (boxes: readonly Box[], left: TextGrams, right: TextGrams): readonly Box[] => {
  let kept = boxes.filter(({ seeds }) => seeds >= SEEDS);
  if (kept.length < 2) return kept;
  for (let changed = true; changed; ) {
    changed = false;
    const next: Box[] = [];
    for (const box of kept) {
      const at = next.findIndex((other) => isNear(box, other) && agrees(union(box, other), left, right));
      if (at < 0) next.push(box);
      else {
        next[at] = union(next[at] as Box, box);
        changed = true;
      }
    }
    kept = next;
  }
  return kept;
};

const distance = (a0: number, a1: number, b0: number, b1: number): number => Math.max(0, b0 - a1, a0 - b1);

const sizeOf = ({ i0, i1, j0, j1 }: Box): number => Math.min(i1 - i0, j1 - j0);

/** What lies between two boxes, in both texts, must be less than the smaller of them: sentences left out or moved. */
const isNear = (a: Box, b: Box): boolean =>
  distance(a.i0, a.i1, b.i0, b.i1) + distance(a.j0, a.j1, b.j0, b.j1) <= Math.min(sizeOf(a), sizeOf(b));

const union = (a: Box, b: Box): Box => ({
  i0: Math.min(a.i0, b.i0),
  i1: Math.max(a.i1, b.i1),
  j0: Math.min(a.j0, b.j0),
  j1: Math.max(a.j1, b.j1),
  seeds: a.seeds + b.seeds,
});

const agrees = (box: Box, left: TextGrams, right: TextGrams): boolean => sharedIn(box, left, right).part >= SHARED;

/** How many words two sides share, each counted as often as both have it. */
const sharedIn = (box: Box, left: TextGrams, right: TextGrams): SharedPassage => {
  const counts = new Map<number, number>();
  for (let i = box.i0; i < box.i1; i++) {
    const word = left.hash[i] as number;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let words = 0;
  for (let j = box.j0; j < box.j1; j++) {
    const word = right.hash[j] as number;
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    words++;
    counts.set(word, count - 1);
  }
  return {
    left: { start: box.i0, end: box.i1 },
    right: { start: box.j0, end: box.j1 },
    words,
    part: words / Math.max(box.i1 - box.i0, box.j1 - box.j0),
  };
};
