import { describe, expect, test } from 'vitest';
import { readConllu } from './conllu.ts';
import { goldDocuments } from './entity-layer.ts';
import { countReference } from './reference.ts';

const row = (id: number, form: string, misc: string): string => `${id}\t${form}\t_\tNOUN\tNN\t_\t0\troot\t_\t${misc}`;

const FILE = [
  '# newdoc id = one',
  '# sent_id = one-1',
  '# text = The governor of Oster left',
  row(1, 'The', 'Entity=(1-person-new-n-cf1-2-coref'),
  row(2, 'governor', '_'),
  row(3, 'of', '_'),
  row(4, 'Oster', 'Entity=(2-place-new-n-cf2-1-sgl-Oster)1)'),
  row(5, 'left', '_'),
  '',
  '# sent_id = one-2',
  '# text = He slept',
  row(1, 'He', 'Entity=(1-person-giv:act-n-cf1-1-ana)'),
  row(2, 'slept', '_'),
  '',
].join('\n');

describe('the entity layer', () => {
  test('brackets give nested mentions with their entity', () => {
    const [document] = goldDocuments(readConllu(FILE));
    const plain = document?.mentions.map(({ entity, type, sentence, first, last }) => ({
      entity,
      type,
      sentence,
      first,
      last,
    }));
    expect(plain).toEqual([
      { entity: '2', type: 'place', sentence: 0, first: 3, last: 3 },
      { entity: '1', type: 'person', sentence: 0, first: 0, last: 3 },
      { entity: '1', type: 'person', sentence: 1, first: 0, last: 0 },
    ]);
  });

  test('mentions count when both ends are right, whatever chain they are in', () => {
    const { right, predicted, gold } = countReference([['0-4', '6-8'], ['10-12']], [['0-4', '10-12'], ['6-9']]);
    expect({ right, predicted, gold }).toEqual({ right: 2, predicted: 3, gold: 3 });
  });
});
