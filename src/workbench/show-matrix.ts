import type { Factuality } from '../attribution/attribution.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Statement, Voice } from '../statement/statement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type ClaimFilter, type ClaimListRow, selectClaims } from '../store/claim-list.ts';
import { readDerived } from '../store/database.ts';
import { assessmentsOf, claimById, entriesById, statementsById } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** What one document says of one claim: its strongest statement. */
export interface MatrixCell {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly factuality: Factuality;
  readonly voice: Voice;
  /** How many statements of the claim the document has. */
  readonly count: number;
}

/** Claims against sources and against provisions. */
export interface Matrix {
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly date: string;
  }[];
  readonly rows: readonly {
    readonly claim: ClaimListRow;
    readonly cells: readonly MatrixCell[];
    readonly assessments: readonly Assessment[];
  }[];
  readonly total: number;
}

/** The stronger commitment first; a denial is as strong as what it denies. */
const strength: Readonly<Record<Factuality, number>> = {
  'CT+': 6,
  'CT-': 5,
  'PR+': 4,
  'PR-': 3,
  'PS+': 2,
  'PS-': 1,
  Uu: 0,
};

/** What the document itself asserts is stronger than what it reports. */
const standsBehind = ({ voice, factuality }: Statement): number =>
  (voice === 'asserted' ? 10 : 0) + strength[factuality];

/** A page of the claims that a filter leaves, each with what every document says of it. */
export const showMatrix = async (
  folder: CaseFolder,
  filter: ClaimFilter,
  offset: number,
  limit: number,
): Promise<Matrix> => {
  if (!isStudied(folder)) return { documents: [], rows: [], total: 0 };
  return readDerived(folder, async (derived) => {
    const { rows: claims, total } = await selectClaims(derived, filter, 'weight', false, offset, limit);
    const rows = [];
    for (const claim of claims) {
      const ids = (await claimById(derived, claim.claim))?.statements ?? [];
      const cells = cellsOf(await statementsById(derived, ids));
      rows.push({ claim, cells, assessments: await assessmentsOf(derived, claim.claim) });
    }
    const used = [...new Set(rows.flatMap(({ cells }) => cells.map(({ document }) => document)))];
    const entries = await entriesById(derived, used);
    const documents = [...entries.values()]
      .map(({ document, name, metadata }) => ({
        id: document,
        name,
        title: metadata.title?.value ?? name,
        date: metadata.dates[0]?.value ?? '',
      }))
      .sort((a, b) => ((a.date || '~') < (b.date || '~') ? -1 : 1));
    return { documents, rows, total };
  });
};

const cellsOf = (statements: readonly Statement[]): readonly MatrixCell[] => {
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = byDocument.get(statement.document);
    if (known === undefined) byDocument.set(statement.document, [statement]);
    else known.push(statement);
  }
  return [...byDocument].map(([document, told]) => {
    const [strongest] = [...told].sort((a, b) => standsBehind(b) - standsBehind(a)) as [Statement];
    const { start, end, quote, factuality, voice } = strongest;
    return { document, start, end, quote, factuality, voice, count: told.length };
  });
};
