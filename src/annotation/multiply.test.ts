import { expect, test } from 'vitest';
import { makeKernel } from './kernel.ts';
import { multiplyRoutine, packWeights } from './multiply.ts';

test('the kernel multiplies matrices of whole numbers exactly, row by row, with their bias', () => {
  const [rows, inputs, columns] = [8, 16, 24];
  const { buffer, run } = makeKernel([multiplyRoutine], 65536);
  const x = new Int16Array(buffer, 0, rows * inputs).map((_, i) => ((i * 7919) % 2001) - 1000);
  new Int16Array(buffer, 0, rows * inputs).set(x);
  const w = Int16Array.from({ length: inputs * columns }, (_, i) => ((i * 104729) % 4001) - 2000);
  packWeights(w, inputs, columns, new Int16Array(buffer, 4096, inputs * columns));
  const bias = new Int32Array(buffer, 8192, columns).map((_, c) => c * 100 - 700);
  new Int32Array(buffer, 8192, columns).set(bias);
  run.multiply(0, inputs * 2, 4096, 8192, 16384, columns * 4, rows / 4, columns / 8, inputs / 2);
  const y = new Int32Array(buffer, 16384, rows * columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let sum = bias[c]!;
      for (let k = 0; k < inputs; k++) sum += x[r * inputs + k]! * w[k * columns + c]!;
      expect(y[r * columns + c]).toBe(sum);
    }
  }
});
