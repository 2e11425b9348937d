import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Mention, NameKind } from '../annotation.ts';
import { nounKind } from '../noun-kind.ts';
import { lemmaOf, relationOf } from '../tokens.ts';
import { turnAt } from '../turns.ts';
import { agree, type Features, MANY } from './agreement.ts';
import { antecedentScore, inClauseOf, isCount, isWhole } from './antecedent-score.ts';
import type { Candidate } from './antecedents.ts';
import { beside, coArguments } from './arguments.ts';
import { type DraftEntity, rootOf } from './draft-entity.ts';
import { innermostQuotation } from './quoted.ts';
import { draftOf, holds, type Link, near, type Reading } from './reading.ts';
import { speakerHere } from './speakers.ts';

/*
 * Pronouns of the third person look back for the mentions that agree; of these, the ranking chooses (see `antecedents.ts`).
 *
 *     [The Kestrel Front (1)] says that [it (1)] will stay.
 */

const REFLEXIVE = new Set(referenceWords.reflexive);
const NEGATIVE = new Set(referenceWords.negative);

/** How many mentions a pronoun looks back. */
const PRONOUN_WINDOW = 40;

/** How many sentences it looks back. */
const PRONOUN_SENTENCES = 3;

/** What has no people and bodies of its own. */
const UNPEOPLED: ReadonlySet<NameKind> = new Set(['publication', 'thing', 'goods']);

/** "In a note [its] embassy said …": an embassy, a minister and what only somebody does or wants are somebody's, and no paper's. */
const ownsPeople = ({ tokens }: Reading, { head }: Mention): boolean => {
  const owned = relationOf(tokens, head) === 'nmod:poss' ? tokens.head[head]! : -1;
  if (owned < 0) return false;
  const noun = lemmaOf(tokens, owned);
  return (PEOPLED.has(nounKind(noun)) && !PEOPLE_OF_THINGS.has(noun)) || DEEDS.has(noun);
};

const PEOPLE_OF_THINGS = new Set(referenceWords.peopleOfThings);

/** A common noun for a thing, a paper or goods: a name may have been guessed to be one, and a pronoun alone tells nothing. */
const isUnpeopled = ({ mentions }: Reading, { kind, named, mentions: own }: DraftEntity): boolean =>
  UNPEOPLED.has(kind) && !named && own.some((m) => (mentions[m] as Mention).kind !== 'pronoun');

const DEEDS = new Set(referenceWords.ofDeeds);

const PEOPLED: ReadonlySet<NameKind> = new Set(['person', 'office', 'group', 'organisation']);

const mayStandFor = (reading: Reading, m: number, c: number, others: readonly number[]): boolean => {
  const candidate = reading.mentions[c] as Mention;
  if (reading.draftAt[c] === -1 || (holds(reading, c, m) && !inClauseOf(reading, m, c))) return false;
  if ('named' in candidate && candidate.kind === 'nationality') return false;
  if (candidate.kind === 'date' || candidate.kind === 'amount') return false;
  if (NEGATIVE.has(reading.heads[c] as string)) return false;
  if ((reading.features[c] as Features).pronoun !== 'none' && (reading.features[c] as Features).pronoun !== 'third')
    return false;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  if (!agree(reading.features[m] as Features, draft.features)) return false;
  // "Some", "both" are of several, and not of a body.
  if (isCount(reading, m) && (reading.features[c] as Features).number !== MANY) return false;
  if (speaksTurnOf(reading, m, candidate) || isSpokenOf(reading, m, draft.index)) return false;
  if (isUnpeopled(reading, draft) && ownsPeople(reading, reading.mentions[m] as Mention)) return false;
  if (REFLEXIVE.has(reading.heads[m] as string)) return true;
  if (isCount(reading, m) && isWhole(reading, m, c)) return true;
  return !coArguments(reading, m, c) && !others.includes(draft.index);
};

/** "Orland denies [it]": what is denied or confirmed has been said, and is nobody. */
const isSaid = ({ tokens, heads }: Reading, m: number, { head }: Mention): boolean =>
  heads[m] === 'it' && relationOf(tokens, head) === 'obj' && OF_SAYINGS.has(lemmaOf(tokens, tokens.head[head]!));

const OF_SAYINGS = new Set(referenceWords.ofSayings);

/** "[MS ABT]: [He] told me": nobody speaks of himself so. */
const speaksTurnOf = ({ turns, mentions }: Reading, m: number, { start }: Mention): boolean => {
  const turn = turns.length === 0 ? undefined : turnAt(turns, (mentions[m] as Mention).start);
  return turn !== undefined && turn.speaker.start <= start && start < turn.speaker.end;
};

/** "“[Mr Varn] fed [the firm],” [he] says": whoever speaks calls himself neither by his name nor by what he is. */
const isSpokenOf = ({ document, mentions, quoteAt, drafts, draftAt }: Reading, m: number, entity: number): boolean => {
  const { start } = mentions[m] as Mention;
  let last = m - 1;
  // "“…,” [[its] secretary] said"
  while (last >= 0 && (mentions[last] as Mention).start === start) last--;
  const quoted = quoteAt[last] ?? -1;
  if (quoted < 0 || quoteAt[m]! >= 0) return false;
  if (!CLOSED.test(document.text.slice(Math.max(0, start - CLOSING), start))) return false;
  for (let c = last; c >= 0 && quoteAt[c] === quoted; c--) {
    const mention = mentions[c] as Mention;
    if (draftAt[c]! >= 0 && mention.kind !== 'pronoun' && rootOf(drafts, draftAt[c]!).index === entity) return true;
  }
  return false;
};

/** “[They (2)] gave us rifles,” [the men (1)] said: the entity that speaks the quotation around a pronoun, and no “they” there; -1 for none. */
const speakerAround = (reading: Reading, m: number): number => {
  const quotation = innermostQuotation(reading.quotations, (reading.mentions[m] as Mention).start);
  const speaker = quotation === undefined ? -1 : speakerHere(reading, quotation);
  return speaker < 0 || speaker === m ? -1 : rootOf(reading.drafts, draftOf(reading, speaker)).index;
};

/** What stands between a quotation and the pronoun for its speaker. */
const CLOSED = /["”’»][,.]?\s$/;
const CLOSING = 4;

/** The best antecedent of a pronoun. */
export const linkPronoun = (reading: Reading, m: number): Link | undefined => {
  if (isSaid(reading, m, reading.mentions[m] as Mention)) return undefined;
  const candidates: Candidate[] = [];
  const speaker = speakerAround(reading, m);
  const others = speaker < 0 ? beside(reading, m) : [...beside(reading, m), speaker];
  const from = Math.max(0, m - PRONOUN_WINDOW);
  for (let c = m - 1; c >= from; c--) {
    if (!near(reading, m, c, PRONOUN_SENTENCES)) break;
    if (mayStandFor(reading, m, c, others)) candidates.push({ mention: c, score: antecedentScore(reading, m, c) });
  }
  const best = reading.choose(reading, m, candidates);
  if (best < 0) return undefined;
  const named = reading.document.text.slice(
    (reading.mentions[best] as Mention).start,
    (reading.mentions[best] as Mention).end,
  );
  return {
    to: reading.draftAt[best] as number,
    because: `“${reading.heads[m]}” agrees with the nearest fitting mention, “${named.slice(0, 40)}”`,
  };
};
