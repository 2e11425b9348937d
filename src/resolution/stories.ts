/** Words of a document with how often each occurs. */
export type WordCounts = ReadonlyMap<string, number>;

/** Mean likeness to the documents of a story from which on a document belongs to it. Set on development data. */
const BELONGS = 0.14;
/** Rounds in which documents may still change story; in practice three settle it. */
const ROUNDS = 4;

/** Where no more than one document in so many changes story, they have settled. */
const SETTLED = 100;
/** Words of a document, the weightiest for it first, by which stories are found that it may belong to. */
const KEYS = 24;
/** Stories with the most key words in common that are held against a document. */
const CANDIDATES = 12;
/** A word that more stories have among their keys leads to none of them. */
const COMMON = 50;

/** A document as numbered words with weights that make a length of 1, the weightiest first. */
interface Vector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** Rare words of the case weigh more. Source: TF-IDF, Salton 1975. */
const weigh = (documents: readonly WordCounts[]): readonly Vector[] => {
  const numbers = new Map<string, number>();
  const documentsWith: number[] = [];
  for (const counts of documents)
    for (const word of counts.keys()) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === documentsWith.length) documentsWith.push(0);
      numbers.set(word, number);
      documentsWith[number] = (documentsWith[number] as number) + 1;
    }
  return documents.map((counts) => {
    const weighed = [...counts].map(([word, count]) => {
      const number = numbers.get(word) as number;
      const rarity = Math.log((documents.length + 1) / (documentsWith[number] as number));
      return { number, weight: (1 + Math.log(count)) * rarity };
    });
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    // What no other document says makes a document longer, and likens it to none.
    const shared = weighed.filter(({ number }) => (documentsWith[number] as number) > 1);
    shared.sort((a, b) => b.weight - a.weight || a.number - b.number);
    return {
      words: Int32Array.from(shared, ({ number }) => number),
      weights: Float64Array.from(shared, ({ weight }) => weight / length),
    };
  });
};

/** The documents of one story taken together: the sum of the weights of each word. */
interface Story {
  size: number;
  readonly sums: Map<number, number>;
  /** Key words of its documents, with how many of them have each. */
  readonly keys: Map<number, number>;
}

const addTo = (counts: Map<number, number>, key: number, by: number): number => {
  const sum = (counts.get(key) ?? 0) + by;
  counts.set(key, sum);
  return sum;
};

/** The keys with the highest values, the highest first; of equals the smaller key. One pass: there are many more than wanted. */
const mostOf = (values: ReadonlyMap<number, number>, wanted: number): readonly number[] => {
  const keys: number[] = [];
  const best: number[] = [];
  for (const [key, value] of values) {
    const last = keys.length - 1;
    if (
      keys.length === wanted &&
      (value < (best[last] as number) || (value === best[last] && key > (keys[last] as number)))
    )
      continue;
    let at = keys.length;
    while (at > 0 && ((best[at - 1] as number) < value || (best[at - 1] === value && (keys[at - 1] as number) > key)))
      at--;
    keys.splice(at, 0, key);
    best.splice(at, 0, value);
    if (keys.length > wanted) {
      keys.pop();
      best.pop();
    }
  }
  return keys;
};

/**
 * Groups documents by the story that they tell: each goes where the mean cosine to the others is highest, or stands alone.
 * Gives a number for each document; equal numbers, one story. A document is held against those stories only with which it
 * shares the most of its weightiest words, so that the time grows with the documents and not with their pairs.
 */
export const storiesOf = (documents: readonly WordCounts[]): Int32Array => {
  const vectors = weigh(documents);
  const storyOf = new Int32Array(documents.length).fill(-1);
  const stories = new Map<number, Story>();
  /** Key word → the stories that have it. */
  const having = new Map<number, Set<number>>();

  const move = (document: number, to: number, sign: 1 | -1): void => {
    const story = stories.get(to) ?? { size: 0, sums: new Map(), keys: new Map() };
    stories.set(to, story);
    story.size += sign;
    const { words, weights } = vectors[document] as Vector;
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      addTo(story.sums, word, sign * (weights[k] as number));
      if (k >= KEYS) continue;
      const left = addTo(story.keys, word, sign);
      const known = having.get(word);
      if (left > 0 && known === undefined) having.set(word, new Set([to]));
      else if (left > 0) known?.add(to);
      else {
        story.keys.delete(word);
        known?.delete(to);
      }
    }
    if (story.size === 0) stories.delete(to);
  };

  /** The stories that share the most key words, `but` left out. */
  const candidates = (keys: Iterable<number>, but: number): readonly number[] => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const known = having.get(key);
      if (known === undefined || known.size > COMMON) continue;
      for (const story of known) if (story !== but) addTo(shared, story, 1 / known.size);
    }
    return mostOf(shared, CANDIDATES);
  };

  const bestFor = (document: number): number => {
    const { words, weights } = vectors[document] as Vector;
    let [best, most] = [document + documents.length, BELONGS];
    for (const candidate of candidates(words.subarray(0, KEYS), -1)) {
      const { sums, size } = stories.get(candidate) as Story;
      let sum = 0;
      for (let k = 0; k < words.length; k++) sum += (weights[k] as number) * (sums.get(words[k] as number) ?? 0);
      if (sum / size > most) [best, most] = [candidate, sum / size];
    }
    return best;
  };

  /** Joins each story to the one that it is most like, where their documents are like enough on the mean. */
  const merge = (): boolean => {
    let merged = false;
    const members = new Map<number, number[]>();
    for (let document = 0; document < documents.length; document++) {
      const of = storyOf[document] as number;
      const known = members.get(of);
      if (known === undefined) members.set(of, [document]);
      else known.push(document);
    }
    for (const from of [...members.keys()]) {
      const own = stories.get(from) as Story;
      let [best, most] = [from, BELONGS];
      for (const candidate of candidates(mostOf(own.keys, KEYS), from)) {
        const { sums, size } = stories.get(candidate) as Story;
        const [fewer, more] = sums.size < own.sums.size ? [sums, own.sums] : [own.sums, sums];
        let sum = 0;
        for (const [word, weight] of fewer) sum += weight * (more.get(word) ?? 0);
        const mean = sum / (size * own.size);
        if (mean > most) [best, most] = [candidate, mean];
      }
      if (best === from) continue;
      const moving = members.get(from) as number[];
      for (const document of moving) {
        move(document, from, -1);
        move(document, best, 1);
        storyOf[document] = best;
      }
      members.set(best, [...(members.get(best) ?? []), ...moving]);
      merged = true;
    }
    return merged;
  };

  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let document = 0; document < documents.length; document++) {
      const before = storyOf[document] as number;
      if (before >= 0) move(document, before, -1);
      const after = bestFor(document);
      move(document, after, 1);
      storyOf[document] = after;
      if (after !== before) moved++;
    }
    if (!merge() && moved * SETTLED <= documents.length) break;
  }
  return storyOf;
};
