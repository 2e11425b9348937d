import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { renderConllu } from './render-conllu.ts';
import { renderMarked } from './render-marked.ts';

describe('renderMarked', () => {
  test('puts mentions in brackets and lists what they stand for', () => {
    expect(renderMarked(annotated('Anna Keld signed it. She has left Lima.'))).toMatch(
      /^\[person:1 Anna Keld\] signed .*\. \[pronoun:1 She\] has left \[place:2 Lima\]\.\n\n1 {2}person {2}Anna Keld\n2 {2}place {2}Lima\n$/,
    );
  });

  test('without its brackets it is the text', () => {
    const words = [
      'Anna Keld',
      'the Kestrel Front',
      'left',
      'in May 2014',
      'the governor of',
      'Lima',
      'said',
      '.',
      'it',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const [marked = ''] = renderMarked(annotated(text)).split('\n\n');
        expect(marked.replace(/\[[a-z]+(?:[:=][^\s]*)? |\]/g, '')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('renderConllu', () => {
  test('gives one row of ten columns a token, with its offset and the mentions around it', () => {
    const rows = renderConllu(annotated('Anna Keld died in Lima.'))
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([10, 10, 10, 10, 10, 10]);
    expect(rows.map((row) => row[1])).toEqual(['Anna', 'Keld', 'died', 'in', 'Lima', '.']);
    expect(rows[0]?.[9]).toBe('Entity=(e1-person|Start=0');
    expect(rows[1]?.[9]).toBe('Entity=e1)|Start=5');
    expect(rows[4]?.[9]).toBe('Entity=(e2-place)|Start=18|SpaceAfter=No');
  });
});
