import {
  addIntegers,
  type Code,
  constant,
  get,
  integers,
  loadBytes,
  loadInteger,
  multiplyHigh,
  multiplyLow,
  narrow,
  type Routine,
  repeat,
  set,
  shiftRight,
  splatInteger,
  step,
  storeVector,
} from './wasm.ts';

// Parameters and locals of the kernel; lengths in bytes.
const [LIST, X, ROWS, TOKENS, OCTETS] = [0, 1, 2, 3, 4] as const;
const [OCTET, ROW, LIST_AT, BYTE] = [5, 6, 7, 8] as const;
const [LOW, HIGH, BYTES, FACTOR] = [9, 10, 11, 12] as const;

/** Vectors that a token's own is the sum of: the word's and those of its parts. */
export const ROWS_PER_TOKEN = 6;

/** Factors of vector tables have this many more binary places than the sums. */
export const FACTOR_SHIFT = 8;

const addRow = (): Code => [
  ...set(BYTES, loadBytes([...loadInteger(get(LIST_AT), 0), ...get(BYTE), 0x6a], 0)),
  ...set(FACTOR, splatInteger(loadInteger(get(LIST_AT), 4))),
  ...set(FACTOR, narrow(get(FACTOR), get(FACTOR))),
  ...set(LOW, addIntegers(get(LOW), multiplyLow(get(BYTES), get(FACTOR)))),
  ...set(HIGH, addIntegers(get(HIGH), multiplyHigh(get(BYTES), get(FACTOR)))),
  ...step(LIST_AT, constant(8)),
];

const octet = (): Code => [
  ...set(LOW, integers(0)),
  ...set(HIGH, integers(0)),
  ...set(LIST_AT, get(LIST)),
  ...set(ROW, get(ROWS)),
  ...repeat(ROW, addRow()),
  ...storeVector(get(X), 0, narrow(shiftRight(get(LOW), FACTOR_SHIFT), shiftRight(get(HIGH), FACTOR_SHIFT))),
  ...step(X, constant(16)),
  ...step(BYTE, constant(8)),
];

/**
 * Adds up, for every token, rows of bytes times a factor each. Parameters: a list of pairs (where the row lies, factor),
 * `rows` of them per token; where the sums go, 16-bit, eight at a time; rows per token; tokens; length of a row / 8.
 */
export const gatherRoutine: Routine<'gather'> = {
  name: 'gather',
  parameters: 5,
  integers: 4,
  vectors: 4,
  body: repeat(TOKENS, [
    ...set(BYTE, constant(0)),
    ...set(OCTET, get(OCTETS)),
    ...repeat(OCTET, octet()),
    ...set(LIST, get(LIST_AT)),
  ]),
};
