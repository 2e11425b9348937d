import type { Finding } from '../checks/finding.ts';
import type { Conflict } from '../corroboration/conflict.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import type { Reliability } from '../corroboration/reliability.ts';
import type { Document } from '../document/document.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Instrument } from '../law/instrument.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import type { Contribution, Dossier } from '../study.ts';
import type { Kept } from '../text/kept.ts';
import { claimListRows, type ListedClaim } from './claim-list.ts';
import { type Derived, insertRows, type Tables } from './database.ts';
import { contributionOf, statementsIn } from './lookups.ts';

/** The tables of the case as a whole. */
type CaseTable = Exclude<keyof Tables, 'contribution' | 'study' | 'passage'>;

/** What rows are made of, and the rows that it makes at its place in the table. */
export interface RowsMade<Row> {
  /** Equal where it would make the same rows in the same place. */
  readonly from: object;
  readonly rows: () => readonly Row[];
}

/**
 * The rows of the case as a whole, table by table, in the order in which they are dumped. Each is made when it is asked
 * for: all of them at once would be a second copy of the case in memory.
 */
export type CaseRows = { readonly [Table in CaseTable]: Iterable<RowsMade<Tables[Table]>> };

/** What the rows of a database were made of when they were last written, and the digest of what that was computed from. */
export interface SavedRows {
  readonly inputs: string;
  readonly from: ReadonlyMap<CaseTable, readonly object[]>;
}

/** What a list of sources shows of a document: its extraction without what was found in it. */
export type DocumentEntry = Pick<
  Extraction,
  'document' | 'name' | 'format' | 'metadata' | 'parts' | 'links' | 'warnings' | 'words'
>;

const entryOf = (extraction: Extraction): DocumentEntry => {
  const { document, name, format, metadata, parts, links, warnings, words } = extraction;
  return { document, name, format, metadata, parts, links, warnings, words };
};

/** One document's contribution as the database keeps it: JSON, so that nobody has to hold the objects; and its text. */
export interface ContributionRow {
  readonly contribution: Tables['contribution'];
  readonly passages: readonly Tables['passage'][];
}

/** The rows for what the stages whose version is `stage` made of a document. */
export const contributionRow = (document: Document, contribution: Contribution, stage: string): ContributionRow => ({
  contribution: {
    document: document.id,
    stage,
    words: contribution.extraction.words,
    data: JSON.stringify(contribution),
  },
  passages: document.blocks.map(({ start, end }) => {
    return { document: document.id, start, end, text: document.text.slice(start, end) };
  }),
});

/** The ids of the documents whose contribution was made by this version of the stages. */
export const contributedDocuments = async (derived: Derived, stage: string): Promise<ReadonlySet<string>> => {
  const rows = await derived.query.selectFrom('contribution').select('document').where('stage', '=', stage).execute();
  return new Set(rows.map((row) => row.document));
};

/** Keeps contributions, each in place of an older one of the same document. */
export const saveContributions = (derived: Derived, rows: readonly ContributionRow[]): void => {
  const forget = derived.native.prepare('delete from passage where document = ?');
  for (const { contribution } of rows) forget.run([contribution.document]);
  insertRows(
    derived,
    'contribution',
    rows.map(({ contribution }) => contribution),
  );
  insertRows(
    derived,
    'passage',
    rows.flatMap(({ passages }) => passages),
  );
};

/** Forgets what documents contributed that are not in the case. */
export const keepContributionsOf = async (derived: Derived, documents: ReadonlySet<string>): Promise<void> => {
  const rows = await derived.query.selectFrom('contribution').select('document').execute();
  for (const { document } of rows) {
    if (documents.has(document)) continue;
    await derived.query.deleteFrom('contribution').where('document', '=', document).execute();
    await derived.query.deleteFrom('passage').where('document', '=', document).execute();
  }
};

/**
 * Every contribution, by document id: the same order on every machine. One at a time is held as JSON. `known` holds those
 * that were read before, by document and stage version, and takes up the others.
 */
export const readContributions = (
  derived: Derived,
  known: Map<string, Contribution> = new Map(),
): readonly Contribution[] => {
  const keys = derived.native
    .prepare("select document || ' ' || stage as key from contribution order by document")
    .all([]) as readonly { readonly key: string }[];
  const wanted = new Set(keys.map(({ key }) => key));
  for (const key of known.keys()) if (!wanted.has(key)) known.delete(key);
  const read = derived.native.prepare('select data from contribution where document = ?');
  return keys.map(({ key }) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const [row] = read.all([key.slice(0, key.indexOf(' '))]) as readonly { readonly data: string }[];
    const contribution = JSON.parse((row as { readonly data: string }).data) as Contribution;
    known.set(key, contribution);
    return contribution;
  });
};

/** Makes a row of each item. */
function* rowsOf<Item extends object, Row>(
  items: Iterable<Item>,
  rowOf: (item: Item, position: number) => Row,
): Generator<RowsMade<Row>> {
  let position = 0;
  for (const from of items) {
    const place = position++;
    yield { from, rows: () => [rowOf(from, place)] };
  }
}

/** Goes through what belongs to each item, in the order of the items. */
function* eachOf<Item, Part>(items: Iterable<Item>, partsOf: (item: Item) => Iterable<Part>): Generator<Part> {
  for (const item of items) yield* partsOf(item);
}

/** An origin belongs to one claim for as long as it is the same object. */
function* originRows(corroborations: readonly Corroboration[]): Generator<RowsMade<Tables['origin']>> {
  let position = 0;
  for (const { claim, origins } of corroborations)
    for (const origin of origins) {
      const place = position++;
      yield {
        from: origin,
        rows: () => [{ position: place, id: origin.id, claim, data: JSON.stringify(origin) }],
      };
    }
}

/** A dossier as rows. `listed` keeps what the list of claims shows of each from one dossier to the next. */
export const caseRows = (dossier: Dossier, listed?: Kept<ListedClaim>): CaseRows => ({
  document: rowsOf(dossier.extractions, (extraction, position) => ({
    position,
    id: extraction.document,
    data: JSON.stringify(entryOf(extraction)),
  })),
  actor: rowsOf(dossier.actors, (actor, position) => ({ position, id: actor.id, data: JSON.stringify(actor) })),
  statement: rowsOf(
    eachOf(dossier.extractions, ({ statements }) => statements),
    (statement, position) => ({
      position,
      id: statement.id,
      document: statement.document,
      start: statement.start,
      data: JSON.stringify(statement),
    }),
  ),
  claim: rowsOf(dossier.claims, (claim, position) => ({ position, id: claim.id, data: JSON.stringify(claim) })),
  corroboration: rowsOf(dossier.corroborations, (corroboration, position) => ({
    position,
    claim: corroboration.claim,
    standing: corroboration.standing,
    data: JSON.stringify(corroboration),
  })),
  origin: originRows(dossier.corroborations),
  conflict: rowsOf(dossier.conflicts, (conflict, position) => ({
    position,
    id: conflict.id,
    claim: conflict.claim,
    data: JSON.stringify(conflict),
  })),
  reliability: rowsOf(dossier.reliabilities, (reliability, position) => ({
    position,
    id: reliability.key,
    data: JSON.stringify(reliability),
  })),
  instrument: rowsOf(dossier.instruments, (instrument, position) => ({
    position,
    symbol: instrument.symbol,
    data: JSON.stringify(instrument),
  })),
  assessment: rowsOf(dossier.assessments, (assessment, position) => ({
    position,
    claim: assessment.claim,
    data: JSON.stringify(assessment),
  })),
  ...claimListRows(dossier, listed),
  finding: rowsOf(dossier.findings, (finding, position) => ({
    position,
    id: finding.id,
    document: finding.document,
    rule: finding.rule,
    severity: finding.severity,
    data: JSON.stringify(finding),
  })),
});

/**
 * Puts the rows of the case in place of those before, with the digest of all that they were computed from. Where `before`
 * tells what the rows of this database were made of, only those are written that are made of something else.
 */
export const saveCaseRows = async (
  derived: Derived,
  rows: CaseRows,
  inputs: string,
  before?: SavedRows,
): Promise<SavedRows> => {
  const known = before !== undefined && (await studiedInputs(derived)) === before.inputs ? before.from : undefined;
  const from = new Map<CaseTable, readonly object[]>();
  for (const table of Object.keys(rows) as CaseTable[]) {
    if (known === undefined) await derived.query.deleteFrom(table).execute();
    from.set(table, writeTable(derived, table, rows[table], known?.get(table) ?? []));
  }
  insertRows(derived, 'study', [{ key: 'inputs', value: inputs }]);
  return { inputs, from };
};

/** Writes the rows of a table that are not there yet, from the first position on, and gives what all are made of. */
const writeTable = <Table extends CaseTable>(
  derived: Derived,
  table: Table,
  made: Iterable<RowsMade<Tables[Table]>>,
  before: readonly object[],
): readonly object[] => {
  const from: object[] = [];
  const clear = derived.native.prepare(`delete from ${table} where position = ?`);
  insertRows(
    derived,
    table,
    eachOf(made, (one) => {
      const position = from.push(one.from) - 1;
      if (before[position] === one.from) return [];
      if (position < before.length) clear.run([position]);
      return one.rows();
    }),
  );
  if (from.length < before.length)
    derived.native.prepare(`delete from ${table} where position >= ?`).run([from.length]);
  return from;
};

/** The digest of what the case rows were computed from; undefined before the first study. */
export const studiedInputs = async (derived: Derived): Promise<string | undefined> => {
  const row = await derived.query.selectFrom('study').select('value').where('key', '=', 'inputs').executeTakeFirst();
  return row?.value;
};

/** A dossier without the extractions, whose parts are read one by one. */
export type KeptDossier = Omit<Dossier, 'extractions'>;

/** Everything that the last study found about the case as a whole. */
export const readDossier = async (derived: Derived): Promise<KeptDossier> => ({
  actors: await readAll<Actor>(derived, 'actor'),
  claims: await readAll<Claim>(derived, 'claim'),
  corroborations: await readAll<Corroboration>(derived, 'corroboration'),
  conflicts: await readAll<Conflict>(derived, 'conflict'),
  reliabilities: await readAll<Reliability>(derived, 'reliability'),
  instruments: await readAll<Instrument>(derived, 'instrument'),
  assessments: await readAll<Assessment>(derived, 'assessment'),
  findings: await readAll<Finding>(derived, 'finding'),
});

/** The law that the last study held the case against. */
export const readInstruments = (derived: Derived): Promise<readonly Instrument[]> =>
  readAll<Instrument>(derived, 'instrument');

/** Every claim of the case, by id. */
export const readClaims = (derived: Derived): Promise<readonly Claim[]> => readAll<Claim>(derived, 'claim');

/** Every actor of the case. */
export const readActors = (derived: Derived): Promise<readonly Actor[]> => readAll<Actor>(derived, 'actor');

/** Every statement of the case, in the order of documents and offsets. */
export const readStatements = (derived: Derived): Promise<readonly Statement[]> =>
  readAll<Statement>(derived, 'statement');

/** Every extraction as the last study left it, by document id: participants are labelled by the actors of the case. */
export const readExtractions = async (derived: Derived): Promise<readonly Extraction[]> => {
  const statementsOf = new Map<string, Statement[]>();
  for (const statement of await readStatements(derived)) {
    const known = statementsOf.get(statement.document);
    if (known === undefined) statementsOf.set(statement.document, [statement]);
    else known.push(statement);
  }
  return readContributions(derived).map(({ extraction }) => ({
    ...extraction,
    statements: statementsOf.get(extraction.document) ?? [],
  }));
};

/** One extraction as the last study left it; undefined where the document was not studied. */
export const readExtraction = async (derived: Derived, document: string): Promise<Extraction | undefined> => {
  const contribution = await contributionOf(derived, document);
  return contribution && { ...contribution.extraction, statements: await statementsIn(derived, document) };
};

/** Every document of the case, by id. */
export const readDocumentEntries = (derived: Derived): Promise<readonly DocumentEntry[]> =>
  readAll<DocumentEntry>(derived, 'document');

const readAll = async <Item>(
  derived: Derived,
  table: Exclude<keyof CaseRows, 'claim_list' | 'claim_facet'>,
): Promise<readonly Item[]> => {
  const rows = await derived.query.selectFrom(table).select('data').orderBy('position').execute();
  return rows.map((row) => JSON.parse(row.data) as Item);
};
