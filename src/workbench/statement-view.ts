import { type Judgement, standingJudgements } from '../resolution/judgement.ts';
import type { Statement } from '../statement/statement.ts';
import type { Derived } from '../store/database.ts';
import { entriesById } from '../store/lookups.ts';
import { saidBy, sourceReport } from './report.ts';

/** What a person has made of a statement. */
export type Verdict = 'accepted' | 'rejected' | 'corrected' | 'added';

/** A statement with what a reader needs beside it. */
export interface StatementView extends Statement {
  /** File name of its document, what to call the document, who issued it and when; empty where it does not say. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** Who says so: the sources cited, nearest first, and at last the document's own voice. */
  readonly saidBy: readonly string[];
  readonly verdict: Verdict | null;
}

const verdicts: Readonly<Partial<Record<Judgement['decision'], Verdict>>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
};

/** The standing verdict on each statement that has one, by statement id. */
export const verdictsByStatement = (log: readonly Judgement[]): ReadonlyMap<string, Verdict> => {
  const found = new Map<string, Verdict>();
  for (const { about, decision, subject } of standingJudgements(log)) {
    const verdict = verdicts[decision];
    if (about !== 'statement' || verdict === undefined) continue;
    const id = subject[0] ?? '';
    // What was added by hand stays so when it is corrected or accepted.
    found.set(id, found.get(id) === 'added' && verdict !== 'rejected' ? 'added' : verdict);
  }
  return found;
};

/** Statements as readers meet them; those of documents that the last study did not know are left out. */
export const viewStatements = async (
  derived: Derived,
  statements: readonly Statement[],
  log: readonly Judgement[],
): Promise<readonly StatementView[]> => {
  const entries = await entriesById(derived, [...new Set(statements.map(({ document }) => document))]);
  const judged = verdictsByStatement(log);
  return statements.flatMap((statement) => {
    const entry = entries.get(statement.document);
    if (entry === undefined) return [];
    const source = sourceReport(entry);
    const { name, title, date } = source;
    return {
      ...statement,
      name,
      title,
      date,
      saidBy: saidBy(statement, source),
      verdict: judged.get(statement.id) ?? null,
    };
  });
};
