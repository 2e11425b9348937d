import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

// Opens mutated files of every format with the built program. What breaks it is kept in fuzz/found/, to become a test.
//   npm run build && npm run fuzz -- --count 20000 --seed 1

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const found = resolve(import.meta.dirname, 'found');
/** Files between two lines of the running count. */
const step = 100;
const [count, seed] = [Number(values.count), Number(values.seed)];
let [read, refused, slowest, breaches] = [0, 0, 0, 0];
const told = (files: number): string =>
  `${files} files: ${read} read, ${refused} refused, most processor time ${Math.round(slowest)} ms, ${breaches} breaches`;
for (let done = 0; done < count; done += step) {
  const outcome = await fuzz(seed + done, Math.min(step, count - done));
  read += outcome.read;
  refused += outcome.refused;
  slowest = Math.max(slowest, outcome.slowest);
  breaches += outcome.breaches.length;
  for (const breach of outcome.breaches) {
    console.log(`${breach.name} (seed ${breach.seed}): ${breach.what}`);
    mkdirSync(found, { recursive: true });
    writeFileSync(join(found, `${breach.seed}-${breach.name}`), breach.bytes);
  }
  console.error(`${told(done + outcome.files)}; ${Math.round(process.uptime())} s`);
}
console.log(told(count));
process.exit(breaches > 0 ? 1 : 0);
