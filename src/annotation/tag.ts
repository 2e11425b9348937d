import type { SyntaxModel } from './syntax-model.ts';

/** The best class of the tagger for row `t` of the encoded passage; the earlier one where two are equal. */
export const bestTag = ({ room: { out }, output, tagUpos }: SyntaxModel, t: number): number => {
  const base = t * output.columns;
  let best = 0;
  let most = out[base]!;
  for (let c = 1; c < tagUpos.length; c++) {
    const score = out[base + c]!;
    if (score <= most) continue;
    best = c;
    most = score;
  }
  return best;
};
