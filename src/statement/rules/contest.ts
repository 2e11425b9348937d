import { formOf, lemmaOf } from '../../annotation/tokens.ts';
import { contestNouns, rivalryVerbs, victoryVerbs } from '../../languages/en/contest-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Filling } from '../participants.ts';
import type { Reading } from '../reading.ts';

const contests = new Set(contestNouns);
const victories = new Set(victoryVerbs);
const rivalries = new Set(rivalryVerbs);

/** How many words about a verb tell what it is about. */
const WITHIN = 24;

const isContest = ({ annotated, tokens }: Reading, token: number): boolean => {
  const last = Math.min(tokens.length, token + WITHIN);
  for (let t = Math.max(0, token - WITHIN); t < last; t++) {
    if (contests.has(formOf(annotated.document, tokens, t).toLowerCase())) return true;
  }
  return false;
};

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
  if (!isNamedPerson(reading, candidate.patient)) return candidate;
  const between = isNamedPerson(reading, candidate.agent);
  if (!isContest(reading, candidate.predicate) && (victory || !between)) return candidate;
  if (victory) return undefined;
  return { ...candidate, tie: 'oppose', because: [...candidate.because, 'a rival is attacked in words'] };
};
