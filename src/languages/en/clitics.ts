/** Endings that stand as tokens of their own ("regime's" → regime 's, "don't" → do n't), in plain apostrophes. */
export const CLITICS: readonly string[] = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

/** Words written together that are two tokens: the word and where it is cut. */
export const FUSED_WORDS: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
};
