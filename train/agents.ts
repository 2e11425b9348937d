import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNouns } from '../src/languages/en/kind-nouns.ts';

/*
 * English nouns that name people, and those that end as if they did and name none, from WordNet: its first sense of
 * "copper" is a metal, that of "harpooner" a person, and "abbess" has no other.
 *
 *     index.sense     builder%1:18:00:: 09888635 2 0     a noun (1), of people (18), its second sense, in synset 09888635
 *     data.noun       09762509 18 n 03 abbess 0 …        its words as they are written; "@i" marks one person by name
 */

const NOUN = '1';
/** WordNet's lexicographer file for people. */
const PEOPLE = 18;
const WIDTH = 118;

interface Sense {
  readonly noun: string;
  readonly field: number;
  readonly rank: number;
  readonly synset: string;
}

/** The senses of every noun of one word in small letters. */
const sensesIn = (index: string): Sense[] =>
  index.split('\n').flatMap((line) => {
    const [key = '', synset = '', rank] = line.split(' ');
    const [noun = '', rest = ''] = key.split('%');
    const [part, field] = rest.split(':');
    return part === NOUN && /^[a-z]+$/.test(noun) ? [{ noun, field: Number(field), rank: Number(rank), synset }] : [];
  });

/** Single people, and words by which people are only insulted. */
const UNWANTED =
  /@i |;u \d|offensive|disparag|derogat|insult|slur|contempt|slang|ridicul|stupid|foolish|obnoxious|unpleasant|prostitut|sex|imaginary|myth|legend|folklore|spirit/;

/** Synsets of common nouns for people, each with its words. */
const peopleIn = (data: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    data.split('\n').flatMap((line) => {
      const [synset = '', field, , count = '', ...rest] = (line.split(' | ')[0] ?? '').split(' ');
      if (Number(field) !== PEOPLE || UNWANTED.test(line)) return [];
      const words = rest.filter((_, i) => i % 2 === 0).slice(0, Number.parseInt(count, 16));
      return [[synset, new Set(words)] as const];
    }),
  );

const lined = (nouns: readonly string[]): string => {
  const lines: string[] = [];
  for (const noun of nouns) {
    const last = lines.at(-1);
    if (last === undefined || last.length + noun.length + 1 > WIDTH) lines.push(noun);
    else lines[lines.length - 1] = `${last} ${noun}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
};

/** Writes both lists from a copy of WordNet 3 (its `dict` folder). `licence` is the notice that copies must carry. */
export const makeAgents = (dictionary: string, licence: string, output: string): void => {
  const senses = sensesIn(readFileSync(join(dictionary, 'index.sense'), 'latin1'));
  const people = peopleIn(readFileSync(join(dictionary, 'data.noun'), 'latin1'));
  const ofThings = new Set(senses.filter(({ field }) => field !== PEOPLE).map(({ noun }) => noun));
  const known = new Set(Object.values(kindNouns).flatMap((words) => (Array.isArray(words) ? words : [])));
  // "the great", "the insured": what describes too is seldom said of people alone.
  const describing = new Set(
    readFileSync(join(dictionary, 'index.adj'), 'latin1')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? ''),
  );
  const ending = (noun: string): boolean => kindNouns.agentEnding.test(noun);
  const firsts = senses.filter(({ rank }) => rank === 1);
  const others = firsts.filter(({ noun, field }) => field !== PEOPLE && ending(noun));
  const persons = firsts.filter(
    ({ noun, synset }) =>
      people.get(synset)?.has(noun) === true &&
      ![ofThings, known, describing].some((words) => words.has(noun)) &&
      !ending(noun),
  );
  const notice = readFileSync(licence, 'latin1')
    .split(/\r?\n/)
    .map((line) => ` * ${line.trimEnd()}`.trimEnd())
    .join('\n');
  const listed = (list: readonly Sense[]): string => lined(list.map(({ noun }) => noun).sort());
  writeFileSync(
    output,
    `/*
 * Nouns that name people alone, and nouns that end as those for people do and whose first sense in WordNet is none. Made
 * by \`npm run train -- agents\`.
 *
${notice}
 */

/** In order of the alphabet, apart by white space. */
export const peopleNouns = \`
${listed(persons)}\`;

/** In order of the alphabet, apart by white space. */
export const notPeople = \`
${listed(others)}\`;
`,
  );
  console.log(`${persons.length} nouns for people and ${others.length} for none in ${output}`);
};
