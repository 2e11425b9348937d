import { contentStems } from './stem.ts';

/** The story that a document tells: its content words, and the weight of each. */
export interface Story {
  readonly weights: ReadonlyMap<string, number>;
  /** Root of the sum of the squares of the weights. */
  readonly length: number;
}

/** Names and figures tell one story from another where other words tell kinds of stories apart. Set on training data. */
const NAME = 1.5;
/** Likeness from which on two documents tell one story. Set on training data. */
export const ONE_STORY = 0.18;

/** From this part of words with capitals on, a line is a headline and shows no names by them. */
const HEADLINE = 0.6;

const WORD = /[\p{L}\d][\p{L}\d'’.,-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\d/;

/** The names and figures of a passage. The capital of its first word tells nothing. */
const namesIn = (passage: string): readonly string[] => {
  const words = passage.match(WORD) ?? [];
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  return words.filter(
    (word, at) => FIGURE.test(word) || (at > 0 && capitals < HEADLINE * words.length && CAPITAL.test(word)),
  );
};

/**
 * The story that passages of one document tell. A word that begins a passage may be a name or not, and counts as none.
 *
 *     Police said the dam at Kesh burst on Monday.       kesh, monday 1½; police, dam, burst 1
 */
export const storyOf = (passages: Iterable<string>): Story => {
  const weights = new Map<string, number>();
  for (const passage of passages) {
    for (const word of contentStems(passage)) if (!weights.has(word)) weights.set(word, 1);
    for (const name of namesIn(passage)) for (const word of contentStems(name)) weights.set(word, NAME);
  }
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { weights, length: Math.sqrt(sum) };
};

/** How alike the stories of two documents are: the cosine of their weighted words. */
export const storyLikeness = (a: Story, b: Story): number => {
  if (a === b) return 1;
  const [fewer, more] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of fewer.weights) product += weight * (more.weights.get(word) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length);
};

/** Whether two documents tell one story, by these two alone: so that no other document of a case changes it. */
export const tellOneStory = (a: Story, b: Story): boolean => storyLikeness(a, b) >= ONE_STORY;
