import { irregularVerbs } from '../languages/en/inflection.ts';
import { stem } from './stem.ts';

/** Irregular past forms → the verb. */
const verbOf: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularVerbs).flatMap(([verb, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, verb]),
  ),
);

/** Forms that a word may be of, the likeliest first: itself, its verb, with regular endings taken off. */
export const baseForms = (word: string): readonly string[] => {
  const forms = [verbOf.get(word) ?? word, word];
  for (const [ending, put] of REGULAR)
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const base = word.slice(0, -ending.length);
      forms.push(base + put);
      if (base.at(-1) === base.at(-2)) forms.push(base.slice(0, -1));
    }
  return forms;
};

const REGULAR: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ying', 'ie'],
];

/** What is common to a verb and the nouns made of it, within one story: "nominate", "nominee", "nomination" → "nomin". */
export const rootOf = (word: string): string => stem(verbOf.get(word) ?? word).slice(0, 5);
