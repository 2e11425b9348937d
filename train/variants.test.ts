import { expect, test } from 'vitest';
import { readConllu } from '../eval/conllu.ts';
import { seededRandom } from '../eval/evaluation.ts';
import { poolOf, variantOf } from './variants.ts';

/** Rows of CoNLL-U from "form lemma UPOS XPOS head relation" a word. */
const sentence = (...words: readonly string[]): string =>
  words
    .map((word, i) => {
      const [form, lemma, upos, xpos, head, relation] = word.split(' ');
      return [i + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
    })
    .join('\n');

const treebank = readConllu(
  [
    sentence('Orlex Orlex PROPN NNP 2 nsubj', 'bought buy VERB VBD 0 root', 'chairs chair NOUN NNS 2 obj'),
    sentence('They they PRON PRP 2 nsubj', 'ship ship VERB VBP 0 root', 'coal coal NOUN NN 2 obj'),
    sentence(
      'Ana Ana PROPN NNP 2 nsubj',
      'told tell VERB VBD 0 root',
      'us we PRON PRP 2 iobj',
      'lies lie NOUN NNS 2 obj',
    ),
    ...Array.from({ length: 3 }, () => sentence('The the DET DT 2 det', 'ship ship NOUN NN 0 root')),
  ].join('\n\n'),
);
const pool = poolOf(treebank);

/** All that becomes of a sentence in many rounds. */
const variants = (index: number): ReadonlySet<string> => {
  const random = seededRandom(7);
  const of = treebank[index] as (typeof treebank)[number];
  return new Set(
    Array.from({ length: 200 }, () =>
      variantOf(of, pool, random)
        .words.map(({ form, head }) => `${form}:${head}`)
        .join(' '),
    ),
  );
};

test('the pool holds verbs with objects that are nouns as well, and verbs that ties are told by', () => {
  expect(pool).toMatchObject({ verbs: ['ship'], nouns: ['ship'] });
  expect(pool.acts).toEqual(expect.arrayContaining(['ambush', 'overrun', 'supply']));
  expect(pool.acts.some((verb) => /[_:]/.test(verb))).toBe(false);
});

test('a past with one subject becomes a present in -s or another past, and a name grows at the front; heads move along', () => {
  const shown = variants(0);
  expect([...shown].some((one) => /^Orlex:1 \w+ed:-1 chairs:1$/.test(one))).toBe(true);
  expect(shown).toContain('Orlex:1 bought:-1 chairs:1');
  expect(shown).toContain('Orlex:1 ships:-1 chairs:1');
  expect(shown).toContain('Ship:1 Orlex:2 bought:-1 chairs:2');
});

test('a verb with more than an object stays, and a present of several gets no -s', () => {
  expect([...variants(2)].every((one) => one.includes('told'))).toBe(true);
  expect([...variants(1)].every((one) => !/[^s]s:-1/.test(one))).toBe(true);
});
