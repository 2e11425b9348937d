import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { f1OfCounts } from '../eval/evaluation.ts';
import { type AnnotationModel, annotate } from '../src/annotation/annotate.ts';
import type { Annotated, Tokens } from '../src/annotation/annotation.ts';
import { asCells, keptCells } from '../src/annotation/cells.ts';
import { headOf, lemmaOf, tokenAt, uposOf } from '../src/annotation/tokens.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { isVerb } from '../src/statement/clause.ts';
import { argumentSeen, argumentsOf, PARTS } from '../src/statement/learnt/arguments.ts';
import { habitsOf, type Met } from '../src/statement/learnt/habits.ts';
import { type OfWords, rowsOf } from '../src/statement/learnt/learnt.ts';
import { parseLearntModel, writeLearntModel } from '../src/statement/learnt/model.ts';
import { classify, type Network, type Vectors } from '../src/statement/learnt/network.ts';
import { mayCarry, PREDICATE_WORDS, predicateSeen } from '../src/statement/learnt/predicates.ts';
import { vectorsOf } from '../src/statement/learnt/vectors.ts';
import { readingOf } from '../src/statement/reading.ts';
import { TIES } from '../src/statement/statement.ts';
import { loadAnnotationModel } from '../src/workbench/load-models.ts';
import { learnConfidence } from './confidence.ts';
import { type Passage, readAllPassages, type Stretch, type WrittenStatement } from './passages.ts';
import { type Example, learnNetwork, type Sizes } from './shallow.ts';

const PREDICATES: Sizes = { cells: 2 ** 17, hidden: 24, classes: 1 + TIES.length, words: PREDICATE_WORDS };
const PARTICIPANTS: Sizes = { cells: 2 ** 17, hidden: 12, classes: 1 + PARTS.length, words: 2 };

/** Where judged statements lie: those that are learnt from, and samples of which those of other texts only measure. */
const JUDGED = { learnt: 'train/judged', measured: 'eval/judged' };

/** A passage as the parser reads it. */
interface ReadPassage {
  readonly passage: Passage;
  readonly annotated: Annotated;
}

/** What one passage teaches: of each word whether it carries a tie, of each word beside one that does its part. */
interface Lesson {
  readonly predicates: readonly Example[];
  readonly participants: readonly Example[];
  readonly met: readonly Met[];
}

/** Files that are only measured, never learnt from. */
const isDev = ({ file }: Passage): boolean => basename(file).startsWith('dev-');

/** Learns `models/en-statements.bin` from annotated passages, and prints how it does on those of `dev-…` after each round. */
export const trainStatements = async (folder: string, data: string, output: string, rounds: number): Promise<void> => {
  const model = loadAnnotationModel();
  const vectors = vectorsOf(model.syntax);
  const learnt: ReadPassage[] = [];
  const measured: ReadPassage[] = [];
  for (const passage of readAllPassages(folder)) {
    (isDev(passage) ? measured : learnt).push({ passage, annotated: await annotatedOf(passage, model) });
  }
  const lessons = learnt.map((one) => lessonOf(one, vectors));
  const dev = measured.map((one) => lessonOf(one, vectors));
  const ofWords = learnOfWords(lessons, dev, vectors, rounds);
  const confidence = await learnConfidence(data, JUDGED, model, { model: ofWords, vectors });
  const habits = habitsOf(together(lessons.flatMap(({ met }) => met)));
  writeFileSync(output, writeLearntModel({ ...ofWords, confidence, habits }));
};

/** Learns confidence alone anew, beside the networks in `output` that it asks. */
export const trainConfidence = async (data: string, output: string): Promise<void> => {
  const model = loadAnnotationModel();
  const known = parseLearntModel(readFileSync(output));
  const confidence = await learnConfidence(data, JUDGED, model, { model: known, vectors: vectorsOf(model.syntax) });
  writeFileSync(output, writeLearntModel({ ...known, confidence }));
};

/** The two networks that are asked of words. */
const learnOfWords = (
  lessons: readonly Lesson[],
  dev: readonly Lesson[],
  vectors: Vectors,
  rounds: number,
): OfWords['model'] => {
  const learn = (kind: 'predicates' | 'participants', sizes: Sizes): Network => {
    const examples = lessons.flatMap((lesson) => lesson[kind]);
    const unseen = dev.flatMap((lesson) => lesson[kind]);
    return learnNetwork(examples, sizes, vectors, rounds, reportOf(kind, unseen, vectors));
  };
  return { predicates: learn('predicates', PREDICATES), arguments: learn('participants', PARTICIPANTS) };
};

const reportOf =
  (kind: string, unseen: readonly Example[], vectors: Vectors) =>
  (network: Network, round: number, loss: number): void => {
    const measured = unseen.length === 0 ? '' : `, dev F1 ${f1Of(network, unseen, vectors).toFixed(3)}`;
    console.log(`${kind} ${round + 1}: loss ${loss.toFixed(3)}${measured}`);
  };

/** Over everything that is of a class at all, class by class. */
const f1Of = (network: Network, examples: readonly Example[], vectors: Vectors): number => {
  const likelihoods = new Float32Array(network.classes);
  let right = 0;
  let predicted = 0;
  let gold = 0;
  for (const { cells, rows, label } of examples) {
    classify(network, asCells(cells), rows, vectors, likelihoods);
    const found = likelihoods.indexOf(Math.max(...likelihoods));
    if (label > 0) gold++;
    if (found > 0) predicted++;
    if (found > 0 && found === label) right++;
  }
  return f1OfCounts(right, predicted, gold);
};

const annotatedOf = async (passage: Passage, model: AnnotationModel): Promise<Annotated> => {
  const document = await read(Buffer.from(passage.text), 'passage.txt');
  if (document instanceof Failure) throw document;
  return annotate(document, model);
};

const lessonOf = ({ passage, annotated }: ReadPassage, vectors: Vectors): Lesson => {
  const reading = readingOf(annotated);
  const { tokens, sentences } = annotated;
  const written = new Map<number, WrittenStatement[]>();
  for (const statement of passage.statements) {
    const token = tokenAt(tokens, statement.trigger);
    written.set(token, [...(written.get(token) ?? []), statement]);
  }
  const predicates: Example[] = [];
  const participants: Example[] = [];
  const met: Met[] = [];
  for (const sentence of sentences) {
    for (let token = sentence.first; token < sentence.last; token++) {
      const told = written.get(token) ?? [];
      if (!mayCarry(reading, token)) continue;
      const { cells, words } = predicateSeen(reading, token, PREDICATES.cells);
      const [first] = told;
      const label = first === undefined ? 0 : 1 + TIES.indexOf(first.tie);
      predicates.push({ cells: keptCells(cells), rows: rowsOf({ vectors }, words), label });
      const lemma = lemmaOf(tokens, token);
      met.push({ lemma, verb: isVerb(reading, token), times: 1, carried: Math.min(1, told.length) });
      for (const { tie, ...parts } of told) {
        const headsOf = PARTS.map((part) => parts[part].map((stretch) => headOfStretch(tokens, stretch)));
        for (const argument of argumentsOf(reading, token, sentence)) {
          const seen = argumentSeen(reading, token, tie, argument, PARTICIPANTS.cells);
          const part = headsOf.findIndex((heads) => heads.includes(argument.head));
          participants.push({ cells: keptCells(seen.cells), rows: rowsOf({ vectors }, seen.words), label: 1 + part });
        }
      }
    }
  }
  return { predicates, participants, met };
};

/** The words that were met, each once with all its times. */
const together = (met: readonly Met[]): Met[] => {
  const words = new Map<string, Met>();
  for (const one of met) {
    const key = `${one.verb} ${one.lemma}`;
    const { times, carried } = words.get(key) ?? { times: 0, carried: 0 };
    words.set(key, { ...one, times: times + one.times, carried: carried + one.carried });
  }
  return [...words.values()];
};

/** The word that a phrase hangs on: the first of its words of weight whose head stands outside it. */
const headOfStretch = (tokens: Tokens, { start, end }: Stretch): number => {
  const first = tokenAt(tokens, start);
  for (let t = first; t < tokens.length && tokens.start[t]! < end; t++) {
    if (/^(?:PUNCT|DET|ADP)$/.test(uposOf(tokens, t))) continue;
    const head = headOf(tokens, t);
    if (head < 0 || tokens.start[head]! < start || tokens.start[head]! >= end) return t;
  }
  return first;
};
