import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import type { Statement } from '../src/statement/statement.ts';
import { extract, type Models } from '../src/study.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import { type GoldDocument, readStatementGold } from './statement-gold.ts';
import { type StatementRow, scoreStatements, statementFigures, type Tally } from './statement-scorer.ts';

const DEFAULT_GOLD = '../shared/gold';
const PUBLISHED_SCORER = '../shared/tools/score.mjs';

const labels = (list: readonly { readonly label: string }[]): string[] => list.map((one) => one.label);

/** A statement of the product as the scorer compares it. */
export const rowOf = (statement: Statement): StatementRow => ({
  ...statement,
  agent: labels(statement.agent),
  patient: labels(statement.patient),
  place: labels(statement.place),
  source: labels(statement.source),
});

/** The figures that the published scorer gives for the same rows, under the names used here. */
const publishedFigures = (document: GoldDocument, rows: readonly StatementRow[]): Record<string, number> => {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-eval-'));
  const predicted = join(folder, 'predicted.ndjson');
  writeFileSync(predicted, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const beside = join(dirname(document.goldPath), 'aliases.json');
  const aliases = existsSync(beside) ? beside : join(folder, 'aliases.json');
  if (aliases !== beside) writeFileSync(aliases, '{}');
  const run = spawnSync(
    process.execPath,
    [PUBLISHED_SCORER, document.goldPath, predicted, '--text', document.textPath, '--aliases', aliases, '--json'],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`${PUBLISHED_SCORER}: ${run.stderr}`);
  const { statement, frame, whole, ofMatched } = JSON.parse(run.stdout) as Record<string, Record<string, number>>;
  const named = (prefix: string, figures: Record<string, number> = {}): [string, number][] =>
    Object.entries(figures).map(([key, value]) => [`${prefix}.${key}`, value]);
  return Object.fromEntries([
    ...named('statement', statement),
    ...named('frame', frame),
    ...named('whole', whole),
    ...named('matched', ofMatched),
  ]);
};

/** Throws an Error where our scorer and the published one differ on one document. */
export const crossCheck = (document: GoldDocument, rows: readonly StatementRow[], tallies: readonly Tally[]): void => {
  const published = publishedFigures(document, rows);
  for (const [name, ours] of Object.entries(statementFigures(tallies))) {
    const theirs = published[name];
    if (theirs !== undefined && Math.abs(ours - theirs) > 1e-9) {
      throw new Error(`${basename(document.goldPath)}: ${name} is ${ours} here, ${theirs} by the published scorer`);
    }
  }
};

/** What the product finds in a file, and the tallies that come of it. */
const scoreDocument = async (document: GoldDocument, model: Models): Promise<readonly Tally[]> => {
  const bytes = readFileSync(document.textPath);
  const found = await read(bytes, basename(document.textPath));
  if (found instanceof Failure) throw found;
  const rows = extract(found, model).statements.map(rowOf);
  const { tallies } = scoreStatements(bytes.toString('utf8'), document.rows, rows, document.aliases);
  if (existsSync(PUBLISHED_SCORER)) crossCheck(document, rows, tallies);
  return tallies;
};

/** Below this many documents intervals resample sentences. */
const DOCUMENTS_TO_RESAMPLE = 8;

/** Scores extraction against annotated statements; counts are pooled over documents. */
export const statements: Evaluation = async ({ gold, seed, limit }) => {
  const data = gold ?? DEFAULT_GOLD;
  if (!existsSync(data)) return { skipped: `${data} is not there` };
  const documents = readStatementGold(data).slice(0, limit);
  const model = loadModels();
  const byDocument: (readonly Tally[])[] = [];
  for (const document of documents) byDocument.push(await scoreDocument(document, model));
  const figuresOf = (sample: readonly (readonly Tally[])[]): Record<string, number> => statementFigures(sample.flat());
  const units = documents.length < DOCUMENTS_TO_RESAMPLE ? byDocument.flat().map((tally) => [tally]) : byDocument;
  return {
    data,
    n: documents.length,
    figures: figuresOf(byDocument),
    ci: bootstrap(units, figuresOf, seed),
    baselines: {},
  };
};
