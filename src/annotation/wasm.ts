/**
 * As much of a WebAssembly assembler as the kernels need: instructions are lists of bytes, and a module is a few
 * functions over one imported memory. Source: WebAssembly Core Specification 2.0, binary format.
 */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;

/** Unsigned LEB128. */
const leb = (value: number): number[] => {
  const out: number[] = [];
  let rest = value >>> 0;
  do {
    out.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return out;
};

/** Signed LEB128. */
const signedLeb = (value: number): number[] => {
  const out: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    out.push(done ? low : low | 0x80);
    if (done) return out;
  }
};

const simd = (opcode: number): Code => [0xfd, ...leb(opcode)];

export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...leb(local)];
export const constant = (value: number): Code => [0x41, ...signedLeb(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
/** Adds `by` to an i32 local. */
export const step = (local: number, by: Code): Code => set(local, add(get(local), by));
/** Runs `body` as many times as local `counter` says (at least once), counting it down to 0. */
export const repeat = (counter: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...step(counter, constant(-1)),
  ...get(counter),
  ...[0x0d, 0x00, 0x0b],
];

/** Loads 16 bytes. */
export const loadVector = (address: Code, offset: number): Code => [...address, ...simd(0x00), 0, ...leb(offset)];
/** Loads 4 bytes into each of the four lanes. */
export const loadSplat = (address: Code, offset: number): Code => [...address, ...simd(0x09), 0, ...leb(offset)];
export const storeVector = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  0,
  ...leb(offset),
];
/** Loads 8 bytes into the lower half, zeros above. */
export const loadHalf = (address: Code, offset: number): Code => [...address, ...simd(0x5d), 0, ...leb(offset)];
/** Loads 8 signed bytes as 16-bit integers. */
export const loadBytes = (address: Code, offset: number): Code => [...address, ...simd(0x01), 0, ...leb(offset)];
/** Stores the lower 8 bytes. */
export const storeHalf = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...simd(0x5b),
  0,
  ...leb(offset),
  0,
];
export const loadInteger = (address: Code, offset: number): Code => [...address, 0x28, 0, ...leb(offset)];

const unary =
  (opcode: number) =>
  (a: Code): Code => [...a, ...simd(opcode)];
const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...simd(opcode)];

export const addIntegers = binary(0xae);
/** Products of eight pairs of 16-bit integers, neighbours added: four 32-bit integers. */
export const dotPairs = binary(0xba);
/** Products of the lower (upper) four 16-bit integers as 32-bit integers. */
export const multiplyLow = binary(0xbc);
export const multiplyHigh = binary(0xbd);
export const shiftLeft = (a: Code, by: number): Code => [...a, ...constant(by), ...simd(0xab)];
export const shiftRightBy = (a: Code, by: Code): Code => [...a, ...by, ...simd(0xac)];
export const shiftRight = (a: Code, by: number): Code => shiftRightBy(a, constant(by));
/** The larger of each pair of 16-bit integers. */
export const largerShorts = binary(0x98);
/** Eight 32-bit integers as 16-bit ones, held within their range. */
export const narrow = binary(0x85);
/** The lower four 16-bit integers as 32-bit ones. */
export const widen = unary(0xa7);
export const toFloats = unary(0xfa);
/** The nearest whole numbers as integers. */
export const toIntegers = (a: Code): Code => [...a, ...simd(0x6a), ...simd(0xf8)];
export const addFloats = binary(0xe4);
export const subtractFloats = binary(0xe5);
export const multiplyFloats = binary(0xe6);
export const divideFloats = binary(0xe7);
/** The smaller (larger) of each pair of floats, all of which must be numbers: one instruction, where heed of others takes eight. */
export const smallerFloats = binary(0xea);
export const largerFloats = binary(0xeb);
export const splatInteger = unary(0x11);
/** The lower half of an integer in all eight lanes of 16 bits. */
export const splatShort = unary(0x10);

/** The same float in all four lanes. */
export const floats = (value: number): Code => {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer);
  return [...simd(0x0c), ...bytes];
};
/** The same integer in all four lanes. */
export const integers = (value: number): Code => {
  const bytes = new Uint8Array(Int32Array.of(value, value, value, value).buffer);
  return [...simd(0x0c), ...bytes];
};

const section = (id: number, ...content: readonly number[]): number[] => [id, ...leb(content.length), ...content];

const bytesOf = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)];

/** A function of a module: so many i32 parameters, and after them so many i32 and v128 locals. */
export interface Routine<Name extends string = string> {
  readonly name: Name;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const vector = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];

const typeOf = ({ parameters }: Routine): number[] => [
  0x60,
  ...leb(parameters),
  ...new Array<number>(parameters).fill(I32),
  0,
];

const codeOf = ({ integers, vectors, body }: Routine): number[] => {
  const code = [2, ...leb(integers), I32, ...leb(vectors), V128, ...body, 0x0b];
  return [...leb(code.length), ...code];
};

/** A module that exports the routines by name. */
export const assemble = (routines: readonly Routine[]): Uint8Array =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, ...vector(routines.map(typeOf))),
    ...section(2, 1, ...bytesOf('host'), ...bytesOf('memory'), 0x02, 0x00, ...leb(1)),
    ...section(3, ...vector(routines.map((_, i) => leb(i)))),
    ...section(7, ...vector(routines.map(({ name }, i) => [...bytesOf(name), 0x00, ...leb(i)]))),
    ...section(10, ...vector(routines.map(codeOf))),
  ]);
