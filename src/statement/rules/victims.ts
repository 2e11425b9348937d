import { headOf, lemmaOf, relationOf, tokenAt, uposOf } from '../../annotation/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { fillRole, nobody } from '../fill.ts';
import { nounFrames } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

const harming: ReadonlySet<string> = new Set(['attack', 'coerce', 'seize', 'threaten']);

/** The deed stands at most so many words behind what is said against it. */
const WITHIN = 8;

/**
 * Whoever speaks against a deed speaks against those who did it, not against those who suffered it.
 *
 *     The Council condemns the kidnapping of [two nurses].                  oppose, of nobody named
 *     The Council condemns the kidnapping of two nurses by [the front].     oppose, of the front
 */
export const notTheVictims = (reading: Reading, candidate: Candidate): Candidate => {
  const { tokens } = reading;
  const { predicate, patient } = candidate;
  const [first] = patient.actors;
  if (candidate.tie !== 'oppose' || uposOf(tokens, predicate) === 'NOUN') return candidate;
  const last = Math.min(first === undefined ? tokens.length : tokenAt(tokens, first.start), predicate + WITHIN);
  for (let noun = predicate + 1; noun < last; noun++) {
    const frame = uposOf(tokens, noun) === 'NOUN' ? harmOf(reading, noun) : undefined;
    if (frame === undefined || relationOf(tokens, noun) === 'compound') continue;
    const below = headOf(tokens, noun) < noun && headOf(tokens, noun) >= predicate;
    if (!below) continue;
    // "the seizure of the valley": what stands behind "of" was seized.
    const suffered = `${frame.patient} ${frame.goods ?? ''}`.split(' ').includes('of');
    const doer = fillRole(reading, [noun], suffered ? { ...frame, agent: 'by poss mod' } : frame, 'agent');
    const because = `“${lemmaOf(tokens, noun)}” is what is spoken against`;
    return {
      ...candidate,
      patient: doer.filling.actors.length > 0 ? doer.filling : nobody,
      because: [...candidate.because, because],
    };
  }
  return candidate;
};

const harmOf = ({ tokens }: Reading, noun: number) =>
  (nounFrames.get(lemmaOf(tokens, noun).toLowerCase()) ?? []).find(({ tie }) => harming.has(tie));
