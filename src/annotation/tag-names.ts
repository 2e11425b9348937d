import type { Sentence, Tokens } from './annotation.ts';
import { addScores } from './linear-model.ts';
import { collectNameFeatures, FEATURE_COUNT, mayBeName, type NameColumns } from './name-features.ts';
import type { NamesModel } from './names-model.ts';

/*
 * Labels each token as outside a name, or as beginning or going on with a name of a sort:
 *
 *     Anna    Keld    of   the   Varn    Relief  Agency
 *     B-PER   I-PER   O    O     B-ORG   I-ORG   I-ORG
 *
 * Label 0 is outside; label 2k + 1 begins and 2k + 2 goes on with `NAME_SORTS[k]`.
 */

export const NAME_SORTS = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const LABEL_COUNT = 1 + 2 * NAME_SORTS.length;

/** The best label by `scores`; a name goes on only with its own sort. */
export const bestLabel = (scores: Int32Array | Float64Array, before: number): number => {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) {
    const goesOn = label % 2 === 0;
    if (goesOn && before !== label && before !== label - 1) continue;
    if (scores[label]! > scores[best]!) best = label;
  }
  return best;
};

/** Labels the tokens of a document, sentence by sentence, from left to right. */
export const tagNames = (
  text: string,
  tokens: Tokens,
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  columns: NameColumns,
  model: NamesModel,
): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Int32Array(LABEL_COUNT);
  for (const { first, last } of sentences) {
    let before = 0;
    let earlier = 0;
    for (let i = first; i < last; i++) {
      let label = 0;
      if (mayBeName(tokens, columns, i, before)) {
        const count = collectNameFeatures(text, tokens, columns, first, last, i, before, earlier, features);
        scores.fill(0);
        for (let f = 0; f < count; f++) addScores(model.tagger, features[f]!, scores);
        label = bestLabel(scores, before);
      }
      labels[i] = label;
      earlier = before;
      before = label;
    }
  }
  return labels;
};
