import { childrenOf, headOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { Failure } from '../failure.ts';
import { standingOf } from './factuality.ts';
import { baseRelation, child, type Sight, word } from './sight.ts';

/**
 * A linear model of graded commitment: one weight a feature, by hash. Learnt from annotated sets by `train/commitment.ts`.
 * Sets ask their annotators different questions (is it so; has it happened), so each has weights of its own on top of
 * the common ones.
 */
export interface CommitmentModel {
  /** Weights in units of `scale`; the length is a power of two. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** FNV-1a over UTF-16 units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** What the model sees of a predicate, as words. */
export const featuresOf = (sight: Sight, token: number): string[] => {
  const { tokens } = sight;
  const standing = standingOf(sight, token, () => true);
  const tag = xposOf(tokens, token);
  const relation = relationOf(tokens, token);
  const head = headOf(tokens, token);
  const upper = head < 0 ? '' : tokens.lemma[head]!;
  const lemma = tokens.lemma[token]!;
  const features = [
    'bias',
    `standing ${standing.value}`,
    `mood ${standing.mood}`,
    ...[tag, relation, lemma, `upper ${upper}`].map((other) => `standing ${standing.value} ${other}`),
    `lemma ${lemma}`,
    `tag ${tag}`,
    `relation ${relation}`,
    `${tag} ${relation}`,
    `upper ${upper}`,
    `upper ${upper} ${relation}`,
    `upper tag ${head < 0 ? '' : xposOf(tokens, head)} ${relation}`,
    `lemma ${lemma} ${tag}`,
    ...sentenceWords(sight, token),
    ...standing.because.map((why) => `why ${why}`),
    `whys ${standing.because.join(' ')}`,
    ...ownWords(sight, token),
    ...(head < 0 ? [] : ownWords(sight, head).map((feature) => `above ${relation} ${feature}`)),
    `before ${token > 0 ? word(sight, token - 1) : ''}`,
    `after ${token + 1 < tokens.length ? word(sight, token + 1) : ''}`,
  ];
  return features;
};

const ownWords = (sight: Sight, i: number): string[] => {
  const features: string[] = [];
  let auxiliaries = '';
  for (const c of childrenOf(sight.children, i)) {
    const relation = baseRelation(sight, c);
    const w = word(sight, c);
    if (relation === 'aux' || relation === 'cop') auxiliaries += ` ${w}`;
    if (relation === 'advmod' || relation === 'mark' || relation === 'case' || relation === 'det')
      features.push(`${relation} ${w}`);
    if (relation === 'nsubj')
      features.push(`subject ${uposOf(sight.tokens, c) === 'PRON' ? w : uposOf(sight.tokens, c)}`);
  }
  features.push(`aux${auxiliaries} ${xposOf(sight.tokens, i)}`);
  if (child(sight, i, 'nsubj') < 0)
    features.push(`no subject ${xposOf(sight.tokens, i)} ${relationOf(sight.tokens, i)}`);
  return features;
};

/** Headlines have no closing mark, and forecasts a modal somewhere; what is quoted is put by somebody else. */
const sentenceWords = (sight: Sight, token: number): string[] => {
  const sentence = sight.annotated.sentences[sight.sentenceOf[token]!];
  if (sentence === undefined) return [];
  const { tokens } = sight;
  let modal = '';
  let root = '';
  for (let i = sentence.first; i < sentence.last; i++) {
    if (xposOf(tokens, i) === 'MD') modal = word(sight, i);
    if (headOf(tokens, i) < 0) root = xposOf(tokens, i);
  }
  const last = word(sight, sentence.last - 1);
  const quoted = sight.quotationOf[token]! >= 0;
  return [
    `ends ${last}`,
    `closed ${/^[.?!”)"]$/.test(last)}`,
    `opening ${token - sentence.first < 2}`,
    `closing ${sentence.last - token < 3}`,
    `modal there ${modal}`,
    `root ${root}`,
    `quoted ${quoted}`,
    `quoted ${quoted} ${xposOf(tokens, token)} ${relationOf(tokens, token)}`,
  ];
};

/** The cells of the model that a feature falls on: the common one and that of the set's own question. */
export const cellsOf = (feature: string, question: string, size: number): readonly [common: number, own: number] => [
  hashOf(feature) & (size - 1),
  hashOf(`${question}|${feature}`) & (size - 1),
];

/** Graded commitment to a predicate, −3 (certainly not) … 3 (certainly so), as a set's annotators would put it. */
export const commitmentOf = (
  sight: Sight,
  token: number,
  question: string,
  { weights, scale }: CommitmentModel,
): number => {
  let sum = 0;
  for (const feature of featuresOf(sight, token)) {
    for (const cell of cellsOf(feature, question, weights.length)) sum += weights[cell]!;
  }
  return Math.max(-3, Math.min(3, sum * scale));
};

const MAGIC = 'PROFCOM1';
const HEADER = 12;

/** A model as a file: 8 bytes of magic, the scale as a little-endian float, one signed byte a weight. */
export const writeCommitmentModel = ({ weights, scale }: CommitmentModel): Uint8Array => {
  const bytes = new Uint8Array(HEADER + weights.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setFloat32(8, scale, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return bytes;
};

/** Reads what `writeCommitmentModel` wrote. Fails with `malformed`. */
export const parseCommitmentModel = (bytes: Uint8Array): CommitmentModel => {
  const size = bytes.length - HEADER;
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || size <= 0 || (size & (size - 1)) !== 0) {
    throw new Failure(
      'malformed',
      'the commitment model is not one: its first bytes or its length are wrong',
      'take models/en-commitment.bin from the release again',
    );
  }
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, size),
    scale: new DataView(bytes.buffer, bytes.byteOffset).getFloat32(8, true),
  };
};
