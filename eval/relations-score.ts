import type { Span } from '../src/text/span.ts';
import { f1OfCounts } from './evaluation.ts';

export const RELATION_TYPES = ['FightingAgainst', 'AlliesOf', 'InChargeOf', 'BelongsTo', 'CommWith'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface TypedRelation {
  readonly type: RelationType;
  readonly source: Span;
  readonly target: Span;
}

/** right, predicted, gold. */
export type Counts = readonly [number, number, number];

const MUTUAL: ReadonlySet<RelationType> = new Set<RelationType>(['AlliesOf', 'FightingAgainst']);

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const same = (a: TypedRelation, b: TypedRelation): boolean =>
  a.type === b.type &&
  ((touch(a.source, b.source) && touch(a.target, b.target)) ||
    (MUTUAL.has(a.type) && touch(a.source, b.target) && touch(a.target, b.source)));

/**
 * The relations of one document found, type by type: same type, and each argument shares something with the annotated
 * one; alliances and fights hold either way round. One to one, in reading order.
 */
export const countRelations = (
  gold: readonly TypedRelation[],
  predicted: readonly TypedRelation[],
): Readonly<Record<RelationType, Counts>> => {
  const counts = (type: RelationType): Counts => {
    const left = gold.filter((one) => one.type === type);
    const asked = predicted.filter((one) => one.type === type);
    const wanted = left.length;
    let right = 0;
    for (const one of asked) {
      const at = left.findIndex((other) => same(one, other));
      if (at < 0) continue;
      right++;
      left.splice(at, 1);
    }
    return [right, asked.length, wanted];
  };
  return Object.fromEntries(RELATION_TYPES.map((type) => [type, counts(type)])) as Record<RelationType, Counts>;
};

/** F1 of each type and of all together; counts of the documents are summed first. */
export const relationFigures = (
  documents: readonly Readonly<Record<RelationType, Counts>>[],
): Record<string, number> => {
  const sum = (types: readonly RelationType[]): Counts => {
    let [right, predicted, gold] = [0, 0, 0];
    for (const counts of documents) {
      for (const type of types) {
        right += counts[type][0];
        predicted += counts[type][1];
        gold += counts[type][2];
      }
    }
    return [right, predicted, gold];
  };
  return {
    'relation.f1': f1OfCounts(...sum(RELATION_TYPES)),
    ...Object.fromEntries(RELATION_TYPES.map((type) => [`${type}.f1`, f1OfCounts(...sum([type]))])),
  };
};
