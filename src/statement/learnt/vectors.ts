import type { SyntaxModel } from '../../annotation/syntax-model.ts';
import { copyVector, rowOfWord } from '../../annotation/word-vectors.ts';
import type { Vectors } from './network.ts';

/** The vectors that the parser has of words. */
export const vectorsOf = (syntax: SyntaxModel): Vectors => ({
  width: syntax.width,
  rowOf: (word) => rowOfWord(syntax, word),
  copy: (row, to) => copyVector(syntax, row, to),
});
