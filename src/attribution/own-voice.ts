import { childrenOf, uposOf } from '../annotation/tokens.ts';
import { negativePronouns, normativeModals } from '../languages/en/factuality.ts';
import { appraisalOfCue } from './appraisal.ts';
import type { Act } from './attribution.ts';
import { conditionOn } from './condition.ts';
import { cueFactuality } from './cue-factuality.ts';
import { isDenied, isFactive } from './factuality.ts';
import type { Candidate } from './rule.ts';
import { type Sight, word } from './sight.ts';

/**
 * What reads like somebody's word and is the author's own: nobody says so, and an appearance is left.
 *
 *     It should be [recalled] that the port was sold.       the author recalls it: so it is
 *     Everything [suggests] that the port was sold.         the author infers it
 *     It would be wrong to [say] that the port was sold.    the author appraises it: it is not so
 *     The navy did not [know] that the port was sold.       whoever did not know it cannot tell; the author does
 */
export const inOwnVoice = (sight: Sight, candidate: Candidate): Candidate =>
  readings.reduce((read, reading) => reading(sight, read), candidate);

type OwnReading = (sight: Sight, candidate: Candidate) => Candidate;

/** "It should be recalled that …", "…, it must be said, …": nobody has said it; the author does, and means it. */
const asAppeal: OwnReading = (sight, candidate) => {
  const { source, sense, cueHead } = candidate;
  if (source >= 0 || sense.act !== 'report') return candidate;
  if (sense.stance !== 'endorses' && !SAYING.has(sight.tokens.lemma[cueHead]!)) return candidate;
  for (const c of childrenOf(sight.children, cueHead)) {
    if (c < cueHead && normativeModals.has(word(sight, c)))
      return { ...candidate, sense: { ...sense, act: 'appearance' }, factuality: sense.factuality, evidence: 'none' };
  }
  return candidate;
};

/** What must be said is no more than said. */
const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'mention', 'observe']);

/** "Everything suggests that …", "This shows that …": nobody says so; the author infers it. */
const asInference: OwnReading = (sight, candidate) => {
  const { source, sense } = candidate;
  // "found no proof that", "there is no indication that", "is not known to": nobody shows it, and nobody is cited.
  if (source < 0 && FINDING.has(sense.act) && cueFactuality(sight, candidate) === 'Uu')
    return { ...candidate, sense: { ...sense, act: 'appearance' }, factuality: 'Uu', evidence: 'none' };
  const infers = sense.act === 'show' || sense.factuality === 'PR+';
  if (source < 0 || !infers || !isGround(sight, candidate)) return candidate;
  // "nothing to suggest that": what is not there suggests nothing.
  const isNothing = negativePronouns.has(word(sight, source));
  const factuality = isNothing ? 'Uu' : cueFactuality(sight, candidate);
  return { ...candidate, sense: { ...sense, act: 'appearance' }, factuality };
};

const FINDING: ReadonlySet<Act> = new Set<Act>(['show', 'perception', 'belief']);

/** "this suggests", "everything shows"; "it" where nothing has been shown yet: "If it were so, [it] would show that …". */
const isGround = (sight: Sight, { source, cueHead }: Candidate): boolean =>
  uposOf(sight.tokens, source) === 'PRON' &&
  (GROUNDS.has(word(sight, source)) || (word(sight, source) === 'it' && conditionOn(sight, cueHead) !== ''));

const GROUNDS: ReadonlySet<string> = new Set(['everything', 'nothing', 'all', 'much', 'this', 'that', 'these']);

/** "It would be wrong to say that …": nobody has said it; the author appraises it. */
const asAppraised: OwnReading = (sight, candidate) => {
  const { source, sense, cueHead } = candidate;
  if (source >= 0 || sense.act !== 'report') return candidate;
  const factuality = appraisalOfCue(sight, cueHead);
  if (factuality === undefined) return candidate;
  return { ...candidate, sense: { ...sense, act: 'appearance' }, factuality, evidence: 'none' };
};

/** "did not know that …", "There is no doubt that …": it is so, and whoever tells it is the author. */
const asKnown: OwnReading = (sight, candidate) => {
  const { sense, cueHead, source } = candidate;
  const isKnown = isFactive(sight.tokens.lemma[cueHead]!) && cueFactuality(sight, candidate) === 'CT+';
  const isBeyondDoubt = source < 0 && sense.denied !== undefined;
  if (!(isKnown || isBeyondDoubt) || !isDenied(sight, cueHead)) return candidate;
  return { ...candidate, sense: { ...sense, act: 'appearance', stance: 'endorses' }, evidence: 'none' };
};

const readings: readonly OwnReading[] = [asAppeal, asInference, asAppraised, asKnown];
