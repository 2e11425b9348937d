import { type Mention, type Sentence, type Tokens, UPOS } from './annotation.ts';

const PROPN = UPOS.indexOf('PROPN');

/**
 * Offsets of the words that have their capital from opening a sentence, and are no names:
 *
 *     [Armed] groups left.    Kestrel fighters left.
 */
export const openersOf = (
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): ReadonlySet<number> => {
  const openers = new Set<number>();
  for (const { first, last } of sentences) {
    let i = first;
    while (i + 1 < last && !/\p{L}/u.test(text[tokens.start[i]!] ?? '')) i++;
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.upos[i] !== PROPN && /^\p{Lu}\p{Ll}+$/u.test(word)) openers.add(tokens.start[i]!);
  }
  for (const mention of mentions)
    if ('named' in mention && mention.named) openers.delete((mention.name ?? mention).start);
  return openers;
};

/** Words that begin at `start` as they stand within a sentence: "armed groups". */
export const withinSentence = (words: string, start: number, openers: ReadonlySet<number>): string =>
  openers.has(start) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
