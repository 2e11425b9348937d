import { expect, test } from 'vitest';
import { seededRandom } from '../eval/evaluation.ts';
import { RELATIONS } from '../src/annotation/annotation.ts';
import { encode, entryOfWord } from '../src/annotation/encode.ts';
import { parseSyntaxModel, UNIT } from '../src/annotation/syntax-model.ts';
import { partRows } from '../src/annotation/words.ts';
import { exportModel } from './export.ts';
import { type Batch, forward, headColumns, makeNetwork, type Shape } from './network.ts';

const SHAPE: Shape = {
  width: 32,
  layers: 2,
  arc: 16,
  label: 8,
  tags: 5,
  relations: RELATIONS.length,
  tables: [4, 64, 64, 64, 64, 64],
  given: 8,
};
const WORDS = ['the', 'Front', 'sold', 'oil'];

const batchOf = (forms: readonly string[]): Batch => {
  const rows = SHAPE.tables.map(() => new Int32Array(forms.length));
  const parts = new Int32Array(5);
  for (const [i, form] of forms.entries()) {
    rows[0]![i] = WORDS.indexOf(form);
    partRows(form, 0, form.length, SHAPE.tables.slice(1), parts);
    for (const [p, row] of parts.entries()) rows[p + 1]![i] = row;
  }
  return {
    length: forms.length,
    bounds: Int32Array.of(0, 5, forms.length),
    rows,
    given: Int32Array.from(forms, (form) => WORDS.indexOf(form)),
    tags: new Uint8Array(forms.length),
    heads: new Int32Array(forms.length),
    relations: new Uint8Array(forms.length),
  };
};

test('the network of whole numbers that ships gives the scores of the network of floats that was trained', () => {
  const random = seededRandom(3);
  const vectors = Float32Array.from({ length: 4 * 8 }, () => random() * 2 - 1);
  const network = makeNetwork(SHAPE, vectors, random, 64);
  const weights = Object.fromEntries([
    ...Object.entries(network.parameters).map(([name, { value }]) => [name, value.data]),
    ...network.tables.map(({ value }, i) => [`table${i}`, value.data]),
  ]);
  const words = WORDS.map((form, i) => ({ form, given: vectors.subarray(i * 8, i * 8 + 8), learnt: i }));
  const tags = Array.from({ length: SHAPE.tags }, () => ({ upos: 1, xpos: 1 }));
  const model = parseSyntaxModel(exportModel(SHAPE, weights, words, tags, '', new Int8Array(8)));

  const forms = ['the', 'Front', 'sold', 'oil', '.', 'Varn', 'denied', 'it'];
  forms.forEach((form, i) => {
    model.room.entries[i] = entryOfWord(model, form);
  });
  encode(model, [0, 5, 8]);
  const expected = forward(network, batchOf(forms));
  const { all, tag, dep } = headColumns(SHAPE);
  const scale = UNIT * 2 ** model.output.shift;
  for (let t = 0; t < forms.length; t++) {
    for (let c = 0; c < SHAPE.tags; c++) {
      const got = model.room.out[t * model.output.columns + tag + c]! / scale;
      expect(got).toBeCloseTo(expected.data[t * all + tag + c]!, 1);
    }
    for (let c = 0; c < SHAPE.arc; c++) {
      const got = model.room.out[t * model.output.columns + dep + c]! / scale;
      expect(got).toBeCloseTo(expected.data[t * all + dep + c]!, 1);
    }
  }
});
