/** Endings that stand as tokens of their own ("regime's" → regime 's, "don't" → do n't), in plain apostrophes. */
export const CLITICS: readonly string[] = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

/** Words written together that are two tokens, with a stroke where they are cut. */
export const FUSED_WORDS: readonly string[] = ['can|not', 'gon|na', 'got|ta', 'wan|na', 'gim|me', 'lem|me'];
