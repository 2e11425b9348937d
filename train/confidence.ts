import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AnnotationModel, annotate } from '../src/annotation/annotate.ts';
import { asCells, keptCells } from '../src/annotation/cells.ts';
import { attribute } from '../src/attribution/attribute.ts';
import { hear } from '../src/attribution/voice.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { CONFIDENCE_CLASSES, statementSeen } from '../src/statement/learnt/confidence.ts';
import type { OfWords } from '../src/statement/learnt/learnt.ts';
import { classify, type Network } from '../src/statement/learnt/network.ts';
import { readingOf } from '../src/statement/reading.ts';
import { stateWithCandidates } from '../src/statement/state.ts';
import type { Statement, Tie } from '../src/statement/statement.ts';
import { type Example, learnNetwork, type Sizes } from './shallow.ts';

/*
 * What confidence is learnt from: statements that rules find in real texts, each judged by somebody as made by the text or not.
 * The invented passages teach the networks that are asked of words; what rules find wrong in them is not what they find wrong in
 * news and resolutions, where confidence is asked for.
 */

const CONFIDENCE: Sizes = { cells: 2 ** 16, hidden: 0, classes: CONFIDENCE_CLASSES, words: 0 };

const ROUNDS = 8;

/** A statement of a real text that somebody has judged, as the lines of `train/judged` have it. */
export interface Judged {
  /** Path under the folder of data. */
  readonly file: string;
  /** UTF-16 offsets of the quote. */
  readonly start: number;
  readonly end: number;
  readonly tie: Tie;
  readonly right: boolean;
  /** What the participants were called when it was judged, as `labelsMark` has it: of other labels nobody has judged. */
  readonly labels?: string;
}

/** Short for the labels of both sides, so that texts which are not ours need not be copied. */
export const labelsMark = ({ agent, patient }: Pick<Statement, 'agent' | 'patient'>): string =>
  createHash('sha256')
    .update([agent, patient].map((side) => side.map(({ label }) => label).join('+')).join('>'))
    .digest('hex')
    .slice(0, 8);

/** All lines of the folder's files, by the text that they judge. */
export const readJudged = (folder: string): ReadonlyMap<string, readonly Judged[]> => {
  const judged = new Map<string, Judged[]>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ndjson'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as Judged;
      judged.set(row.file, [...(judged.get(row.file) ?? []), row]);
    }
  }
  return judged;
};

/** Of each judged statement that rules still find, called as it was then, whether it was right. */
const examplesOf = async (
  data: string,
  judged: ReadonlyMap<string, readonly Judged[]>,
  model: AnnotationModel,
  learnt: OfWords,
): Promise<readonly Example[]> => {
  const examples: Example[] = [];
  for (const [file, rows] of judged) {
    const path = join(data, file);
    if (!existsSync(path))
      throw new Error(`${path} was judged and is not there: fetch the data that train/judged names`);
    const document = await read(readFileSync(path), basename(path));
    if (document instanceof Failure) throw document;
    const annotated = annotate(document, model);
    const reading = readingOf(annotated);
    const open = new Set(rows);
    for (const stated of stateWithCandidates(reading, hear(annotated, attribute(annotated)))) {
      const row = [...open].find((one) => isSame(stated.statement, one));
      if (row === undefined) continue;
      open.delete(row);
      const cells = statementSeen(learnt, reading, stated, CONFIDENCE.cells);
      examples.push({ cells: keptCells(cells), rows: [], label: Number(row.right) });
    }
  }
  return examples;
};

/** The same tie, with more than half of the shorter quote in common, and participants who are called alike. */
export const isSame = (statement: Statement, { start, end, tie, labels }: Judged): boolean => {
  const shared = Math.min(statement.end, end) - Math.max(statement.start, start);
  const shorter = Math.min(statement.end - statement.start, end - start);
  return statement.tie === tie && 2 * shared > shorter && (labels === undefined || labels === labelsMark(statement));
};

/** Learns how likely the text makes a statement that rules find; prints how `measured` judgements of other texts fare by it. */
export const learnConfidence = async (
  data: string,
  folders: { readonly learnt: string; readonly measured: string },
  model: AnnotationModel,
  ofWords: OfWords,
): Promise<Network> => {
  const judged = readJudged(folders.learnt);
  const others = new Map([...readJudged(folders.measured)].filter(([file]) => !judged.has(file)));
  const { vectors } = ofWords;
  const network = learnNetwork(await examplesOf(data, judged, model, ofWords), CONFIDENCE, vectors, ROUNDS, () => {});
  const measured = await examplesOf(data, others, model, ofWords);
  const likelihoods = new Float32Array(CONFIDENCE_CLASSES);
  const scored = measured.map(({ cells, label }) => {
    classify(network, asCells(cells), [], vectors, likelihoods);
    return { right: label === 1, likelihood: likelihoods[1]! };
  });
  for (const limit of [0, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75]) {
    const kept = scored.filter(({ likelihood }) => likelihood >= limit);
    const right = kept.filter((one) => one.right).length;
    const of = scored.filter((one) => one.right).length;
    console.log(
      `confidence ≥ ${limit}: ${kept.length} of ${scored.length} kept, ${(right / kept.length).toFixed(3)} right, ${(right / of).toFixed(3)} of the right ones`,
    );
  }
  return network;
};
