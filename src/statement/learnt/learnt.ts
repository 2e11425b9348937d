import type { Sentence } from '../../annotation/annotation.ts';
import type { Reading } from '../reading.ts';
import { TIES, type Tie } from '../statement.ts';
import { argumentSeen, argumentsOf, PARTS } from './arguments.ts';
import { isWorthAsking } from './habits.ts';
import type { LearntModel } from './model.ts';
import { classify, type Vectors } from './network.ts';
import { mayCarry, predicateSeen } from './predicates.ts';

/** What was learnt, and the vectors of words that it was learnt with. */
export interface Learnt {
  readonly model: LearntModel;
  readonly vectors: Vectors;
}

/** The networks that are asked of words alone, and their vectors. */
export interface OfWords {
  readonly model: Pick<LearntModel, 'predicates' | 'arguments'>;
  readonly vectors: Vectors;
}

/** The tie that a word most likely carries, and how likely, 0 … 1. */
export interface LikelyTie {
  readonly tie: Tie;
  readonly likelihood: number;
}

/** Heads of those who take part in a tie, and what changes hands. */
export interface LikelyArguments {
  readonly agent: readonly number[];
  readonly patient: readonly number[];
  readonly goods: readonly number[];
}

const NO_TIE = 0;
const ties = new Float32Array(1 + TIES.length);
const parts = new Float32Array(1 + PARTS.length);

export const rowsOf = ({ vectors }: Pick<OfWords, 'vectors'>, words: readonly string[]): number[] =>
  words.map((word) => (word === '' ? -1 : vectors.rowOf(word)));

/** How likely a word carries nothing, then each of `TIES`; undefined where it can carry nothing. Good until the next call. */
export const likelihoodsOfTies = (learnt: OfWords, reading: Reading, token: number): Float32Array | undefined => {
  if (!mayCarry(reading, token)) return undefined;
  const { predicates } = learnt.model;
  const { cells, words } = predicateSeen(reading, token, predicates.cells);
  classify(predicates, cells, rowsOf(learnt, words), learnt.vectors, ties);
  return ties;
};

/** What a word most likely carries; undefined where it can carry nothing, or nothing ever. */
export const likelyTie = (learnt: Learnt, reading: Reading, token: number): LikelyTie | undefined => {
  if (!isWorthAsking(learnt.model.habits, reading, token)) return undefined;
  if (likelihoodsOfTies(learnt, reading, token) === undefined) return undefined;
  let best = NO_TIE + 1;
  for (let c = best + 1; c < ties.length; c++) if (ties[c]! > ties[best]!) best = c;
  return { tie: TIES[best - 1] as Tie, likelihood: ties[best]! };
};

/** Shows for each word that may take part in a tie how likely it does nothing, then each of `PARTS`. */
const askOfArguments = (
  learnt: OfWords,
  reading: Reading,
  predicate: number,
  tie: Tie,
  sentence: Sentence,
  show: (head: number, likelihoods: Float32Array) => void,
): void => {
  const network = learnt.model.arguments;
  for (const argument of argumentsOf(reading, predicate, sentence)) {
    const { cells, words } = argumentSeen(reading, predicate, tie, argument, network.cells);
    classify(network, cells, rowsOf(learnt, words), learnt.vectors, parts);
    show(argument.head, parts);
  }
};

/** For the head of each word that may take part how likely it is who acts, and whom it is done to. */
export const likelihoodsOfSides = (
  learnt: OfWords,
  reading: Reading,
  predicate: number,
  tie: Tie,
  sentence: Sentence,
): { readonly agents: ReadonlyMap<number, number>; readonly patients: ReadonlyMap<number, number> } => {
  const agents = new Map<number, number>();
  const patients = new Map<number, number>();
  askOfArguments(learnt, reading, predicate, tie, sentence, (head, likelihoods) => {
    agents.set(head, likelihoods[1 + AGENT]!);
    patients.set(head, likelihoods[1 + PATIENT]!);
  });
  return { agents, patients };
};

/** Who most likely takes part in the tie that a word carries. */
export const likelyArguments = (
  learnt: Learnt,
  reading: Reading,
  predicate: number,
  tie: Tie,
  sentence: Sentence,
): LikelyArguments => {
  const found: [number[], number[], number[]] = [[], [], []];
  const best = [-1, -1, -1];
  const odds = [0, 0, 0];
  askOfArguments(learnt, reading, predicate, tie, sentence, (head, likelihoods) => {
    for (let part = 0; part < found.length; part++) {
      const likelihood = likelihoods[part + 1]!;
      if (likelihood > LIKELY) found[part]!.push(head);
      if (likelihood <= odds[part]!) continue;
      odds[part] = likelihood;
      best[part] = head;
    }
  });
  // Where nobody is likely enough, several may share the likelihood: the first among them is better than none.
  for (const part of [AGENT, PATIENT]) {
    const taken = found.some((heads) => heads.includes(best[part]!));
    if (found[part]!.length === 0 && odds[part]! > FAINT && !taken) found[part]!.push(best[part]!);
  }
  const [agent, patient, goods] = found;
  return { agent, patient, goods };
};

const LIKELY = 0.5;
const FAINT = 0.2;
const AGENT = 0;
const PATIENT = 1;
