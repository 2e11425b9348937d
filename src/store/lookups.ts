import { sql } from 'kysely';
import type { Finding } from '../checks/finding.ts';
import type { Conflict } from '../corroboration/conflict.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import type { Reliability } from '../corroboration/reliability.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Statement } from '../statement/statement.ts';
import type { Contribution } from '../study.ts';
import type { ClaimListRow } from './claim-list.ts';
import type { Derived } from './database.ts';
import type { DocumentEntry } from './derived.ts';

/** More values than this in one question and SQLite refuses it. */
const MOST_AT_ONCE = 900;

const parsed = <Item>(rows: readonly { readonly data: string }[]): readonly Item[] =>
  rows.map((row) => JSON.parse(row.data) as Item);

/** A claim by its id. */
export const claimById = async ({ query }: Derived, id: string): Promise<Claim | undefined> => {
  const rows = await query.selectFrom('claim').select('data').where('id', '=', id).execute();
  return parsed<Claim>(rows)[0];
};

/** How reliable everybody is taken to be whom statements of the case rest on. */
export const allReliabilities = async ({ query }: Derived): Promise<readonly Reliability[]> =>
  parsed<Reliability>(await query.selectFrom('reliability').select('data').orderBy('position').execute());

/** How a claim stands. */
export const corroborationOf = async ({ query }: Derived, claim: string): Promise<Corroboration | undefined> => {
  const rows = await query.selectFrom('corroboration').select('data').where('claim', '=', claim).execute();
  return parsed<Corroboration>(rows)[0];
};

/** The conflicts about a claim. */
export const conflictsOf = async ({ query }: Derived, claim: string): Promise<readonly Conflict[]> => {
  const rows = query.selectFrom('conflict').select('data').where('claim', '=', claim).orderBy('position');
  return parsed<Conflict>(await rows.execute());
};

/** The provisions that a claim is held against. */
export const assessmentsOf = async ({ query }: Derived, claim: string): Promise<readonly Assessment[]> => {
  const rows = query.selectFrom('assessment').select('data').where('claim', '=', claim).orderBy('position');
  return parsed<Assessment>(await rows.execute());
};

/** Statements by their ids, in the order of documents and offsets; ids that are none are left out. */
export const statementsById = async ({ query }: Derived, ids: readonly string[]): Promise<readonly Statement[]> => {
  const rows: { readonly data: string; readonly position: number }[] = [];
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const some = ids.slice(at, at + MOST_AT_ONCE);
    rows.push(...(await query.selectFrom('statement').select(['data', 'position']).where('id', 'in', some).execute()));
  }
  return parsed<Statement>(rows.sort((a, b) => a.position - b.position));
};

/** The statements of one document by place. */
export const statementsIn = async ({ query }: Derived, document: string): Promise<readonly Statement[]> => {
  const rows = query.selectFrom('statement').select('data').where('document', '=', document).orderBy('start');
  return parsed<Statement>(await rows.execute());
};

/** The findings in one document by place. */
export const findingsIn = async ({ query }: Derived, document: string): Promise<readonly Finding[]> => {
  const rows = query.selectFrom('finding').select('data').where('document', '=', document).orderBy('position');
  return parsed<Finding>(await rows.execute());
};

/** Findings of one rule or severity, or all, by document and place. */
export const selectFindings = async (
  { query }: Derived,
  asked: { readonly rule?: string | undefined; readonly severity?: string | undefined },
  limit: number,
): Promise<readonly Finding[]> => {
  let rows = query.selectFrom('finding').select('data').orderBy('position').limit(limit);
  if (asked.rule !== undefined) rows = rows.where('rule', '=', asked.rule);
  if (asked.severity !== undefined) rows = rows.where('severity', '=', asked.severity);
  return parsed<Finding>(await rows.execute());
};

/** How many findings of each severity each document has. */
export const countFindings = ({
  query,
}: Derived): Promise<readonly { readonly document: string; readonly severity: string; readonly count: number }[]> =>
  query
    .selectFrom('finding')
    .select(({ fn }) => ['document', 'severity', fn.countAll<number>().as('count')])
    .groupBy(['document', 'severity'])
    .execute();

/** How many statements each document has. */
export const countStatements = ({
  query,
}: Derived): Promise<readonly { readonly document: string; readonly count: number }[]> =>
  query
    .selectFrom('statement')
    .select(({ fn }) => ['document', fn.countAll<number>().as('count')])
    .groupBy('document')
    .execute();

/** What one document contributed, before anybody judged it. */
export const contributionOf = async ({ query }: Derived, document: string): Promise<Contribution | undefined> => {
  const rows = await query.selectFrom('contribution').select('data').where('document', '=', document).execute();
  return parsed<Contribution>(rows)[0];
};

/** What the list of sources shows of documents, by their ids. */
export const entriesById = async (
  { query }: Derived,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentEntry>> => {
  const entries = new Map<string, DocumentEntry>();
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const some = ids.slice(at, at + MOST_AT_ONCE);
    const rows = await query.selectFrom('document').select('data').where('id', 'in', some).execute();
    for (const entry of parsed<DocumentEntry>(rows)) entries.set(entry.document, entry);
  }
  return entries;
};

/** Actors by their ids. */
export const actorsById = async ({ query }: Derived, ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> => {
  const actors = new Map<string, Actor>();
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const some = ids.slice(at, at + MOST_AT_ONCE);
    const rows = await query.selectFrom('actor').select('data').where('id', 'in', some).execute();
    for (const actor of parsed<Actor>(rows)) actors.set(actor.id, actor);
  }
  return actors;
};

/** What a network needs of a claim: its row in the list, and the ids of the actors on both sides. */
export interface ClaimWithParties
  extends Pick<ClaimListRow, 'claim' | 'label' | 'tie' | 'standing' | 'origins' | 'first_day' | 'last_day'> {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/** The claims that have an actor on either side, the weightiest first. */
export const claimsWithParties = async ({ query }: Derived): Promise<readonly ClaimWithParties[]> => {
  type Row = Omit<ClaimWithParties, 'agent' | 'patient'> & { readonly agents: string; readonly patients: string };
  const { rows } = await sql<Row>`
    select list.claim, list.label, list.tie, list.standing, list.origins, list.first_day, list.last_day,
      claim.data ->> '$.agent' as agents, claim.data ->> '$.patient' as patients
    from claim_list as list join claim on claim.id = list.claim
    where agents <> '[]' and patients <> '[]' order by list.position`.execute(query);
  return rows.map(({ agents, patients, ...row }) => ({
    ...row,
    agent: JSON.parse(agents) as string[],
    patient: JSON.parse(patients) as string[],
  }));
};

/** The claim that each statement of a document belongs to. */
export const claimsOfStatements = async (
  { query }: Derived,
  document: string,
): Promise<ReadonlyMap<string, { readonly claim: string; readonly standing: string; readonly origins: number }>> => {
  const { rows } = await sql<{ statement: string; claim: string; standing: string; origins: number }>`
    select told.value as statement, claim_list.claim, claim_list.standing, claim_list.origins
    from claim_facet
    join claim_list on claim_list.position = claim_facet.position
    join claim on claim.id = claim_list.claim, json_each(claim.data, '$.statements') as told
    where claim_facet.kind = 'document' and claim_facet.value = ${document}`.execute(query);
  return new Map(rows.map(({ statement, ...rest }) => [statement, rest]));
};

/** The block of a document's text that holds an offset. */
export const passageAt = async (
  { query }: Derived,
  document: string,
  offset: number,
): Promise<{ readonly start: number; readonly end: number; readonly text: string } | undefined> => {
  const { rows } = await sql<{ start: number; end: number; text: string }>`
    select start, end, text from passage where document = ${document} and start <= ${offset}
    order by start desc limit 1`.execute(query);
  return rows[0];
};

/** The blocks of a document's text that a span touches, in order. */
export const passagesBetween = async (
  { query }: Derived,
  document: string,
  start: number,
  end: number,
): Promise<readonly { readonly start: number; readonly end: number; readonly text: string }[]> => {
  const { rows } = await sql<{ start: number; end: number; text: string }>`
    select start, end, text from passage where document = ${document} and start < ${end} and end > ${start}
    order by start`.execute(query);
  return rows;
};

/** A block that holds words that were asked for; `snippet` has U+0001 before and U+0002 after each of them. */
export interface FoundPassage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly snippet: string;
}

/** The blocks that match a full-text expression of FTS5, the best first. */
export const matchPassages = async (
  { query }: Derived,
  expression: string,
  limit: number,
): Promise<readonly FoundPassage[]> => {
  const { rows } = await sql<FoundPassage>`
    select passage.document, passage.start, passage.end,
      snippet(passage_index, 0, char(1), char(2), '…', 24) as snippet
    from passage_index join passage on passage.id = passage_index.rowid
    where passage_index match ${expression} order by rank limit ${limit}`.execute(query);
  return rows;
};
