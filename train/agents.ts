import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNouns } from '../src/languages/en/kind-nouns.ts';

/*
 * English nouns that end as those for people do and name none, from WordNet: its first sense of "copper" is a metal, that
 * of "harpooner" a person.
 *
 *     index.sense     builder%1:18:00:: 09888635 2 0     a noun (1), of people (18), its second sense
 */

const NOUN = '1';
/** WordNet's lexicographer file for people. */
const PEOPLE = 18;
const WIDTH = 118;

interface Sense {
  readonly noun: string;
  readonly field: number;
}

/** The first sense of every noun of one word. */
const firstSenses = (index: string): Sense[] =>
  index.split('\n').flatMap((line) => {
    const [key = '', , rank] = line.split(' ');
    const [noun = '', rest = ''] = key.split('%');
    const [part, field] = rest.split(':');
    return part === NOUN && rank === '1' && /^[a-z]+$/.test(noun) ? [{ noun, field: Number(field) }] : [];
  });

const lined = (nouns: readonly string[]): string => {
  const lines: string[] = [];
  for (const noun of nouns) {
    const last = lines.at(-1);
    if (last === undefined || last.length + noun.length + 1 > WIDTH) lines.push(noun);
    else lines[lines.length - 1] = `${last} ${noun}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
};

/** Writes the list from a copy of WordNet 3 (its `dict` folder). `licence` is the notice that copies must carry. */
export const makeAgents = (dictionary: string, licence: string, output: string): void => {
  const nouns = firstSenses(readFileSync(join(dictionary, 'index.sense'), 'latin1'))
    .filter(({ noun, field }) => field !== PEOPLE && kindNouns.agentEnding.test(noun))
    .map(({ noun }) => noun)
    .sort();
  const notice = readFileSync(licence, 'latin1')
    .split(/\r?\n/)
    .map((line) => ` * ${line.trimEnd()}`.trimEnd())
    .join('\n');
  writeFileSync(
    output,
    `/*
 * Nouns that end as those for people do and whose first sense in WordNet is none. Made by \`npm run train -- agents\`.
 *
${notice}
 */

/** In order of the alphabet, apart by white space. */
export const notPeople = \`
${lined(nouns)}\`;
`,
  );
  console.log(`${nouns.length} nouns in ${output}`);
};
