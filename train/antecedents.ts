import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConllu } from '../eval/conllu.ts';
import { type GoldDocument, goldDocuments } from '../eval/entity-layer.ts';
import { type GoldText, goldText } from '../eval/gold-text.ts';
import { type AnnotationModel, annotate } from '../src/annotation/annotate.ts';
import type { Mention } from '../src/annotation/annotation.ts';
import { keptCells } from '../src/annotation/cells.ts';
import {
  ANTECEDENT_CELLS,
  type Candidate,
  type CandidateSeen,
  type ChooseAntecedent,
  chooseBy,
  PLACES,
  seeAntecedents,
} from '../src/annotation/reference/antecedents.ts';
import { type AntecedentModel, writeAntecedentModel } from '../src/annotation/reference/antecedents-model.ts';
import { rootOf } from '../src/annotation/reference/draft-entity.ts';
import type { Reading } from '../src/annotation/reference/reading.ts';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import type { Document } from '../src/document/document.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { loadNamesModel } from '../src/workbench/load-models.ts';
import { loadSyntaxModel } from '../src/workbench/load-syntax-model.ts';
import { type Passage, readAllPassages } from './passages.ts';

/** A text in which somebody has said what pronouns stand for. */
interface MarkedText {
  readonly document: Document;
  /** For each candidate whether it is what pronoun `m` stands for; undefined where that is not marked. */
  readonly judge: (reading: Reading, m: number, candidates: readonly Candidate[]) => readonly boolean[] | undefined;
}

/** What is seen of all candidates of one pronoun. */
interface AntecedentsSeen {
  /** Index in `PLACES`. */
  readonly place: number;
  readonly candidates: readonly (Omit<CandidateSeen, 'cells'> & { readonly cells: readonly number[] })[];
}

const antecedentsSeen = (
  reading: Reading,
  syntax: SyntaxModel,
  m: number,
  candidates: readonly Candidate[],
): AntecedentsSeen => {
  const seen: AntecedentsSeen['candidates'][number][] = [];
  let stands = 0;
  seeAntecedents(reading, syntax, m, candidates, ({ cells, ...own }, _, place) => {
    seen.push({ ...own, cells: keptCells(cells) });
    stands = place;
  });
  return { place: stands, candidates: seen };
};

/** One pronoun: what is seen of its candidates, and which of them are right. */
interface Example {
  readonly seen: AntecedentsSeen;
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** What the text of a genre that is not ours counts beside passages. */
const GUM_WEIGHT = 0.7;
/** How far weights may go from nought, as the standard deviation of a normal prior; numbers of their own are freer. */
const SPREAD = 0.2;
const NUMBER_SPREAD = 1;
const RATE = 0.05;
/** Cells that fewer examples fall on stay empty. */
const FEWEST = 3;

/** Of the candidates that are right the one that the hand-made score prefers: so that later pronouns find chains as they should be. */
const rightOne = (candidates: readonly Candidate[], right: readonly boolean[]): number => {
  let best: Candidate | undefined;
  candidates.forEach((candidate, i) => {
    if (right[i] && (best === undefined || candidate.score > best.score)) best = candidate;
  });
  return best?.mention ?? -1;
};

const examplesOf = (texts: readonly MarkedText[], model: AnnotationModel, weight: number): Example[] => {
  const examples: Example[] = [];
  const byHand = chooseBy(model.antecedents, model.syntax);
  for (const { document, judge } of texts) {
    annotate(document, model, (reading, m, candidates) => {
      const right = judge(reading, m, candidates);
      if (right === undefined || !right.includes(true)) return byHand(reading, m, candidates);
      if (right.includes(false))
        examples.push({ seen: antecedentsSeen(reading, model.syntax, m, candidates), right, weight });
      return rightOne(candidates, right);
    });
  }
  return examples;
};

/** How many of the pronouns that are marked are linked to what they stand for, in one free run. */
const measure = (texts: readonly MarkedText[], model: AnnotationModel): { right: number; all: number } => {
  let right = 0;
  let all = 0;
  const choose = chooseBy(model.antecedents, model.syntax);
  for (const { document, judge } of texts) {
    const counted: ChooseAntecedent = (reading, m, candidates) => {
      const chosen = choose(reading, m, candidates);
      const judged = judge(reading, m, candidates);
      if (judged !== undefined) {
        all++;
        if (judged[candidates.findIndex(({ mention }) => mention === chosen)]) right++;
      }
      return chosen;
    };
    annotate(document, model, counted);
  }
  return { right, all };
};

const ofPassage = async ({ text, references }: Passage): Promise<MarkedText> => {
  const document = await read(Buffer.from(text), 'passage.txt');
  if (document instanceof Failure) throw document;
  // "1. " before a paragraph makes it an item, and moves what stands behind.
  const moved = document.text.startsWith(text) ? references : [];
  const entityAt = new Map(moved.map(({ start, entity }) => [start, entity]));
  const startOf = ({ tokens, mentions }: Reading, m: number): number => tokens.start[(mentions[m] as Mention).head]!;
  return {
    document,
    judge: (reading, m, candidates) => {
      const entity = entityAt.get(startOf(reading, m));
      if (entity === undefined || entity === 0) return undefined;
      const drafts = new Set<number>();
      reading.mentions.forEach((_, k) => {
        if (k !== m && reading.draftAt[k]! >= 0 && entityAt.get(startOf(reading, k)) === entity)
          drafts.add(rootOf(reading.drafts, reading.draftAt[k]!).index);
      });
      return candidates.map(
        ({ mention }) =>
          entityAt.get(startOf(reading, mention)) === entity ||
          drafts.has(rootOf(reading.drafts, reading.draftAt[mention]!).index),
      );
    },
  };
};

/** The entity of GUM that a mention of ours is: that of the same span, or of the phrase around the same head that is most alike. */
const entityFinder = (
  { mentions }: GoldDocument,
  { start, end, sentences }: GoldText,
): ((mention: Mention, headStart: number) => string | undefined) => {
  const bySpan = new Map<string, string>();
  const byHead = new Map<number, { start: number; end: number; entity: string }[]>();
  for (const { entity, sentence, first, last, minimal } of mentions) {
    const base = sentences[sentence]?.first ?? 0;
    const span = { start: start[base + first] ?? 0, end: end[base + last] ?? 0, entity };
    bySpan.set(`${span.start}-${span.end}`, entity);
    for (const index of minimal) {
      const at = start[base + first + index] ?? -1;
      byHead.set(at, [...(byHead.get(at) ?? []), span]);
    }
  }
  return (mention, headStart) => {
    const alike = (other: { start: number; end: number }): number =>
      (Math.min(other.end, mention.end) - Math.max(other.start, mention.start)) /
      (Math.max(other.end, mention.end) - Math.min(other.start, mention.start));
    const around = [...(byHead.get(headStart) ?? [])].sort((a, b) => alike(b) - alike(a));
    return bySpan.get(`${mention.start}-${mention.end}`) ?? around[0]?.entity;
  };
};

const ofGum = (gold: GoldDocument): MarkedText => {
  const text = goldText(gold.id, gold.sentences);
  const entityOf = entityFinder(gold, text);
  const find = ({ tokens, mentions }: Reading, m: number): string | undefined => {
    const mention = mentions[m] as Mention;
    return entityOf(mention, tokens.start[mention.head]!);
  };
  return {
    document: text.document,
    judge: (reading, m, candidates) => {
      const entity = find(reading, m);
      return entity === undefined ? undefined : candidates.map(({ mention }) => find(reading, mention) === entity);
    },
  };
};

const readGum = (file: string): MarkedText[] => goldDocuments(readConllu(readFileSync(file, 'utf8'))).map(ofGum);

/** What is learnt, before it is rounded. */
interface Weights {
  readonly cells: Float64Array;
  /** The score's, then likeness by place, then having a noun by place. */
  readonly numbers: Float64Array;
}

const NUMBERS = 1 + 2 * PLACES.length;

/** Before anything is learnt the hand-made score decides. */
const unlearnt = (): Weights => ({
  cells: new Float64Array(ANTECEDENT_CELLS),
  numbers: Float64Array.from({ length: NUMBERS }, (_, i) => (i === 0 ? 1 : 0)),
});

const asModel = ({ cells, numbers }: Weights): AntecedentModel => {
  const scale = cells.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  return {
    weights: Int8Array.from(cells, (weight) => Math.round(weight / scale)),
    scale,
    score: numbers[0]!,
    likeness: Float32Array.from(numbers.subarray(1, 1 + PLACES.length)),
    hasNoun: Float32Array.from(numbers.subarray(1 + PLACES.length)),
  };
};

/** The numbers of a candidate that have weights of their own, in the order of `Weights.numbers`; nought is left out. */
const numbersOf = (
  { place, candidates }: AntecedentsSeen,
  i: number,
): readonly (readonly [index: number, value: number])[] => {
  const { score, likeness } = candidates[i]!;
  if (likeness === undefined) return [[0, score]];
  return [
    [0, score],
    [1 + place, likeness],
    [1 + PLACES.length + place, 1],
  ];
};

/** Adam over all examples at once: the probability of the right candidates together, under a normal prior. */
const learn = (examples: readonly Example[], rounds: number): AntecedentModel => {
  const weights = unlearnt();
  const { cells, numbers } = weights;
  const prior = numbers.slice();
  const common = commonCells(examples);
  const cellSlopes = new Float64Array(cells.length);
  const numberSlopes = new Float64Array(numbers.length);
  const step = [adam(cells.length), adam(numbers.length)] as const;
  for (let round = 1; round <= rounds; round++) {
    for (let k = 0; k < cells.length; k++) cellSlopes[k] = cells[k]! / SPREAD ** 2;
    for (let k = 0; k < numbers.length; k++) numberSlopes[k] = (numbers[k]! - prior[k]!) / NUMBER_SPREAD ** 2;
    for (const { seen, right, weight } of examples) {
      const worth = seen.candidates.map((candidate, i) => {
        let sum = 0;
        for (const cell of candidate.cells) sum += cells[cell]!;
        for (const [index, value] of numbersOf(seen, i)) sum += numbers[index]! * value;
        return sum;
      });
      const most = Math.max(...worth);
      const likely = worth.map((value) => Math.exp(value - most));
      const all = likely.reduce((sum, value) => sum + value, 0);
      const allRight = likely.reduce((sum, value, i) => (right[i] ? sum + value : sum), 0);
      seen.candidates.forEach((candidate, i) => {
        const slope = weight * (likely[i]! / all - (right[i] ? likely[i]! / allRight : 0));
        for (const cell of candidate.cells) if (common[cell] === 1) cellSlopes[cell]! += slope;
        for (const [index, value] of numbersOf(seen, i)) numberSlopes[index]! += slope * value;
      });
    }
    const rate = round > rounds * 0.7 ? RATE * 0.3 : RATE;
    step[0](cells, cellSlopes, round, rate);
    step[1](numbers, numberSlopes, round, rate);
  }
  return asModel(weights);
};

/** 1 for each cell that enough examples fall on. */
const commonCells = (examples: readonly Example[]): Uint8Array => {
  const times = new Uint8Array(ANTECEDENT_CELLS);
  for (const { seen } of examples) {
    for (const cell of new Set(seen.candidates.flatMap((candidate) => candidate.cells)))
      times[cell] = Math.min(FEWEST, times[cell]! + 1);
  }
  return times.map((count) => Number(count >= FEWEST));
};

/** One step down the slopes, tempered by their mean and spread so far. Source: Kingma and Ba 2015. */
const adam = (length: number): ((values: Float64Array, slopes: Float64Array, round: number, rate: number) => void) => {
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  return (values, slopes, round, rate) => {
    for (let k = 0; k < length; k++) {
      mean[k] = 0.9 * mean[k]! + 0.1 * slopes[k]!;
      square[k] = 0.99 * square[k]! + 0.01 * slopes[k]! ** 2;
      const tempered = Math.sqrt(square[k]! / (1 - 0.99 ** round)) + 1e-3;
      values[k]! -= (rate * (mean[k]! / (1 - 0.9 ** round))) / tempered;
    }
  };
};

/** Learns `models/en-antecedents.bin` from marked passages and from GUM, and prints how many pronouns of what is not learnt it links. */
export const trainAntecedents = async (folder: string, data: string, output: string, rounds: number): Promise<void> => {
  const byHand: AnnotationModel = {
    syntax: loadSyntaxModel(),
    names: loadNamesModel(),
    antecedents: asModel(unlearnt()),
  };
  const passages = readAllPassages(folder).filter(({ references }) => references.length > 0);
  const isDev = ({ file }: Passage): boolean => basename(file).startsWith('dev-');
  const dev = await Promise.all(passages.filter(isDev).map(ofPassage));
  const learnt = await Promise.all(passages.filter((passage) => !isDev(passage)).map(ofPassage));
  const gumDev = readGum(join(data, 'en_gum-ud-dev.conllu'));
  const examples = [
    ...examplesOf(learnt, byHand, 1),
    ...examplesOf(readGum(join(data, 'en_gum-free-train.conllu')), byHand, GUM_WEIGHT),
  ];
  const model = learn(examples, rounds);
  for (const [name, antecedents] of [
    ['by hand', byHand.antecedents],
    ['learnt', model],
  ] as const) {
    const figures = [dev, gumDev].map((texts) => measure(texts, { ...byHand, antecedents }));
    const [own, gum] = figures.map(({ right, all }) => `${right} of ${all}`);
    console.log(`${name}: passages ${own}, GUM dev ${gum} (learnt from ${examples.length} pronouns)`);
  }
  writeFileSync(output, writeAntecedentModel(model));
};
