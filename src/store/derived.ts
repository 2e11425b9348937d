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
import { claimListRows } from './claim-list.ts';
import { type Derived, insertRows, type Tables } from './database.ts';
import { contributionOf, statementsIn } from './lookups.ts';

/**
 * The rows of the case as a whole, table by table, in the order in which they are dumped. Each is made when it is asked
 * for: all of them at once would be a second copy of the case in memory.
 */
export type CaseRows = {
  readonly [Table in Exclude<keyof Tables, 'contribution' | 'study' | 'passage'>]: Iterable<Tables[Table]>;
};

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

/** Every contribution, by document id: the same order on every machine. One at a time is held as JSON. */
export const readContributions = (derived: Derived): readonly Contribution[] => {
  const contributions: Contribution[] = [];
  const rows = derived.native.prepare('select data from contribution order by document').iterate([]);
  for (const { data } of rows as Iterable<{ readonly data: string }>) contributions.push(JSON.parse(data));
  return contributions;
};

/** Makes a row of each item. */
function* rowsOf<Item, Row>(items: Iterable<Item>, rowOf: (item: Item, position: number) => Row): Generator<Row> {
  let position = 0;
  for (const item of items) yield rowOf(item, position++);
}

/** Goes through what belongs to each item, in the order of the items. */
function* eachOf<Item, Part>(items: Iterable<Item>, partsOf: (item: Item) => Iterable<Part>): Generator<Part> {
  for (const item of items) yield* partsOf(item);
}

/** A dossier as rows. */
export const caseRows = (dossier: Dossier): CaseRows => ({
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
  origin: rowsOf(
    eachOf(dossier.corroborations, ({ claim, origins }) => origins.map((origin) => ({ claim, origin }))),
    ({ claim, origin }, position) => ({ position, id: origin.id, claim, data: JSON.stringify(origin) }),
  ),
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
  ...claimListRows(dossier),
  finding: rowsOf(dossier.findings, (finding, position) => ({
    position,
    id: finding.id,
    document: finding.document,
    rule: finding.rule,
    severity: finding.severity,
    data: JSON.stringify(finding),
  })),
});

/** Puts the rows of the case in place of those before, with the digest of all that they were computed from. */
export const saveCaseRows = async (derived: Derived, rows: CaseRows, inputs: string): Promise<void> => {
  for (const table of Object.keys(rows) as (keyof CaseRows)[]) {
    await derived.query.deleteFrom(table).execute();
    insertRows(derived, table, rows[table]);
  }
  insertRows(derived, 'study', [{ key: 'inputs', value: inputs }]);
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
