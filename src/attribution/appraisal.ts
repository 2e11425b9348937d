import { headOf } from '../annotation/tokens.ts';
import { type Appraisal, truthAppraisals, truthNouns } from '../languages/en/factuality.ts';
import type { Factuality } from './attribution.ts';
import { isDenied } from './factuality.ts';
import { baseRelation, child, type Sight, word } from './sight.ts';

/**
 * What the author makes of a thing said, of which `subject` is the noun: undefined where its predicate is no appraisal.
 *
 *     The claim that the port was sold is [baseless].                 CT-
 *     Reports that the port was sold turned out to be [untrue].       CT-
 *     The allegation that the port was sold is without [foundation].  CT-
 */
export const appraisalOfSaying = (sight: Sight, subject: number): Factuality | undefined => {
  if (baseRelation(sight, subject) !== 'nsubj') return undefined;
  const predicate = headOf(sight.tokens, subject);
  if (predicate < 0) return undefined;
  const proved = TURNING_OUT.has(sight.tokens.lemma[predicate]!) ? child(sight, predicate, 'xcomp') : -1;
  const at = proved < 0 ? predicate : proved;
  const appraisal = appraisalIn(sight, at);
  if (appraisal === undefined) return undefined;
  return isDenied(sight, at) || isDenied(sight, predicate) ? appraisal.denied : appraisal.affirmed;
};

/** Verbs that hand on what is judged: "turned out to be untrue", "proved wrong", "appears baseless". */
const TURNING_OUT: ReadonlySet<string> = new Set(['turn', 'prove', 'remain', 'seem', 'appear', 'be']);

/**
 * What the author makes of a saying of which `cue` is the verb: undefined where it is not judged.
 *
 *     It would be [wrong] to say that the port was sold.        CT-
 *     It is [premature] to claim that the port was sold.        Uu
 */
export const appraisalOfCue = (sight: Sight, cue: number): Factuality | undefined => {
  const relation = baseRelation(sight, cue);
  if (relation !== 'csubj' && relation !== 'xcomp' && relation !== 'ccomp') return undefined;
  const at = headOf(sight.tokens, cue);
  // "They were wrong to say so": whose saying it was is told.
  const subject = at < 0 ? -1 : child(sight, at, 'nsubj');
  const appraisal = at < 0 || (subject >= 0 && word(sight, subject) !== 'it') ? undefined : appraisalIn(sight, at);
  if (appraisal === undefined) return undefined;
  return isDenied(sight, at) ? appraisal.denied : appraisal.affirmed;
};

const appraisalIn = (sight: Sight, predicate: number): Appraisal | undefined => {
  const without = child(sight, predicate, 'case');
  if (without >= 0 && word(sight, without) === 'without' && truthNouns.has(word(sight, predicate)))
    return truthAppraisals.get('false');
  return truthAppraisals.get(word(sight, predicate));
};
