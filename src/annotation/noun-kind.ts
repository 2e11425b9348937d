import { kindNouns } from '../languages/en/kind-nouns.ts';
import { notPeople, peopleNouns } from '../languages/en/people-nouns.ts';
import type { NameKind } from './annotation.ts';

/** In this order: a noun of two lists takes the kind of the first. */
const LISTS: readonly (readonly [NameKind, readonly string[]])[] = [
  ['office', kindNouns.office],
  ['publication', kindNouns.publication],
  ['group', kindNouns.group],
  ['organisation', kindNouns.organisation],
  ['facility', kindNouns.facility],
  ['place', kindNouns.place],
  ['goods', kindNouns.goods],
  ['person', kindNouns.person],
];

const kindOfNoun: ReadonlyMap<string, NameKind> = new Map(
  LISTS.toReversed().flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);

const NOT_PEOPLE = new Set([...notPeople.trim().split(/\s+/), ...kindNouns.machines]);
const PEOPLE = new Set(peopleNouns.trim().split(/\s+/));

/** "picker", "harpooner", "lobbyist": whoever does something, where no list knows better. */
const isAgentive = (lemma: string): boolean => kindNouns.agentEnding.test(lemma) && !NOT_PEOPLE.has(lemma);

/** "abbess", "oarsman": a plural in -men may be its own lemma. */
const isPerson = (lemma: string): boolean =>
  PEOPLE.has(lemma) || (lemma.endsWith('men') && PEOPLE.has(lemma.replace(/men$/, 'man')));

/** What a common noun stands for. */
export const nounKind = (lemma: string): NameKind => {
  // "his ex-wife", "an ex-minister"
  const word = lemma.toLowerCase().replace(/^ex-/, '');
  return kindOfNoun.get(lemma) ?? kindOfNoun.get(word) ?? (isAgentive(word) || isPerson(word) ? 'person' : 'thing');
};
