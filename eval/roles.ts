import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated } from '../src/annotation/annotation.ts';
import { childIn, childrenOf, headOf, lemmaOf, relationOf, tokenAt } from '../src/annotation/tokens.ts';
import type { Attribution } from '../src/attribution/attribution.ts';
import type { Sight } from '../src/attribution/sight.ts';
import { type Hearing, hear, holdersOf } from '../src/attribution/voice.ts';
import { chargeWords, rejectWords } from '../src/languages/en/matching-words.ts';
import { readingOf } from '../src/statement/reading.ts';
import { findSilences } from '../src/statement/silences.ts';
import { stateWithCandidates } from '../src/statement/state.ts';
import type { Stated } from '../src/statement/stated.ts';
import type { Statement } from '../src/statement/statement.ts';
import { extract, type Models } from '../src/study.ts';
import type { Span } from '../src/text/span.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type EvalScore, type Evaluation } from './evaluation.ts';
import { phraseAround } from './phrase-around.ts';
import { plainDocument } from './plain-document.ts';
import { type CameoRoot, classOfRoot, type Progress, rootOf } from './quad-classes.ts';
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
  const model = loadModels();
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

const score = (sentence: RoleSentence, model: Models): Scored => {
  const found = eventOf(sentence.text, model);
  const spans = found.roles.map((span) => ({ ...inWords(sentence.words, span), roles: span.roles }));
  return {
    roles: sentence.roles === undefined ? undefined : countRoles(sentence.roles, spans),
    classed: sentence.quad === undefined ? undefined : sentence.quad === classOfRoot[found.root],
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
  readonly root: CameoRoot;
  readonly roles: readonly RoleSpan[];
}

/**
 * The statement whose words stand highest in the sentence, of those the one with the most participants, the first of
 * those; its agent is the one who says it where no other is named. Where there is none, what the source of the first
 * attribution does: says, asks or means to do something.
 */
const eventOf = (text: string, model: Models): Event => {
  const { annotated, attributions } = extract(plainDocument('sentence', text), model);
  const reading = readingOf(annotated, model.learnt);
  const hearing = hear(annotated, attributions);
  const around = (spans: readonly Span[], role: Role): RoleSpan[] =>
    distinct(spans.map((span) => phraseAround(annotated, reading.children, named(annotated, span)))).map((span) => ({
      ...span,
      roles: [role],
    }));
  const first = attributions.find(({ source, outer }) => source !== undefined && outer === undefined);
  const sayer = first?.source === undefined ? [] : [first.source];
  const depth = ({ candidate }: Stated): number => depthOf(annotated, candidate.carrier);
  const [main] = [...stateWithCandidates(reading, hearing)].sort(
    (a, b) => depth(a) - depth(b) || filled(b.statement) - filled(a.statement) || a.statement.start - b.statement.start,
  );
  const silent = findSilences(annotated).length > 0;
  if (main === undefined)
    return { root: silent ? 'make public statement' : rootOfAct(annotated, first), roles: around(sayer, 'source') };
  const { agent, patient, place, tie } = main.statement;
  const word = lemmaOf(annotated.tokens, main.candidate.predicate).toLowerCase();
  return {
    root: rootOf(tie, word, objectsOf(hearing.sight, main.candidate.predicate), progressOf(annotated, hearing, main)),
    roles: [
      ...around(agent.length > 0 ? agent : sayer, 'source'),
      ...around(patient.length > 0 ? patient : place, 'target'),
    ],
  };
};

const depthOf = ({ tokens }: Annotated, token: number): number => {
  let depth = 0;
  for (let at = token; at >= 0; at = headOf(tokens, at)) depth++;
  return depth;
};

const DEMANDING: ReadonlySet<string> = new Set(['demand', 'order', 'insist', 'command', 'require', 'instruct']);

/** What a source does who is cited for no tie. */
const rootOfAct = (annotated: Annotated, attribution: Attribution | undefined): CameoRoot => {
  const cue = attribution === undefined ? '' : cueLemma(annotated, attribution);
  switch (attribution?.act) {
    case 'request':
      return DEMANDING.has(cue) ? 'demand' : 'appeal';
    case 'intention':
      if (attribution.factuality === 'CT-') return 'reject';
      return cue === 'threaten' ? 'threaten' : 'express intent to cooperate';
    default:
      return 'make public statement';
  }
};

const cueLemma = ({ tokens }: Annotated, { cue }: Attribution): string => lemmaOf(tokens, tokenAt(tokens, cue.start));

/** "considers sending", "hopes to see": CAMEO counts what is only weighed or hoped for as comment. */
const WEIGHING: ReadonlySet<string> = new Set(
  'consider contemplate weigh mull explore study hope wish want'.split(' '),
);
const COMING: ReadonlySet<string> = new Set(['will', 'shall', 'would', "'ll"]);

/** How far what a statement tells has come, by its auxiliaries, its factuality and who is cited for it. */
const progressOf = (annotated: Annotated, hearing: Hearing, { statement, candidate }: Stated): Progress => {
  const { tokens } = annotated;
  const clauses = clausesAbove(annotated, candidate.carrier);
  if (statement.tie === 'oppose' && rejectsCharge(hearing.sight, candidate.predicate)) return 'answered for';
  const held = holdersOf(hearing, candidate.carrier).map((a) => hearing.attributions[a] as Attribution);
  const negated = statement.factuality.endsWith('-');
  const above = [...held.map((one) => cueLemma(annotated, one)), ...clauses.map((clause) => lemmaOf(tokens, clause))];
  if (above.some((word) => WEIGHING.has(word))) return 'considered';
  const meant = held.find(({ act }) => act === 'intention');
  if (meant?.factuality === 'CT-') return 'refused';
  const auxiliary = [...childrenOf(hearing.sight.children, candidate.carrier)].some(
    (c) => relationOf(tokens, c) === 'aux' && COMING.has(lemmaOf(tokens, c).toLowerCase()),
  );
  if (auxiliary || meant !== undefined) return negated ? 'refused' : 'intended';
  const own = statement.source.some(({ label }) => statement.agent.some((agent) => agent.label === label));
  if (own && (negated || held[0]?.stance === 'distances')) return 'answered for';
  return negated ? 'undone' : 'done';
};

/** The object of a verb and what it is put together with: "violated the [cease-fire agreement]". */
const objectsOf = ({ tokens, children }: Sight, verb: number): string[] => {
  const object = childIn(tokens, children, verb, 'obj', 'nsubj:pass');
  if (object < 0) return [];
  const parts = [...childrenOf(children, object)].filter((c) => relationOf(tokens, c) === 'compound');
  return [object, ...parts].map((part) => lemmaOf(tokens, part).toLowerCase());
};

const CLAUSE: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nmod']);

/** The predicates that govern a clause, nearest first: "[considers] the [possibility] of sending". */
const clausesAbove = ({ tokens }: Annotated, token: number): number[] => {
  const found: number[] = [];
  for (let at = token; CLAUSE.has(relationOf(tokens, at)) && found.length < 4; ) {
    at = headOf(tokens, at);
    found.push(at);
  }
  return found;
};

/** "denied the [charges]", "rejects any [accusation] that …" */
const rejectsCharge = ({ tokens, children }: Sight, verb: number): boolean =>
  rejectWords.has(lemmaOf(tokens, verb).toLowerCase()) &&
  chargeWords.has(lemmaOf(tokens, Math.max(0, childIn(tokens, children, verb, 'obj', 'obl'))).toLowerCase());

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
