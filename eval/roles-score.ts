import type { Span } from '../src/text/span.ts';
import { f1OfCounts } from './evaluation.ts';

export type Role = 'source' | 'target';

/** A span of words, `[start, end)` in words, and the roles that it has: both where who acts on whom is mutual. */
export interface RoleSpan extends Span {
  readonly roles: readonly Role[];
}

/** right, predicted, gold. */
type Counts = readonly [number, number, number];

export interface RoleCounts {
  readonly span: Counts;
  readonly exact: Counts;
  /** Predicted spans that lie on an annotated one of the other role only; predicted spans that lie on any. */
  readonly swapped: readonly [number, number];
}

/** Words shared, of words in either; 0 … 1. */
export const overlapOf = (a: Span, b: Span): number => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
};

const LEAST = 0.5;

/**
 * A predicted span is right when it overlaps an annotated one by half of the words in either and has its role; one to
 * one, best overlap first.
 */
export const countRoles = (gold: readonly RoleSpan[], predicted: readonly RoleSpan[]): RoleCounts => {
  const sizes = [predicted.length, gold.length] as const;
  let swapped = 0;
  let placed = 0;
  for (const one of predicted) {
    const there = gold.filter((other) => overlapOf(one, other) >= LEAST);
    if (there.length === 0) continue;
    placed++;
    if (!there.some((other) => sharesRole(one, other))) swapped++;
  }
  return {
    span: [matches(gold, predicted, LEAST), ...sizes],
    exact: [matches(gold, predicted, 1), ...sizes],
    swapped: [swapped, placed],
  };
};

const sharesRole = (a: RoleSpan, b: RoleSpan): boolean => a.roles.some((role) => b.roles.includes(role));

const matches = (gold: readonly RoleSpan[], predicted: readonly RoleSpan[], least: number): number => {
  const pairs = gold.flatMap((a, g) =>
    predicted.flatMap((b, p) => {
      const overlap = overlapOf(a, b);
      return overlap >= least && sharesRole(a, b) ? [{ g, p, overlap }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.p - b.p);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { g, p } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
  }
  return usedGold.size;
};

/** Figures over sentences: counts are summed first. */
export const roleFigures = (sentences: readonly RoleCounts[]): Record<string, number> => {
  const sum = (of: (one: RoleCounts) => Counts): Counts =>
    sentences.reduce<Counts>(([a, b, c], one) => [a + of(one)[0], b + of(one)[1], c + of(one)[2]], [0, 0, 0]);
  const swaps = sentences.reduce((n, { swapped }) => n + swapped[0], 0);
  const placed = sentences.reduce((n, { swapped }) => n + swapped[1], 0);
  return {
    'span.f1': f1OfCounts(...sum(({ span }) => span)),
    'exact.f1': f1OfCounts(...sum(({ exact }) => exact)),
    'swap.rate': placed === 0 ? 0 : swaps / placed,
  };
};
