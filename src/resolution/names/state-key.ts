import { governmentHeads, officeTitles, stateForms, stateOrgans } from '../../languages/en/matching-words.ts';
import { findLand, type LandFound, landStem } from './land.ts';
import type { Name } from './name.ts';

const joining: ReadonlySet<string> = new Set(['of', 'to', 'for', 'and']);

/** "Islamic State of Varn" is how an armed group calls itself; a state says republic, kingdom, federation. */
const isStateForm = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => stateForms.has(word)) &&
  !(words.at(-1) === 'state' && words.includes('islamic'));

const isOrgan = (word: string): boolean => stateOrgans.has(word) || governmentHeads.has(word) || officeTitles.has(word);

/** The one word of a name that may name a land or a leader, where all others are words for organs and forms of states; of a leader’s whole name the last. */
const onlyTellingWord = (name: Name): LandFound | undefined => {
  const words = wordsOf(name);
  const telling = words.flatMap((word, at) => (isOrgan(word) || stateForms.has(word) || joining.has(word) ? [] : [at]));
  const isLeader = telling.length === 2 && LEADER.test(name.written);
  const first = telling.at(-1);
  const role = name.tokens.find((token) => token.text === words[first ?? -1])?.role;
  if (first === undefined || (telling.length !== 1 && !isLeader) || role !== 'name') return undefined;
  return { first, last: first + 1, land: landStem(words[first] as string) };
};

/** "the Marek Oll regime": a given name and a family name before what is only said of one ruler's government. */
const LEADER = /^(?:[Tt]he )?\p{Lu}[\p{L}’'-]+ [\p{L}’'-]*\p{Lu}[\p{L}’'-]+ (?:regime|junta)$/u;

const wordsOf = (name: Name): readonly string[] =>
  name.tokens.filter((token) => token.role !== 'article').map((token) => token.text);

/**
 * The land or leader in a name that stands for a government, or undefined where the name is none.
 *
 *     the Orlandian authorities → orland    Republic of Orland → orland    the Oll regime → oll
 *     Orlandian Ministry of Defence → orland    Permanent Representative of Orland to the United Nations → orland
 *     Islamic State of Varn → none    Kestrel Front → none
 */
export const stateKeyOf = (name: Name): string | undefined => {
  const words = wordsOf(name);
  const known = findLand(words);
  const found = known ?? onlyTellingWord(name);
  if (found === undefined) return undefined;
  const others = [...words.slice(0, found.first), ...words.slice(found.last)].filter((word) => !joining.has(word));
  if (others.length === 0) return known?.land;
  if (others.every(isOrgan) || LEADER.test(name.written)) return found.land;
  const before = words.slice(0, found.first);
  return isStateForm(before.at(-1) === 'of' ? before.slice(0, -1) : others) ? found.land : undefined;
};
