import { withChanges } from '../../text/kept.ts';
import type { Piece } from './content-words.ts';
import { FORMULA_PLACES, recent, reuseIn } from './find-reuse.ts';
import { BACK, type FingerprintIndex, fingerprintIndex, sharingSearch } from './fingerprint-index.ts';
import { matchTexts, placesOf, SEEDS, type SharedPassage } from './match-texts.ts';
import type { Reuse } from './reuse.ts';
import { type TextGrams, textWords } from './text-words.ts';

/** Texts that may change before it is quicker to begin anew: so many, and this part of all. */
const FEW = 16;
const FEW_OF = 0.02;

/** A text of the corpus; one that changed is another text. */
interface Text {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Kept, because to read the words of a text anew takes longer than all else. */
  readonly grams: TextGrams;
}

/** What texts share with others of the corpus, by name. */
export interface ReuseByText {
  /** The texts that share other passages than before. */
  readonly changed: ReadonlySet<string>;
  /** The passages that a text shares with others, as `findReuse` gives them for the whole corpus; by the name of the other. */
  readonly of: (name: string) => readonly NamedReuse[];
}

/** A shared passage with the names of the two texts. */
export type NamedReuse = Omit<Reuse, 'left' | 'right'> & { readonly left: string; readonly right: string };

/** The first place in a sorted list whose value is not less than `value`. */
const firstFrom = (sorted: Int32Array, value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Finds the passages that stand in more than one text of a corpus, as often as it is called: what comes out is what
 * `findReuse` gives for the texts in the order of their names. Where few texts changed, only those are held against others
 * whose fingerprints stand next to theirs: a text is held against at most `BACK` places of a fingerprint before its own, so
 * that what comes in reaches no more than `BACK` places behind.
 *
 *     a fingerprint stands in    A B C D E F G H I J K L
 *     a text comes in            A B C x D E F G H I J K L
 *                                        ^^^^^^^^^^^^^^^ these look back at other places than before
 */
export const reuseFinder = (): ((texts: ReadonlyMap<string, readonly Piece[]>) => ReuseByText) => {
  let index: FingerprintIndex = fingerprintIndex();
  let texts: Text[] = [];
  let numberOf = new Map<string, number>();
  /** Those of the corpus, by name. */
  let live: number[] = [];
  /** Texts that the index still holds and the corpus does not. */
  const dropped = new Set<number>();
  /** Text → the earlier texts that it shares passages with. */
  let shared = new Map<number, ReadonlyMap<number, readonly SharedPassage[]>>();
  /** Text → the later texts that share passages with it. */
  let sharers = new Map<number, Set<number>>();
  const readText = () => recent((text) => textWords((texts[text] as Text).pieces));
  let wordsOf = readText();
  const gramsOf = (text: number): TextGrams => (texts[text] as Text).grams;
  const placeText = () => recent((text) => placesOf(gramsOf(text)));
  let placesIn = placeText();
  let changed = new Set<string>();
  const found = new Map<string, readonly NamedReuse[]>();

  const nameOf = (text: number): string => (texts[text] as Text).name;

  const read = (name: string, pieces: readonly Piece[]): number => {
    const { hash, gram, at } = textWords(pieces);
    return texts.push({ name, pieces, grams: { hash, gram, at } }) - 1;
  };

  const renew = (text: number): void => {
    const name = nameOf(text);
    found.delete(name);
    changed.add(name);
  };

  /** Notes which earlier texts a text shares passages with, and renews whoever that changes. */
  const hold = (text: number, candidates: readonly number[]): void => {
    const before = shared.get(text);
    const now = new Map<number, readonly SharedPassage[]>();
    for (const left of candidates) {
      const passages = before?.get(left) ?? matchTexts(gramsOf(left), gramsOf(text), placesIn(text));
      if (passages.length > 0) now.set(left, passages);
    }
    if (before === undefined && now.size === 0) return;
    shared.set(text, now);
    const left = [...(before?.keys() ?? [])].filter((other) => !now.has(other));
    const come = [...now.keys()].filter((other) => before?.has(other) !== true);
    for (const other of left) sharers.get(other)?.delete(text);
    for (const other of come) {
      const known = sharers.get(other);
      if (known === undefined) sharers.set(other, new Set([text]));
      else known.add(text);
    }
    for (const other of [...left, ...come]) renew(other);
    if (left.length + come.length > 0) renew(text);
  };

  const begin = (corpus: ReadonlyMap<string, readonly Piece[]>): void => {
    for (const [, text] of numberOf) changed.add(nameOf(text));
    index = fingerprintIndex();
    texts = [];
    numberOf = new Map();
    live = [];
    dropped.clear();
    shared = new Map();
    sharers = new Map();
    found.clear();
    wordsOf = readText();
    placesIn = placeText();
    for (const [name, pieces] of [...corpus].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const text = read(name, pieces);
      numberOf.set(name, text);
      live.push(text);
      hold(text, index.add(gramsOf(text).gram, SEEDS));
    }
  };

  const change = (corpus: ReadonlyMap<string, readonly Piece[]>, gone: ReadonlySet<number>, come: string[]): void => {
    const fresh = come.map((name) => {
      const text = read(name, corpus.get(name) as readonly Piece[]);
      index.add(gramsOf(text).gram, SEEDS);
      return text;
    });
    // The order of all texts, gone or not. Texts that went earlier have no place in it.
    const inOrder = withChanges(live, new Set(), fresh, (a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const rank = new Int32Array(texts.length).fill(-1);
    for (let place = 0; place < inOrder.length; place++) rank[inOrder[place] as number] = place;
    const ranks = new Map<number, Int32Array>();
    const ranksWith = (gram: number): Int32Array => {
      const known = ranks.get(gram);
      if (known !== undefined) return known;
      const all = index.textsWith(gram);
      const of = new Int32Array(all.length);
      let count = 0;
      for (const text of all) if (rank[text] !== -1) of[count++] = rank[text] as number;
      const sorted = of.subarray(0, count).sort();
      ranks.set(gram, sorted);
      return sorted;
    };

    const changedRanks = [...gone, ...fresh].map((text) => rank[text] as number);
    const countOfChanged = (places: Int32Array): number => {
      let count = 0;
      for (const place of changedRanks) for (let at = firstFrom(places, place); places[at] === place; at++) count++;
      return count;
    };
    const looking = new Set<number>(fresh);
    const recounted = new Set<number>();
    for (const text of [...gone, ...fresh])
      for (const gram of new Set(gramsOf(text).gram)) {
        const places = ranksWith(gram);
        const changed = countOfChanged(places);
        const after = firstFrom(places, (rank[text] as number) + 1);
        for (const place of places.subarray(after, Math.max(after, 1) + BACK + changed))
          looking.add(inOrder[place] as number);
        if (places.length >= FORMULA_PLACES && places.length - changed < FORMULA_PLACES)
          for (const place of places) recounted.add(inOrder[place] as number);
      }
    for (const text of gone) {
      for (const right of sharers.get(text) ?? []) looking.add(right);
      hold(text, []);
      dropped.add(text);
      shared.delete(text);
      numberOf.delete(nameOf(text));
      rank[text] = -1;
    }
    for (const text of fresh) numberOf.set(nameOf(text), text);
    live = inOrder.filter((text) => rank[text] !== -1);
    ranks.clear();
    for (const text of [...looking].sort((a, b) => (rank[a] as number) - (rank[b] as number)))
      if (rank[text] !== -1) hold(text, candidatesOf(text, inOrder, rank, ranksWith));
    for (const text of recounted)
      if (rank[text] !== -1) {
        renew(text);
        for (const left of shared.get(text)?.keys() ?? []) renew(left);
        for (const right of sharers.get(text) ?? []) renew(right);
      }
  };

  const candidatesOf = (
    text: number,
    inOrder: readonly number[],
    rank: Int32Array,
    ranksWith: (gram: number) => Int32Array,
  ): readonly number[] => {
    const search = sharingSearch(text, SEEDS, (other) => rank[other] as number);
    const own = new Map<number, number>();
    for (const [at, gram] of gramsOf(text).gram.entries()) {
      const places = ranksWith(gram);
      const before = own.get(gram) ?? 0;
      own.set(gram, before + 1);
      let next = firstFrom(places, rank[text] as number) + before;
      if (next > 0) search.take(at, next, () => (next > 0 ? (inOrder[places[--next] as number] as number) : undefined));
    }
    return search.found();
  };

  const countOf = (gram: number): number =>
    dropped.size === 0 ? index.countOf(gram) : index.textsWith(gram).filter((text) => !dropped.has(text)).length;

  const reuseOf = (left: number, right: number): readonly NamedReuse[] =>
    reuseIn(
      shared.get(right)?.get(left) ?? [],
      { text: left, words: wordsOf(left), pieces: (texts[left] as Text).pieces },
      { text: right, words: wordsOf(right), pieces: (texts[right] as Text).pieces },
      countOf,
    ).map((reuse) => ({ ...reuse, left: nameOf(left), right: nameOf(right) }));

  const reuseWith = (name: string): readonly NamedReuse[] => {
    const text = numberOf.get(name);
    if (text === undefined) return [];
    const byName = (a: number, b: number): number => (nameOf(a) < nameOf(b) ? -1 : 1);
    return [
      ...[...(shared.get(text)?.keys() ?? [])].sort(byName).flatMap((left) => reuseOf(left, text)),
      ...[...(sharers.get(text) ?? [])].sort(byName).flatMap((right) => reuseOf(text, right)),
    ];
  };

  return (corpus) => {
    changed = new Set();
    const gone = new Set(
      [...numberOf].flatMap(([name, text]) => (corpus.get(name) === texts[text]?.pieces ? [] : text)),
    );
    const come = [...corpus.keys()].filter((name) => {
      const text = numberOf.get(name);
      return text === undefined || gone.has(text);
    });
    if (numberOf.size === 0 || gone.size + come.length > FEW + FEW_OF * corpus.size) begin(corpus);
    else if (gone.size + come.length > 0) change(corpus, gone, come);
    return {
      changed,
      of: (name) => {
        const known = found.get(name) ?? reuseWith(name);
        found.set(name, known);
        return known;
      },
    };
  };
};
