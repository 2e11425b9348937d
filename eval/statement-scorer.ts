import { f1 } from './evaluation.ts';

/** A statement as the scorer compares it: labels and plain values, gold or predicted. */
export interface StatementRow {
  readonly quote: string;
  /** UTF-16 offset of the quote; only picks the nearest of several places where the same words stand. */
  readonly start: number;
  readonly tie: string;
  readonly agent: readonly string[];
  readonly patient: readonly string[];
  readonly goods: readonly string[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  readonly time: string | null;
  readonly voice: string;
  readonly factuality: string;
  readonly evidence: string;
  /** Only in gold: false for background that may be missed. */
  readonly core?: boolean;
}

/** Surface form in lower case → canonical label in lower case. */
export type Aliases = ReadonlyMap<string, string>;

const COMPARED = ['source', 'voice', 'factuality', 'evidence', 'time', 'place', 'goods'] as const;
type Compared = (typeof COMPARED)[number];

/** Counts over some stretch of text; figures come from their sums, so that stretches can be resampled. */
export type Tally = Readonly<
  Record<'gold' | 'predicted' | 'unanchored' | 'matched' | 'core' | 'coreMatched' | 'frames' | 'whole', number> &
    Record<Compared, number>
>;

/** One gold row with what was predicted for it, if anything; and what was predicted beside the gold. */
export interface Alignment {
  readonly pairs: readonly { readonly gold: StatementRow; readonly predicted: StatementRow | undefined }[];
  readonly extra: readonly StatementRow[];
}

/** The first label that lists a form owns it, as in the published scorer. */
export const aliasesOf = (table: Readonly<Record<string, readonly string[]>>): Aliases => {
  const canonical = new Map<string, string>();
  for (const [label, forms] of Object.entries(table)) {
    for (const form of [label, ...forms]) {
      if (!canonical.has(form.toLowerCase())) canonical.set(form.toLowerCase(), label.toLowerCase());
    }
  }
  return canonical;
};

/** A comparable rendition: marks of Markdown dropped, quotation marks straightened, white space folded, lower case. */
export const plain = (text: string): string =>
  text
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_[\]\\]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

type Range = readonly [start: number, end: number];

/** Where the quote stands in the plain text; of several places the one nearest to where the row says it starts. */
const locate = (row: StatementRow, text: string, rawLength: number): Range | undefined => {
  const quote = plain(row.quote);
  if (quote === '') return undefined;
  const near = (row.start / rawLength) * text.length;
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best < 0 ? undefined : [best, best + quote.length];
};

const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const shareOfShorter = (a: Range, b: Range): number => shared(a, b) / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]));
const shareOfUnion = (a: Range, b: Range): number =>
  shared(a, b) / Math.max(1, a[1] - a[0] + b[1] - b[0] - shared(a, b));

/** A set of labels as one comparable string: canonical, without article, sorted. */
const setOf = (labels: readonly string[], aliases: Aliases): string => {
  const canonical = labels.map((label) => {
    const form = label.toLowerCase().trim();
    const bare = form.replace(/^the /, '');
    return aliases.get(form) ?? aliases.get(bare) ?? bare;
  });
  return [...new Set(canonical.filter((label) => label !== ''))].sort().join(' | ');
};

/** Whether agent and patient agree as sets; `cooperate` is symmetric. */
const sameRoles = (gold: StatementRow, predicted: StatementRow, aliases: Aliases): boolean => {
  const same = (a: readonly string[], b: readonly string[]): boolean => setOf(a, aliases) === setOf(b, aliases);
  if (same(gold.agent, predicted.agent) && same(gold.patient, predicted.patient)) return true;
  return gold.tie === 'cooperate' && same([...gold.agent, ...gold.patient], [...predicted.agent, ...predicted.patient]);
};

const agrees = (what: Compared, gold: StatementRow, predicted: StatementRow, aliases: Aliases): boolean =>
  what === 'source' || what === 'place' || what === 'goods'
    ? setOf(gold[what], aliases) === setOf(predicted[what], aliases)
    : gold[what] === predicted[what];

interface Located {
  readonly row: StatementRow;
  readonly range: Range | undefined;
}

/**
 * For each gold row the index of its prediction. A pair needs the same tie and an overlap of half the shorter span; pairs
 * are taken greedily, those with more equal roles and a tighter span first.
 */
const match = (
  gold: readonly Located[],
  predicted: readonly Located[],
  aliases: Aliases,
): ReadonlyMap<number, number> => {
  const pairs: { i: number; j: number; score: number }[] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      if (g.range === undefined || p.range === undefined || g.row.tie !== p.row.tie) return;
      if (shareOfShorter(g.range, p.range) < 0.5) return;
      const roles =
        Number(setOf(g.row.agent, aliases) === setOf(p.row.agent, aliases)) +
        Number(setOf(g.row.patient, aliases) === setOf(p.row.patient, aliases));
      pairs.push({ i, j, score: roles + shareOfUnion(g.range, p.range) });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const mateOf = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    if (mateOf.has(i) || used.has(j)) continue;
    mateOf.set(i, j);
    used.add(j);
  }
  return mateOf;
};

const empty = (): Record<keyof Tally, number> => ({
  gold: 0,
  predicted: 0,
  unanchored: 0,
  matched: 0,
  core: 0,
  coreMatched: 0,
  frames: 0,
  whole: 0,
  source: 0,
  voice: 0,
  factuality: 0,
  evidence: 0,
  time: 0,
  place: 0,
  goods: 0,
});

const countPair = (
  tally: Record<keyof Tally, number>,
  gold: StatementRow,
  predicted: StatementRow,
  aliases: Aliases,
): void => {
  tally.matched++;
  if (gold.core !== false) tally.coreMatched++;
  for (const what of COMPARED) if (agrees(what, gold, predicted, aliases)) tally[what]++;
  if (!sameRoles(gold, predicted, aliases)) return;
  tally.frames++;
  const also = ['voice', 'factuality', 'source'] as const;
  if (also.every((what) => agrees(what, gold, predicted, aliases))) tally.whole++;
};

/** Starts of sentences in the plain text, roughly: what intervals are resampled by. */
const sentenceStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/[.!?]["')]* /g), (found) => found.index + found[0].length),
];

const sentenceAt = (starts: readonly number[], at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Scores one document: a tally for each of its sentences, and the alignment to read the misses from. `text` is the source
 * as it stands in the file. Throws an Error where a gold quote is not in it: the gold is then wrong.
 */
export const scoreStatements = (
  text: string,
  gold: readonly StatementRow[],
  predicted: readonly StatementRow[],
  aliases: Aliases,
): { readonly tallies: readonly Tally[]; readonly alignment: Alignment } => {
  const body = plain(text);
  const place = (row: StatementRow): Located => ({ row, range: locate(row, body, text.length) });
  const placedGold = gold.map(place);
  const placed = predicted.map(place);
  const lost = placedGold.find((g) => g.range === undefined);
  if (lost !== undefined) throw new Error(`gold quote not found in its text: ${lost.row.quote}`);
  const mateOf = match(placedGold, placed, aliases);

  const starts = sentenceStarts(body);
  const tallies = starts.map(empty);
  const tallyOf = (located: Located): Record<keyof Tally, number> =>
    tallies[sentenceAt(starts, located.range?.[0] ?? 0)] ?? empty();
  placedGold.forEach((g, i) => {
    const tally = tallyOf(g);
    tally.gold++;
    if (g.row.core !== false) tally.core++;
    const mate = placed[mateOf.get(i) ?? -1];
    if (mate !== undefined) countPair(tally, g.row, mate.row, aliases);
  });
  for (const p of placed) {
    const tally = tallyOf(p);
    tally.predicted++;
    if (p.range === undefined) tally.unanchored++;
  }
  const used = new Set(mateOf.values());
  return {
    tallies,
    alignment: {
      pairs: gold.map((row, i) => ({ gold: row, predicted: predicted[mateOf.get(i) ?? -1] })),
      extra: predicted.filter((_, j) => !used.has(j)),
    },
  };
};

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The figures of the evaluation contract from any number of tallies. */
export const statementFigures = (tallies: readonly Tally[]): Record<string, number> => {
  const sum = empty();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  const overall = (right: number): number => f1(rate(right, sum.predicted), rate(right, sum.gold));
  const figures: Record<string, number> = {
    'statement.precision': rate(sum.matched, sum.predicted),
    'statement.recall': rate(sum.matched, sum.gold),
    'statement.f1': overall(sum.matched),
    'statement.coreRecall': rate(sum.coreMatched, sum.core),
    'statement.unanchored': rate(sum.unanchored, sum.predicted),
    'frame.f1': overall(sum.frames),
    'whole.f1': overall(sum.whole),
  };
  for (const what of COMPARED) figures[`matched.${what}`] = rate(sum[what], sum.matched);
  return figures;
};
