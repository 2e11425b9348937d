import type { SyntaxModel } from './syntax-model.ts';

/** The best class of the tagger for row `t` of the encoded passage; the earlier one where two are equal. */
export const bestTag = ({ room, output, tagUpos }: SyntaxModel, t: number): number => {
  const base = t * output.columns;
  let best = 0;
  for (let c = 1; c < tagUpos.length; c++) if (room.out[base + c]! > room.out[base + best]!) best = c;
  return best;
};
