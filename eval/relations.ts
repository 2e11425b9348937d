import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated, Mention } from '../src/annotation/annotation.ts';
import { type Children, childrenOf, headOf, indexChildren, lemmaOf, relationOf } from '../src/annotation/tokens.ts';
import type { Studied } from '../src/statement/extraction.ts';
import type { Tie } from '../src/statement/statement.ts';
import { extract } from '../src/study.ts';
import type { Span } from '../src/text/span.ts';
import { loadAnnotationModel } from '../src/workbench/load-annotation-model.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';
import { phraseAround, preposition } from './phrase-around.ts';
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
  const model = loadAnnotationModel();
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
  seize: 'FightingAgainst',
  coerce: 'FightingAgainst',
  support: 'AlliesOf',
  cooperate: 'AlliesOf',
  supply: 'AlliesOf',
  train: 'AlliesOf',
  fund: 'AlliesOf',
  shield: 'AlliesOf',
  state: 'CommWith',
  urge: 'CommWith',
  join: 'BelongsTo',
};

/**
 * What Proffer finds, as relations: ties between participants; whoever takes or leads a thing is in charge of it; who is
 * described by a body belongs to it.
 */
const relationsIn = ({ annotated, statements }: Studied): TypedRelation[] => {
  const children = indexChildren(annotated.tokens);
  const found: TypedRelation[] = [];
  const add = (type: RelationType, source: Span, target: Span): void => {
    const [from, to] = [source, target].map((span) => phraseAround(annotated, children, span)) as [Span, Span];
    if (from.start < to.end && to.start < from.end) return;
    if (!found.some((other) => other.type === type && overlaps(other.source, from) && overlaps(other.target, to)))
      found.push({ type, source: from, target: to });
  };
  for (const { tie, agent, patient, place } of statements) {
    const type = RELATION_OF_TIE[tie];
    for (const a of agent) {
      if (type !== undefined) for (const b of patient) add(type, a, b);
      if (tie === 'attack' && patient.length === 0) for (const b of place) add('FightingAgainst', a, b);
      if (tie === 'seize') for (const b of [...patient, ...place]) add('InChargeOf', a, b);
    }
  }
  for (const { source, target, type } of bonds(annotated, children)) add(type, source, target);
  return found;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const BODIES: ReadonlySet<Mention['kind']> = new Set(['organisation', 'group']);
const PEOPLE: ReadonlySet<Mention['kind']> = new Set(['person', 'group', 'office', 'pronoun']);
const LEADERS: ReadonlySet<string> = new Set(
  'leader commander chief head president director chairman minister secretary founder emir ruler boss captain general'.split(
    ' ',
  ),
);
const CONTROLLING: ReadonlySet<string> = new Set(
  'control command lead head run rule govern hold occupy found capture retake recapture'.split(' '),
);

/** Who leads or holds what, and who is said to be of which body, by the grammar of their mentions. */
const bonds = (annotated: Annotated, children: Children): TypedRelation[] => {
  const { tokens, mentions } = annotated;
  const byHead = new Map<number, Mention>();
  for (const mention of mentions) {
    const known = byHead.get(mention.head);
    if (known === undefined || mention.end - mention.start > known.end - known.start) byHead.set(mention.head, mention);
  }
  const found: TypedRelation[] = [];
  for (const mention of byHead.values()) {
    if (!PEOPLE.has(mention.kind)) continue;
    for (const described of descriptions(annotated, children, mention.head)) {
      for (const c of childrenOf(children, described)) {
        const body = byHead.get(c);
        if (body === undefined || !BODIES.has(body.kind) || !isBond(annotated, children, described, c)) continue;
        found.push({ type: 'BelongsTo', source: mention, target: body });
        if (LEADERS.has(lemmaOf(tokens, described).toLowerCase()))
          found.push({ type: 'InChargeOf', source: mention, target: body });
      }
    }
  }
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!CONTROLLING.has(lemmaOf(tokens, verb))) continue;
    const subject = dependant(annotated, children, verb, ['nsubj', 'obl:agent']);
    const object = dependant(annotated, children, verb, ['obj', 'nsubj:pass']);
    const source = byHead.get(subject);
    const target = byHead.get(object);
    if (source !== undefined && target !== undefined) found.push({ type: 'InChargeOf', source, target });
  }
  return found;
};

/** The noun itself, its appositions, and the noun that a copula says it is. */
const descriptions = ({ tokens }: Annotated, children: Children, head: number): number[] => {
  const found = [head];
  for (const c of childrenOf(children, head)) if (relationOf(tokens, c) === 'appos') found.push(c);
  const up = headOf(tokens, head);
  if (up >= 0 && relationOf(tokens, head) === 'nsubj') {
    for (const c of childrenOf(children, up)) if (relationOf(tokens, c) === 'cop') found.push(up);
  }
  return found;
};

const OF_BODY: ReadonlySet<string> = new Set(['of', 'from', 'in', 'with', 'for']);

const isBond = (annotated: Annotated, children: Children, noun: number, c: number): boolean => {
  const relation = relationOf(annotated.tokens, c);
  if (relation === 'nmod:poss' || relation === 'compound') return c < noun;
  return relation === 'nmod' && OF_BODY.has(preposition(annotated, children, c));
};

const dependant = ({ tokens }: Annotated, children: Children, i: number, among: readonly string[]): number => {
  for (const c of childrenOf(children, i)) if (among.includes(relationOf(tokens, c))) return c;
  return -1;
};

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
