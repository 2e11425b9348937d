import { type Command, Option } from 'commander';

/** What a list can be printed as. */
export type OutputFormat = 'text' | 'json' | 'ndjson' | 'csv' | 'sarif' | 'conllu' | 'marked' | 'svg';

/** Adds `--format` with the formats that a command knows; the first is what it prints unasked. */
export const withFormats = (command: Command, formats: readonly [OutputFormat, ...OutputFormat[]]): Command =>
  command.addOption(new Option('-f, --format <format>', 'print as').choices(formats).default(formats[0]));

/** Writes to standard output. */
export const print = (text: string | Uint8Array): void => {
  process.stdout.write(text);
};

/** Prints a list as one JSON array or as one JSON object a line. */
export const printJson = (items: readonly unknown[], format: 'json' | 'ndjson'): void => {
  if (format === 'json') print(`${JSON.stringify(items, null, 2)}\n`);
  else for (const item of items) print(`${JSON.stringify(item)}\n`);
};
