import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationModel } from '../src/annotation/annotate.ts';
import type { Annotated } from '../src/annotation/annotation.ts';
import { indexChildren } from '../src/annotation/tokens.ts';
import type { Statement } from '../src/statement/statement.ts';
import { extract } from '../src/study.ts';
import type { Span } from '../src/text/span.ts';
import { loadAnnotationModel } from '../src/workbench/load-annotation-model.ts';
import { bootstrap, type EvalScore, type Evaluation } from './evaluation.ts';
import { phraseAround } from './phrase-around.ts';
import { plainDocument } from './plain-document.ts';
import { classOfTie, type QuadClass } from './quad-classes.ts';
import { inWords, type RoleSentence, readClassedSentences, readPloverRecords, readTaggedRoles } from './role-gold.ts';
import { countRoles, type Role, type RoleCounts, type RoleSpan, roleFigures } from './roles-score.ts';

const DEFAULT_GOLD = '../shared/data/cameo';

/** One sentence scored: its roles, and whether its class was right; each where it was annotated. */
interface Scored {
  readonly roles: RoleCounts | undefined;
  readonly classed: boolean | undefined;
}

/**
 * Who acts on whom in the event that a sentence is about, and of what class the event is: against CAMEO-tagged
 * sentences (a folder with `cameo_ner` and `cameo_class`) or a file of PLOVER's gold-standard records.
 */
export const roles: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const model = loadAnnotationModel();
  const scored = readSentences(path, limit).map((sentence) => score(sentence, model));
  return {
    data: path,
    n: scored.length,
    figures: figuresOf(scored),
    ci: bootstrap(scored, figuresOf, seed),
    baselines: {},
  } satisfies EvalScore;
};

const readSentences = (path: string, limit: number | undefined): RoleSentence[] => {
  if (!statSync(path).isDirectory()) return readPloverRecords(readFileSync(path, 'utf8')).slice(0, limit);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const read = name.endsWith('.tsv') ? readClassedSentences : name.endsWith('.txt') ? readTaggedRoles : undefined;
      return read === undefined ? [] : read(readFileSync(join(path, name), 'utf8')).slice(0, limit);
    });
};

const score = (sentence: RoleSentence, model: AnnotationModel): Scored => {
  const found = eventOf(sentence.text, model);
  const spans = found.roles.map((span) => ({ ...inWords(sentence.words, span), roles: span.roles }));
  return {
    roles: sentence.roles === undefined ? undefined : countRoles(sentence.roles, spans),
    classed: sentence.quad === undefined ? undefined : sentence.quad === found.quad,
  };
};

const figuresOf = (scored: readonly Scored[]): Record<string, number> => {
  const counts = scored.flatMap((one) => (one.roles === undefined ? [] : [one.roles]));
  const classed = scored.flatMap((one) => (one.classed === undefined ? [] : [one.classed]));
  return {
    ...(counts.length === 0 ? {} : roleFigures(counts)),
    ...(classed.length === 0 ? {} : { 'quad.accuracy': classed.filter(Boolean).length / classed.length }),
  };
};

/** The event that a sentence is about, with its participants as spans of characters. */
interface Event {
  readonly quad: QuadClass;
  readonly roles: readonly RoleSpan[];
}

/**
 * The statement with the most participants, the first of those, whose agent is the one who says it where no other is
 * named; where there is none, what the source of the first attribution says, which is a statement and no more.
 */
const eventOf = (text: string, model: AnnotationModel): Event => {
  const { annotated, attributions, statements } = extract(plainDocument('sentence', text), model);
  const children = indexChildren(annotated.tokens);
  const around = (spans: readonly Span[], role: Role): RoleSpan[] =>
    distinct(spans.map((span) => phraseAround(annotated, children, named(annotated, span)))).map((span) => ({
      ...span,
      roles: [role],
    }));
  const said = attributions.find(({ source, outer }) => source !== undefined && outer === undefined)?.source;
  const sayer = said === undefined ? [] : [said];
  const [main] = [...statements].sort((a, b) => filled(b) - filled(a) || a.start - b.start);
  if (main === undefined) return { quad: 0, roles: around(sayer, 'source') };
  return {
    quad: main.tie === 'state' && main.patient.length === 0 ? 0 : classOfTie[main.tie],
    roles: [
      ...around(main.agent.length > 0 ? main.agent : sayer, 'source'),
      ...around(main.patient.length > 0 ? main.patient : main.place, 'target'),
    ],
  };
};

const filled = ({ agent, patient, place, tie }: Statement): number =>
  (agent.length > 0 ? 2 : 0) +
  (patient.length > 0 ? 2 : place.length > 0 ? 1 : 0) +
  (tie === 'state' || tie === 'urge' ? 0 : 1);

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex((other) => other.start === span.start) === i);

/** Of a pronoun the longest named mention of the same entity; of anything else itself. */
const named = ({ mentions, entities, entityOf }: Annotated, span: Span): Span => {
  const m = mentions.findIndex((mention) => mention.start === span.start && mention.end === span.end);
  if (m < 0 || mentions[m]!.kind !== 'pronoun') return span;
  const others = entities[entityOf[m] ?? -1]?.mentions.map((other) => mentions[other]!) ?? [];
  const [longest] = others.filter(({ kind }) => kind !== 'pronoun').sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ?? span;
};
