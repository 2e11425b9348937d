import type { Command } from 'commander';
import type { ClaimReport, StatementReport } from '../../workbench/report.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';
import { addDecisions, type DecisionCommand } from './judge.ts';

interface ClaimsFlags {
  readonly format: OutputFormat;
  readonly origins: boolean;
}

/** `proffer claims CASE`: each claim, who says so, how firmly, and who denies it. */
export const addClaims = (program: Command): void => {
  const claims = program
    .command('claims')
    .summary('list the claims of a case: who says so, on how many origins, who denies it')
    .description(
      'List the claims of a case, each with who says so and how firmly, in how many documents and from how many ' +
        'independent origins, and who denies it. Whether a claim is true is not said.',
    )
    .addHelpText(
      'after',
      `
Examples:
  proffer claims my.case
  proffer claims my.case --origins
  proffer claims my.case --format csv > claims.csv
  proffer claims my.case --format json | jq '.[] | select(.corroboration.standing == "contested").claim.label'`,
    );
  const list = claims
    .command('list', { isDefault: true })
    .summary('list the claims of a case')
    .argument('<case>', 'folder of the case')
    .option('--origins', 'show how the documents go back to one another, with the passages that they share', false);
  withFormats(list, ['text', 'json', 'ndjson', 'csv']).action(listClaims);
  addDecisions(claims, decisions);
};

const claim: DecisionCommand['subject'][number] = ['claim', 'id, or the beginning of one'];

const decisions: readonly DecisionCommand[] = [
  {
    command: 'merge',
    about: 'claim',
    decision: 'same',
    summary: 'decide that two claims are one',
    subject: [claim, ['other', 'id, or the beginning of one']],
  },
  {
    command: 'split',
    about: 'claim',
    decision: 'split',
    summary: 'decide that a statement makes another claim',
    subject: [claim, ['statement', 'id, or the beginning of one']],
  },
  {
    command: 'rename',
    about: 'claim',
    decision: 'rename',
    summary: 'decide what a claim is called',
    subject: [claim, ['label', 'what to call it']],
  },
  {
    command: 'grade',
    about: 'claim',
    decision: 'grade',
    summary: 'say how credible a claim is, 1 to 6 (Admiralty code)',
    subject: [claim, ['grade', '1 confirmed by other sources … 5 improbable, 6 cannot be judged']],
  },
  {
    command: 'undo',
    about: 'claim',
    decision: 'undo',
    summary: 'take a judgement back by another',
    subject: [['number', 'sequence number of the judgement']],
  },
];

const listClaims = async (name: string, { format, origins }: ClaimsFlags): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { readReport } = await import('../../workbench/report.ts');
  const { claims } = await readReport(openCase(name));
  if (format === 'json' || format === 'ndjson') return printJson(claims.map(plainClaim), format);
  if (format === 'csv') return print((await import('../../exporters/csv.ts')).toCsv(columns, claims.flatMap(rowsOf)));
  const { printClaim, printOrigins } = await import('../print-case.ts');
  const { paintFor } = await import('../terminal.ts');
  const paint = paintFor(process.stdout, process.env);
  for (const claim of claims) print(printClaim(claim, paint) + (origins ? printOrigins(claim, paint) : ''));
};

const plainClaim = (report: ClaimReport) => {
  const plain = ({ statement, source, saidBy }: StatementReport) => ({ ...statement, name: source.name, saidBy });
  return { ...report, supporting: report.supporting.map(plain), denying: report.denying.map(plain) };
};

const columns = [
  ...['claim', 'label', 'standing', 'origins', 'side', 'said by', 'factuality', 'voice', 'evidence', 'tie'],
  ...['agent', 'patient', 'goods', 'place', 'time', 'quote', 'file', 'start', 'end', 'sha256'],
];

/** One row for each statement of a claim. */
const rowsOf = ({ claim, corroboration, supporting, denying }: ClaimReport): (string | number)[][] => {
  const labels = (list: readonly { readonly label: string }[]): string => list.map(({ label }) => label).join('; ');
  const rowOf = (side: 'for' | 'against', { statement, source, saidBy }: StatementReport): (string | number)[] => [
    ...[claim.id, claim.label, corroboration.standing, corroboration.origins.length, side, saidBy.join('; ')],
    ...[statement.factuality, statement.voice, statement.evidence, statement.tie],
    ...[labels(statement.agent), labels(statement.patient), statement.goods.join('; '), labels(statement.place)],
    ...[statement.time ?? '', statement.quote, source.name, statement.start, statement.end, source.id],
  ];
  return [...supporting.map((one) => rowOf('for', one)), ...denying.map((one) => rowOf('against', one))];
};
