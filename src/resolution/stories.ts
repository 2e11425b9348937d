/** Words of a document with how often each occurs. */
export type WordCounts = ReadonlyMap<string, number>;

/** Mean likeness to the documents of a story from which on a document belongs to it. Set on development data. */
const BELONGS = 0.14;
/** Rounds in which documents may still change story; in practice three settle it. */
const ROUNDS = 4;

type Vector = ReadonlyMap<string, number>;

/** Weights of length 1: rare words of the case weigh more. Source: TF-IDF, Salton 1975. */
const weigh = (counts: WordCounts, documentsWith: ReadonlyMap<string, number>, documents: number): Vector => {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * Math.log((documents + 1) / (documentsWith.get(word) as number));
    vector.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
};

/**
 * Groups documents by the story that they tell: each goes where the mean cosine to the others is highest, or stands alone.
 * Gives a number for each document; equal numbers, one story. Linear in words but for words that many stories share.
 */
export const storiesOf = (documents: readonly WordCounts[]): Int32Array => {
  const documentsWith = new Map<string, number>();
  for (const counts of documents)
    for (const word of counts.keys()) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1);
  const vectors = documents.map((counts) => weigh(counts, documentsWith, documents.length));
  const story = new Int32Array(documents.length).fill(-1);
  /** word → story → sum of the weights of its documents. */
  const sums = new Map<string, Map<number, number>>();
  const sizes = new Map<number, number>();

  const move = (document: number, to: number, sign: 1 | -1): void => {
    sizes.set(to, (sizes.get(to) ?? 0) + sign);
    for (const [word, weight] of vectors[document] as Vector) {
      const ofWord = sums.get(word) ?? new Map<number, number>();
      sums.set(word, ofWord);
      const sum = (ofWord.get(to) ?? 0) + sign * weight;
      if (sizes.get(to) === 0) ofWord.delete(to);
      else ofWord.set(to, sum);
    }
  };

  const bestFor = (document: number): number => {
    const likeness = new Map<number, number>();
    for (const [word, weight] of vectors[document] as Vector)
      for (const [candidate, sum] of sums.get(word) ?? [])
        likeness.set(candidate, (likeness.get(candidate) ?? 0) + weight * sum);
    let [best, most] = [document + documents.length, BELONGS];
    for (const [candidate, sum] of likeness) {
      const mean = sum / (sizes.get(candidate) as number);
      if (mean > most) [best, most] = [candidate, mean];
    }
    return best;
  };

  /** Joins each story to the one that it is most like, where their documents are like enough on the mean. */
  const merge = (): boolean => {
    let merged = false;
    const members = new Map<number, number[]>();
    for (let document = 0; document < documents.length; document++) {
      const of = story[document] as number;
      const known = members.get(of);
      if (known === undefined) members.set(of, [document]);
      else known.push(document);
    }
    for (const [from, moving] of members) {
      const likeness = new Map<number, number>();
      for (const word of new Set(moving.flatMap((document) => [...(vectors[document] as Vector).keys()]))) {
        const ofWord = sums.get(word);
        const own = ofWord?.get(from);
        if (ofWord === undefined || own === undefined) continue;
        for (const [candidate, sum] of ofWord)
          if (candidate !== from) likeness.set(candidate, (likeness.get(candidate) ?? 0) + own * sum);
      }
      let [best, most] = [from, BELONGS];
      for (const [candidate, sum] of likeness) {
        const mean = sum / ((sizes.get(candidate) as number) * (sizes.get(from) as number));
        if (mean > most) [best, most] = [candidate, mean];
      }
      if (best === from) continue;
      for (const document of moving) {
        move(document, from, -1);
        move(document, best, 1);
        story[document] = best;
      }
      members.set(best, [...(members.get(best) ?? []), ...moving]);
      merged = true;
    }
    return merged;
  };

  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let document = 0; document < documents.length; document++) {
      const before = story[document] as number;
      if (before >= 0) move(document, before, -1);
      const after = bestFor(document);
      move(document, after, 1);
      story[document] = after;
      moved ||= after !== before;
    }
    if (!merge() && !moved) break;
  }
  return story;
};
