import type { NameKind } from '../annotation/annotation.ts';
import type { Message } from '../languages/message.ts';
import type { Actor } from '../resolution/actor.ts';
import { compareNames } from '../resolution/compare-names.ts';
import { type Judgement, verdictsOn } from '../resolution/judgement.ts';
import { type MatchName, readMatchable } from '../resolution/names/matchable.ts';
import { readName, tellsWho } from '../resolution/names/name.ts';

/** Two actors that may be one, how alike their names are from 0 to 1, and why. */
export interface MergeSuggestion {
  readonly left: Pick<Actor, 'id' | 'label' | 'kind' | 'names'> & { readonly documents: number };
  readonly right: MergeSuggestion['left'];
  readonly score: number;
  readonly because: readonly Message[];
}

/** Kinds of names that can stand for somebody who acts. */
const acting: ReadonlySet<NameKind> = new Set(['person', 'organisation', 'group', 'office', 'publication']);

/** A word that more actors than this share tells nobody apart; comparing all of them would cost the square. */
const MOST_SHARING = 60;

/** Names of one actor that are compared. */
const MOST_NAMES = 6;

const documentsOf = ({ members }: Actor): number => new Set(members.map(({ document }) => document)).size;

const keysOf = (name: MatchName): readonly string[] => [
  ...name.tokens.map(({ text }) => text).filter((text) => text.length > 2),
  name.joined.slice(0, 5),
];

/**
 * Pairs of actors with names that no rule has joined though their names are near enough to ask a person, the likeliest in most
 * documents first. Pairs that were judged are not asked again.
 */
export const suggestMerges = (
  actors: readonly Actor[],
  log: readonly Judgement[],
  limit: number,
): readonly MergeSuggestion[] => {
  const able = actors.filter(({ kind, named }) => named && acting.has(kind));
  const names = able.map(({ names: all, label, kind }) =>
    [...new Set([label, ...all])]
      .filter((name) => tellsWho(readName(name, kind)))
      .slice(0, MOST_NAMES)
      .map((name) => readMatchable(name, kind)),
  );
  const byKey = new Map<string, Set<number>>();
  for (const [index, own] of names.entries())
    for (const key of own.flatMap(keysOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
  const judged = new Set(verdictsOn('actor', log).map(({ left, right }) => [left, right].sort().join('\n')));
  const seen = new Set<string>();
  const found: MergeSuggestion[] = [];
  for (const group of byKey.values()) {
    if (group.size < 2 || group.size > MOST_SHARING) continue;
    const members = [...group];
    for (const [at, a] of members.entries())
      for (const b of members.slice(at + 1)) {
        const pair = [a, b].sort((x, y) => x - y).join(' ');
        if (seen.has(pair)) continue;
        seen.add(pair);
        const suggestion = compared(able[a] as Actor, able[b] as Actor, names[a] ?? [], names[b] ?? []);
        if (suggestion !== undefined && !isJudged(judged, suggestion)) found.push(suggestion);
      }
  }
  return found
    .sort((a, b) => b.score - a.score || weightOf(b) - weightOf(a) || (a.left.id < b.left.id ? -1 : 1))
    .slice(0, limit);
};

const weightOf = ({ left, right }: MergeSuggestion): number => left.documents + right.documents;

const isJudged = (judged: ReadonlySet<string>, { left, right }: MergeSuggestion): boolean =>
  [left.id, left.label, ...left.names].some((a) =>
    [right.id, right.label, ...right.names].some((b) => judged.has([a, b].sort().join('\n'))),
  );

const compared = (
  a: Actor,
  b: Actor,
  ofA: readonly MatchName[],
  ofB: readonly MatchName[],
): MergeSuggestion | undefined => {
  const isPerson = (actor: Actor): boolean => actor.kind === 'person';
  if (isPerson(a) !== isPerson(b)) return undefined;
  const [best] = ofA.flatMap((x) => ofB.map((y) => compareNames(x, y))).sort((x, y) => y.score - x.score);
  if (best === undefined || best.verdict === 'different') return undefined;
  const side = (actor: Actor): MergeSuggestion['left'] => {
    const { id, label, kind, names } = actor;
    return { id, label, kind, names, documents: documentsOf(actor) };
  };
  const [left, right] = documentsOf(a) >= documentsOf(b) ? [a, b] : [b, a];
  return { left: side(left), right: side(right), score: best.score, because: best.because };
};
