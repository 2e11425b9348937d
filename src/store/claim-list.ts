import { sql } from 'kysely';
import { byWeight } from '../briefing/order-claims.ts';
import { knownOrigins } from '../corroboration/find-origins.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import type { Claim } from '../resolution/claim.ts';
import { timeRange } from '../resolution/time-range.ts';
import type { Statement } from '../statement/statement.ts';
import type { Dossier } from '../study.ts';
import { type Kept, keeping } from '../text/kept.ts';
import type { Derived, Tables } from './database.ts';
import type { RowsMade } from './derived.ts';

/** What claims can be filtered by. Each claim has any number of values of each kind. */
export const FACETS = [
  'tie',
  'standing',
  'origins',
  'actor',
  'place',
  'document',
  'language',
  'voice',
  'factuality',
  'judged',
  'law',
] as const;
export type FacetKind = (typeof FACETS)[number];

/** What claims can be sorted by; `weight` is the order of a briefing. */
export const SORTS = ['weight', 'label', 'tie', 'origins', 'documents', 'statements', 'time'] as const;
export type ClaimSort = (typeof SORTS)[number];

export type ClaimListRow = Tables['claim_list'];

const DAY = 86_400_000;

/** A day as ISO 8601; null where a stretch of time is open on that side. */
export const isoDay = (day: number): string | null => {
  if (!Number.isFinite(day)) return null;
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
};

/** The first and the last day that any of the statements names. */
const daysOf = (statements: readonly Statement[]): readonly [first: string | null, last: string | null] => {
  const ranges = statements.flatMap(({ time }) => (time === null ? [] : (timeRange(time) ?? [])));
  if (ranges.length === 0) return [null, null];
  return [isoDay(Math.min(...ranges.map(({ first }) => first))), isoDay(Math.max(...ranges.map(({ last }) => last)))];
};

/** From this many on, origins are not told apart any more. */
const MANY_ORIGINS = 4;

const facetsOf = (
  claim: Claim,
  { standing, origins }: Corroboration,
  statements: readonly Statement[],
  languageOf: ReadonlyMap<string, string>,
  isAssessed: boolean,
): readonly (readonly [FacetKind, string])[] => [
  ['tie', claim.tie],
  ['standing', standing],
  ['origins', String(Math.min(MANY_ORIGINS, knownOrigins(origins).length))],
  ...[...claim.agent, ...claim.patient].map((actor) => ['actor', actor] as const),
  ...statements.flatMap((statement) => [
    ...statement.place.map(({ label }) => ['place', label] as const),
    ['document', statement.document] as const,
    ['language', languageOf.get(statement.document) || 'und'] as const,
    ['voice', statement.voice] as const,
    ['factuality', statement.factuality] as const,
  ]),
  ['judged', statements.some(isJudged) ? 'yes' : 'no'],
  ['law', isAssessed ? 'yes' : 'no'],
];

/** Whether a person has accepted, corrected or added a statement. */
const isJudged = ({ because, rule }: Statement): boolean =>
  rule === 'judgement' || (because.at(-1)?.startsWith('accepted by ') ?? false);

/** What the list shows of a claim, and what the claim is filtered by; the same object for as long as it is the same. */
export interface ListedClaim {
  readonly row: Omit<ClaimListRow, 'position'>;
  readonly facets: readonly { readonly kind: string; readonly value: string }[];
}

const listedClaim = (
  claim: Claim,
  corroboration: Corroboration,
  told: readonly Statement[],
  languageOf: ReadonlyMap<string, string>,
  isAssessed: boolean,
): ListedClaim => {
  const [first_day, last_day] = daysOf(told);
  const facets = new Map(
    facetsOf(claim, corroboration, told, languageOf, isAssessed).map(([kind, value]) => [
      `${kind}\n${value}`,
      { kind, value },
    ]),
  );
  return {
    row: {
      claim: claim.id,
      label: claim.label,
      tie: claim.tie,
      standing: corroboration.standing,
      origins: knownOrigins(corroboration.origins).length,
      documents: corroboration.documents.length,
      statements: claim.statements.length,
      denials: corroboration.denying.length,
      conflicts: corroboration.conflicts.length,
      judged: told.filter(isJudged).length,
      first_day,
      last_day,
    },
    facets: [...facets.values()],
  };
};

/** The rows of the list of claims and of what it is filtered by, the weightiest claim at position 0. */
export const claimListRows = (
  dossier: Dossier,
  kept: Kept<ListedClaim> = keeping(),
): {
  readonly claim_list: readonly RowsMade<ClaimListRow>[];
  readonly claim_facet: readonly RowsMade<Tables['claim_facet']>[];
} => {
  const statements = new Map(dossier.extractions.flatMap((e) => e.statements.map((s) => [s.id, s] as const)));
  const languageOf = new Map(dossier.extractions.map(({ document, language }) => [document, language]));
  const assessed = new Set(dossier.assessments.map(({ claim }) => claim));
  kept.next();
  const listed = dossier.claims
    .flatMap((claim, index) => {
      const corroboration = dossier.corroborations[index];
      return corroboration === undefined ? [] : [{ claim, corroboration }];
    })
    .sort(byWeight)
    .map(({ claim, corroboration }) => {
      const told = claim.statements.flatMap((id) => statements.get(id) ?? []);
      const isAssessed = assessed.has(claim.id);
      return kept.get(claim.id, [claim, corroboration, isAssessed, ...told], () =>
        listedClaim(claim, corroboration, told, languageOf, isAssessed),
      );
    });
  return {
    claim_list: listed.map((from, position) => ({ from, rows: () => [{ position, ...from.row }] })),
    claim_facet: listed.map((from, position) => ({
      from,
      rows: () => from.facets.map(({ kind, value }) => ({ kind, value, position })),
    })),
  };
};

/** What a list of claims is narrowed to: any of the values of one kind, all of the kinds; words in the label; days. */
export interface ClaimFilter {
  readonly values: Readonly<Partial<Record<FacetKind, readonly string[]>>>;
  readonly words: string;
  /** ISO 8601 days; claims whose time lies outside are left out, and so are those without a time. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether claims without any time are left out. */
  readonly isTimed?: boolean;
}

const columns: Readonly<Record<ClaimSort, string>> = {
  weight: 'position',
  label: 'label collate nocase',
  tie: 'tie',
  origins: 'origins',
  documents: 'documents',
  statements: 'statements',
  time: 'first_day',
};

/** The filter as a condition on `claim_list`; `except` leaves one kind out, to count what else that kind could be. */
const conditionOf = ({ values, words, from, to, isTimed }: ClaimFilter, except?: FacetKind) => {
  const kinds = FACETS.filter((kind) => kind !== except && (values[kind]?.length ?? 0) > 0);
  const parts = [
    ...kinds.map(
      (kind) =>
        sql`position in (select position from claim_facet where kind = ${kind} and value in (${sql.join(values[kind] ?? [])}))`,
    ),
    ...words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => sql`label like ${`%${word.replaceAll(/[%_\\]/g, '\\$&')}%`} escape '\\'`),
    ...(isTimed === true ? [sql`(first_day is not null or last_day is not null)`] : []),
    ...(from === undefined ? [] : [sql`first_day is not null and (last_day is null or last_day >= ${from})`]),
    ...(to === undefined ? [] : [sql`first_day is not null and first_day <= ${to}`]),
  ];
  return parts.length === 0 ? undefined : sql.join(parts, sql` and `);
};

const whereOf = (filter: ClaimFilter, except?: FacetKind) => {
  const condition = conditionOf(filter, except);
  return condition === undefined ? sql`` : sql`where ${condition}`;
};

/** One page of the claims that a filter leaves, and how many it leaves in all. */
export const selectClaims = async (
  { query }: Derived,
  filter: ClaimFilter,
  sort: ClaimSort,
  isDescending: boolean,
  offset: number,
  limit: number,
): Promise<{ readonly rows: readonly ClaimListRow[]; readonly total: number }> => {
  const where = whereOf(filter);
  const direction = sql.raw(isDescending ? 'desc' : 'asc');
  const order = sql`${sql.raw(columns[sort])} ${direction} nulls last, position`;
  const page = await sql<ClaimListRow>`
    select * from claim_list ${where} order by ${order} limit ${limit} offset ${offset}`.execute(query);
  const counted = await sql<{ total: number }>`select count(*) as total from claim_list ${where}`.execute(query);
  return { rows: page.rows, total: counted.rows[0]?.total ?? 0 };
};

/** How many claims each value of a kind would leave beside the rest of the filter, the most first. */
export const countFacet = async (
  { query }: Derived,
  filter: ClaimFilter,
  kind: FacetKind,
  limit: number,
): Promise<readonly { readonly value: string; readonly count: number }[]> => {
  const condition = conditionOf(filter, kind);
  const within =
    condition === undefined ? sql`` : sql`and position in (select position from claim_list where ${condition})`;
  const { rows } = await sql<{ value: string; count: number }>`
    select value, count(*) as count from claim_facet where kind = ${kind} ${within}
    group by value order by count desc, value limit ${limit}`.execute(query);
  return rows;
};
