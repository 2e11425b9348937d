import { failureMessages } from './en/failure-messages.ts';
import { findingMessages } from './en/finding-messages.ts';
import { reasonMessages } from './en/reason-messages.ts';
import { timeWords } from './en/time-words.ts';
import { timeInWords } from './time-in-words.ts';

/** Every sentence that Proffer says by id, in English. */
export const messages = { ...findingMessages, ...reasonMessages, ...failureMessages };

/** A sentence that Proffer says, told apart from its language: the interface says it in the reader's own. */
export interface Message {
  readonly id: MessageId;
  /** What the sentence puts in: words as they stand, numbers, times, or further messages, several of them with a semicolon between. */
  readonly values: Readonly<Record<string, MessageValue>>;
}

export type MessageId = keyof typeof messages;
export type MessageValue = string | number | Time | Message | readonly Message[];

/** A time that is put into words where the message is. */
export interface Time {
  readonly edtf: string;
}

export const time = (edtf: string): Time => ({ edtf });

/** A time in English; the interface says it in the reader's own language. */
export const timeInEnglish = (edtf: string): string => timeInWords(edtf, timeWords);

export const message = (id: MessageId, values: Message['values'] = {}): Message => ({ id, values });

/**
 * A message in English.
 *
 *     message('ambiguous-date', { words: '6/8/2020', one: time('2020-08-06'), other: time('2020-06-08') })
 *     → “6/8/2020” can be read as 6 August 2020 and as 8 June 2020
 */
export const inEnglish = ({ id, values }: Message): string =>
  messages[id].replaceAll(/\{([a-z]+)\}/g, (_, name: string) => valueInEnglish(values[name] ?? ''));

const valueInEnglish = (value: MessageValue): string => {
  if (typeof value !== 'object') return String(value);
  if ('edtf' in value) return timeInEnglish(value.edtf);
  return 'id' in value ? inEnglish(value) : value.map(inEnglish).join('; ');
};

/** Messages in the order of their English words, each once. */
export const inOrder = (all: Iterable<Message>): Message[] =>
  [...new Map([...all].map((one) => [inEnglish(one), one]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
