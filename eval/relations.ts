import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated, Mention, Sentence } from '../src/annotation/annotation.ts';
import { sentenceAt } from '../src/annotation/sentence-at.ts';
import { lemmaOf, tokenAt, uposOf } from '../src/annotation/tokens.ts';
import { hear } from '../src/attribution/voice.ts';
import type { Candidate } from '../src/statement/candidate.ts';
import { coordinated, isVerb, slot, throughQuantity } from '../src/statement/clause.ts';
import type { Studied } from '../src/statement/extraction.ts';
import { nounFrames } from '../src/statement/lexicon.ts';
import { mentionAt, type Reading, readingOf } from '../src/statement/reading.ts';
import { stateWithCandidates } from '../src/statement/state.ts';
import type { Tie } from '../src/statement/statement.ts';
import type { ToldKind } from '../src/statement/told-parties.ts';
import { toldRelations } from '../src/statement/told-relations.ts';
import { extract, type Models } from '../src/study.ts';
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
        relations: countRelations(document.relations, relationsIn(studied, model)),
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
  holds: 'InChargeOf',
  fights: 'FightingAgainst',
  'allied with': 'AlliesOf',
};

/**
 * What Proffer finds, as relations: ties between participants that are not denied; whoever takes or holds a thing is in
 * charge of it; what a document says of who leads or belongs to what. A meeting is one of each with the other, a visit is not. Allies are
 * bodies, not people who are helped. Where an attack has no actor, the strike that is its subject counts, as in the set.
 */
const relationsIn = ({ annotated, attributions }: Studied, { learnt }: Models): TypedRelation[] => {
  const reading = readingOf(annotated, learnt);
  const hearing = hear(annotated, attributions);
  const found: TypedRelation[] = [];
  const add = (type: RelationType, from: Span, to: Span): void => {
    const source = namingOf(annotated, from);
    const target = namingOf(annotated, to);
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
        if (type === undefined || (type === 'AlliesOf' && !(isBody(reading, source) && isBody(reading, target))))
          continue;
        add(type, source, target);
        if (type === 'CommWith' && isMutual(reading, candidate)) add(type, target, source);
      }
      for (const target of tie === 'attack' ? struck(reading, candidate) : []) add('FightingAgainst', source, target);
      if (tie === 'seize' && factuality === 'CT+') {
        for (const target of held(reading, candidate))
          if (!statement.patient.some((driven) => sameSpan(driven, target))) add('InChargeOf', source, target);
        for (const target of statement.patient) add('FightingAgainst', source, target);
      }
    }
  }
  for (const { source, cue } of attributions)
    if (source !== undefined && source.kind !== 'document')
      for (const addressee of addressees(reading, cue)) add('CommWith', source, addressee);
  for (const { cue } of attributions)
    for (const one of partners(reading, cue)) for (const other of partners(reading, cue)) add('CommWith', one, other);
  const told = toldRelations(reading, hearing);
  for (const { relation, from, to } of told) add(RELATION_OF_TOLD[relation], from, to);
  // What is used in a fight is in it too, as the set has it: "used [drones] against the front".
  for (const used of told.filter(({ relation, to }) => relation === 'holds' && kindOf(annotated, to) === 'goods'))
    for (const fight of told)
      if (fight.relation === 'fights' && sameSpan(fight.from, used.from) && overlaps(fight, used))
        add('FightingAgainst', used.to, fight.to);
  return found;
};

/** "The [front] said that it …": for a pronoun the nearest words before it in the sentence that say who is meant, as the set has it. */
const namingOf = ({ mentions, entityOf, sentences }: Annotated, span: Span): Span => {
  const at = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  const entity = entityOf[at] ?? -1;
  if (entity < 0 || mentions[at]?.kind !== 'pronoun') return span;
  const { start } = sentences[sentenceAt(sentences, mentions[at].head)] as Sentence;
  const before = mentions.findLast(
    (one, m) => m < at && one.start >= start && one.kind !== 'pronoun' && entityOf[m] === entity,
  );
  return before ?? span;
};

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const kindOf = ({ mentions }: Annotated, span: Span): Mention['kind'] | undefined =>
  mentions.find((mention) => sameSpan(mention, span))?.kind;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What fills a slot of a predicate, whatever it is. */
const inSlot = (reading: Reading, predicate: number, name: string): Mention[] =>
  slot(reading, predicate, name)
    .flatMap((head) => coordinated(reading, throughQuantity(reading, head)))
    .map((head) => reading.annotated.mentions[mentionAt(reading, head)])
    .filter((mention) => mention !== undefined);

/** "[five strikes] engaged …": the deed that is the subject of another. */
const strikes = (reading: Reading, predicate: number): Span[] =>
  slot(reading, predicate, 'subj').some((head) => nounFrames.has(lemmaOf(reading.tokens, head).toLowerCase()))
    ? inSlot(reading, predicate, 'subj')
    : [];

/** Whatever an attack is on, people or not: "hit two [lorries]", "strikes against the crews and the [depot]". */
const struck = (reading: Reading, { predicate, patient }: Candidate): Mention[] => {
  const { mentions } = reading.annotated;
  const beside = patient.actors.flatMap(
    ({ start, end }) => mentions.find((m) => m.start === start && m.end === end)?.head ?? [],
  );
  const things = [
    ...['obj', 'against'].flatMap((name) => inSlot(reading, predicate, name)),
    ...beside.flatMap((head) => coordinated(reading, head)).flatMap((head) => mentions[mentionAt(reading, head)] ?? []),
  ];
  // "fought [terrorism]", "countered the [threat]": a deed is nobody's and no thing.
  return things.filter(
    ({ kind, head }) => kind !== 'thing' || !nounFrames.has(lemmaOf(reading.tokens, head).toLowerCase()),
  );
};

/** "told [reporters]", "said to [her]": whom a cue is said to. */
const addressees = (reading: Reading, cue: Span): Span[] => {
  const verb = tokenAt(reading.tokens, cue.start);
  if (!isVerb(reading, verb)) return [];
  const slots = INFORMING.has(lemmaOf(reading.tokens, verb).toLowerCase()) ? ['iobj', 'obj', 'to'] : ['iobj', 'to'];
  return slots.flatMap((name) => inSlot(reading, verb, name)).filter((m) => isSpokenTo(reading, m));
};

/** People and bodies, and names of no known sort. */
const isSpokenTo = ({ tokens }: Reading, { kind, head }: Mention): boolean =>
  ADDRESSED.has(kind) || (kind === 'thing' && uposOf(tokens, head) === 'PROPN');

const ADDRESSED: ReadonlySet<string> = new Set(['person', 'office', 'organisation', 'group', 'pronoun']);

/** Verbs whose object is spoken to. */
const INFORMING: ReadonlySet<string> = new Set(
  'tell inform assure notify brief thank congratulate remind warn ask'.split(' '),
);

/** "[Anna Keld] and [Peter Holm] agreed that …": those who say something to each other. */
const partners = (reading: Reading, cue: Span): Mention[] => {
  const verb = tokenAt(reading.tokens, cue.start);
  return MUTUAL_TALK.has(lemmaOf(reading.tokens, verb).toLowerCase()) ? inSlot(reading, verb, 'subj') : [];
};

const MUTUAL_TALK: ReadonlySet<string> = new Set(
  'agree discuss negotiate talk speak confer consult meet meeting discussion negotiation consultation conversation dialogue summit'.split(
    ' ',
  ),
);

/** "met [her]", "held [talks] with her": who is spoken with speaks; who is told, visited or written to need not. */
const isMutual = ({ tokens }: Reading, { predicate, object }: Candidate): boolean =>
  [predicate, object].some((at) => at !== undefined && MUTUAL_TALK.has(lemmaOf(tokens, at).toLowerCase()));

const held = (reading: Reading, { predicate, goods, patient }: Candidate): Span[] => [
  ...patient.places,
  ...goods.flatMap((head) => reading.annotated.mentions[mentionAt(reading, head)] ?? []),
  ...inSlot(reading, predicate, 'obj'),
];

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group', 'place', 'nationality']);

const isBody = ({ annotated: { mentions, entities, entityOf } }: Reading, span: Span): boolean =>
  mentions.some(
    ({ start, end, kind }, m) =>
      start === span.start &&
      end === span.end &&
      BODIES.has(kind === 'pronoun' ? (entities[entityOf[m] ?? -1]?.kind ?? kind) : kind),
  );

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
