import { readFileSync, writeFileSync } from 'node:fs';
import { type GoldSentence, type GoldWord, readConllu } from '../eval/conllu.ts';
import { type GoldDocument, type GoldMention, goldDocuments } from '../eval/entity-layer.ts';
import { seededRandom } from '../eval/evaluation.ts';
import { type GoldText, goldText } from '../eval/gold-text.ts';
import { agreeNames } from '../src/annotation/agree-names.ts';
import { analyseTokens } from '../src/annotation/analyse.ts';
import { type Tokens, UPOS, XPOS } from '../src/annotation/annotation.ts';
import {
  FEMALE_NAME,
  type Gazetteer,
  MALE_NAME,
  makeGazetteer,
  NATIONALITY,
  ORGANISATION,
  PLACE,
  PUBLICATION,
  STATE,
  SURNAME,
} from '../src/annotation/gazetteer.ts';
import { knownNames } from '../src/annotation/known-names.ts';
import type { LinearModel } from '../src/annotation/linear-model.ts';
import { writeSections } from '../src/annotation/model-file.ts';
import {
  collectNameFeatures,
  FEATURE_COUNT,
  mayBeName,
  type NameColumns,
  nameColumns,
} from '../src/annotation/name-features.ts';
import { parseSyntaxModel, type SyntaxModel } from '../src/annotation/syntax-model.ts';
import { bestLabel, LABEL_COUNT, tagNames } from '../src/annotation/tag-names.ts';
import { nameWords } from '../src/languages/en/name-words.ts';
import { addTrainingScores, compact, correct, makePerceptron } from './perceptron.ts';

/*
 * Trains the name tagger on the named mentions of GUM's free texts (CC BY) and, for words whose sort the gazetteer alone
 * decides, on the proper nouns of UD English EWT (CC BY-SA): there the other proper nouns teach nothing.
 */

/** A label that says nothing about a token. */
const UNKNOWN = 255;
const PROPN = UPOS.indexOf('PROPN');
const PUNCT = UPOS.indexOf('PUNCT');
const PROPER_TAGS = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);
const HONORIFICS = new Set(nameWords.honorifics);

/** Proper by either tag: the words of "United States" are an adjective and a noun to one and proper to the other. */
const properWord = (word: GoldWord | undefined): boolean =>
  word !== undefined && (word.upos === PROPN || PROPER_TAGS.has(word.xpos));

interface Example {
  readonly text: string;
  readonly tokens: Tokens;
  readonly columns: NameColumns;
  readonly first: number;
  readonly last: number;
  readonly labels: Uint8Array;
}

const lines = (path: URL): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const kindBits = {
  place: PLACE,
  nationality: NATIONALITY,
  organisation: ORGANISATION,
  group: ORGANISATION,
  publication: PUBLICATION,
} as const;

/** The lists; a name with a hyphen is listed as the three words that the tokeniser makes of it, too. */
const readGazetteer = (): Gazetteer => {
  const folder = new URL('./gazetteer/', import.meta.url);
  const named = (file: string): string[] => lines(new URL(file, folder));
  const entries: [string, number][] = [];
  for (const place of named('places.txt')) entries.push([place, PLACE]);
  for (const surname of named('surnames.txt')) entries.push([surname, SURNAME]);
  for (const line of named('given-names.txt')) {
    const [name = '', sex = ''] = line.split('\t');
    entries.push([name, (sex.includes('m') ? MALE_NAME : 0) | (sex.includes('f') ? FEMALE_NAME : 0)]);
  }
  for (const [name, { kind, state }] of knownNames) {
    const bits = kindBits[kind as keyof typeof kindBits] ?? 0;
    entries.push([name, bits | (state !== undefined && kind === 'place' ? STATE : 0)]);
  }
  const hyphenated = entries.filter(([name]) => name.includes('-'));
  for (const [name, bits] of hyphenated) entries.push([name.replaceAll('-', ' - '), bits]);
  return makeGazetteer(entries);
};

const SORT_OF: Readonly<Record<string, number>> = { person: 0, place: 1, organization: 2 };
const MISC = 3;

/** The words of a GUM mention that make up its name: the run of proper nouns around its head, with "of" between two. */
const nameWithin = (gold: GoldSentence, mention: GoldMention): readonly [number, number] | undefined => {
  const { words } = gold;
  const isProper = (i: number): boolean => i >= mention.first && i <= mention.last && properWord(words[i]);
  let head = mention.first;
  for (let i = mention.first; i <= mention.last; i++) {
    const up = words[i]?.head ?? -1;
    if (words[i]?.upos !== PUNCT && (up < mention.first || up > mention.last)) {
      head = i;
      break;
    }
  }
  if (!isProper(head)) return undefined;
  let first = head;
  let last = head;
  while (isProper(first - 1) || (/^[-–.]$/.test(words[first - 1]?.form ?? '') && isProper(first - 2))) first--;
  while (isProper(last + 1) || (/^[-–.]$/.test(words[last + 1]?.form ?? '') && isProper(last + 2))) last++;
  if (mention.type !== 'person') {
    for (let more = true; more; ) {
      more = false;
      let next = last + 1;
      if (!/^(?:of|for|and|&|in|on)$/.test(words[next]?.form ?? '')) break;
      next++;
      if (words[next]?.form === 'the') next++;
      if (!isProper(next) || (words[last + 1]?.form === 'in' && mention.type !== 'organization')) break;
      while (isProper(next + 1)) next++;
      last = next;
      more = true;
    }
  } else {
    while (first < last && HONORIFICS.has((words[first]?.form ?? '').toLowerCase())) first++;
    if (first === last && HONORIFICS.has((words[first]?.form ?? '').toLowerCase())) return undefined;
  }
  return [first, last];
};

const goldLabels = ({ sentences, mentions }: GoldDocument, text: GoldText): Uint8Array => {
  const labels = new Uint8Array(text.start.length);
  const longestFirst = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const mention of longestFirst) {
    const sentence = sentences[mention.sentence] as GoldSentence;
    const name = nameWithin(sentence, mention);
    if (name === undefined || mention.type === 'time') continue;
    const base = text.sentences[mention.sentence]?.first ?? 0;
    const [first, last] = name;
    if (labels.slice(base + first, base + last + 1).some((label) => label !== 0)) continue;
    const sort = SORT_OF[mention.type] ?? MISC;
    labels.fill(2 + 2 * sort, base + first, base + last + 1);
    labels[base + first] = 1 + 2 * sort;
  }
  return labels;
};

/** Labels for text without gold names: runs of proper nouns that the gazetteer knows for sure; other runs are unknown. */
const listLabels = (gold: readonly GoldSentence[], text: GoldText, columns: NameColumns): Uint8Array => {
  const labels = new Uint8Array(text.start.length);
  gold.forEach(({ words }, s) => {
    const base = text.sentences[s]?.first ?? 0;
    for (let i = 0; i < words.length; i++) {
      if (!properWord(words[i])) continue;
      let last = i;
      while (properWord(words[last + 1])) last++;
      const sort = sureSort(columns, base + i, base + last);
      labels.fill(sort === UNKNOWN ? UNKNOWN : 2 + 2 * sort, base + i, base + last + 1);
      if (sort !== UNKNOWN) labels[base + i] = 1 + 2 * sort;
      i = last;
    }
  });
  return labels;
};

const COMPANY = 1 << 6;

const sureSort = (columns: NameColumns, first: number, last: number): number => {
  const word = columns.word[first]!;
  if (first === last) {
    if (word === (PLACE | STATE) || word === PLACE) return 1;
    if (word === ORGANISATION) return 2;
    return UNKNOWN;
  }
  if ((columns.head[last]! & COMPANY) !== 0) return 2;
  if (columns.phrase[first] === PLACE || columns.phrase[first] === (PLACE | STATE)) {
    return columns.phrase[last] === columns.phrase[first] && last - first < 3 ? 1 : UNKNOWN;
  }
  if (columns.phrase[first] === ORGANISATION && columns.phrase[last] === ORGANISATION) return 2;
  const given = (word & (MALE_NAME | FEMALE_NAME)) !== 0 && (word & PLACE) === 0;
  if (given && last - first < 3 && (columns.word[last]! & SURNAME) !== 0 && columns.head[last] === 0) return 0;
  return UNKNOWN;
};

const examplesOf = (
  documents: readonly GoldDocument[],
  syntax: SyntaxModel,
  gazetteer: Gazetteer,
  named: boolean,
): Example[] =>
  documents.flatMap((gold) => {
    const text = goldText(gold.id, gold.sentences);
    const tokens = analyseTokens(text.document.text, text.start, text.end, text.sentences, syntax);
    const columns = nameColumns(text.document.text, tokens, text.sentences, gazetteer);
    const labels = named ? goldLabels(gold, text) : listLabels(gold.sentences, text, columns);
    return text.sentences.map(({ first, last }) => ({
      text: text.document.text,
      tokens,
      columns,
      first,
      last,
      labels,
    }));
  });

/** Trains and writes `out`. `data` is the folder of the treebanks. */
export const trainNames = (data: string, out: string, rounds: number): void => {
  const syntax = parseSyntaxModel(readFileSync('models/en-syntax.bin'));
  const gazetteer = readGazetteer();
  const read = (file: string): GoldDocument[] => goldDocuments(readConllu(readFileSync(`${data}/${file}`, 'utf8')));
  const sure = examplesOf(read('en_gum-free-train.conllu'), syntax, gazetteer, true);
  const partly = examplesOf(read('en_ewt-ud-train.conllu'), syntax, gazetteer, false);
  const first = trainTagger([...sure, ...partly], rounds);
  const tagger = trainTagger([...sure, ...taughtBy(first, gazetteer, partly)], rounds);
  const bytes = writeSections({
    'names.keys': tagger.keys,
    'names.from': tagger.from,
    'names.classes': tagger.classes,
    'names.weights': tagger.weights,
    'gazetteer.keys': gazetteer.keys,
    'gazetteer.bits': gazetteer.bits,
  });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${gazetteer.keys.length} listed names`);
};

/** The examples with what a first tagger, made to agree within each document, says of their unknown words. */
const taughtBy = (tagger: LinearModel, gazetteer: Gazetteer, examples: readonly Example[]): Example[] => {
  const taught = new Map<Tokens, Uint8Array>();
  const sentencesOf = new Map<Tokens, Example[]>();
  for (const example of examples) {
    const own = sentencesOf.get(example.tokens) ?? [];
    sentencesOf.set(example.tokens, own);
    own.push(example);
  }
  for (const [tokens, own] of sentencesOf) {
    const { text, columns, labels } = own[0] as Example;
    const guessed = tagNames(text, tokens, own, columns, { tagger, gazetteer });
    agreeNames(tokens, columns, guessed);
    taught.set(
      tokens,
      labels.map((label, i) => (label === UNKNOWN ? guessed[i]! : label)),
    );
  }
  return examples.map((example) => ({ ...example, labels: taught.get(example.tokens) as Uint8Array }));
};

/** How far the right label must lead before an example teaches no more. */
const MARGIN = 60;

const secondBest = (scores: Float64Array, best: number): number => {
  let second = best === 0 ? 1 : 0;
  for (let label = 0; label < LABEL_COUNT; label++)
    if (label !== best && scores[label]! > scores[second]!) second = label;
  return second;
};

const trainTagger = (examples: readonly Example[], rounds: number): LinearModel => {
  const random = seededRandom(11);
  const perceptron = makePerceptron();
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Float64Array(LABEL_COUNT);
  for (let round = 0; round < rounds; round++) {
    let wrong = 0;
    let seen = 0;
    const order = [...examples].map((example) => ({ example, key: random() })).sort((a, b) => a.key - b.key);
    for (const { example } of order) {
      const { text, tokens, columns, first, last, labels } = example;
      let before = 0;
      let earlier = 0;
      for (let i = first; i < last; i++) {
        const truth = labels[i]!;
        if (!mayBeName(tokens, columns, i, before) && (truth === 0 || truth === UNKNOWN)) {
          earlier = before;
          before = 0;
          continue;
        }
        const count = collectNameFeatures(text, tokens, columns, first, last, i, before, earlier, features);
        scores.fill(0);
        for (let f = 0; f < count; f++) addTrainingScores(perceptron, features[f]!, scores);
        const guess = bestLabel(scores, before);
        perceptron.now++;
        if (truth !== UNKNOWN) {
          seen++;
          if (guess !== truth) wrong++;
          const rival = guess === truth ? secondBest(scores, truth) : guess;
          if (scores[truth]! - scores[rival]! < MARGIN) {
            correct(perceptron, features, count, truth, rival);
          }
        }
        earlier = before;
        before = truth === UNKNOWN ? guess : random() < 0.3 ? guess : truth;
      }
    }
    console.log(`round ${round + 1}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} wrong`);
  }
  return compact(perceptron, 32, 1.5);
};
