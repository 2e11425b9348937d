import type { Mention } from '../../annotation/annotation.ts';
import { wordSeen } from '../../annotation/cells.ts';
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

export const lemmaSeen = ({ tokens }: Reading, token: number): number => wordSeen(lemmaOf(tokens, token));
