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
const [X, X_ROW, W, BIAS, Y, Y_ROW, ROW_QUADS, COLUMN_OCTETS, STEPS] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [QUAD, K, X0, X1, X2, X3, W_AT, Y_AT] = [9, 10, 11, 12, 13, 14, 15, 16] as const;
const WEIGHTS = 17;
const INPUT = 19;
const SUMS = 20;
const XS = [X0, X1, X2, X3] as const;

/** Pairs of inputs per step of the inner loop. */
export const PAIRS_PER_STEP = 4;

const sumOf = (row: number, half: number): number => SUMS + row * 2 + half;

const innerStep = (): Code => {
  const code: number[] = [];
  for (let pair = 0; pair < PAIRS_PER_STEP; pair++) {
    code.push(
      ...set(WEIGHTS, loadVector(get(W_AT), pair * 32)),
      ...set(WEIGHTS + 1, loadVector(get(W_AT), pair * 32 + 16)),
    );
    for (const [row, x] of XS.entries()) {
      code.push(...set(INPUT, loadSplat(get(x), pair * 4)));
      for (const half of [0, 1]) {
        const product = dotPairs(get(INPUT), get(WEIGHTS + half));
        code.push(...set(sumOf(row, half), addIntegers(get(sumOf(row, half)), product)));
      }
    }
  }
  for (const x of XS) code.push(...step(x, constant(PAIRS_PER_STEP * 4)));
  return [...code, ...step(W_AT, constant(PAIRS_PER_STEP * 32))];
};

const rowQuad = (): Code => {
  const code: number[] = [...set(W_AT, get(W)), ...set(K, get(STEPS))];
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...set(sumOf(row, half), loadVector(get(BIAS), half * 16)));
  }
  code.push(...repeat(K, innerStep()));
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...storeVector(get(Y_AT), half * 16, get(sumOf(row, half))));
    code.push(...step(Y_AT, get(Y_ROW)));
  }
  // The inner loop has moved each row pointer to the end of its inputs: on to the row four further down.
  const back = multiply(get(STEPS), constant(-PAIRS_PER_STEP * 4));
  for (const x of XS) code.push(...step(x, add(multiply(get(X_ROW), constant(4)), back)));
  return code;
};

const columnOctet = (): Code => {
  const code: number[] = [...set(X0, get(X)), ...set(QUAD, get(ROW_QUADS)), ...set(Y_AT, get(Y))];
  for (const [row, x] of XS.entries()) if (row > 0) code.push(...set(x, add(get(x - 1), get(X_ROW))));
  return [
    ...code,
    ...repeat(QUAD, rowQuad()),
    ...step(W, multiply(get(STEPS), constant(PAIRS_PER_STEP * 32))),
    ...step(BIAS, constant(32)),
    ...step(Y, constant(32)),
  ];
};

/**
 * Kernel `y = bias + x · w` for 16-bit x and w and 32-bit bias and y. Parameters, in bytes where not told: x, length of
 * a row of x, w, bias, y, length of a row of y, rows / 4, columns / 8, inputs / 8. The weights of eight columns lie
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
