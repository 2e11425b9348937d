import { childrenOf } from '../annotation/tokens.ts';
import { conditionalMarks, hedges, modals } from '../languages/en/factuality.ts';
import type { Factuality } from './attribution.ts';
import { isNegated } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { type Sight, word } from './sight.ts';

/**
 * The commitment of the source to the content, the cue's own denial and mood counted in.
 *
 * What nobody is cited for ("it has been reported that") is at most probable.
 *
 *     denied that …   CT-        did not deny that …   Uu        might say that …   Uu        said that …   CT+
 */
export const cueFactuality = (sight: Sight, { sense, cueHead, factuality, source }: Candidate): Factuality => {
  if (factuality !== undefined) return factuality;
  const presupposed = sense.stance === 'endorses' && sense.act !== 'show';
  if (presupposed) return sense.factuality;
  if (isNegated(sight, cueHead) || isSupposed(sight, cueHead)) return 'Uu';
  return source < 0 && sense.factuality === 'CT+' ? 'PR+' : sense.factuality;
};

/** Whether the cue is under a modal or a condition: nothing has been said yet. */
const isSupposed = (sight: Sight, cue: number): boolean => {
  for (const c of childrenOf(sight.children, cue)) {
    if (c > cue) break;
    const w = word(sight, c);
    if (
      conditionalMarks.has(w) ||
      (Object.hasOwn(modals, w) && !SAYS_ANYWAY.has(w)) ||
      (Object.hasOwn(hedges, w) && hedges[w] === 'PS+')
    )
      return true;
  }
  return false;
};

/** "I would argue", "I must say", "we can confirm" say it all the same. */
const SAYS_ANYWAY: ReadonlySet<string> = new Set(['can', 'must', 'will', 'shall', 'would']);
