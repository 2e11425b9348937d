import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Document } from '../src/document/document.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { readingTools } from '../src/workbench/recognition/reading-tools.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import type { Intended } from './reading-corpus/intended.ts';
import { figuresOf, type Reading, type ReadingCounts, scoreReading } from './reading-score.ts';

const DEFAULT_GOLD = 'eval/gold/reading';

interface Scored extends ReadingCounts {
  readonly name: string;
  readonly format: string;
}

/**
 * How well files are read whose text is known. Gold is a folder of originals, searched at any depth: beside `X.pdf`,
 * `X.docx` … lies `X.gold.json` with blocks and notes, or `X.txt` with the text alone (then characters only are scored).
 */
export const reading: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const scored: Scored[] = [];
  for (const file of originals(path).slice(0, limit)) scored.push(await score(file));
  const perFormat = (sample: readonly Scored[]): Record<string, number> => {
    const figures = figuresOf(sample);
    for (const format of new Set(sample.map((file) => file.format))) {
      const own = figuresOf(sample.filter((file) => file.format === format));
      for (const [figure, value] of Object.entries(own)) figures[`${format}.${figure}`] = value;
    }
    return figures;
  };
  if (process.env.PROFFER_EVAL_FILES !== undefined) report(scored);
  return {
    data: path,
    n: scored.length,
    figures: perFormat(scored),
    ci: bootstrap(scored, perFormat, seed, 200),
    baselines: {},
  };
};

/** Each file that is not read as it was meant, with its figures. */
const report = (scored: readonly Scored[]): void => {
  for (const file of scored) {
    const figures = Object.values(figuresOf([file]));
    if (figures.some((value) => value < 1))
      console.log(`${file.name}  ${figures.map((value) => value.toFixed(4)).join('  ')}`);
  }
};

const isGold = (name: string): boolean => name.endsWith('.gold.json');

const goldBeside = (file: string): string | undefined => {
  const stem = file.slice(0, -extname(file).length);
  return [`${stem}.gold.json`, `${stem}.txt`].find((path) => path !== file && existsSync(path));
};

const originals = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isGold(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => goldBeside(file) !== undefined)
    .sort();

/** Pictures are read as `proffer` reads them. */
const tools = readingTools(() => {});

const score = async (file: string): Promise<Scored> => {
  const beside = goldBeside(file) ?? '';
  const document = await read(new Uint8Array(readFileSync(file)), basename(file), tools);
  const found = document instanceof Failure ? { blocks: [], marks: [] } : readingOf(document);
  const format = extname(file).slice(1);
  if (isGold(beside)) {
    const { intended } = JSON.parse(readFileSync(beside, 'utf8')) as { intended: Intended };
    return { name: file, format, ...scoreReading(readingMeant(intended), found) };
  }
  const text = readFileSync(beside, 'utf8');
  const flat = found.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));
  const counts = scoreReading(
    { blocks: [{ kind: 'paragraph', marker: undefined, text }], marks: [] },
    { blocks: flat, marks: [] },
  );
  return {
    name: file,
    format,
    ...counts,
    blocks: 0,
    rightBlocks: 0,
    rightKinds: 0,
    notes: 0,
    rightNotes: 0,
    rightTies: 0,
  };
};

/** A document as the scorer compares it. */
export const readingOf = ({ text, blocks, noteMarks = [] }: Document): Reading => ({
  blocks: blocks.map(({ kind, marker, start, end }) => ({ kind, marker, text: text.slice(start, end) })),
  marks: noteMarks.map(({ at, marker, note }) => {
    const own = blocks.find(({ start }) => start === note);
    const around = blocks.find(({ start, end }) => start <= at && at <= end);
    return { before: text.slice(around?.start ?? 0, at), marker, note: text.slice(note, own?.end ?? note) };
  }),
});

const readingMeant = ({ blocks, notes }: Intended): Reading => ({
  blocks: [
    ...blocks.map(({ kind, marker, text }) => ({ kind, marker, text })),
    ...notes.map((text, index) => ({ kind: 'note' as const, marker: `${index + 1}`, text })),
  ],
  marks: blocks.flatMap(({ text, marks }) =>
    marks.map(({ at, note }) => ({ before: text.slice(0, at), marker: `${note + 1}`, note: notes[note] ?? '' })),
  ),
});
