import type { Annotated, Sentence } from '../annotation/annotation.ts';
import { childIn, headOf, lemmaOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';

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
      const verb = openingVerb(annotated, sentence);
      if (verb >= 0) led.set(verb, auxiliary);
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

/** The participle that an item opens with, though a parse may make it describe the noun behind it; -1 where it opens otherwise. */
const openingVerb = ({ tokens, children }: Annotated, { first, last }: Sentence): number => {
  let verb = first;
  while (verb < last - 1 && /^(?:PUNCT|ADV)$/.test(uposOf(tokens, verb))) verb++;
  if (!/^VB[ND]$/.test(xposOf(tokens, verb))) return -1;
  const up = headOf(tokens, verb);
  const describes = up > verb && headOf(tokens, up) < 0 && relationOf(tokens, verb) === 'amod';
  if (up >= 0 && !describes) return -1;
  return childIn(tokens, children, verb, 'nsubj', 'nsubj:pass', 'aux') < 0 ? verb : -1;
};
