import type { Command } from 'commander';
import { FOUND_ERRORS } from '../exit-codes.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';
import { tellRefused } from '../tell-refused.ts';

/** `proffer check FILE…`: a linter for allegations. */
export const addCheck = (program: Command): void => {
  const command = program
    .command('check')
    .summary('say what in a text will not stand, and why')
    .description(
      'Say what in a text will not stand, and why: sources that are missing, unnamed or dead, hedges that were ' +
        'dropped, dates and amounts with two readings, quotations that were changed. Ends with exit code 1 where a ' +
        'finding is an error.',
    )
    .argument('<files...>', 'files or cases to check; - is standard input')
    .addHelpText(
      'after',
      `
Examples:
  proffer check briefing.md
  proffer check *.md --format sarif > proffer.sarif
  proffer check my.case
  pandoc -t markdown letter.docx | proffer check -`,
    );
  withFormats(command, ['text', 'json', 'ndjson', 'sarif']).action(checkAndPrint);
};

const checkAndPrint = async (paths: readonly string[], { format }: { format: OutputFormat }): Promise<void> => {
  const { checkCaseFiles, checkFiles } = await import('../../workbench/check-files.ts');
  const { isCase, openCase } = await import('../../store/case-folder.ts');
  const { printFindings, summaryOf } = await import('../print-findings.ts');
  const { paintFor } = await import('../terminal.ts');
  const paint = paintFor(process.stdout, process.env);
  const files = [];
  for (const path of paths) {
    for await (const file of isCase(path) ? checkCaseFiles(openCase(path)) : checkFiles([path], tellRefused)) {
      files.push(file);
      if (format === 'text') for (const piece of printFindings(file, paint)) print(piece);
      if (format === 'ndjson') printJson(file.findings, 'ndjson');
    }
  }
  const findings = files.flatMap((file) => file.findings);
  if (format === 'text') print(`${summaryOf(files)}\n`);
  if (format === 'json') printJson(findings, 'json');
  if (format === 'sarif') {
    const { toSarif } = await import('../../exporters/sarif.ts');
    print(
      `${JSON.stringify(
        toSarif(
          files.map(({ path, document }) => ({ path, id: document.id })),
          findings,
        ),
        null,
        2,
      )}\n`,
    );
  }
  if (findings.some((finding) => finding.severity === 'error')) process.exitCode = FOUND_ERRORS;
};
