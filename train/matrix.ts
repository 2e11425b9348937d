import { type Kernel, makeKernel } from '../src/annotation/kernel.ts';
import {
  add,
  addFloats,
  type Code,
  constant,
  get,
  loadSplat,
  loadVector,
  multiply,
  multiplyFloats,
  type Routine,
  repeat,
  set,
  step,
  storeVector,
} from '../src/annotation/wasm.ts';

// Parameters and locals of the kernel.
const [X, X_ROW, X_COLUMN, W, W_ROW, Y, Y_ROW, ROW_QUADS, COLUMN_OCTETS, INPUTS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const [QUAD, K, X0, X1, X2, X3, W_AT, Y_AT, Y_READ] = [10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
const WEIGHTS = 19;
const INPUT = 21;
const SUMS = 22;
const XS = [X0, X1, X2, X3] as const;

const sumOf = (row: number, half: number): number => SUMS + row * 2 + half;

const innerStep = (): Code => {
  const code = [...set(WEIGHTS, loadVector(get(W_AT), 0)), ...set(WEIGHTS + 1, loadVector(get(W_AT), 16))];
  for (const [row, x] of XS.entries()) {
    code.push(...set(INPUT, loadSplat(get(x), 0)));
    for (const half of [0, 1]) {
      const product = multiplyFloats(get(INPUT), get(WEIGHTS + half));
      code.push(...set(sumOf(row, half), addFloats(get(sumOf(row, half)), product)));
    }
    code.push(...step(x, get(X_COLUMN)));
  }
  return [...code, ...step(W_AT, get(W_ROW))];
};

const rowQuad = (): Code => {
  const code: number[] = [...set(W_AT, get(W)), ...set(K, get(INPUTS)), ...set(Y_READ, get(Y_AT))];
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...set(sumOf(row, half), loadVector(get(Y_READ), half * 16)));
    code.push(...step(Y_READ, get(Y_ROW)));
  }
  code.push(...repeat(K, innerStep()));
  for (let row = 0; row < 4; row++) {
    for (const half of [0, 1]) code.push(...storeVector(get(Y_AT), half * 16, get(sumOf(row, half))));
    code.push(...step(Y_AT, get(Y_ROW)));
  }
  const back = multiply(multiply(get(INPUTS), get(X_COLUMN)), constant(-1));
  for (const x of XS) code.push(...step(x, add(multiply(get(X_ROW), constant(4)), back)));
  return code;
};

const columnOctet = (): Code => {
  const code: number[] = [...set(X0, get(X)), ...set(QUAD, get(ROW_QUADS)), ...set(Y_AT, get(Y))];
  for (const [row, x] of XS.entries()) if (row > 0) code.push(...set(x, add(get(x - 1), get(X_ROW))));
  return [...code, ...repeat(QUAD, rowQuad()), ...step(W, constant(32)), ...step(Y, constant(32))];
};

/** Kernel `y += x · w` for 32-bit floats, with rows and columns of x any number of bytes apart. */
const multiplyFloatsRoutine: Routine<'multiply'> = {
  name: 'multiply',
  parameters: 10,
  integers: 9,
  vectors: 11,
  body: repeat(COLUMN_OCTETS, columnOctet()),
};

/** A matrix in the memory of the kernel, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly data: Float32Array;
}

/** Matrices share one memory; they are never given back. */
export interface Arena {
  readonly kernel: Kernel<'multiply'>;
  used: number;
}

export const makeArena = (bytes: number): Arena => ({ kernel: makeKernel([multiplyFloatsRoutine], bytes), used: 0 });

/** A matrix of zeros. Columns must be a multiple of 8; rows are made up to a multiple of 4 in memory. */
export const makeMatrix = (arena: Arena, rows: number, columns: number): Matrix => {
  if (columns % 8 !== 0) throw new Error(`columns must be a multiple of 8: ${columns}`);
  const at = arena.used;
  const length = Math.ceil(rows / 4) * 4 * columns;
  arena.used += length * 4;
  return { rows, columns, at, data: new Float32Array(arena.kernel.buffer, at, length) };
};

const quads = (rows: number): number => Math.ceil(rows / 4);

/** `y += x · w` over the first `rows` rows of x. */
export const multiplyInto = ({ kernel }: Arena, x: Matrix, w: Matrix, y: Matrix, rows: number): void =>
  kernel.run.multiply(
    x.at,
    x.columns * 4,
    4,
    w.at,
    w.columns * 4,
    y.at,
    y.columns * 4,
    quads(rows),
    w.columns / 8,
    x.columns,
  );

/** Rows that are taken together, so that they stay in the cache while all columns pass over them. */
const CHUNK = 96;

/** `y += xᵀ · w` over the first `rows` rows of x and w. */
export const multiplyTransposedInto = ({ kernel }: Arena, x: Matrix, w: Matrix, y: Matrix, rows: number): void => {
  for (let from = 0; from < rows; from += CHUNK) {
    const count = Math.min(CHUNK, rows - from);
    const xAt = x.at + from * x.columns * 4;
    const wAt = w.at + from * w.columns * 4;
    kernel.run.multiply(
      xAt,
      4,
      x.columns * 4,
      wAt,
      w.columns * 4,
      y.at,
      y.columns * 4,
      quads(x.columns),
      w.columns / 8,
      count,
    );
  }
};

/** Writes the transpose of `from` to `to`. */
export const transpose = (from: Matrix, to: Matrix): void => {
  for (let r = 0; r < from.rows; r++) {
    for (let c = 0; c < from.columns; c++) to.data[c * to.columns + r] = from.data[r * from.columns + c]!;
  }
};
