/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell: text as it is, except that an apostrophe goes before what a spreadsheet would run. Source: RFC 4180; OWASP,
 * CSV injection.
 */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as CSV with a line of column names. Begins with a byte-order mark, without which spreadsheets take UTF-8 for
 * something else.
 *
 *     ['quote'], [['he said "no"'], ['=1+1']]   →   quote ⏎ "he said ""no""" ⏎ '=1+1 ⏎
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
