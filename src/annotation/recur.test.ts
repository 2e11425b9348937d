import { expect, test } from 'vitest';
import { makeKernel } from './kernel.ts';
import { recurRoutine } from './recur.ts';

test('the recurrence carries the cell from word to word as its gates say', () => {
  const [tokens, width, scale] = [5, 4, 1 / 4096];
  const { buffer, run } = makeKernel([recurRoutine], 65536);
  const gates = new Int32Array(buffer, 0, tokens * width * 3);
  for (let i = 0; i < gates.length; i++) gates[i] = ((i * 7919) % 40_000) - 20_000;
  const x = new Int16Array(buffer, 4096, tokens * width);
  for (let i = 0; i < x.length; i++) x[i] = ((i * 613) % 3000) - 1500;
  new Float32Array(buffer, 8192, 1)[0] = scale;
  const before = x.slice();
  run.recur(0, width * 4, width * 12, 4096, width * 2, 12_288, 8192, tokens, width / 4);
  const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));
  for (let c = 0; c < width; c++) {
    let cell = 0;
    for (let t = 0; t < tokens; t++) {
      const [z, f, r] = [0, 1, 2].map((gate) => gates[t * width * 3 + gate * width + c]! * scale) as [
        number,
        number,
        number,
      ];
      cell = z + sigmoid(f) * (cell - z);
      const own = before[t * width + c]!;
      expect(Math.abs(x[t * width + c]! - (own + sigmoid(r) * (cell * 1024 - own)))).toBeLessThan(1.5);
    }
  }
});
