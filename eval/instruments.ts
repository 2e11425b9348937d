import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../src/document/read.ts';
import { sourceSpan } from '../src/document/source-span.ts';
import { Failure } from '../src/failure.ts';
import { instrumentFromDocument } from '../src/law/instrument-from-document.ts';
import { bootstrap, type Evaluation, f1 } from './evaluation.ts';

const DEFAULT_TEXTS = '../shared/data/unsc/resolutions-odd';
const JUDGED = join(import.meta.dirname, 'judged', 'instrument-paragraphs.jsonl');

/** A paragraph of a file: its path, and its span in the file as it stands on the disk, in UTF-16 units. */
type Paragraph = readonly [path: string, start: number, end: number];

interface Scored {
  readonly gold: number;
  readonly found: number;
  readonly exact: number;
  /** Paragraphs that are on the right side of the line between preamble and operative part. */
  readonly sided: number;
}

const isPreamble = (path: string): boolean => path.includes('preamble');

export const scoreParagraphs = (found: readonly Paragraph[], gold: readonly Paragraph[]): Scored => {
  const exact = new Set(gold.map(String));
  const sides = new Map(gold.map(([path, start]) => [start, isPreamble(path)]));
  return {
    gold: gold.length,
    found: found.length,
    exact: found.filter((one) => exact.has(String(one))).length,
    sided: found.filter(([path, start]) => sides.get(start) === isPreamble(path)).length,
  };
};

const figuresOf = (all: readonly Scored[]): Record<string, number> => {
  const sum = (key: keyof Scored): number => all.reduce((n, one) => n + one[key], 0);
  const share = (of: number, whole: number): number => (whole === 0 ? 0 : of / whole);
  return {
    exact: share(sum('exact'), sum('gold')),
    'exact.f1': f1(share(sum('exact'), sum('found')), share(sum('exact'), sum('gold'))),
    split: share(sum('sided'), sum('gold')),
  };
};

/**
 * Preamble, operative paragraphs and their numbers read off raw resolutions, against paragraphs that were checked by hand.
 * `gold` is the folder of the texts; those that were judged and are not in it are left out.
 */
export const instruments: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_TEXTS;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const judged = readFileSync(JUDGED, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly file: string; readonly paragraphs: readonly Paragraph[] });
  const scored: Scored[] = [];
  for (const { file, paragraphs } of judged.slice(0, limit)) {
    if (!existsSync(join(path, file))) continue;
    const document = await read(readFileSync(join(path, file)), file);
    if (document instanceof Failure) continue;
    const found = instrumentFromDocument(document).provisions.flatMap(({ path: at, span }): readonly Paragraph[] => {
      if (span === undefined) return [];
      const { start, end } = sourceSpan(document.sourceMap, span);
      return [[at, start, end]];
    });
    scored.push(scoreParagraphs(found, paragraphs));
  }
  return {
    data: `${path}: ${scored.reduce((n, one) => n + one.gold, 0)} paragraphs`,
    n: scored.length,
    figures: figuresOf(scored),
    ci: bootstrap(scored, figuresOf, seed),
    baselines: {},
  };
};
