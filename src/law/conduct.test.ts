import { describe, expect, test } from 'vitest';
import { conductOf } from './conduct.ts';

const ties = (provision: string): string[] => [...conductOf(provision)];

describe('conductOf', () => {
  test('acts are read off verbs and nouns of action, and goods are no acts', () => {
    expect(
      ties(
        'to prevent any sale of arms and to stop nationals from trading in natural gas, notwithstanding the provisions of this resolution',
      ),
    ).toEqual(['trade']);
  });

  test('funds that are frozen are not conduct by the name of “to fund”', () => {
    expect(ties('Decides that all States shall freeze the funds and assets of the persons listed;')).toEqual([]);
  });

  test('what is forbidden in the bare form of the verb counts', () => {
    expect(ties('Decides that States shall not supply rifles to the Kestrel Front;')).toEqual(['supply']);
  });

  test('a peace-keeping operation is no attack, an operation against a town is one', () => {
    expect(ties('Extends the mandate of the operation in Varn;')).toEqual([]);
    expect(ties('Demands an end to the operation against Varn;')).toEqual(['attack']);
  });
});
