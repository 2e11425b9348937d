import {
  addFloats,
  addIntegers,
  type Code,
  constant,
  divideFloats,
  floats,
  get,
  largerFloats,
  loadHalf,
  loadSplat,
  loadVector,
  multiplyFloats,
  narrow,
  type Routine,
  repeat,
  set,
  shiftLeft,
  smallerFloats,
  step,
  storeHalf,
  storeVector,
  subtractFloats,
  toFloats,
  toIntegers,
  widen,
} from './wasm.ts';

// Parameters and locals of the kernel; lengths in bytes.
const [Z, GATE, GATES_ROW, X, X_ROW, CELL, SCALE, TOKENS, CHANNEL_QUADS] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [QUAD, Z_AT, F_AT, R_AT, X_AT, CELL_AT] = [9, 10, 11, 12, 13, 14] as const;
const [TO_ONE, POWER, WHOLE, F, R, VALUE, OWN, NOW] = [15, 16, 17, 18, 19, 20, 21, 22] as const;

/** Added to a float between -2²² and 2²² it leaves the nearest whole number in the lowest bits: there are no others so high. */
const TO_WHOLE = 1.5 * 2 ** 23;

/**
 * 2 to the power in local `POWER`, which must lie between -126 and 126: the whole part goes to the exponent, the rest, from
 * -1/2 to 1/2, through a polynomial (error below 1e-5).
 */
const powerOfTwo = (): Code => {
  const rest = get(POWER);
  let polynomial: Code = floats(0.0096181291);
  for (const coefficient of [0.0555041087, 0.240226507, Math.LN2, 1]) {
    polynomial = addFloats(multiplyFloats(polynomial, rest), floats(coefficient));
  }
  return [
    ...set(WHOLE, addFloats(get(POWER), floats(TO_WHOLE))),
    ...set(POWER, subtractFloats(get(POWER), subtractFloats(get(WHOLE), floats(TO_WHOLE)))),
    // Adding to the bits of a float at its exponent multiplies it by a power of two.
    ...addIntegers(polynomial, shiftLeft(get(WHOLE), 23)),
  ];
};

/** The logistic function of the integers at `address`, which are in units of 1 / `SCALE`: to local `into`. */
const sigmoid = (into: number, address: Code): Code => {
  const scaled = multiplyFloats(multiplyFloats(toFloats(loadVector(address, 0)), get(TO_ONE)), floats(-Math.LOG2E));
  return [
    ...set(POWER, largerFloats(smallerFloats(scaled, floats(40)), floats(-40))),
    ...set(into, divideFloats(floats(1), addFloats(floats(1), powerOfTwo()))),
  ];
};

const channelQuad = (): Code => [
  ...sigmoid(F, get(F_AT)),
  ...sigmoid(R, get(R_AT)),
  ...set(VALUE, multiplyFloats(toFloats(loadVector(get(Z_AT), 0)), get(TO_ONE))),
  ...set(OWN, toFloats(widen(loadHalf(get(X_AT), 0)))),
  ...set(NOW, addFloats(get(VALUE), multiplyFloats(get(F), subtractFloats(loadVector(get(CELL_AT), 0), get(VALUE))))),
  ...storeVector(get(CELL_AT), 0, get(NOW)),
  // The cell counts in ones, x in units of 1/1024.
  ...set(NOW, multiplyFloats(get(NOW), floats(1024))),
  ...set(WHOLE, toIntegers(addFloats(get(OWN), multiplyFloats(get(R), subtractFloats(get(NOW), get(OWN)))))),
  ...storeHalf(get(X_AT), 0, narrow(get(WHOLE), get(WHOLE))),
  ...step(Z_AT, constant(16)),
  ...step(F_AT, constant(16)),
  ...step(R_AT, constant(16)),
  ...step(CELL_AT, constant(16)),
  ...step(X_AT, constant(8)),
];

const token = (): Code => [
  ...set(Z_AT, get(Z)),
  ...set(F_AT, [...get(Z), ...get(GATE), 0x6a]),
  ...set(R_AT, [...get(F_AT), ...get(GATE), 0x6a]),
  ...set(X_AT, get(X)),
  ...set(CELL_AT, get(CELL)),
  ...set(QUAD, get(CHANNEL_QUADS)),
  ...repeat(QUAD, channelQuad()),
  ...step(Z, get(GATES_ROW)),
  ...step(X, get(X_ROW)),
];

/**
 * The recurrence of a layer along one sentence, four channels at a time: c = f·c' + (1-f)·z, then x = r·c + (1-r)·x.
 * Parameters: first z of the first token, bytes from z to f and from f to r, bytes from token to token in the gates, first
 * x, bytes from token to token there (both negative to read backward), the cells (zeros at the start), where the float
 * lies that turns gate integers into ones, tokens, channels / 4. WebAssembly fixes every rounding, so it is the same on every machine.
 * Source: SRU, Lei et al. 2018.
 */
export const recurRoutine: Routine<'recur'> = {
  name: 'recur',
  parameters: 9,
  integers: 6,
  vectors: 8,
  body: [...set(TO_ONE, loadSplat(get(SCALE), 0)), ...repeat(TOKENS, token())],
};
