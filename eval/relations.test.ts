import { describe, expect, it } from 'vitest';
import { countRelations, relationFigures, type TypedRelation } from './relations-score.ts';

const relation = (type: TypedRelation['type'], source: [number, number], target: [number, number]): TypedRelation => ({
  type,
  source: { start: source[0], end: source[1] },
  target: { start: target[0], end: target[1] },
});

describe('relations', () => {
  it('are right where type and both arguments meet; fights and alliances either way round, the others not', () => {
    const gold = [
      relation('FightingAgainst', [0, 5], [10, 15]),
      relation('InChargeOf', [0, 5], [20, 25]),
      relation('CommWith', [0, 5], [30, 35]),
    ];
    const counts = countRelations(gold, [
      relation('FightingAgainst', [12, 13], [4, 6]),
      relation('InChargeOf', [20, 25], [0, 5]),
      relation('AlliesOf', [0, 5], [30, 35]),
    ]);
    expect(counts.FightingAgainst).toEqual([1, 1, 1]);
    expect(counts.InChargeOf).toEqual([0, 1, 1]);
    expect(counts.CommWith).toEqual([0, 0, 1]);
    expect(counts.AlliesOf).toEqual([0, 1, 0]);
    // One of three found, three annotated: precision and recall are a third.
    expect(relationFigures([counts])['relation.f1']).toBeCloseTo(1 / 3);
  });

  it('count once however often they are found', () => {
    const one = relation('BelongsTo', [0, 5], [10, 15]);
    expect(countRelations([one], [one, one]).BelongsTo).toEqual([1, 2, 1]);
  });
});
