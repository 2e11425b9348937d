import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../eval/evaluation.ts';
import { findReuse } from '../src/corroboration/reuse/find-reuse.ts';
import { processorSeconds } from './processor-seconds.ts';

// Text reuse at the scale of a corpus: passages made of the words of the example documents and of made-up words by Zipf's
// law, a tenth of them copied from an earlier passage with a word in ten changed. Time, memory, and what is found of the copies.
//   npm run bench -- reuse --passages 1000000

const { values } = parseArgs({
  allowPositionals: true,
  options: { passages: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false } },
});
const most = Number(values.passages);
/** Passages in a document, words in a passage. */
const PASSAGES = 10;
const WORDS = 22;
const COPIED = 0.1;
const CHANGED = 0.1;
const VOCABULARY = 50_000;

const folder = 'examples/dossier';
const known = [
  ...new Set(
    readdirSync(folder)
      .filter((file) => /\.(?:txt|md)$/.test(file))
      .flatMap(
        (file) =>
          readFileSync(join(folder, file), 'utf8')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
  ),
];
const syllables = 'ka re mo ti su la ven dor pas ni gra tel oun bri sha zem'.split(' ');
const wordOf = (rank: number): string => {
  const real = known[rank];
  if (real !== undefined) return real;
  let word = '';
  for (let left = rank; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
};
const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));

interface Corpus {
  readonly documents: readonly (readonly { readonly start: number; readonly text: string }[])[];
  /** Document and document that it copies a passage of. */
  readonly copies: readonly (readonly [number, number])[];
}

const corpusOf = (passages: number): Corpus => {
  const random = seededRandom(passages);
  // The inverse of Zipf's distribution: rank r with a probability like 1/r.
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] as string;
  const documents: { start: number; text: string }[][] = [];
  const copies: [number, number][] = [];
  for (let made = 0; made < passages; made += PASSAGES) {
    const document = documents.length;
    let start = 0;
    const pieces: { start: number; text: string }[] = [];
    for (let i = 0; i < PASSAGES; i++) {
      let words: string[];
      const source = Math.floor(random() * document);
      if (document > 0 && random() < COPIED) {
        const from = documents[source]?.[Math.floor(random() * PASSAGES)]?.text ?? '';
        words = from.split(' ').map((old) => (random() < CHANGED ? word() : old));
        copies.push([source, document]);
      } else words = Array.from({ length: WORDS }, word);
      const text = words.join(' ');
      pieces.push({ start, text });
      start += text.length + 1;
    }
    documents.push(pieces);
  }
  return { documents, copies };
};

const rows: { passages: number; seconds: number; recall: number; found: number; megabytes: number }[] = [];
for (let passages = 10_000; passages <= most; passages *= 10) {
  const { documents, copies } = corpusOf(passages);
  const { seconds, result } = processorSeconds(() => findReuse(documents));
  const pairs = new Set(result.map(({ left, right }) => left * documents.length + right));
  const recall = copies.filter(([left, right]) => pairs.has(left * documents.length + right)).length / copies.length;
  rows.push({ passages, seconds, recall, found: pairs.size, megabytes: process.resourceUsage().maxRSS / 1024 });
}
const [first, last] = [rows[0], rows.at(-1)];
const exponent =
  first === undefined || last === undefined || first === last
    ? Number.NaN
    : Math.log(last.seconds / first.seconds) / Math.log(last.passages / first.passages);
if (values.json) console.log(JSON.stringify({ name: 'reuse', rows, exponent }));
else {
  for (const { passages, seconds, recall, found, megabytes } of rows)
    console.log(
      `${String(passages).padStart(8)} passages   ${seconds.toFixed(1).padStart(6)} s of processor time   ${Math.round(megabytes)} MB   ${found} pairs, ${(100 * recall).toFixed(1)} % of the copies found`,
    );
  console.log(`exponent of time against size ${exponent.toFixed(2)}   (bars: 1,000,000 in 600 s and 2,048 MB; 1.15)`);
}
