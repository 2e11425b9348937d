import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated, Mention } from '../src/annotation/annotation.ts';
import { lemmaOf } from '../src/annotation/tokens.ts';
import { hear } from '../src/attribution/voice.ts';
import type { Candidate } from '../src/statement/candidate.ts';
import { coordinated, slot, throughQuantity } from '../src/statement/clause.ts';
import type { Studied } from '../src/statement/extraction.ts';
import { nounFrames } from '../src/statement/lexicon.ts';
import { mentionAt, type Reading, readingOf } from '../src/statement/reading.ts';
import { stateWithCandidates } from '../src/statement/state.ts';
import type { Tie } from '../src/statement/statement.ts';
import { type ToldKind, toldRelations } from '../src/statement/told-relations.ts';
import { extract } from '../src/study.ts';
import type { Span } from '../src/text/span.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';
import { plainDocument } from './plain-document.ts';
import {
  type Counts,
  countRelations,
  RELATION_TYPES,
  type RelationType,
  relationFigures,
  type TypedRelation,
} from './relations-score.ts';

const DEFAULT_GOLD = '../shared/data/re3d';

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly TypedRelation[];
  readonly entities: readonly Entity[];
}

interface Entity extends Span {
  readonly type: string;
}

interface Scored {
  readonly relations: Readonly<Record<RelationType, Counts>>;
  readonly entities: Counts;
}

/** Relations between actors against re3d's annotators, with our own mentions: folders with its three JSON files. */
export const relations: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const model = loadModels();
  const scored = readDocuments(path)
    .slice(0, limit)
    .map((document): Scored => {
      const studied = extract(plainDocument(document.id, document.text), model);
      return {
        relations: countRelations(document.relations, relationsIn(studied)),
        entities: countEntities(document.entities, entitiesIn(studied.annotated)),
      };
    });
  return {
    data: path,
    n: scored.length,
    figures: figuresOf(scored),
    ci: bootstrap(scored, figuresOf, seed),
    baselines: {},
  };
};

const figuresOf = (scored: readonly Scored[]): Record<string, number> => {
  const sum = (k: 0 | 1 | 2): number => scored.reduce((n, { entities }) => n + entities[k], 0);
  return {
    ...relationFigures(scored.map((one) => one.relations)),
    'entity.f1': f1OfCounts(sum(0), sum(1), sum(2)),
  };
};

/** Annotations that fewer than half of the annotators' weight stands behind are left out, as the set advises. */
const LEAST_CONFIDENCE = 0.5;

const readDocuments = (path: string): GoldDocument[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('documents.json'))
    .sort()
    .flatMap((name) => {
      const folder = join(path, name.slice(0, -'documents.json'.length));
      const trusted = (file: string) =>
        readLines(join(folder, file)).filter((row) => Number(row.confidence) > LEAST_CONFIDENCE);
      const relationRows = trusted('relations.json');
      const entityRows = trusted('entities.json');
      return readLines(join(path, name)).map((row) => ({
        id: String(row._id),
        text: String(row.text),
        relations: relationRows.flatMap((r) => (r.documentId === row._id ? toRelation(r) : [])),
        entities: entityRows.flatMap((e) =>
          e.documentId === row._id ? [{ start: Number(e.begin), end: Number(e.end), type: String(e.type) }] : [],
        ),
      }));
    });

/** The rows of a file with one JSON object a line, commas and brackets around them aside. */
const readLines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const toRelation = (row: Record<string, unknown>): TypedRelation[] => {
  const type = RELATION_TYPES.find((known) => known === row.type);
  if (type === undefined) return [];
  return [
    {
      type,
      source: { start: Number(row.sourceBegin), end: Number(row.sourceEnd) },
      target: { start: Number(row.targetBegin), end: Number(row.targetEnd) },
    },
  ];
};

/** The relation that each tie is, where it is one of the five. */
const RELATION_OF_TIE: Partial<Readonly<Record<Tie, RelationType>>> = {
  attack: 'FightingAgainst',
  coerce: 'FightingAgainst',
  support: 'AlliesOf',
  cooperate: 'AlliesOf',
  state: 'CommWith',
  urge: 'CommWith',
  join: 'BelongsTo',
};

const RELATION_OF_TOLD: Readonly<Record<ToldKind, RelationType>> = {
  'member of': 'BelongsTo',
  'part of': 'BelongsTo',
  'holds office in': 'BelongsTo',
  leads: 'InChargeOf',
};

/**
 * What Proffer finds, as relations: ties between participants that are not denied; whoever takes or holds a thing is in
 * charge of it; what a document says of who leads or belongs to what. A meeting is one of each with the other. Allies are
 * bodies, not people who are helped. Where an attack has no actor, the strike that is its subject counts, as in the set.
 */
const relationsIn = ({ annotated, attributions }: Studied): TypedRelation[] => {
  const reading = readingOf(annotated);
  const hearing = hear(annotated, attributions);
  const found: TypedRelation[] = [];
  const add = (type: RelationType, source: Span, target: Span): void => {
    if (source.start === target.start && source.end === target.end) return;
    if (!found.some((other) => other.type === type && overlaps(other.source, source) && overlaps(other.target, target)))
      found.push({ type, source, target });
  };
  for (const { statement, candidate } of stateWithCandidates(reading, hearing)) {
    const { tie, factuality } = statement;
    if (factuality.endsWith('-')) continue;
    const type = RELATION_OF_TIE[tie];
    const bySubject = statement.agent.length === 0 && type === 'FightingAgainst';
    const agent = bySubject ? strikes(reading, candidate.predicate) : statement.agent;
    for (const source of agent) {
      for (const target of statement.patient) {
        if (type === undefined || (type === 'AlliesOf' && !isBody(reading, target))) continue;
        add(type, source, target);
        if (type === 'CommWith' && tie === 'state') add(type, target, source);
      }
      if (tie === 'seize' && factuality === 'CT+') {
        for (const target of held(reading, candidate)) add('InChargeOf', source, target);
        for (const target of statement.patient) add('FightingAgainst', source, target);
      }
    }
  }
  for (const { relation, from, to } of toldRelations(reading, hearing)) {
    add(RELATION_OF_TOLD[relation], from, to);
  }
  return found;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What fills a slot of a predicate, whatever it is. */
const inSlot = (reading: Reading, predicate: number, name: string): Span[] =>
  slot(reading, predicate, name)
    .flatMap((head) => coordinated(reading, throughQuantity(reading, head)))
    .map((head) => reading.annotated.mentions[mentionAt(reading, head)])
    .filter((mention) => mention !== undefined);

/** "[five strikes] engaged …": the deed that is the subject of another. */
const strikes = (reading: Reading, predicate: number): Span[] =>
  slot(reading, predicate, 'subj').some((head) => nounFrames.has(lemmaOf(reading.tokens, head).toLowerCase()))
    ? inSlot(reading, predicate, 'subj')
    : [];

const held = (reading: Reading, { predicate, goods, patient }: Candidate): Span[] => [
  ...patient.places,
  ...goods.flatMap((head) => reading.annotated.mentions[mentionAt(reading, head)] ?? []),
  ...inSlot(reading, predicate, 'obj'),
];

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group', 'place', 'nationality']);

const isBody = ({ annotated: { mentions } }: Reading, span: Span): boolean =>
  mentions.some(({ start, end, kind }) => start === span.start && end === span.end && BODIES.has(kind));

const TYPE_OF_KIND: Partial<Readonly<Record<Mention['kind'], string>>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Organisation',
  place: 'Location',
  facility: 'Location',
  date: 'Temporal',
  nationality: 'Nationality',
  amount: 'Quantity',
  goods: 'Weapon',
  publication: 'DocumentReference',
  instrument: 'DocumentReference',
};

const entitiesIn = ({ mentions }: Annotated): Entity[] =>
  mentions.flatMap(({ start, end, kind }) => {
    const type = TYPE_OF_KIND[kind];
    return type === undefined ? [] : [{ start, end, type }];
  });

/** Exact span and type. */
const countEntities = (gold: readonly Entity[], predicted: readonly Entity[]): Counts => {
  const key = ({ start, end, type }: Entity): string => `${start}-${end} ${type}`;
  const wanted = new Set(gold.map(key));
  const asked = new Set(predicted.map(key));
  return [[...asked].filter((one) => wanted.has(one)).length, asked.size, wanted.size];
};
