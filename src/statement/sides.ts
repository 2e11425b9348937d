import type { Annotated, Mention } from '../annotation/annotation.ts';
import { foldName, knownNames } from '../annotation/known-names.ts';
import { childIn, childrenOf, headOf, relationOf } from '../annotation/tokens.ts';
import { ofObject } from '../text/kept.ts';
import { forcesOf } from './allegiance.ts';
import type { Reading } from './reading.ts';

/*
 * The two whom a word for the sides of a fight or a deal means:
 *
 *     breaches by [the Front (1)] and [the Guard (2)] … [both parties (1, 2)]
 *     [The Orlandian army (1)] fought [the Kite Movement (2)] … [either side (1, 2)] may resume
 */

const WORDED =
  /^(?:both|either|neither|each|the|the two|two|the warring|both warring) (?:part(?:y|ies)|sides?|forces|armies)$/i;

/** "the side", "the army" is one of them, and the two armies of a state are none. */
const ONE = /^the (?:party|side|forces|armies)$/i;

const SIDES: ReadonlySet<string> = new Set(['party', 'side', 'force', 'army']);

/** How many mentions back two that a phrase joins are looked for, so that the cost stays linear. */
const MOST_BACK = 1000;

/** How many mentions may stand between the two that a phrase joins. */
const MOST_BETWEEN = 6;

/** The mentions of the two sides that a phrase headed by `noun` stands for; none where it does, or the text tells of no two. */
export const sidesMeant = (reading: Reading, m: number, noun: string): readonly number[] => {
  const { annotated, tokens, children } = reading;
  if (!SIDES.has(noun)) return [];
  const { start, head } = annotated.mentions[m] as Mention;
  // "Should [either] side": the word may pass for a joiner.
  const from = head > 0 && start === tokens.start[head] ? (tokens.start[head - 1] as number) : start;
  const words = annotated.document.text.slice(from, tokens.end[head]);
  if (!WORDED.test(words) || ONE.test(words)) return [];
  // "the parties in the valley": another phrase tells which.
  if (childrenOf(children, head).some((c) => c > head && relationOf(tokens, c) === 'nmod')) return [];
  const joined = joinedBefore(reading, m);
  return joined.length > 0 ? joined : fightingSides(reading);
};

/** The last two bodies or states named before a mention that a phrase sets side by side. */
const joinedBefore = ({ annotated, tokens, children }: Reading, m: number): readonly number[] => {
  const { mentions } = annotated;
  const { start } = mentions[m] as Mention;
  const head = (k: number): number => (mentions[k] as Mention).head;
  const conjuncts = (token: number): number =>
    [...childrenOf(children, token)].filter((c) => relationOf(tokens, c) === 'conj').length;
  for (let k = m - 1; k > Math.max(0, m - MOST_BACK); k--) {
    const first = headOf(tokens, head(k));
    if (childIn(tokens, children, head(k), 'cc') < 0 || conjuncts(first) !== 1 || !isSide(annotated, k)) continue;
    for (let other = k - 1; other >= Math.max(0, k - MOST_BETWEEN); other--)
      if (head(other) === first && isSide(annotated, other) && (mentions[other] as Mention).start < start)
        return [other, k];
  }
  return [];
};

/** Whether a mention is a body, or a land that acts, by name or by that of its land: people and towns are no side of anything. */
const isSide = ({ mentions, entities, entityOf }: Annotated, k: number): boolean => {
  const entity = entities[entityOf[k] ?? -1];
  const mention = mentions[k] as Mention;
  const named = 'named' in mention && mention.named;
  if (entity === undefined || !(named || entity.named || /^\p{Lu}/u.test(entity.label))) return false;
  if (entity.kind === 'organisation' || entity.kind === 'group') return true;
  const known = knownNames.get(foldName(entity.label))?.state !== undefined;
  return (
    (entity.kind === 'place' || entity.kind === 'nationality') &&
    (known || entity.mentions.some((other) => mentions[other]?.kind === 'nationality'))
  );
};

/** The state and the movement that fight: the one that has the soldiers, and the armed group that the text tells of most. */
const fightingSides = ofObject((reading: Reading): readonly number[] => {
  const { entities } = reading.annotated;
  const state = forcesOf(reading, 'state');
  if (state < 0) return [];
  const told = forcesOf(reading, 'movement');
  const movement = told >= 0 ? told : mostNamedGroup(reading.annotated, state);
  return movement < 0 ? [] : [state, movement].map((entity) => entities[entity]?.mentions[0] as number);
});

/** The group by name of which a document tells most often, other than a state's; -1 for none. */
const mostNamedGroup = ({ entities }: Annotated, state: number): number => {
  let most = -1;
  entities.forEach(({ kind, named, mentions }, entity) => {
    if (kind !== 'group' || !named || entity === state) return;
    if (most < 0 || mentions.length > (entities[most]?.mentions.length ?? 0)) most = entity;
  });
  return most;
};
