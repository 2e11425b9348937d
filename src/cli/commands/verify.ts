import type { Command } from 'commander';
import { failures } from '../../failure.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';

/** `proffer verify CASE`: is everything what was sealed, decided and computed? */
export const addVerify = (program: Command): void => {
  const command = program
    .command('verify')
    .summary('hold a case against its hashes and compute everything again')
    .description(
      'Hold every source against its hash and every judgement against the chain, and compute everything derived again ' +
        'to see that it is the same. Changes nothing. Ends with exit code 6 where anything is not what it was.',
    )
    .argument('<case>', 'folder of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer verify my.case
  cd my.case/documents && for f in *[0-9a-f]; do sha256sum $f; done   # the same, by hand`,
    );
  withFormats(command, ['text', 'json']).action(verifyAndPrint);
};

const verifyAndPrint = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { verifyCase } = await import('../../workbench/verify-case.ts');
  const { progressOf } = await import('../progress.ts');
  const { onProgress, stop } = await progressOf('computing again');
  const outcome = await verifyCase(openCase(name), onProgress).finally(stop);
  if (outcome.problems.length > 0) process.exitCode = failures['case-damaged'].exit;
  if (format === 'json') return printJson([outcome], 'ndjson');
  for (const problem of outcome.problems) print(`damaged: ${problem}\n`);
  for (const note of outcome.notes) print(`note: ${note}\n`);
  if (outcome.problems.length > 0) return;
  print(`${outcome.documents} documents are what was sealed\n${outcome.judgements} judgements are what was decided\n`);
  if (outcome.derived !== undefined) print(`everything derived is what is computed again: ${outcome.derived}\n`);
};
