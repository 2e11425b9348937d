import type { Tie } from '../statement/statement.ts';

/**
 * What a tie says beside itself: whoever does the one does the other too, and not the other way round. So a statement of the
 * left bears out a claim of the right, and a denial of the right denies the left. The order follows PLOVER, which puts aid
 * and yielding under support, and assault and coercion under opposition.
 *
 *     fund, supply, train, shield, spare, release, cede, join  →  support
 *     trade                                                    →  cooperate
 *     attack, seize, coerce, threaten, sanction                →  oppose
 */
const wider: Partial<Record<Tie, Tie>> = {
  fund: 'support',
  supply: 'support',
  train: 'support',
  shield: 'support',
  spare: 'support',
  release: 'support',
  cede: 'support',
  join: 'support',
  trade: 'cooperate',
  attack: 'oppose',
  seize: 'oppose',
  coerce: 'oppose',
  threaten: 'oppose',
  sanction: 'oppose',
};

/** Ties that different authors choose for one deed: to pay for goods is trade and funding, to sell them trade and supply. */
const neighbours: readonly (readonly [Tie, Tie, string])[] = [
  ['trade', 'fund', 'who pays for goods trades and funds'],
  ['trade', 'supply', 'who sells goods trades and supplies'],
  ['fund', 'supply', 'both give means'],
  ['spare', 'shield', 'both keep harm away'],
  ['attack', 'seize', 'who takes a place has attacked it'],
  ['coerce', 'threaten', 'both press'],
  ['cede', 'release', 'both give up what was held'],
  ['spare', 'cede', 'both leave the field'],
];

/** How near two ties are, 0 to 1, and why: one tie, one that says the other, or two words for one deed. */
export interface Closeness {
  readonly closeness: number;
  readonly because: string;
}

/** Closeness of one tie, of a tie and what it says beside itself, of neighbours, and of two that are told apart. */
const ONE = 1;
const WIDER = 0.7;
const NEIGHBOURS = 0.6;
const APART = 0;

/** Whether whoever does `a` does `b` too. */
export const entailsTie = (a: Tie, b: Tie): boolean => a === b || wider[a] === b;

export const closenessOf = (a: Tie, b: Tie): Closeness => {
  if (a === b) return { closeness: ONE, because: 'the same tie' };
  if (wider[a] === b || wider[b] === a) {
    const [narrow, wide] = wider[a] === b ? [a, b] : [b, a];
    return { closeness: WIDER, because: `to ${narrow} is to ${wide}` };
  }
  const near = neighbours.find(([x, y]) => (x === a && y === b) || (x === b && y === a));
  return near === undefined
    ? { closeness: APART, because: `${a} and ${b} are two things` }
    : { closeness: NEIGHBOURS, because: near[2] };
};
