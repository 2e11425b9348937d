import { groupsOf } from '../resolution/groups.ts';
import { idOf } from '../text/digest.ts';
import { citedPage } from './features/cited-page.ts';
import { namedSource } from './features/named-source.ts';
import { ownWord } from './features/own-word.ts';
import { findReuse } from './features/reuse.ts';
import type { Origin } from './origin.ts';
import type { OriginFeature, Root } from './origin-feature.ts';
import type { Telling, Whois } from './telling.ts';

/** The ways in which a telling shows what it goes back to. */
const features: readonly OriginFeature[] = [namedSource, ownWord, citedPage];

export const UNKNOWN_ORIGIN = 'origin unknown';

const percent = (part: number): string => `${Math.round(100 * part)} %`;

/**
 * The origins of tellings of one claim. Tellings with a root in common are one; so are copies of one passage, and whoever
 * cites someone whose own telling is among them. Tellings that cite someone without a name and share nothing with the
 * others are put together under "origin unknown": whether they are one or many, or go back to the others, is not guessed.
 */
export const findOrigins = (tellings: readonly Telling[], whois: Whois): readonly Origin[] => {
  const roots = tellings.map((telling) => features.flatMap((feature) => feature.rootsOf(telling, whois)));
  const groups = groupsOf(tellings.length);
  const because = tellings.map(() => new Set<string>());
  joinByRoot(roots, groups.join, because);
  joinRelays(tellings, roots, groups.join, because);
  const copies = tellings.length < 2 ? [] : findReuse(tellings.map(({ passage }) => passage));
  for (const { left, right, part, words } of copies) {
    groups.join(left, right);
    if (tellings[left]?.document !== tellings[right]?.document)
      because[right]?.add(
        `the passage of ${tellings[right]?.documentName} repeats that of ${tellings[left]?.documentName} (${words} content words in order, ${percent(part)})`,
      );
  }

  const members = new Map<number, number[]>();
  for (let index = 0; index < tellings.length; index++) {
    const root = groups.rootOf(index);
    members.set(root, [...(members.get(root) ?? []), index]);
  }
  const unknown: number[] = [];
  const origins: Origin[] = [];
  for (const group of members.values()) {
    if (group.every((index) => roots[index]?.length === 0)) unknown.push(...group);
    else origins.push(originOf(group, tellings, roots, because));
  }
  if (unknown.length > 0) origins.push(unknownOrigin(unknown, tellings));
  return origins;
};

/** Tellings under one root key are joined. */
const joinByRoot = (
  roots: readonly (readonly Root[])[],
  join: (a: number, b: number) => boolean,
  because: readonly Set<string>[],
): void => {
  const first = new Map<string, number>();
  for (const [index, of] of roots.entries())
    for (const root of of) {
      because[index]?.add(root.because);
      const other = first.get(root.key);
      if (other === undefined) first.set(root.key, index);
      else join(other, index);
    }
};

/**
 * Whoever cites someone goes back to what that someone goes back to, where his own telling is among them. Where he tells
 * it on several words, the citing telling follows the first: it adds no origin of its own.
 */
const joinRelays = (
  tellings: readonly Telling[],
  roots: readonly (readonly Root[])[],
  join: (a: number, b: number) => boolean,
  because: readonly Set<string>[],
): void => {
  const spokenBy = new Map<string, number>();
  for (const [index, { voices }] of tellings.entries())
    for (const { key } of voices) if (!spokenBy.has(key)) spokenBy.set(key, index);
  for (const [index, of] of roots.entries())
    for (const { key, label } of of) {
      const spoken = spokenBy.get(key);
      if (spoken === undefined || tellings[spoken]?.voices === tellings[index]?.voices) continue;
      if (roots[spoken]?.some((root) => root.key === key)) continue;
      if (join(index, spoken)) because[index]?.add(`“${label}” speaks in ${tellings[spoken]?.documentName}`);
    }
};

const originOf = (
  group: readonly number[],
  tellings: readonly Telling[],
  roots: readonly (readonly Root[])[],
  because: readonly Set<string>[],
): Origin => {
  const statements = group.map((index) => (tellings[index] as Telling).statement.id);
  const labels = new Map<string, number>();
  for (const index of group)
    for (const { label } of roots[index] ?? []) labels.set(label, (labels.get(label) ?? 0) + 1);
  const [label] = [...labels].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [UNKNOWN_ORIGIN];
  return {
    id: idOf('origin', [...statements].sort()),
    label,
    statements,
    because: [...new Set(group.flatMap((index) => [...(because[index] ?? [])]))].sort(),
  };
};

const unknownOrigin = (group: readonly number[], tellings: readonly Telling[]): Origin => {
  const of = group
    .map((index) => tellings[index] as Telling)
    .sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  const statements = of.map(({ statement }) => statement.id);
  const cited = [...new Set(of.flatMap(({ statement }) => statement.source.map(({ label }) => label)))].sort();
  return {
    id: idOf('origin', [...statements].sort()),
    label: UNKNOWN_ORIGIN,
    statements,
    because: [
      `${cited.map((label) => `“${label}”`).join(', ')} tells nobody's name: whether this goes back to another origin is not known`,
    ],
  };
};

/** Origins that the documents name; a telling whose root is not told counts for nobody. */
export const knownOrigins = (origins: readonly Origin[]): readonly Origin[] =>
  origins.filter(({ label }) => label !== UNKNOWN_ORIGIN);
