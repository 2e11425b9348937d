import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldSentence, readConllu } from '../eval/conllu.ts';
import { seededRandom } from '../eval/evaluation.ts';
import { RELATIONS, UPOS } from '../src/annotation/annotation.ts';
import { fold } from '../src/annotation/hash.ts';
import { partRows } from '../src/annotation/words.ts';
import { learnBoundaries } from './boundaries.ts';
import { type Embeddings, readEmbeddings } from './embeddings.ts';
import { exportModel, type ShippedWord } from './export.ts';
import { learnLemmas } from './lemmas.ts';
import { adam, type Batch, learn, makeNetwork, type Network, type Parameter, type Shape } from './network.ts';
import { poolOf, variantOf } from './variants.ts';

/** What `npm run train -- syntax` can be told. */
export interface Settings {
  readonly data: string;
  readonly embeddings: string;
  readonly output: string;
  readonly rounds: number;
  readonly seed: number;
  readonly width: number;
  readonly layers: number;
  readonly batch: number;
  readonly rate: number;
  readonly dropout: number;
}

/** Files to learn from; dev files choose between settings and are never learnt from. */
const FILES = ['en_ewt-ud-train.conllu', 'en_gum-free-train.conllu'];

/** Length of the given vectors, 100 made up to a multiple of 8. */
const GIVEN = 104;
/** Rows of the tables of word parts, in the order of `partRows`. */
const PART_SIZES = [2048, 8192, 8192, 4096, 1024] as const;
/** Share of the sentences that are shown in capitals, as headings are written. */
const CAPITALS = 0.04;
/** Share of the tokens whose learnt word vector is withheld; half as many lose the given one too. */
const WORD_DROPOUT = 0.1;
/** The same for proper nouns: the names of a dossier are names that no treebank has. */
const NAME_DROPOUT = 0.35;
/** Most frequent words of the embeddings that ship besides the words of the training data. */
const SHIPPED = 48_000;

interface Tag {
  readonly upos: number;
  readonly xpos: number;
}

interface Example {
  readonly length: number;
  readonly rows: readonly Int32Array[];
  readonly given: Int32Array;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** A word as its key sees it: lower case, plain quotes and dashes. */
const folded = (form: string): string => {
  let out = '';
  for (let i = 0; i < form.length; i++) out += String.fromCharCode(fold(form.charCodeAt(i)));
  return out;
};

/** Pairs of UPOS and XPOS that occur at least three times, most frequent first. */
const tagsOf = (sentences: readonly GoldSentence[]): Tag[] => {
  const counts = new Map<number, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) counts.set(upos * 64 + xpos, (counts.get(upos * 64 + xpos) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([pair]) => ({ upos: pair >> 6, xpos: pair & 63 }));
};

/** Class of each pair; a rare pair takes the first of its UPOS. */
const classifier = (tags: readonly Tag[]): ((word: Tag) => number) => {
  const exact = new Map(tags.map(({ upos, xpos }, i) => [upos * 64 + xpos, i]));
  return ({ upos, xpos }) =>
    exact.get(upos * 64 + xpos) ??
    Math.max(
      0,
      tags.findIndex((tag) => tag.upos === upos),
    );
};

/** Words that occur at least twice get a learnt vector of their own. */
const vocabularyOf = (sentences: readonly GoldSentence[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { form } of words) counts.set(folded(form), (counts.get(folded(form)) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= 2).map(([form], i) => [form, i]));
};

interface Known {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
  readonly classOf: (word: Tag) => number;
}

const exampleOf = (sentence: GoldSentence, known: Known, capitals: boolean): Example => {
  const { length } = sentence.words;
  const forms = sentence.words.map(({ form }) => (capitals ? form.toUpperCase() : form));
  const rows = Array.from({ length: 1 + PART_SIZES.length }, () => new Int32Array(length));
  const parts = new Int32Array(PART_SIZES.length);
  for (const [i, form] of forms.entries()) {
    rows[0]![i] = known.vocabulary.get(folded(form)) ?? -1;
    partRows(form, 0, form.length, PART_SIZES, parts);
    for (const [p, row] of parts.entries()) rows[p + 1]![i] = row;
  }
  return {
    length,
    rows,
    given: Int32Array.from(forms, (form) => known.given.get(folded(form)) ?? -1),
    tags: Uint8Array.from(sentence.words, known.classOf),
    heads: Int32Array.from(sentence.words, ({ head }) => head),
    relations: Uint8Array.from(sentence.words, ({ relation }) => relation),
  };
};

const batchOf = (examples: readonly Example[], tags: readonly Tag[], random: () => number): Batch => {
  const length = examples.reduce((sum, example) => sum + example.length, 0);
  const batch = {
    length,
    bounds: new Int32Array(examples.length + 1),
    rows: Array.from({ length: 1 + PART_SIZES.length }, () => new Int32Array(length)),
    given: new Int32Array(length),
    tags: new Uint8Array(length),
    heads: new Int32Array(length),
    relations: new Uint8Array(length),
  };
  let at = 0;
  for (const [s, example] of examples.entries()) {
    batch.bounds[s] = at;
    for (const [p, own] of example.rows.entries()) batch.rows[p]!.set(own, at);
    batch.given.set(example.given, at);
    batch.tags.set(example.tags, at);
    batch.relations.set(example.relations, at);
    for (let i = 0; i < example.length; i++) batch.heads[at + i] = example.heads[i]! < 0 ? -1 : at + example.heads[i]!;
    at += example.length;
  }
  batch.bounds[examples.length] = at;
  withholdWords(batch, tags, random);
  return batch;
};

const PROPN = UPOS.indexOf('PROPN');

const withholdWords = (batch: Batch, tags: readonly Tag[], random: () => number): void => {
  for (let i = 0; i < batch.length; i++) {
    const share = tags[batch.tags[i]!]?.upos === PROPN ? NAME_DROPOUT : WORD_DROPOUT;
    const chance = random();
    if (chance < share) batch.rows[0]![i] = -1;
    if (chance < share / 2) batch.given[i] = -1;
  }
};

const shuffle = <T>(list: readonly T[], random: () => number): T[] => {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
};

/** Groups of examples of at least `size` words. */
const groupsOf = (examples: readonly Example[], size: number): Example[][] => {
  const out: Example[][] = [];
  let words = size;
  for (const example of examples) {
    if (words >= size) {
      out.push([]);
      words = 0;
    }
    out.at(-1)?.push(example);
    words += example.length;
  }
  return out;
};

/** A running mean of the parameters over the last steps, which generalises better than their last values. */
interface Mean {
  readonly of: readonly Parameter[];
  readonly values: readonly Float32Array[];
}

/** Steps between two updates of the mean, and the share of the mean that each keeps. */
const MEAN_EVERY = 25;
const MEAN_KEEPS = 0.95;

const meanOf = (network: Network): Mean => {
  const of = [...Object.values(network.parameters), ...network.tables];
  return { of, values: of.map(({ value }) => value.data.slice()) };
};

const mix = (mean: Float32Array, value: Float32Array, keep: number): void => {
  for (let i = 0; i < mean.length; i++) mean[i] = keep * mean[i]! + (1 - keep) * value[i]!;
};

/** Takes a step's values into the mean; early steps weigh more, so that the start is forgotten. */
const updateMean = ({ of, values }: Mean, step: number): void => {
  const keep = Math.min(MEAN_KEEPS, step / (step + 10 * MEAN_EVERY));
  for (const [i, { value }] of of.entries()) mix(values[i] as Float32Array, value.data, keep);
};

/** The mean's arrays under the names that the export knows. */
const named = (network: Network, { values }: Mean): Record<string, Float32Array> => {
  const names = [...Object.keys(network.parameters), ...network.tables.map((_, i) => `table${i}`)];
  return Object.fromEntries(names.map((name, i) => [name, values[i] as Float32Array]));
};

/** The words that ship: those with a learnt vector, then the most frequent of the embeddings. */
const shippedWords = (known: Known, { words, size, vectors }: Embeddings): ShippedWord[] => {
  const forms = new Set([...known.vocabulary.keys(), ...words.slice(0, SHIPPED)]);
  return [...forms].map((form) => {
    const row = known.given.get(form);
    return {
      form,
      given: row === undefined ? undefined : vectors.subarray(row * size, (row + 1) * size),
      learnt: known.vocabulary.get(form) ?? -1,
    };
  });
};

/** The rate climbs over the first steps, then falls in a straight line to almost nothing. */
const rateAt = (settings: Settings, step: number, steps: number): number =>
  settings.rate * Math.min(1, step / 200) * Math.max(0.01, 1 - step / steps);

/** Learns `models/en-syntax.bin` from the training files in `settings.data`; the file is written after every round. */
export const trainSyntax = (settings: Settings): void => {
  const began = Date.now();
  const log = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const sentences = FILES.flatMap((file) => readConllu(readFileSync(join(settings.data, file), 'utf8')));
  const tags = tagsOf(sentences);
  const embeddings = readEmbeddings(settings.embeddings, GIVEN);
  const known: Known = {
    vocabulary: vocabularyOf(sentences),
    given: new Map(embeddings.words.map((word, i) => [word, i])),
    classOf: classifier(tags),
  };
  const examples = sentences.map((sentence) => exampleOf(sentence, known, false));
  const pool = poolOf(sentences);
  const capitals = sentences.map((sentence) => exampleOf(sentence, known, true));
  const shape: Shape = {
    width: settings.width,
    layers: settings.layers,
    arc: 64,
    label: 32,
    tags: tags.length,
    relations: RELATIONS.length,
    tables: [known.vocabulary.size, ...PART_SIZES],
    given: GIVEN,
  };
  const random = seededRandom(settings.seed);
  const network = makeNetwork(shape, embeddings.vectors, random);
  const mean = meanOf(network);
  const words = shippedWords(known, embeddings);
  const lemmas = learnLemmas(sentences);
  const boundaries = learnBoundaries(sentences, settings.seed);
  const steps = settings.rounds * groupsOf(examples, settings.batch).length;
  const dropout = { input: settings.dropout, layer: settings.dropout, random };
  log(`${sentences.length} sentences, ${known.vocabulary.size} words learnt, ${words.length} shipped, ${steps} steps`);
  let step = 0;
  for (let round = 1; round <= settings.rounds; round++) {
    const order = shuffle([...examples.keys()], random);
    const shown = order.map((i) => {
      if (random() < CAPITALS) return capitals[i] as Example;
      const sentence = sentences[i] as GoldSentence;
      const variant = variantOf(sentence, pool, random);
      return variant === sentence ? (examples[i] as Example) : exampleOf(variant, known, false);
    });
    const losses = { tags: 0, arcs: 0, labels: 0, words: 0 };
    for (const group of groupsOf(shown, settings.batch)) {
      const batch = batchOf(group, tags, random);
      const own = learn(network, batch, dropout);
      step++;
      adam(network, { rate: rateAt(settings, step, steps), step });
      if (step % MEAN_EVERY === 0) updateMean(mean, step);
      losses.tags += own.tags;
      losses.arcs += own.arcs;
      losses.labels += own.labels;
      losses.words += batch.length;
    }
    const each = (sum: number): string => (sum / losses.words).toFixed(4);
    log(`round ${round}: loss ${each(losses.tags)} tags, ${each(losses.arcs)} arcs, ${each(losses.labels)} relations`);
    writeFileSync(settings.output, exportModel(shape, named(network, mean), words, tags, lemmas, boundaries));
  }
};
