import { readSections, takerOf, writeSections } from '../model-file.ts';

/** The weights of the ranking of antecedents. */
export interface AntecedentModel {
  /** By cell, in units of `scale`; the length is a power of two. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** What a sentence's worth of the hand-made score weighs. */
  readonly score: number;
  /** By place of the pronoun: what likeness weighs, and that there is one to be had. */
  readonly likeness: Float32Array;
  readonly hasNoun: Float32Array;
}

/** Writes a model as `parseAntecedentModel` reads it. */
export const writeAntecedentModel = ({ weights, scale, score, likeness, hasNoun }: AntecedentModel): Uint8Array =>
  writeSections({
    weights,
    floats: new Uint8Array(Float32Array.from([scale, score, ...likeness, ...hasNoun]).buffer),
  });

/** Reads what `writeAntecedentModel` wrote. Fails with `malformed`. */
export const parseAntecedentModel = (bytes: Uint8Array): AntecedentModel => {
  const take = takerOf(readSections(bytes));
  const [scale = 0, score = 0, ...rest] = new Float32Array(take<Uint8Array>('floats').slice().buffer);
  return {
    weights: take<Int8Array>('weights'),
    scale,
    score,
    likeness: Float32Array.from(rest.slice(0, rest.length / 2)),
    hasNoun: Float32Array.from(rest.slice(rest.length / 2)),
  };
};
