import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

/** Cells of a CSV text without its byte-order mark, after RFC 4180. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

test('quotation marks are doubled and a formula is disarmed', () => {
  expect(toCsv(['quote'], [['he said "no"'], ['=1+1']])).toBe('\ufeffquote\r\n"he said ""no"""\r\n\'=1+1\r\n');
});

test('what was written reads back the same, whatever it holds', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, ([columns = [], ...rows]) => {
      expect(cellsOf(toCsv(columns, rows))).toEqual([columns, ...rows]);
    }),
  );
});

test('no cell begins as a formula, however it was meant', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
      expect(cellsOf(toCsv(['c'], [[first + rest]]))[1]?.[0]).toBe(`'${first}${rest}`);
    }),
  );
});
