import type { Command } from 'commander';
import type { Explanation } from '../../statement/explain.ts';
import type { Statement } from '../../statement/statement.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';
import { tellRefused } from '../tell-refused.ts';

/** `proffer extract FILE…`: who is said to have done what to whom, on whose word. */
export const addExtract = (program: Command): void => {
  const command = program
    .command('extract')
    .summary('print the statements that files make')
    .description(
      'Print the statements that files make, each with its participants, place, time, amount, sources and the span it ' +
        'stands in. Nothing is kept.',
    )
    .argument('<files...>', 'files to extract from; - is standard input')
    .addHelpText(
      'after',
      `
Examples:
  proffer extract letter.md --format ndjson
  proffer extract *.md --format json | jq '.[].quote'
  proffer extract letter.md --explain              why each statement was found, and what else its word could mean`,
    )
    .option('--explain', 'say why: the sentence, the arcs used, the rule, the near misses');
  withFormats(command, ['ndjson', 'json', 'text']).action(extractAndPrint);
};

interface ExtractOptions {
  readonly format: OutputFormat;
  readonly explain?: true;
}

const explainAndPrint = async (paths: readonly string[], format: OutputFormat): Promise<void> => {
  const { explainFiles } = await import('../../workbench/explain-files.ts');
  const explanations: Explanation[] = [];
  for await (const found of explainFiles(paths, tellRefused)) {
    if (format === 'ndjson') printJson(found, 'ndjson');
    else if (format === 'text') for (const explanation of found) print(withReasons(explanation));
    else explanations.push(...found);
  }
  if (format === 'json') printJson(explanations, 'json');
};

const withReasons = ({ statement, sentence, predicate, arcs, nearMisses }: Explanation): string => {
  const lines = [
    `sentence     ${sentence.replaceAll(/\s+/g, ' ')}`,
    `rule         ${statement.rule}, on “${predicate}”`,
    ...statement.because.map((because) => `because      ${because}`),
    ...arcs.map((arc) => `arc          ${arc}`),
    ...nearMisses.map((miss) => `near miss    ${miss}`),
  ];
  return `${inWords(statement).trimEnd()}\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
};

const extractAndPrint = async (paths: readonly string[], { format, explain }: ExtractOptions): Promise<void> => {
  if (explain === true) return explainAndPrint(paths, format);
  const { extractFiles } = await import('../../workbench/extract-files.ts');
  const statements = [];
  for await (const extraction of extractFiles(paths, tellRefused)) {
    if (format === 'ndjson') printJson(extraction.statements, 'ndjson');
    else if (format === 'text') for (const statement of extraction.statements) print(inWords(statement));
    else statements.push(...extraction.statements);
  }
  if (format === 'json') printJson(statements, 'json');
};

const inWords = (statement: Statement): string => {
  const labels = (participants: readonly { readonly label: string }[]): string =>
    participants.map(({ label }) => label).join(', ') || '—';
  const line = [labels(statement.agent), statement.tie, labels(statement.patient), ...statement.goods].join(' · ');
  const said = [statement.voice, statement.factuality, ...statement.source.map(({ label }) => label)].join(', ');
  return `${line}\n  “${statement.quote.replaceAll(/\s+/g, ' ')}”\n  ${said}\n\n`;
};
