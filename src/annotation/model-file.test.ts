import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { readSections, writeSections } from './model-file.ts';

const BYTES = writeSections({ numbers: Int16Array.of(1, -2, 3), letters: Uint8Array.of(7) });

test('what was written is read back, wherever the bytes lie in memory', () => {
  const shifted = new Uint8Array(BYTES.length + 3);
  shifted.set(BYTES, 3);
  for (const bytes of [BYTES, shifted.subarray(3)]) {
    const sections = readSections(bytes);
    expect([...(sections.get('numbers') ?? [])]).toEqual([1, -2, 3]);
    expect([...(sections.get('letters') ?? [])]).toEqual([7]);
  }
});

test('a file that is cut off or of another kind is a clear failure', () => {
  for (const bytes of [
    new Uint8Array(0),
    BYTES.subarray(0, 20),
    BYTES.subarray(0, BYTES.length - 8),
    Uint8Array.of(80, 75, 3, 4),
  ]) {
    expect(() => readSections(bytes)).toThrow(Failure);
  }
});
