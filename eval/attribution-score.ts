import type { Span } from '../src/text/span.ts';
import { f1OfCounts } from './evaluation.ts';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** One attribution to be scored: the spans of each role, in reading order, without white space at their ends. */
export type Spans = Readonly<Record<Role, readonly Span[]>>;

/** A predicted attribution also tells where the head word of its source stands. */
export type Predicted = Spans & { readonly sourceHead?: Span };

/** One article: its length in UTF-16 units, what annotators marked and what was found. */
export interface Article {
  readonly length: number;
  readonly gold: readonly Spans[];
  readonly predicted: readonly Predicted[];
}

/** right, predicted, gold: what an F1 is made of. */
type Counts = [number, number, number];

/** The counts of one article, by figure. */
export type ArticleCounts = Readonly<Record<string, Counts>>;

const key = (span: Span): string => `${span.start}-${span.end}`;

const exact = (article: Article, role: Role): Counts => {
  const gold = new Set(article.gold.flatMap((a) => a[role].map(key)));
  const predicted = new Set(article.predicted.flatMap((a) => a[role].map(key)));
  let right = 0;
  for (const span of predicted) if (gold.has(span)) right++;
  return [right, predicted.size, gold.size];
};

const marked = (length: number, attributions: readonly Spans[], role: Role): Uint8Array => {
  const units = new Uint8Array(length);
  for (const a of attributions) for (const span of a[role]) units.fill(1, span.start, span.end);
  return units;
};

const overlapCounts = (article: Article, role: Role): Counts => {
  const gold = marked(article.length, article.gold, role);
  const predicted = marked(article.length, article.predicted, role);
  const counts: Counts = [0, 0, 0];
  for (let i = 0; i < article.length; i++) {
    const g = gold[i] as number;
    const p = predicted[i] as number;
    counts[0] += g & p;
    counts[1] += p;
    counts[2] += g;
  }
  return counts;
};

const size = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number => {
  let units = 0;
  for (const x of a) for (const y of b) units += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return units;
};

/** Dice coefficient of two sets of spans over their UTF-16 units: 2·shared / (size + size). */
export const dice = (a: readonly Span[], b: readonly Span[]): number => {
  const total = size(a) + size(b);
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
};

const sourceRight = (predicted: Predicted, gold: Spans): boolean => {
  const head = predicted.sourceHead;
  if (head === undefined) return gold.source.length === 0;
  return gold.source.some((s) => s.start <= head.start && head.end <= s.end);
};

/**
 * Attributions found: the contents have Dice ≥ `least`, the cues share something, and the head word of the source
 * lies in the annotated source (or both have none). One to one, best content first.
 */
const whole = (article: Article, least: number): Counts => {
  const pairs: { g: number; p: number; dice: number }[] = [];
  article.gold.forEach((gold, g) => {
    article.predicted.forEach((predicted, p) => {
      if (shared(gold.content, predicted.content) === 0) return;
      const match = dice(gold.content, predicted.content);
      if (match >= least && shared(gold.cue, predicted.cue) > 0 && sourceRight(predicted, gold))
        pairs.push({ g, p, dice: match });
    });
  });
  pairs.sort((a, b) => b.dice - a.dice || a.g - b.g || a.p - b.p);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { g, p } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
  }
  return [usedGold.size, article.predicted.length, article.gold.length];
};

export const countsOf = (article: Article): ArticleCounts => ({
  ...Object.fromEntries(ROLES.map((role) => [`${role}.f1`, exact(article, role)])),
  ...Object.fromEntries(ROLES.map((role) => [`overlap.${role}.f1`, overlapCounts(article, role)])),
  'attribution.f1@.5': whole(article, 0.5),
  'attribution.f1@.8': whole(article, 0.8),
});

/** F1 of each figure over all articles: counts are summed first. */
export const figuresOf = (articles: readonly ArticleCounts[]): Record<string, number> => {
  const sums: Record<string, Counts> = {};
  for (const article of articles) {
    for (const [figure, counts] of Object.entries(article)) {
      sums[figure] ??= [0, 0, 0];
      const sum = sums[figure];
      for (let i = 0; i < 3; i++) sum[i] = (sum[i] as number) + (counts[i] as number);
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([figure, counts]) => [figure, f1OfCounts(...counts)]));
};
