import { describe, expect, test } from 'vitest';
import { countNames, readIob2, type TypedSpan } from './names.ts';

const FILE = `# newdoc id = one
# text = Anna Keld left Oster.
1\tAnna\tB-PER\t-\tx
2\tKeld\tI-PER\t-\tx
3\tleft\tO\t-\t-
4\tOster\tB-LOC\t-\tx
5\t.\tO\t-\t-

# text = She joined the Varn Agency .
1\tShe\tO\t-\t-
2\tjoined\tO\t-\t-
3\tthe\tO\t-\t-
4\tVarn\tB-ORG\t-\tx
5\tAgency\tI-ORG\t-\tx
6\t.\tO\t-\t-
`;

describe('readIob2', () => {
  test('gives spans in each sentence', () => {
    expect(readIob2(FILE)).toEqual([
      {
        id: 'one',
        sentences: ['Anna Keld left Oster.', 'She joined the Varn Agency .'],
        names: [
          [
            { start: 0, end: 9, type: 'PER' },
            { start: 15, end: 20, type: 'LOC' },
          ],
          [{ start: 15, end: 26, type: 'ORG' }],
        ],
      },
    ]);
  });
});

describe('countNames', () => {
  test('a name is right when both ends and the type are', () => {
    const gold: TypedSpan[] = [
      { start: 0, end: 9, type: 'PER' },
      { start: 15, end: 20, type: 'LOC' },
    ];
    const predicted: TypedSpan[] = [
      { start: 0, end: 9, type: 'PER' },
      { start: 14, end: 20, type: 'LOC' },
      { start: 15, end: 20, type: 'ORG' },
    ];
    expect(countNames(predicted, gold)).toEqual({
      PER: { right: 1, predicted: 1, gold: 1 },
      LOC: { right: 0, predicted: 1, gold: 1 },
      ORG: { right: 0, predicted: 1, gold: 0 },
    });
  });
});
