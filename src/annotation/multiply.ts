import {
  add,
  addIntegers,
  type Code,
  constant,
  dotPairs,
  get,
  loadSplat,
  loadVector,
  multiply,
  type Routine,
  repeat,
  set,
  step,
  storeVector,
} from './wasm.ts';

// Parameters and locals of the kernel.
const [X, X_ROW, W, BIAS, Y, Y_ROW, ROW_QUADS, COLUMN_OCTETS, PAIRS] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [QUAD, K, X0, X1, X2, X3, W_AT, Y_AT] = [9, 10, 11, 12, 13, 14, 15, 16] as const;
const WEIGHTS = 17;
const INPUT = 19;
const SUMS = 20;
const XS = [X0, X1, X2, X3] as const;
/** Bytes of a pair of inputs, and columns that are worked out together. */
const PAIR = 4;
const COLUMNS = 8;

const sumOf = (row: number, half: number): number => SUMS + row * 2 + half;

/**
 * One pair of inputs of each of four rows by eight columns. More pairs in one step are slower: the compiler loads all that
 * a step takes before it multiplies, and what is loaded here, with the sums, just fits into the registers.
 */
const innerStep = (): Code => {
  const code: number[] = [];
  for (const half of [0, 1]) code.push(...set(WEIGHTS + half, loadVector(get(W_AT), half * 16)));
  for (const [row, x] of XS.entries()) {
    code.push(...set(INPUT, loadSplat(get(x), 0)));
    for (const half of [0, 1]) {
      const product = dotPairs(get(INPUT), get(WEIGHTS + half));
      code.push(...set(sumOf(row, half), addIntegers(get(sumOf(row, half)), product)));
    }
    code.push(...step(x, constant(PAIR)));
  }
  return [...code, ...step(W_AT, constant(PAIR * COLUMNS))];
};

const rowQuad = (): Code => {
  const code: number[] = [...set(W_AT, get(W)), ...set(K, get(PAIRS))];
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...set(sumOf(row, half), loadVector(get(BIAS), half * 16)));
  }
  code.push(...repeat(K, innerStep()));
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...storeVector(get(Y_AT), half * 16, get(sumOf(row, half))));
    code.push(...step(Y_AT, get(Y_ROW)));
  }
  // The inner loop has moved each row pointer to the end of its inputs: on to the row four further down.
  const back = multiply(get(PAIRS), constant(-PAIR));
  for (const x of XS) code.push(...step(x, add(multiply(get(X_ROW), constant(4)), back)));
  return code;
};

const columnOctet = (): Code => {
  const code: number[] = [...set(X0, get(X)), ...set(QUAD, get(ROW_QUADS)), ...set(Y_AT, get(Y))];
  for (const [row, x] of XS.entries()) if (row > 0) code.push(...set(x, add(get(x - 1), get(X_ROW))));
  return [
    ...code,
    ...repeat(QUAD, rowQuad()),
    ...step(W, multiply(get(PAIRS), constant(PAIR * COLUMNS))),
    ...step(BIAS, constant(32)),
    ...step(Y, constant(32)),
  ];
};

/**
 * Kernel `y = bias + x · w` for 16-bit x and w and 32-bit bias and y. Parameters, in bytes where not told: x, length of
 * a row of x, w, bias, y, length of a row of y, rows / 4, columns / 8, inputs / 2. The weights of eight columns lie
 * together, pair of inputs by pair of inputs (see `packWeights`). Integers only, so the same on every machine.
 */
export const multiplyRoutine: Routine<'multiply'> = {
  name: 'multiply',
  parameters: 9,
  integers: 8,
  vectors: 11,
  body: repeat(COLUMN_OCTETS, columnOctet()),
};

/** Weights of `inputs` rows and `columns` columns in the order in which the kernel reads them. */
export const packWeights = (weights: Int16Array, inputs: number, columns: number, out: Int16Array): void => {
  let at = 0;
  for (let octet = 0; octet < columns; octet += 8) {
    for (let k = 0; k < inputs; k += 2) {
      for (let c = octet; c < octet + 8; c++) {
        out[at++] = weights[k * columns + c]!;
        out[at++] = weights[(k + 1) * columns + c]!;
      }
    }
  }
};
