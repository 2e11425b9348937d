import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildQuotations } from '../eval/altered-quotations.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { findWitness, indexWitnesses } from '../src/law/find-witness.ts';
import type { Instrument } from '../src/law/instrument.ts';
import { instrumentFromDocument } from '../src/law/instrument-from-document.ts';

/*
 * Quotations looked up among many instruments, by processor time:
 *
 *     npm run bench -- quotations [--gold DIR] [--quotations 10000] [--instruments 900]
 *
 * Instruments are read from the folder; where it holds fewer, they are repeated under other numbers, which makes every
 * quotation fit several provisions alike: harder than law is.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    gold: { type: 'string', default: '../shared/data/unsc/resolutions-odd' },
    quotations: { type: 'string', default: '10000' },
    instruments: { type: 'string', default: '900' },
  },
});

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_000_000);

const instrumentsIn = async (folder: string, wanted: number): Promise<Instrument[]> => {
  const read_: Instrument[] = [];
  for (const name of readdirSync(folder).sort()) {
    const document = await read(readFileSync(join(folder, name)), name);
    if (document instanceof Failure) continue;
    const instrument = instrumentFromDocument(document);
    if (instrument.provisions.length > 0) read_.push(instrument);
  }
  return Array.from({ length: wanted }, (_, i) => {
    const instrument = read_[i % read_.length]!;
    return i < read_.length ? instrument : { ...instrument, symbol: `Copy ${i} of ${instrument.symbol}` };
  });
};

if (existsSync(values.gold)) {
  const instruments = await instrumentsIn(values.gold, Number(values.instruments));
  const wanted = Number(values.quotations);
  const texts = instruments.flatMap(({ provisions }) => provisions.map(({ text }) => text));
  const quotations = buildQuotations(texts, Math.ceil(wanted / 12), 1).slice(0, wanted);
  const began = process.cpuUsage();
  const index = indexWitnesses(instruments);
  const indexed = process.cpuUsage(began);
  const before = megabytes();
  let found = 0;
  let most = before;
  for (const [i, { quoted }] of quotations.entries()) {
    if (findWitness(quoted, index) !== undefined) found++;
    if (i % 500 === 0) most = Math.max(most, megabytes());
  }
  const used = process.cpuUsage(began);
  const seconds = ({ user, system }: NodeJS.CpuUsage): string => ((user + system) / 1e6).toFixed(1);
  console.log(
    `${quotations.length} quotations against ${instruments.length} instruments (${index.texts.length} texts): ` +
      `${seconds(used)} s of processor time, ${seconds(indexed)} s of it for the index; ${found} found; ` +
      `memory ${before} MB before, at most ${most} MB`,
  );
} else {
  console.log(`quotations: skipped, there is no ${values.gold}`);
}
