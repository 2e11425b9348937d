import type { Warning } from '../document/document.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { listDocuments, type Sealed } from '../store/documents.ts';
import { countFindings, countStatements, entriesById } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';
import { sourceReport } from './report.ts';

/** A source of a case: how it came, and what the last study saw in it. */
export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** ISO 8601 UTC instant at which it was sealed. */
  readonly at: string;
  /** Whether it only holds other sources: an archive, a folder of mails. */
  readonly isContainer: boolean;
  /** Name of the source that held it; null where it was given itself. */
  readonly heldBy: string | null;
  /** Null where it was not studied yet. */
  readonly studied: {
    readonly title: string;
    readonly issuer: string;
    readonly date: string;
    readonly format: string;
    readonly words: number;
    readonly statements: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    /** What a reader could not take as it stood. */
    readonly unread: readonly Warning[];
  } | null;
}

/** Every source of a case, the oldest document first, those not studied yet before all. */
export const listSources = async (folder: CaseFolder): Promise<readonly SourceView[]> => {
  const sealed = listDocuments(folder);
  const names = new Map(sealed.map(({ id, name }) => [id, name]));
  const came = ({ id, name, bytes, at, isContainer, parent }: Sealed) => {
    return {
      id,
      name,
      bytes,
      at,
      isContainer: isContainer === true,
      heldBy: parent === undefined ? null : (names.get(parent) ?? null),
    };
  };
  if (!isStudied(folder)) return sealed.map((one) => ({ ...came(one), studied: null }));
  return readDerived(folder, async (derived) => {
    const entries = await entriesById(
      derived,
      sealed.map(({ id }) => id),
    );
    const statements = new Map((await countStatements(derived)).map(({ document, count }) => [document, count]));
    const findings = new Map(
      (await countFindings(derived)).map(({ document, severity, count }) => [`${document} ${severity}`, count]),
    );
    const sources = sealed.map((one): SourceView => {
      const { id } = one;
      const entry = entries.get(id);
      if (entry === undefined) return { ...came(one), studied: null };
      const { title, issuer, date } = sourceReport(entry);
      const countOf = (severity: string): number => findings.get(`${id} ${severity}`) ?? 0;
      return {
        ...came(one),
        studied: {
          title,
          issuer,
          date,
          format: entry.format,
          words: entry.words,
          statements: statements.get(id) ?? 0,
          errors: countOf('error'),
          warnings: countOf('warning'),
          notes: countOf('note'),
          unread: entry.warnings,
        },
      };
    });
    return sources.sort(
      (a, b) =>
        Number(a.studied !== null) - Number(b.studied !== null) ||
        ((a.studied?.date || '~') < (b.studied?.date || '~')
          ? -1
          : (a.studied?.date || '~') > (b.studied?.date || '~')
            ? 1
            : 0) ||
        (a.name < b.name ? -1 : 1),
    );
  });
};
