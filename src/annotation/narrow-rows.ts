import {
  type Code,
  constant,
  get,
  largerShorts,
  loadVector,
  narrow,
  type Routine,
  repeat,
  set,
  shiftRightBy,
  splatShort,
  step,
  storeVector,
} from './wasm.ts';

// Parameters and locals of the kernel; lengths in bytes.
const [FROM, FROM_ROW, TO, TO_ROW, ROWS, OCTETS, SHIFT, FLOOR] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [OCTET, FROM_AT, TO_AT] = [8, 9, 10] as const;
const LEAST = 11;

const octet = (): Code => {
  const half = (offset: number): Code => shiftRightBy(loadVector(get(FROM_AT), offset), get(SHIFT));
  return [
    ...storeVector(get(TO_AT), 0, largerShorts(narrow(half(0), half(16)), get(LEAST))),
    ...step(FROM_AT, constant(32)),
    ...step(TO_AT, constant(16)),
  ];
};

/**
 * Kernel that copies rows of 32-bit integers to rows of 16-bit ones, `shift` binary places to the right, held within
 * their range and raised to `floor` where they are below it. Parameters: from, bytes from row to row there, to, bytes from row
 * to row there, rows, columns / 8, shift, floor.
 */
export const narrowRowsRoutine: Routine<'narrowRows'> = {
  name: 'narrowRows',
  parameters: 8,
  integers: 3,
  vectors: 1,
  body: [
    ...set(LEAST, splatShort(get(FLOOR))),
    ...repeat(ROWS, [
      ...set(FROM_AT, get(FROM)),
      ...set(TO_AT, get(TO)),
      ...set(OCTET, get(OCTETS)),
      ...repeat(OCTET, octet()),
      ...step(FROM, get(FROM_ROW)),
      ...step(TO, get(TO_ROW)),
    ]),
  ],
};
