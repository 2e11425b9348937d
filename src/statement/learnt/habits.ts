import { wordSeen } from '../../annotation/cells.ts';
import { hash1 } from '../../annotation/hash.ts';
import { lemmaOf } from '../../annotation/tokens.ts';
import { isVerb } from '../clause.ts';
import type { Reading } from '../reading.ts';

/**
 * What passages show of words: which are worth asking about. Most words of a text carry no tie ever, and a network costs
 * more than a look into a table. One of the habits below a cell, words by hash, verbs apart from the rest.
 */
export type Habits = Uint8Array;

const UNMET = 0;
const IDLE = 1;
const CARRYING = 2;

/** Cells of the table, a power of two. */
const SIZE = 2 ** 16;

const cellOf = (lemma: string, verb: boolean): number => hash1(Number(verb), wordSeen(lemma)) & (SIZE - 1);

/** A verb that no passage has may carry anything; any other word only what some passage has it carry. */
export const isWorthAsking = (habits: Habits, reading: Reading, token: number): boolean => {
  const verb = isVerb(reading, token);
  const habit = habits[cellOf(lemmaOf(reading.tokens, token), verb)];
  return verb ? habit !== IDLE : habit === CARRYING;
};

/** How often a word was met, and how often it carried a tie. */
export interface Met {
  readonly lemma: string;
  readonly verb: boolean;
  readonly times: number;
  readonly carried: number;
}

/** Verbs that were met less often may yet carry something. */
const ENOUGH = 4;
/** Words that carry a tie less often are not worth it. */
const SELDOM = 0.02;

export const habitsOf = (words: readonly Met[]): Habits => {
  const habits = new Uint8Array(SIZE).fill(UNMET);
  for (const { lemma, verb, times, carried } of words) {
    const habit = carried > 0 && carried / times >= SELDOM ? CARRYING : verb && times < ENOUGH ? UNMET : IDLE;
    const cell = cellOf(lemma, verb);
    habits[cell] = Math.max(habits[cell]!, habit);
  }
  return habits;
};
