/**
 * The arc-hybrid transition system over one sentence of `n` words, numbered 1 … n; 0 stands for "no word" and n + 1
 * for the root, which waits at the end of the buffer so that exactly one word comes to hang on it.
 * Source: Kuhlmann, Gómez-Rodríguez and Satta 2011; Ballesteros and Nivre 2013 (root at the end).
 *
 *     stack … s1 s0 | n0 n1 …       SHIFT  moves n0 to the stack
 *                                   LEFT   makes n0 the head of s0 and drops s0
 *                                   RIGHT  makes s1 the head of s0 and drops s0
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Where the parser stands. The arrays are columns over 0 … n + 1. */
export interface Configuration {
  n: number;
  readonly stack: Int32Array;
  depth: number;
  front: number;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** Nearest and second leftmost and rightmost dependants found so far; 0 where none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
}

/** A configuration with room for sentences of `capacity` words. */
export const makeConfiguration = (capacity: number): Configuration => {
  const size = capacity + 2;
  return {
    n: 0,
    stack: new Int32Array(size),
    depth: 0,
    front: 1,
    head: new Int32Array(size),
    relation: new Uint8Array(size),
    left1: new Int32Array(size),
    left2: new Int32Array(size),
    right1: new Int32Array(size),
    right2: new Int32Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
  };
};

/** Sets out on a sentence of `n` words. */
export const begin = (at: Configuration, n: number): void => {
  at.n = n;
  at.depth = 0;
  at.front = 1;
  const size = n + 2;
  at.head.fill(0, 0, size);
  at.relation.fill(0, 0, size);
  at.left1.fill(0, 0, size);
  at.left2.fill(0, 0, size);
  at.right1.fill(0, 0, size);
  at.right2.fill(0, 0, size);
  at.leftCount.fill(0, 0, size);
  at.rightCount.fill(0, 0, size);
};

export const finished = (at: Configuration): boolean => at.depth === 0 && at.front === at.n + 1;

/** Only the last word left may hang on the root, so a tree has one root. */
export const allowed = (at: Configuration, transition: number): boolean => {
  if (transition === SHIFT) return at.front <= at.n;
  if (transition === LEFT) return at.depth > 0 && (at.front <= at.n || at.depth === 1);
  return at.depth > 1;
};

export const stackAt = (at: Configuration, below: number): number =>
  at.depth > below ? at.stack[at.depth - 1 - below]! : 0;

const addDependant = (at: Configuration, head: number, dependant: number): void => {
  at.head[dependant] = head;
  if (dependant < head) {
    at.left2[head] = at.left1[head]!;
    at.left1[head] = dependant;
    if (at.leftCount[head]! < 255) at.leftCount[head]!++;
  } else {
    at.right2[head] = at.right1[head]!;
    at.right1[head] = dependant;
    if (at.rightCount[head]! < 255) at.rightCount[head]!++;
  }
};

/** Makes a transition; an arc gets `relation`. */
export const advance = (at: Configuration, transition: number, relation: number): void => {
  if (transition === SHIFT) {
    at.stack[at.depth++] = at.front++;
    return;
  }
  const dependant = at.stack[--at.depth]!;
  const head = transition === LEFT ? at.front : at.stack[at.depth - 1]!;
  addDependant(at, head, dependant);
  at.relation[dependant] = relation;
};
