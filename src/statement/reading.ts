import type { Annotated, Mention } from '../annotation/annotation.ts';
import { type Children, indexChildren } from '../annotation/tokens.ts';

/** An annotated document with what the tie rules ask of it again and again, built once. */
export interface Reading {
  readonly annotated: Annotated;
  readonly tokens: Annotated['tokens'];
  readonly children: Children;
  /** For each token the longest mention that hangs on it, or -1. */
  readonly mentionHeadedBy: Int32Array;
  /** For each token the innermost mention that covers it, or -1. */
  readonly mentionOver: Int32Array;
}

export const readingOf = (annotated: Annotated): Reading => {
  const { tokens, mentions } = annotated;
  const mentionHeadedBy = new Int32Array(tokens.length).fill(-1);
  const mentionOver = new Int32Array(tokens.length).fill(-1);
  const lengthOf = (m: number): number => (mentions[m] as Mention).end - (mentions[m] as Mention).start;
  let first = 0;
  mentions.forEach((mention, m) => {
    if (mention.head >= 0) {
      const other = mentionHeadedBy[mention.head] as number;
      if (other < 0 || lengthOf(m) > lengthOf(other)) mentionHeadedBy[mention.head] = m;
    }
    // Mentions come in reading order, so the first token to look at never moves back.
    while (first < tokens.length && (tokens.end[first] as number) <= mention.start) first++;
    for (let t = first; t < tokens.length && (tokens.start[t] as number) < mention.end; t++) {
      const over = mentionOver[t] as number;
      if (over < 0 || lengthOf(m) <= lengthOf(over)) mentionOver[t] = m;
    }
  });
  return { annotated, tokens, children: indexChildren(tokens), mentionHeadedBy, mentionOver };
};

/** The mention that a token stands for: the longest that hangs on it, or else the innermost that covers it; -1 for none. */
export const mentionAt = (reading: Reading, token: number): number => {
  const headed = reading.mentionHeadedBy[token] ?? -1;
  return headed >= 0 ? headed : (reading.mentionOver[token] ?? -1);
};
