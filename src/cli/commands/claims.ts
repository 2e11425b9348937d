import type { Command } from 'commander';
import type { ClaimReport, StatementReport } from '../../workbench/report.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';

/** `proffer claims CASE`: each claim, who says so, how firmly, and who denies it. */
export const addClaims = (program: Command): void => {
  const command = program
    .command('claims')
    .summary('list the claims of a case: who says so, on how many origins, who denies it')
    .description(
      'List the claims of a case, each with who says so and how firmly, in how many documents and from how many ' +
        'independent origins, and who denies it. Whether a claim is true is not said.',
    )
    .argument('<case>', 'folder of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer claims my.case
  proffer claims my.case --format json | jq '.[] | select(.corroboration.standing == "contested").claim.label'`,
    );
  withFormats(command, ['text', 'json', 'ndjson']).action(listClaims);
};

const listClaims = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { readReport } = await import('../../workbench/report.ts');
  const { claims } = await readReport(openCase(name));
  if (format === 'json' || format === 'ndjson') return printJson(claims.map(plainClaim), format);
  const { printClaim } = await import('../print-case.ts');
  const { paintFor } = await import('../terminal.ts');
  const paint = paintFor(process.stdout, process.env);
  for (const claim of claims) print(printClaim(claim, paint));
};

const plainClaim = (report: ClaimReport) => {
  const plain = ({ statement, source, saidBy }: StatementReport) => ({ ...statement, name: source.name, saidBy });
  return { ...report, supporting: report.supporting.map(plain), denying: report.denying.map(plain) };
};
