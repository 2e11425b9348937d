import type { Factuality } from '../attribution/attribution.ts';
import { byWeight } from '../briefing/order-claims.ts';
import type { Finding } from '../checks/finding.ts';
import type { Conflict } from '../corroboration/conflict.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Statement } from '../statement/statement.ts';
import { type CaseFolder, caseTitle } from '../store/case-folder.ts';
import { type Derived, readDerived } from '../store/database.ts';
import { type DocumentEntry, readDocumentEntries, readDossier, readStatements } from '../store/derived.ts';

/** A source as a reader meets it: what to call it, who issued it and when, in its own words where it has them. */
export interface SourceReport {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly entry: DocumentEntry;
}

/** A statement with the document that makes it and whom that document names for it. */
export interface StatementReport {
  readonly statement: Statement;
  readonly source: SourceReport;
  /** Who says so: the sources cited, nearest first, and at last the document's own voice. */
  readonly saidBy: readonly string[];
}

/** A claim with everything that speaks for and against it. */
export interface ClaimReport {
  readonly claim: Claim;
  readonly corroboration: Corroboration;
  readonly supporting: readonly StatementReport[];
  readonly denying: readonly StatementReport[];
  readonly conflicts: readonly Conflict[];
}

/** What the last study of a case found, joined up for showing. */
export interface CaseReport {
  readonly title: string;
  /** The oldest first. */
  readonly sources: readonly SourceReport[];
  /** The weightiest first. */
  readonly claims: readonly ClaimReport[];
  /** In the order of documents and offsets. */
  readonly statements: readonly StatementReport[];
  /** Those in most documents first. */
  readonly actors: readonly Actor[];
  readonly findings: readonly Finding[];
}

/** The report of a case as last studied. Waits for nobody. Fails with `not-found` where it was not studied. */
export const readReport = (folder: CaseFolder): Promise<CaseReport> =>
  readDerived(folder, (derived) => reportFrom(derived, caseTitle(folder)));

const reportFrom = async (derived: Derived, title: string): Promise<CaseReport> => {
  const dossier = await readDossier(derived);
  const sources = (await readDocumentEntries(derived)).map(sourceReport).sort(byDate);
  const statements = reportStatements(await readStatements(derived), sources);
  return {
    title,
    sources,
    claims: reportClaims(dossier.claims, dossier.corroborations, dossier.conflicts, statements),
    statements: [...statements.values()],
    actors: [...dossier.actors].sort(byPresence),
    findings: dossier.findings,
  };
};

/** A document's entry as readers meet it. */
export const sourceReport = (entry: DocumentEntry): SourceReport => ({
  id: entry.document,
  name: entry.name,
  title: entry.metadata.title?.value ?? entry.name,
  issuer: entry.metadata.issuer?.value ?? '',
  date: (entry.metadata.dates.find(({ role }) => role !== 'captured') ?? entry.metadata.dates[0])?.value ?? '',
  entry,
});

/** The oldest first; those without a date last, by name. */
const byDate = (a: SourceReport, b: SourceReport): number =>
  compare(a.date || '~', b.date || '~') || compare(a.name, b.name) || compare(a.id, b.id);

/** Actors in many documents first. */
const byPresence = (a: Actor, b: Actor): number =>
  documentsOf(b) - documentsOf(a) || compare(a.label, b.label) || compare(a.id, b.id);

const documentsOf = ({ members }: Actor): number => new Set(members.map(({ document }) => document)).size;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reportStatements = (
  statements: readonly Statement[],
  sources: readonly SourceReport[],
): ReadonlyMap<string, StatementReport> => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const reports = new Map<string, StatementReport>();
  for (const statement of statements) {
    const source = byId.get(statement.document);
    if (source !== undefined) reports.set(statement.id, { statement, source, saidBy: saidBy(statement, source) });
  }
  return reports;
};

/** Who says so: the sources cited, nearest first, and at last the document's own voice. */
export const saidBy = (statement: Statement, source: SourceReport): readonly string[] => [
  ...statement.source.map(({ label }) => label),
  statement.speaker ?? (source.issuer === '' ? source.name : source.issuer),
];

const reportClaims = (
  claims: readonly Claim[],
  corroborations: readonly Corroboration[],
  conflicts: readonly Conflict[],
  statements: ReadonlyMap<string, StatementReport>,
): readonly ClaimReport[] => {
  const corroborationOf = new Map(corroborations.map((corroboration) => [corroboration.claim, corroboration]));
  const conflictById = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const all = <Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] =>
    ids.map((id) => items.get(id)).filter((item) => item !== undefined);
  const reports = claims.flatMap((claim) => {
    const corroboration = corroborationOf.get(claim.id);
    if (corroboration === undefined) return [];
    return {
      claim,
      corroboration,
      supporting: all(corroboration.supporting, statements),
      denying: all(corroboration.denying, statements),
      conflicts: all(corroboration.conflicts, conflictById),
    };
  });
  return reports.sort(byWeight);
};

/** A source's commitment in words. Source: FactBank. */
export const commitmentInWords: Readonly<Record<Factuality, string>> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  'CT-': 'denied',
  'PR-': 'probably not',
  'PS-': 'possibly not',
  Uu: 'uncommitted',
};
