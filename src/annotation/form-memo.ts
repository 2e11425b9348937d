import { ROWS_PER_TOKEN } from './gather.ts';

/*
 * A word's vector, and what the first layer multiplies out of it, depend on nothing but the rows that the vector is the
 * sum of. Running text repeats its words, so both are worked out once and copied from then on:
 *
 *     the council said that the minister …
 *     new new     new  new  old new            every "old" saves a quarter of the network's multiplications
 */

/** Words that are kept; where there is no room for those of one more passage, all are forgotten. */
export const KEPT_FORMS = 8192;

const SLOTS = 4 * KEPT_FORMS;
/** Numbers that tell one word from another: the list of its rows and their factors. */
export const FORM_KEY = 2 * ROWS_PER_TOKEN;

/** Which words are kept. Entries are numbered from 0 in the order in which they were met. */
export interface FormMemo {
  /** Open-addressing table from a hash of the key to entry + 1; 0 is empty. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  used: number;
  /** Entries of which the network has worked out all: those before this one. */
  done: number;
  /** How often all were forgotten: an entry is good until then. */
  forgotten: number;
}

export const makeFormMemo = (): FormMemo => ({
  slots: new Int32Array(SLOTS),
  keys: new Int32Array(KEPT_FORMS * FORM_KEY),
  used: 0,
  done: 0,
  forgotten: 0,
});

/** Whether there is room for `count` words, all of which may be new. */
export const hasRoomFor = (memo: FormMemo, count: number): boolean => memo.used + count <= KEPT_FORMS;

/** Forgets every word. */
export const forgetForms = (memo: FormMemo): void => {
  memo.slots.fill(0);
  memo.used = 0;
  memo.done = 0;
  memo.forgotten++;
};

const hasKey = ({ keys }: FormMemo, entry: number, list: Int32Array, at: number): boolean => {
  for (let i = 0; i < FORM_KEY; i++) if (keys[entry * FORM_KEY + i] !== list[at + i]) return false;
  return true;
};

/** The entry of the word whose rows and factors stand in `list` from `at`; the next free one where it has none yet. */
export const entryOf = (memo: FormMemo, list: Int32Array, at: number): number => {
  let hash = 0;
  for (let i = 0; i < FORM_KEY; i += 2) hash = Math.imul(hash ^ list[at + i]!, 0x9e3779b1) ^ (hash >>> 13);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (; memo.slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = memo.slots[slot]! - 1;
    if (hasKey(memo, entry, list, at)) return entry;
  }
  const entry = memo.used++;
  memo.slots[slot] = entry + 1;
  for (let i = 0; i < FORM_KEY; i++) memo.keys[entry * FORM_KEY + i] = list[at + i]!;
  return entry;
};
