import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldSentence, readConllu } from '../eval/conllu.ts';
import { seededRandom } from '../eval/evaluation.ts';
import { RELATIONS } from '../src/annotation/annotation.ts';
import {
  ARC_FEATURES,
  arcFeatures,
  arcHead,
  closeParserInput,
  LABEL_FEATURES,
  labelFeatures,
  makeParserInput,
  type ParserInput,
  ROOT_RELATION,
} from '../src/annotation/parse.ts';
import { type Section, writeSections } from '../src/annotation/syntax-model.ts';
import { NO_TAG, TAG_FEATURES, tagFeatures } from '../src/annotation/tag.ts';
import {
  advance,
  allowed,
  begin,
  type Configuration,
  finished,
  LEFT,
  makeConfiguration,
  RIGHT,
  SHIFT,
  stackAt,
} from '../src/annotation/transitions.ts';
import { lookAtWords, type Words } from '../src/annotation/words.ts';
import { learnLemmas } from './lemmas.ts';
import { addTrainingScores, compact, correct, makePerceptron, type Perceptron } from './perceptron.ts';

/** A training sentence with everything that does not change from round to round. */
interface Example {
  readonly gold: GoldSentence;
  readonly words: Words;
  readonly tags: Uint8Array;
  /** Gold heads over 1 … n as the parser counts; n + 1 is the root. */
  readonly heads: Int32Array;
}

const wordsOf = (sentence: GoldSentence): Words => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { form } of sentence.words) {
    starts.push(text.length);
    text += form;
    ends.push(text.length);
    text += ' ';
  }
  return lookAtWords(text, Int32Array.from(starts), Int32Array.from(ends), starts.length);
};

const shuffle = <T>(list: readonly T[], random: () => number): T[] => {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
};

interface TagSet {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly indexOf: ReadonlyMap<number, number>;
}

/** Pairs of UPOS and XPOS seen at least three times; others take the first pair of their UPOS. */
const tagSetOf = (sentences: readonly GoldSentence[]): TagSet => {
  const counts = new Map<number, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) counts.set(upos * 64 + xpos, (counts.get(upos * 64 + xpos) ?? 0) + 1);
  }
  const kept = [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([pair]) => pair);
  const indexOf = new Map(kept.map((pair, index) => [pair, index]));
  for (const pair of counts.keys()) {
    if (!indexOf.has(pair))
      indexOf.set(
        pair,
        Math.max(
          0,
          kept.findIndex((other) => other >> 6 === pair >> 6),
        ),
      );
  }
  return { upos: Uint8Array.from(kept, (p) => p >> 6), xpos: Uint8Array.from(kept, (p) => p & 63), indexOf };
};

const bestOf = (scores: Float64Array): number => {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
};

/** Trains the tagger on its own predictions of the tags before each word. */
const trainTagger = (examples: readonly Example[], classes: number, rounds: number, seed: number): Perceptron => {
  const p = makePerceptron();
  const random = seededRandom(seed);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (const { words, tags } of shuffle(examples, random)) {
      let tag1 = NO_TAG;
      let tag2 = NO_TAG;
      for (let i = 0; i < words.length; i++) {
        tagFeatures(words, i, 0, words.length, tag1, tag2, features);
        scores.fill(0);
        for (const feature of features) addTrainingScores(p, feature, scores);
        const guess = bestOf(scores);
        p.now++;
        if (guess !== tags[i]) correct(p, features, TAG_FEATURES, tags[i]!, guess);
        tag2 = tag1;
        tag1 = guess;
      }
    }
  }
  return p;
};

const TAG_SCALE = 16;
const ARC_SCALE = 16;

const predictTags = async (p: Perceptron, classes: number, examples: readonly Example[]): Promise<Uint8Array[]> => {
  const { tagSentence } = await import('../src/annotation/tag.ts');
  const model = compact(p, TAG_SCALE, 0.05);
  return examples.map(({ words }) => {
    const out = new Uint8Array(words.length);
    tagSentence(model, classes, words, 0, words.length, out);
    return out;
  });
};

/** Tags for the parser to learn from: each fifth tagged by a tagger that has not seen it. */
const jackknife = async (examples: readonly Example[], classes: number): Promise<Uint8Array[]> => {
  const out: Uint8Array[] = new Array(examples.length);
  const folds = 4;
  for (let fold = 0; fold < folds; fold++) {
    const held = examples.map((_, i) => i).filter((i) => i % folds === fold);
    const p = trainTagger(
      examples.filter((_, i) => i % folds !== fold),
      classes,
      4,
      100 + fold,
    );
    const tagged = await predictTags(
      p,
      classes,
      held.map((i) => examples[i] as Example),
    );
    for (const [k, i] of held.entries()) out[i] = tagged[k] as Uint8Array;
  }
  return out;
};

/** Number of gold arcs that `transition` puts out of reach. Source: Goldberg and Nivre 2013. */
const costOf = (at: Configuration, heads: Int32Array, transition: number): number => {
  const s0 = stackAt(at, 0);
  const end = at.n + 1;
  let cost = 0;
  if (transition === SHIFT) {
    const n0 = at.front;
    for (let d = 0; d < at.depth; d++) {
      const s = at.stack[d]!;
      if (heads[s] === n0) cost++;
      if (heads[n0] === s && s !== s0) cost++;
    }
    return cost;
  }
  for (let b = at.front; b <= at.n; b++) if (heads[b] === s0) cost++;
  const head = heads[s0]!;
  if (transition === LEFT) {
    if (head === stackAt(at, 1) && at.depth > 1) cost++;
    if (head > at.front && head <= end) cost++;
  } else if (head >= at.front && head <= end) cost++;
  return cost;
};

const fillInput = (input: ParserInput, { words }: Example, tags: Uint8Array, tagSet: TagSet): void => {
  for (let i = 0; i < words.length; i++) {
    input.form[i + 1] = words.form[i]!;
    input.tag[i + 1] = tags[i]!;
    input.upos[i + 1] = tagSet.upos[tags[i]!]!;
  }
  closeParserInput(input, words.length);
};

/** Share of the decisions after which the parser goes its own way, even where that is wrong. */
const EXPLORE = 0.9;

const trainParser = (
  examples: readonly Example[],
  tags: readonly Uint8Array[],
  tagSet: TagSet,
  rounds: number,
  log: (line: string) => void,
): { arcs: Perceptron; labels: Perceptron } => {
  const arcs = makePerceptron();
  const labels = makePerceptron();
  const random = seededRandom(7);
  const longest = Math.max(...examples.map(({ words }) => words.length));
  const input = makeParserInput(longest);
  const at = makeConfiguration(longest);
  const features = new Int32Array(ARC_FEATURES);
  const labelBuffer = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(RELATIONS.length);
  for (let round = 0; round < rounds; round++) {
    let wrong = 0;
    let made = 0;
    for (const index of shuffle([...examples.keys()], random)) {
      const example = examples[index] as Example;
      fillInput(input, example, tags[index] as Uint8Array, tagSet);
      begin(at, example.words.length);
      while (!finished(at)) {
        const count = arcFeatures(input, at, features);
        scores.fill(0);
        for (let f = 0; f < count; f++) addTrainingScores(arcs, features[f]!, scores);
        let guess = -1;
        let right = -1;
        let least = 1e9;
        for (let t = SHIFT; t <= RIGHT; t++) {
          if (!allowed(at, t)) continue;
          if (guess < 0 || scores[t]! > scores[guess]!) guess = t;
          const cost = costOf(at, example.heads, t);
          if (cost < least || (cost === least && scores[t]! > scores[right]!)) {
            least = cost;
            right = t;
          }
        }
        made++;
        arcs.now++;
        const off = costOf(at, example.heads, guess) > least;
        if (off) {
          wrong++;
          correct(arcs, features, count, right, guess);
        }
        const step = off && (round === 0 || random() > EXPLORE) ? right : guess;
        let relation = 0;
        if (step !== SHIFT) {
          const dependant = stackAt(at, 0);
          const head = arcHead(at, step);
          relation = ROOT_RELATION;
          if (head !== at.n + 1) {
            const used = labelFeatures(input, at, head, dependant, labelBuffer);
            labelScores.fill(0);
            for (let f = 0; f < used; f++) addTrainingScores(labels, labelBuffer[f]!, labelScores);
            labelScores[ROOT_RELATION] = -1e9;
            relation = bestOf(labelScores);
            const truth = example.gold.words[dependant - 1]!.relation;
            labels.now++;
            if (example.heads[dependant] === head && relation !== truth && truth !== ROOT_RELATION) {
              correct(labels, labelBuffer, used, truth, relation);
            }
          }
        }
        advance(at, step, relation);
      }
    }
    log(
      `parser round ${round + 1}: ${((100 * wrong) / made).toFixed(2)} % of ${made} transitions wrong, ${arcs.pairs} + ${labels.pairs} weights`,
    );
  }
  return { arcs, labels };
};

const sectionsOf = (name: string, p: Perceptron, scale: number, least: number): Record<string, Section> => {
  const { keys, from, classes, weights } = compact(p, scale, least);
  return { [`${name}.keys`]: keys, [`${name}.from`]: from, [`${name}.classes`]: classes, [`${name}.weights`]: weights };
};

/** Learns `models/en-syntax.bin` from the training files in `data`. */
export const trainSyntax = async (data: string, output: string, rounds: number): Promise<void> => {
  const began = Date.now();
  const log = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const sentences = ['en_ewt-ud-train.conllu', 'en_gum-free-train.conllu'].flatMap((file) =>
    readConllu(readFileSync(join(data, file), 'utf8')),
  );
  const tagSet = tagSetOf(sentences);
  const classes = tagSet.upos.length;
  const examples = sentences.map((gold) => ({
    gold,
    words: wordsOf(gold),
    tags: Uint8Array.from(gold.words, ({ upos, xpos }) => tagSet.indexOf.get(upos * 64 + xpos) ?? 0),
    heads: Int32Array.from([0, ...gold.words.map(({ head }) => (head < 0 ? gold.words.length + 1 : head + 1))]),
  }));
  log(`${sentences.length} sentences, ${classes} tag pairs`);
  const tagger = trainTagger(examples, classes, rounds, 1);
  log(`tagger: ${tagger.pairs} weights`);
  const tags = await jackknife(examples, classes);
  log('tags for the parser made');
  const { arcs, labels } = trainParser(examples, tags, tagSet, rounds, log);
  const bytes = writeSections({
    'tag.upos': tagSet.upos,
    'tag.xpos': tagSet.xpos,
    ...sectionsOf('tagger', tagger, TAG_SCALE, 0.2),
    ...sectionsOf('arcs', arcs, ARC_SCALE, 0.35),
    ...sectionsOf('labels', labels, ARC_SCALE, 0.25),
    lemmas: new TextEncoder().encode(learnLemmas(sentences)),
  });
  writeFileSync(output, bytes);
  log(`${output}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};
