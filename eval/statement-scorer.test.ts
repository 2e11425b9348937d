import { describe, expect, test } from 'vitest';
import { aliasesOf, type StatementRow, scoreStatements, statementFigures } from './statement-scorer.ts';

const TEXT =
  'The Orland Guard shelled Varn. Kestrel allied with *Orland*. Orland, critics say, sold [fuel](#) to Kestrel.';
const ALIASES = aliasesOf({ Orland: ['Orland Guard', 'the Guard'], 'Kestrel Front': ['Kestrel'] });

const row = (quote: string, tie: string, rest: Partial<StatementRow> = {}): StatementRow => ({
  quote,
  start: TEXT.indexOf(quote),
  tie,
  agent: [],
  patient: [],
  goods: [],
  place: [],
  source: [],
  time: null,
  voice: 'asserted',
  factuality: 'CT+',
  evidence: 'none',
  ...rest,
});

const figures = (gold: StatementRow[], predicted: StatementRow[]): Record<string, number> =>
  statementFigures(scoreStatements(TEXT, gold, predicted, ALIASES).tallies);

describe('scoring statements', () => {
  test('two of three predictions hit two of four gold rows: precision 2/3, recall 1/2, F1 4/7', () => {
    const gold = [
      row('The Orland Guard shelled Varn', 'attack'),
      row('Kestrel allied with *Orland*', 'cooperate', { core: false }),
      row('sold [fuel](#) to Kestrel', 'trade'),
      row('critics say', 'oppose'),
    ];
    const predicted = [
      row('shelled Varn', 'attack'),
      row('Kestrel allied with Orland', 'cooperate'),
      row('sold fuel to Kestrel', 'supply'),
    ];
    const got = figures(gold, predicted);
    expect(got['statement.precision']).toBeCloseTo(2 / 3);
    expect(got['statement.recall']).toBeCloseTo(1 / 2);
    expect(got['statement.f1']).toBeCloseTo(4 / 7);
    expect(got['statement.coreRecall']).toBeCloseTo(1 / 3);
  });

  test('a span must cover half of the shorter one', () => {
    const gold = [row('The Orland Guard shelled', 'attack')];
    expect(figures(gold, [row('Guard shelled Varn', 'attack')])['statement.recall']).toBe(1);
    expect(figures(gold, [row('shelled Varn. Kestrel allied with', 'attack')])['statement.recall']).toBe(0);
  });

  test('a prediction pairs with one gold row only', () => {
    const gold = [row('The Orland Guard shelled Varn', 'attack'), row('shelled Varn', 'attack')];
    expect(figures(gold, [row('shelled Varn', 'attack')])['statement.recall']).toBe(0.5);
  });

  test('the pair with the right roles wins over the tighter span', () => {
    const gold = [row('The Orland Guard shelled Varn', 'attack', { agent: ['Orland'] })];
    const loose = row('Guard shelled Varn', 'attack', { agent: ['the Orland Guard'] });
    const tight = row('The Orland Guard shelled Varn', 'attack', { agent: ['Kestrel'] });
    expect(figures(gold, [tight, loose])['frame.f1']).toBeCloseTo(2 / 3);
  });

  test('who allies with whom may be told either way round, who sells to whom may not', () => {
    const roles = { agent: ['Kestrel Front'], patient: ['Orland'] };
    const turned = { agent: ['Orland'], patient: ['Kestrel Front'] };
    expect(
      figures([row('Kestrel allied', 'cooperate', roles)], [row('Kestrel allied', 'cooperate', turned)])['frame.f1'],
    ).toBe(1);
    expect(figures([row('sold', 'trade', roles)], [row('sold', 'trade', turned)])['frame.f1']).toBe(0);
  });

  test('a whole statement needs roles, voice, factuality and source', () => {
    const gold = [row('sold', 'trade', { agent: ['Orland'], source: ['critics'], voice: 'reported' })];
    const right = { agent: ['Orland'], source: ['the critics'], voice: 'reported' };
    expect(figures(gold, [row('sold', 'trade', right)])['whole.f1']).toBe(1);
    expect(figures(gold, [row('sold', 'trade', { ...right, factuality: 'PR+' })])['whole.f1']).toBe(0);
    expect(figures(gold, [row('sold', 'trade', { ...right, factuality: 'PR+' })])['matched.source']).toBe(1);
  });

  test('a quote that is not in the source is counted as unanchored and wrong', () => {
    const got = figures([row('sold', 'trade')], [{ ...row('sold', 'trade'), quote: 'gave away' }]);
    expect(got['statement.unanchored']).toBe(1);
    expect(got['statement.precision']).toBe(0);
  });

  test('gold that is not in its text is an error of the gold', () => {
    expect(() => figures([{ ...row('sold', 'trade'), quote: 'gave away' }], [])).toThrow('gave away');
  });
});
