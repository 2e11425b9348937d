import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATIONS, UPOS, XPOS } from './annotation.ts';
import { mendTree } from './mend-tree.ts';

const WORDS = [
  'the',
  'of',
  'in',
  'by',
  'that',
  'to',
  'up',
  'May',
  '2031',
  '14',
  'Varn',
  'guard',
  'ships',
  'sold',
  ',',
  'an',
  'least',
];

/** A sentence with a tree that may be any: each token hangs on one before it in a random order, the first on nothing. */
const sentence = fc.array(
  fc.record({
    word: fc.constantFrom(...WORDS),
    upos: fc.nat(UPOS.length - 1),
    xpos: fc.nat(XPOS.length - 1),
    relation: fc.nat(RELATIONS.length - 1),
    rank: fc.nat(1000),
    above: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 14 },
);

test('whatever is mended, a tree stays a tree', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const order = words.map((_, i) => i).sort((a, b) => words[a]!.rank - words[b]!.rank || a - b);
      const head = new Int32Array(words.length).fill(-1);
      for (const [place, token] of order.entries())
        if (place > 0) head[token] = order[words[token]!.above % place] as number;
      const tokens = {
        upos: Uint8Array.from(words, ({ upos }) => upos),
        xpos: Uint8Array.from(words, ({ xpos }) => xpos),
        head,
        relation: Uint8Array.from(words, ({ relation }) => relation),
      };
      mendTree(tokens, 0, words.length, (i) => words[i]?.word ?? '');
      for (const [token] of words.entries()) {
        let at = token;
        for (let steps = 0; at >= 0 && steps <= words.length; steps++) at = tokens.head[at] as number;
        expect(at).toBeLessThan(0);
      }
    }),
    { numRuns: 3000 },
  );
});
