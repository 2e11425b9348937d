import { childrenOf, headOf } from '../annotation/tokens.ts';
import {
  conditionalMarks,
  deemingVerbs,
  hedges,
  hedgingAdjectives,
  modals,
  negationRaising,
} from '../languages/en/factuality.ts';
import type { Act, Factuality } from './attribution.ts';
import { conditionOn } from './condition.ts';
import { isDenied, isFactive, withholdsInfinitive } from './factuality.ts';
import { isPassive } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { baseRelation, type Sight, word } from './sight.ts';

/**
 * The commitment of the source to the content, the cue's own denial and mood counted in.
 *
 * What nobody is cited for ("it has been reported that") is at most probable.
 *
 *     denied that …          CT-      did not deny that …   Uu      might say that …   Uu      said that …   CT+
 *     does not believe that … PR-     found no proof that …  Uu       was unable to confirm that …  Uu      did not admit that …   CT+
 */
export const cueFactuality = (sight: Sight, candidate: Candidate): Factuality => {
  const { sense, cueHead, factuality, source } = candidate;
  if (factuality !== undefined) return factuality;
  const hedge = hedgeBefore(sight, candidate);
  if (hedge !== undefined && !isDenied(sight, cueHead)) return hedge;
  const withheld = isWithheld(sight, cueHead, sense.act);
  if (withheld && sense.denied !== undefined && isDenied(sight, cueHead)) return sense.denied;
  const presupposed = sense.stance === 'endorses' && sense.act !== 'show';
  // "is not known to have left": that nobody knows it does not make it so.
  const factive = isFactive(sight.tokens.lemma[cueHead]!) && !(source < 0 && isPassive(sight, cueHead));
  if (presupposed && (!withheld || factive)) return sense.factuality;
  if (withheld) return isRaising(sight, cueHead) ? 'PR-' : 'Uu';
  if (isSupposed(sight, cueHead)) return 'Uu';
  return source < 0 && sense.factuality === 'CT+' ? 'PR+' : sense.factuality;
};

/** "judge it [likely] that the ship left": how likely what is judged is, by the adjective between the cue and its content. */
const hedgeBefore = (sight: Sight, { cueHead, content }: Candidate): Factuality | undefined => {
  const start = content[0]?.start ?? 0;
  if (!deemingVerbs.has(sight.tokens.lemma[cueHead]!)) return undefined;
  for (let t = cueHead + 1; t < cueHead + 4 && t < sight.tokens.length && sight.tokens.start[t]! < start; t++) {
    const appraisal = hedgingAdjectives.get(word(sight, t));
    if (appraisal !== undefined) return appraisal.affirmed;
  }
  return undefined;
};

/** "does not believe that the ship left": who does not believe so believes the contrary. */
const isRaising = (sight: Sight, cue: number): boolean =>
  negationRaising.has(sight.tokens.lemma[cue]!) && isDenied(sight, cue);

/** Whether the cue itself is denied or left open, so that nothing has been said, found or shown. */
const isWithheld = (sight: Sight, cue: number, act: Act): boolean => {
  if (isDenied(sight, cue)) return true;
  const head = headOf(sight.tokens, cue);
  if (head < 0) return false;
  const relation = baseRelation(sight, cue);
  if (relation === 'xcomp') return withholdsInfinitive(sight, head) || isDenied(sight, head);
  // "did not receive evidence that": evidence that nobody has shows nothing.
  return act === 'show' && EVIDENCE_PLACES.has(relation) && isDenied(sight, head);
};

const EVIDENCE_PLACES: ReadonlySet<string> = new Set(['obj', 'nsubj']);

/** Whether the cue is under a modal or a condition: nothing has been said yet. */
const isSupposed = (sight: Sight, cue: number): boolean => {
  let follows = false;
  for (const c of childrenOf(sight.children, cue)) {
    if (c > cue) break;
    const w = word(sight, c);
    if (
      conditionalMarks.has(w) ||
      (Object.hasOwn(modals, w) && baseRelation(sight, c) === 'aux' && !SAYS_ANYWAY.has(w)) ||
      (Object.hasOwn(hedges, w) && hedges[w] === 'PS+')
    )
      return true;
    follows ||= w === 'would';
  }
  // "If it were so, it would show that …"
  return follows && conditionOn(sight, cue) !== '';
};

/** "I would argue", "I must say", "we can confirm" say it all the same. */
const SAYS_ANYWAY: ReadonlySet<string> = new Set(['can', 'must', 'will', 'shall', 'would']);
