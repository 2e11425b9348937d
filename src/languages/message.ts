import { findingMessages } from './en/finding-messages.ts';

/** A sentence that Proffer says, told apart from its language: the interface says it in the reader's own. */
export interface Message {
  readonly id: MessageId;
  /** What the sentence puts in: words as they stand, numbers, or further messages, several of them with a semicolon between. */
  readonly values: Readonly<Record<string, MessageValue>>;
}

export type MessageId = keyof typeof findingMessages;
export type MessageValue = string | number | Message | readonly Message[];

export const message = (id: MessageId, values: Message['values'] = {}): Message => ({ id, values });

/**
 * A message in English.
 *
 *     message('ambiguous-date', { words: '6/8/2020', one: '2020-08-06', other: '2020-06-08' })
 *     → “6/8/2020” can be read as 2020-08-06 and as 2020-06-08
 */
export const inEnglish = ({ id, values }: Message): string =>
  findingMessages[id].replaceAll(/\{([a-z]+)\}/g, (_, name: string) => valueInEnglish(values[name] ?? ''));

const valueInEnglish = (value: MessageValue): string => {
  if (typeof value !== 'object') return String(value);
  return 'id' in value ? inEnglish(value) : value.map(inEnglish).join('; ');
};
