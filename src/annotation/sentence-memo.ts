import type { Parse } from './parse.ts';

/*
 * Documents of one case repeat each other: a wire report stands in forty newspapers, a briefing quotes last year's. What
 * the network says of a sentence depends on its words alone, so a sentence that was met is not read again:
 *
 *     courier, 3 February    The council met on Monday. A spokesman declined to comment.
 *     gazette, 4 February    The council met at noon.   A spokesman declined to comment.
 *                            read                       known
 */

/** Tokens of the sentences that are kept; when there is no more room, all are forgotten. */
const KEPT_TOKENS = 1 << 16;
const KEPT_SENTENCES = 1 << 13;
const SLOTS = 4 * KEPT_SENTENCES;

/** Sentences by the entries of their words in the form memo, and what was found in each. */
export interface SentenceMemo {
  /** Open-addressing table from a hash of the words to sentence + 1; 0 is empty. */
  readonly slots: Int32Array;
  /** First token of each sentence in the columns, and of the one that is still to come. */
  readonly from: Int32Array;
  readonly entries: Int32Array;
  readonly found: Parse;
  used: number;
}

export const makeSentenceMemo = (): SentenceMemo => ({
  slots: new Int32Array(SLOTS),
  from: new Int32Array(KEPT_SENTENCES + 1),
  entries: new Int32Array(KEPT_TOKENS),
  found: {
    tags: new Uint8Array(KEPT_TOKENS),
    heads: new Int32Array(KEPT_TOKENS),
    relations: new Uint8Array(KEPT_TOKENS),
    margins: new Uint8Array(KEPT_TOKENS),
  },
  used: 0,
});

/** Forgets every sentence. */
export const forgetSentences = (memo: SentenceMemo): void => {
  memo.slots.fill(0);
  memo.used = 0;
};

const slotOf = ({ slots, from, entries }: SentenceMemo, words: Int32Array): number => {
  let hash = words.length;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x9e3779b1) ^ (hash >>> 15);
  let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const start = from[slots[slot]! - 1]!;
    if (from[slots[slot]!]! - start !== words.length) continue;
    let i = 0;
    while (i < words.length && entries[start + i] === words[i]) i++;
    if (i === words.length) break;
  }
  return slot;
};

/** First token, in the columns, of the sentence with these words; -1 where it is not known. */
export const recallSentence = (memo: SentenceMemo, words: Int32Array): number => {
  const sentence = memo.slots[slotOf(memo, words)]!;
  return sentence === 0 ? -1 : memo.from[sentence - 1]!;
};

/** Makes room for a sentence that is not known; its first token in the columns, which the caller fills. */
export const keepSentence = (memo: SentenceMemo, words: Int32Array): number => {
  if (memo.used === KEPT_SENTENCES || memo.from[memo.used]! + words.length > KEPT_TOKENS) forgetSentences(memo);
  const start = memo.from[memo.used]!;
  memo.entries.set(words, start);
  memo.used++;
  memo.from[memo.used] = start + words.length;
  memo.slots[slotOf(memo, words)] = memo.used;
  return start;
};
