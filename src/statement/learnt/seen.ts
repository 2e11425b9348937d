import type { Mention } from '../../annotation/annotation.ts';
import { hash3, hashFolded } from '../../annotation/hash.ts';
import { lemmaOf } from '../../annotation/tokens.ts';
import { mentionAt, type Reading } from '../reading.ts';

/** The kinds of mention, each also as a name of its own. */
const KINDS: readonly Mention['kind'][] = [
  'person',
  'organisation',
  'group',
  'office',
  'nationality',
  'publication',
  'place',
  'facility',
  'goods',
  'thing',
  'pronoun',
  'date',
  'amount',
  'instrument',
];

/** What a word stands for, as a number: the kind of its mention, and whether that is a name. */
export const kindSeen = (reading: Reading, token: number): number => {
  const mention = reading.annotated.mentions[mentionAt(reading, token)];
  if (mention === undefined) return 0;
  return 2 * (KINDS.indexOf(mention.kind) + 1) + Number('named' in mention && mention.named);
};

/** A number for a word. */
export const wordSeen = (word: string): number => hashFolded(word, 0, word.length);

export const lemmaSeen = ({ tokens }: Reading, token: number): number => wordSeen(lemmaOf(tokens, token));

/** Gathers the cells of a network that what is seen of a word falls on. */
export const gatherCells = (
  size: number,
): { readonly cells: number[]; readonly see: (template: number, a?: number, b?: number, c?: number) => void } => {
  const cells: number[] = [];
  return {
    cells,
    see: (template, a = 0, b = 0, c = 0) => cells.push(hash3(template, a, b, c) & (size - 1)),
  };
};
