import { type CaseFolder, caseTitle } from '../store/case-folder.ts';
import { countFacet } from '../store/claim-list.ts';
import { readDerived } from '../store/database.ts';
import { studiedInputs } from '../store/derived.ts';
import { listDocuments } from '../store/documents.ts';
import { readJudgements } from '../store/judgements.ts';
import { countFindings, countStatements } from '../store/lookups.ts';
import { idOf } from '../text/digest.ts';
import { isStudied } from './is-studied.ts';

/** A case in a few figures. */
export interface CaseOverview {
  /** Tells the case from others that are opened at the same address: a digest of where it lies. */
  readonly key: string;
  readonly title: string;
  readonly documents: number;
  readonly statements: number;
  readonly claims: number;
  /** Claims by how they stand. */
  readonly standings: Readonly<Record<string, number>>;
  /** Findings by severity. */
  readonly findings: Readonly<Record<string, number>>;
  /** Sequence number of the last judgement; 0 where there is none. */
  readonly lastJudgement: number;
  /** Digest of all that the last study was computed from; empty where nothing was studied. */
  readonly studied: string;
}

/** The figures of a case as last studied; zeros where it was not. */
export const showCase = async (folder: CaseFolder): Promise<CaseOverview> => {
  const given = {
    key: idOf(folder.path),
    title: caseTitle(folder),
    documents: listDocuments(folder).length,
    lastJudgement: readJudgements(folder).length,
  };
  if (!isStudied(folder)) return { ...given, statements: 0, claims: 0, standings: {}, findings: {}, studied: '' };
  return readDerived(folder, async (derived) => {
    const standings = await countFacet(derived, { values: {}, words: '' }, 'standing', 10);
    const findings = new Map<string, number>();
    for (const { severity, count } of await countFindings(derived))
      findings.set(severity, (findings.get(severity) ?? 0) + count);
    return {
      ...given,
      statements: (await countStatements(derived)).reduce((sum, { count }) => sum + count, 0),
      claims: standings.reduce((sum, { count }) => sum + count, 0),
      standings: Object.fromEntries(standings.map(({ value, count }) => [value, count])),
      findings: Object.fromEntries(findings),
      studied: (await studiedInputs(derived)) ?? '',
    };
  });
};
