import type { Annotated, Sentence } from '../annotation/annotation.ts';
import { childIn, lemmaOf, uposOf, xposOf } from '../annotation/tokens.ts';

/**
 * Verbs that open the items of a list whose lead-in ends in the auxiliary that they go with, each with that auxiliary: they
 * have its subject.
 *
 *     In return, the Guard has:             the lead-in
 *     - intercepted forty boats;            "intercepted" → "has"
 *     - fired on two trawlers.              "fired" → "has"
 *
 * Linear in the sentences.
 */
export const verbsOfItems = (annotated: Annotated): ReadonlyMap<number, number> => {
  const { sentences, document } = annotated;
  const led = new Map<number, number>();
  let auxiliary = -1;
  let block = -1;
  for (const sentence of sentences) {
    const item = document.blocks[sentence.block]?.kind === 'list-item';
    if (!item) {
      auxiliary = auxiliaryLeftOpen(annotated, sentence);
    } else if (auxiliary >= 0 && sentence.block !== block) {
      const verb = rootOf(annotated, sentence);
      const joins = verb >= 0 && /^VB[ND]$/.test(xposOf(annotated.tokens, verb));
      if (joins && childIn(annotated.tokens, annotated.children, verb, 'nsubj', 'nsubj:pass', 'aux') < 0)
        led.set(verb, auxiliary);
    }
    block = sentence.block;
  }
  return led;
};

/** "The Guard [has]:", the last word of a sentence before its colon; -1 where the sentence is whole, or says what was not done. */
const auxiliaryLeftOpen = ({ tokens, document }: Annotated, { first, last, start, end }: Sentence): number => {
  if (!/:\s*$/.test(document.text.slice(start, end))) return -1;
  let at = last - 1;
  while (at > first && uposOf(tokens, at) === 'PUNCT') at--;
  return lemmaOf(tokens, at).toLowerCase() === 'have' ? at : -1;
};

const rootOf = ({ tokens }: Annotated, { first, last }: Sentence): number => {
  for (let t = first; t < last; t++) if (tokens.head[t] === -1) return t;
  return -1;
};
