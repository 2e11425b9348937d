import type { Mention } from '../annotation/annotation.ts';
import { headOf, lemmaOf, relationOf } from '../annotation/tokens.ts';
import {
  backingVerbs,
  freeingNouns,
  freeingVerbs,
  holdingVerbs,
  leadingVerbs,
  takingVerbs,
  usingVerbs,
} from '../languages/en/relation-words.ts';
import { isVerb, prepositionOf, slot } from './clause.ts';
import { nounFrames } from './lexicon.ts';
import { mentionAt, type Reading } from './reading.ts';
import {
  boundBefore,
  type Draft,
  drafts,
  isActor,
  isBody,
  isLand,
  isNameless,
  mentionsOf,
  noDrafts,
  type Test,
} from './told-parties.ts';

/**
 * Who has or backs what, as a participle in front of it or its use says.
 *
 *     a front-[held] village                            the front holds the village
 *     the Orland-[backed] militia                       Orland is allied with the militia
 *     The front shelled the port [using] howitzers.     the front holds the howitzers
 *     plans to free the port from the [front]           the front holds the port
 */
export const controlsAt = (reading: Reading, token: number): readonly Draft[] => {
  if (prepositionOf(reading, token) === 'from') return freedFrom(reading, token);
  const lemma = lemmaOf(reading.tokens, token).toLowerCase();
  if (usingVerbs.has(lemma)) return usedAt(reading, token);
  if (!isVerb(reading, token)) return noDrafts;
  const holds = holdingVerbs.has(lemma);
  if (!holds && !backingVerbs.has(lemma)) return noDrafts;
  const by = mentionsOf(reading, boundBefore(reading, token), isActor);
  if (by.length === 0) return holds ? heldBy(reading, token) : noDrafts;
  // "front-held villages and [a mill]": what else stands in the list is not said to be held.
  const thing = mentionAt(reading, headOf(reading.tokens, token));
  if (thing < 0 || !(holds ? isHeld : isBody)(reading, thing)) return noDrafts;
  return drafts(holds ? 'holds' : 'allied with', token, by, [thing]);
};

/** "The league [owns] a mill", "a mill [run] by the league"; who runs a body leads it. */
const heldBy = (reading: Reading, verb: number): readonly Draft[] => {
  const leads = leadingVerbs.has(lemmaOf(reading.tokens, verb).toLowerCase());
  return drafts(
    'holds',
    verb,
    mentionsOf(reading, slot(reading, verb, 'subj'), isActor),
    mentionsOf(reading, slot(reading, verb, 'obj'), isPossession).filter((m) => !leads || !isBody(reading, m)),
  );
};

/** Whoever a place is freed from has it, whether it comes to that or not: "failed to retake the port from the [front]". */
const freedFrom = (reading: Reading, holder: number): readonly Draft[] => {
  const { tokens } = reading;
  for (let at = headOf(tokens, holder), steps = 0; at >= 0 && steps < 3; at = headOf(tokens, at), steps++) {
    const lemma = lemmaOf(tokens, at).toLowerCase();
    const verbal = isVerb(reading, at);
    if (!(verbal ? freeingVerbs.has(lemma) || takingVerbs.has(lemma) : freeingNouns.has(lemma))) continue;
    const freed = mentionsOf(reading, slot(reading, at, verbal ? 'obj' : 'of'), isSite);
    return drafts('holds', at, mentionsOf(reading, [holder], isHolder), freed).map((draft) => ({
      ...draft,
      presupposed: true,
    }));
  }
  return noDrafts;
};

const isSite: Test = (reading, m) => {
  const { kind } = reading.annotated.mentions[m] as Mention;
  return kind === 'place' || kind === 'facility' || isNameless(reading, m);
};

/** People and bodies: "from the port to the mill" is a way. */
const isHolder: Test = (reading, m) => isActor(reading, m) && !isLand(reading, m);

const possessions: ReadonlySet<Mention['kind']> = new Set([
  'place',
  'facility',
  'organisation',
  'goods',
  'publication',
]);

const isPossession: Test = ({ annotated }, m) => possessions.has((annotated.mentions[m] as Mention).kind);

const usedAt = (reading: Reading, token: number): readonly Draft[] => {
  const verbal = isVerb(reading, token);
  // "[used] cars": somebody else's, or nobody's.
  if (verbal && relationOf(reading.tokens, token) === 'amod') return noDrafts;
  const used = mentionsOf(reading, slot(reading, token, verbal ? 'obj' : 'of'), isThing);
  // "used hand grenades and IEDs": where one is known to be goods, so are the others.
  if (!used.some((m) => isGoods(reading, m))) return noDrafts;
  const own = verbal ? ['subj'] : ['by', 'poss'];
  const by = mentionsOf(
    reading,
    own.flatMap((name) => slot(reading, token, name)),
    isActor,
  );
  return drafts('holds', token, by.length > 0 ? by : mentionsOf(reading, doersOver(reading, token), isActor), used);
};

/** The subject of the clause that a phrase is part of: "[The guard] made raids using drones", "[He] took part in the use of gas". */
const doersOver = (reading: Reading, token: number): readonly number[] => {
  const { tokens } = reading;
  for (let at = headOf(tokens, token), steps = 0; at >= 0 && steps < REACH; at = headOf(tokens, at), steps++) {
    if (!isVerb(reading, at) || relationOf(tokens, at) === 'amod' || relationOf(tokens, at) === 'acl') continue;
    const subjects = slot(reading, at, 'subj');
    // "was involved in the use": whoever is involved is the object of a passive without agent.
    return subjects.length > 0 ? subjects : slot(reading, at, 'obj');
  }
  return [];
};

/** Phrases are climbed over at most this many words; a longer chain is a misparse. */
const REACH = 8;

const isGoods: Test = ({ annotated }, m) => annotated.mentions[m]?.kind === 'goods';

/** Goods, or a thing that is no deed: "used a grenade launcher and an [attack] on the port". */
const isThing: Test = (reading, m) => {
  const { kind, head } = reading.annotated.mentions[m] as Mention;
  return isGoods(reading, m) || (kind === 'thing' && !nounFrames.has(lemmaOf(reading.tokens, head).toLowerCase()));
};

const heldKinds: ReadonlySet<Mention['kind']> = new Set(['place', 'facility', 'organisation', 'goods', 'thing']);

const isHeld: Test = ({ annotated }, m) => heldKinds.has((annotated.mentions[m] as Mention).kind);
