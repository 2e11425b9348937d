import type { GoldSentence } from '../eval/conllu.ts';
import { seededRandom } from '../eval/evaluation.ts';
import { rawText } from '../eval/syntax.ts';
import {
  BOUNDARY_FEATURES,
  BOUNDARY_SLOTS,
  type BoundaryWeights,
  boundaryFeatures,
  lookAt,
} from '../src/annotation/sentence-boundaries.ts';
import { type TokenSpans, tokenise } from '../src/annotation/tokenise.ts';

const ROUNDS = 12;
const RATE = 0.1;

interface Example {
  readonly features: Int32Array;
  readonly ends: boolean;
}

/** Every place between two tokens of a block, with what is true of it. */
const examplesOf = (sentences: readonly GoldSentence[]): Example[] => {
  const { document, words } = rawText(sentences);
  const ends = new Set(words.map((spans) => Number(spans.at(-1)?.split(' ')[1])));
  const examples: Example[] = [];
  for (const { start, end } of document.blocks) {
    const spans: TokenSpans = { start: [], end: [] };
    tokenise(document.text, start, end, 'en', spans);
    const count = spans.start.length;
    const faces = lookAt(document.text, spans, 0, count);
    let first = 1;
    for (let at = 1; at < count; at++) {
      const features = new Int32Array(BOUNDARY_FEATURES);
      boundaryFeatures(faces, { at, first, count, spaced: spans.start[at] !== spans.end[at - 1] }, features);
      const isEnd = ends.has(spans.end[at - 1] ?? -1);
      examples.push({ features, ends: isEnd });
      if (isEnd) first = at + 1;
    }
  }
  return examples;
};

/** Logistic regression by stochastic gradient, averaged over the steps, as whole numbers. */
export const learnBoundaries = (sentences: readonly GoldSentence[], seed: number): BoundaryWeights => {
  const examples = examplesOf(sentences);
  const random = seededRandom(seed);
  const weights = new Float64Array(BOUNDARY_SLOTS);
  const totals = new Float64Array(BOUNDARY_SLOTS);
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < examples.length; n++) {
      const { features, ends } = examples[Math.floor(random() * examples.length)] as Example;
      let sum = 0;
      for (let f = 0; f < BOUNDARY_FEATURES; f++) sum += weights[features[f]!]!;
      const error = (ends ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      if (Math.abs(error) < 0.01) continue;
      for (let f = 0; f < BOUNDARY_FEATURES; f++) weights[features[f]!]! += (RATE / (1 + round / 3)) * error;
    }
    if (round >= ROUNDS / 2) for (let s = 0; s < totals.length; s++) totals[s]! += weights[s]!;
  }
  const scale = 16 / (ROUNDS - ROUNDS / 2);
  return Int8Array.from(totals, (total) => Math.max(-127, Math.min(127, Math.round(total * scale))));
};
