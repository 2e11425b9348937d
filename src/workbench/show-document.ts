import type { Finding } from '../checks/finding.ts';
import type { Reliability } from '../corroboration/reliability.ts';
import type { Aside, Block, Document, Link, Metadata, Page, Part, Warning } from '../document/document.ts';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import { judgeStatements } from '../resolution/judge-statements.ts';
import { type Judgement, standingJudgements } from '../resolution/judgement.ts';
import type { Statement } from '../statement/statement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { listDocuments, type Sealed } from '../store/documents.ts';
import { readJudgements } from '../store/judgements.ts';
import { claimsOfStatements, contributionOf, findingsIn, statementsIn } from '../store/lookups.ts';
import { listReliabilities } from './list-reliabilities.ts';
import { readSealedDocument } from './read-sealed.ts';
import { type StatementView, viewStatements } from './statement-view.ts';

/** A statement in its document, with the claim that it belongs to; null where the case was not studied since. */
export interface DocumentStatement extends StatementView {
  readonly claim: { readonly claim: string; readonly standing: string; readonly origins: number } | null;
}

/** A document as it is read on the screen. Offsets are those of `text`. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly format: Document['format'];
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly parts: readonly Part[];
  readonly metadata: Metadata;
  /** The size of each page in points; empty for formats without pages. */
  readonly pages: readonly Pick<Page, 'number' | 'width' | 'height'>[];
  readonly asides: readonly Aside[];
  readonly warnings: readonly Warning[];
  /** By place; rejected ones too. */
  readonly statements: readonly DocumentStatement[];
  readonly findings: readonly Finding[];
  /** Of those whom it rests on: who speaks in it first, then whom it cites. */
  readonly reliabilities: readonly Reliability[];
  /** What people decided about its statements and what stands of it, the oldest first. */
  readonly judgements: readonly Judgement[];
}

/** Documents that were read last, so that going back and forth between them reads each once. */
const recent = new Map<string, Promise<Document>>();
const MOST_RECENT = 12;

/** A sealed document by its id. Fails with `not-found`, or `case-damaged` where its bytes changed. */
export const readRecent = async (folder: CaseFolder, id: string): Promise<Document> => {
  const key = `${folder.path}\n${id}`;
  const reading = recent.get(key) ?? readSealedDocument(folder, sealedOf(folder, id));
  recent.delete(key);
  recent.set(key, reading);
  reading.catch(() => recent.delete(key));
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST_RECENT) break;
    recent.delete(oldest);
  }
  return reading;
};

const sealedOf = (folder: CaseFolder, id: string): Sealed => {
  const sealed = listDocuments(folder).find((one) => one.id === id);
  if (sealed !== undefined) return sealed;
  throw new Failure('not-found', message('failure.no-document', { id }), message('failure.no-document.hint'));
};

/**
 * A document of a case with its statements as people judged them up to now, even where the case was not studied since.
 * Fails with `not-found` where no such document is sealed, `case-damaged` where its bytes changed.
 */
export const showDocument = async (folder: CaseFolder, id: string): Promise<DocumentView> => {
  const { name, format, language, text, blocks, links, parts, metadata, pages, asides, warnings } = await readRecent(
    folder,
    id,
  );
  const log = readJudgements(folder);
  const standing = standingJudgements(log).filter(
    ({ about, statement }) => about === 'statement' && statement?.document === id,
  );
  return readDerived(folder, async (derived) => {
    const contribution = await contributionOf(derived, id);
    const labelled = new Map((await statementsIn(derived, id)).map((statement) => [statement.id, statement]));
    const claims = await claimsOfStatements(derived, id);
    const found = contribution === undefined ? [] : [contribution.extraction];
    const now = judgeStatements(found, log).flatMap(({ statements }) => statements);
    const all = [
      ...now,
      ...rejected(
        found.flatMap(({ statements }) => statements),
        now,
      ),
    ];
    const views = await viewStatements(
      derived,
      all.map((one) => withLabels(one, labelled.get(one.id))),
      log,
    );
    return {
      id,
      name,
      format,
      language,
      text,
      blocks,
      links,
      parts,
      metadata,
      pages: (pages ?? []).map(({ number, width, height }) => ({ number, width, height })),
      asides: asides ?? [],
      warnings,
      statements: [...views]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((view) => ({ ...view, claim: claims.get(view.id) ?? null })),
      findings: await findingsIn(derived, id),
      reliabilities: found[0] === undefined ? [] : await listReliabilities(derived, found[0]),
      judgements: standing,
    };
  });
};

/** Statements that were found and read no more. */
const rejected = (found: readonly Statement[], now: readonly Statement[]): readonly Statement[] => {
  const kept = new Set(now.map(({ id }) => id));
  return found.filter(({ id }) => !kept.has(id));
};

/** A statement with its participants called as the case calls them, where the last study knew the same participants. */
const withLabels = (statement: Statement, studied: Statement | undefined): Statement =>
  studied === undefined || statement.rule === 'judgement'
    ? statement
    : { ...statement, agent: studied.agent, patient: studied.patient };
