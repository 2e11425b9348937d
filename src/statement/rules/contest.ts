import type { Annotated, Tokens } from '../../annotation/annotation.ts';
import { lemmaOf, wordOf } from '../../annotation/tokens.ts';
import { contestNouns, rivalryVerbs, victoryVerbs } from '../../languages/en/contest-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Filling } from '../participants.ts';
import type { Reading } from '../reading.ts';

const contests = new Set(contestNouns);
const victories = new Set(victoryVerbs);
const rivalries = new Set(rivalryVerbs);

/** How many words about a verb tell what it is about. */
const WITHIN = 24;

const isContestWord = (tokens: Tokens, token: number): boolean => contests.has(wordOf(tokens, token));

const isContest = (reading: Reading, token: number): boolean => {
  const last = Math.min(reading.tokens.length, token + WITHIN);
  for (let t = Math.max(0, token - WITHIN); t < last; t++) if (isContestWord(reading.tokens, t)) return true;
  return false;
};

/** Whether a document is about an election or a game: one word in so many is of contests. */
const PER_CONTEST_WORD = 200;
const FEWEST_CONTEST_WORDS = 4;
export const tellsOfContest = ({ tokens }: Annotated): boolean => {
  let found = 0;
  for (let t = 0; t < tokens.length; t++) if (isContestWord(tokens, t)) found++;
  return found >= FEWEST_CONTEST_WORDS && found * PER_CONTEST_WORD >= tokens.length;
};

const rivalKinds: ReadonlySet<string> = new Set([
  'person',
  'office',
  'organisation',
  'publication',
  'pronoun',
  'nationality',
]);
const party = /\bpart(?:y|ies)\b/i;

/** Whether whoever is there may stand in an election: people, offices and parties, nobody who is armed. */
const areRivals = ({ annotated }: Reading, { actors, places }: Filling): boolean =>
  places.length === 0 &&
  actors.every(({ entity, label, start, end }) => {
    if (party.test(label)) return true;
    const kind =
      annotated.entities[entity]?.kind ?? annotated.mentions.find((m) => m.start === start && m.end === end)?.kind;
    return kind !== undefined && rivalKinds.has(kind);
  });

const isNamedPerson = ({ annotated }: Reading, { actors }: Filling): boolean =>
  actors.length > 0 &&
  actors.every(({ entity }) => {
    const known = annotated.entities[entity];
    return known?.kind === 'person' && /\p{Lu}/u.test(known.label);
  });

/**
 * Who is beaten in an election has lost it, and a rival who is attacked there is spoken against.
 *
 *     Keld beat Sund in the primary.                    no tie
 *     Keld attacked Sund at the debate of candidates.   oppose, not attack
 *     Guards beat two dockers.                          coerce, as before
 */
export const withoutContest = (reading: Reading, candidate: Candidate): Candidate | undefined => {
  const lemma = lemmaOf(reading.tokens, candidate.predicate).toLowerCase();
  const victory = victories.has(lemma);
  if (!victory && !rivalries.has(lemma)) return candidate;
  if (reading.ofContest && areRivals(reading, candidate.agent) && areRivals(reading, candidate.patient)) {
    const bothSides = candidate.agent.actors.length > 0 && candidate.patient.actors.length > 0;
    return victory || !bothSides ? undefined : asWords(candidate);
  }
  if (!isNamedPerson(reading, candidate.patient)) return candidate;
  const between = isNamedPerson(reading, candidate.agent);
  if (!isContest(reading, candidate.predicate) && (victory || !between)) return candidate;
  if (victory) return undefined;
  return asWords(candidate);
};

const asWords = (candidate: Candidate): Candidate =>
  candidate.tie === 'attack' || candidate.tie === 'coerce'
    ? { ...candidate, tie: 'oppose', because: [...candidate.because, 'a rival is attacked in words'] }
    : candidate;
