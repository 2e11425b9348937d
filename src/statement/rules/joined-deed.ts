import { childrenOf, lemmaOf } from '../../annotation/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb, prepositionOf } from '../clause.ts';
import { nounFrames } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

/**
 * Whoever joins another in a deed does it with him, and is no member of his.
 *
 *     Orland joined the Guard in Varn.                   join
 *     Orland joined the Guard in shelling the port.      cooperate
 *     Orland joined the Guard in its attack.             cooperate
 */
export const byJoinedDeed = (reading: Reading, candidate: Candidate): Candidate => {
  if (candidate.tie !== 'join' || candidate.rule !== 'verb') return candidate;
  if (lemmaOf(reading.tokens, candidate.predicate) !== 'join') return candidate;
  const deed = childrenOf(reading.children, candidate.predicate).find(
    (c) => c > candidate.predicate && prepositionOf(reading, c) === 'in' && isDeed(reading, c),
  );
  if (deed === undefined) return candidate;
  const because = `it is a deed in which they are joined (${lemmaOf(reading.tokens, deed).toLowerCase()})`;
  return { ...candidate, tie: 'cooperate', because: [...candidate.because, because] };
};

const isDeed = (reading: Reading, token: number): boolean =>
  isVerb(reading, token) || nounFrames.has(lemmaOf(reading.tokens, token).toLowerCase());
