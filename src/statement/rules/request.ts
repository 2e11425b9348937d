import { childIn, childrenOf, headOf, lemmaOf, relationOf, uposOf, xposOf } from '../../annotation/tokens.ts';
import { victoryVerbs } from '../../languages/en/contest-words.ts';
import {
  deonticAuxiliaries,
  deonticNouns,
  deonticVerbs,
  politeWords,
  remedyingVerbs,
  stativeVerbs,
} from '../../languages/en/requests.ts';
import { ruleNouns } from '../../languages/en/tie-words.ts';
import { type Candidate, nothing } from '../candidate.ts';
import { isPassive, prepositionOf, slot, surfaceSubject } from '../clause.ts';
import { actorsIn, nobody } from '../fill.ts';
import type { Reading } from '../reading.ts';

const auxiliaries = new Set(deonticAuxiliaries);
const verbs = new Set(deonticVerbs);
const nouns = new Set(deonticNouns);
const stative = new Set(stativeVerbs);
const polite = new Set(politeWords);
/** "must win": what a contest asks of whoever stands in it. */
const victories = new Set(['win', 'clinch', 'carry', ...victoryVerbs]);

/** Whoever asks does not ask themselves: "we must act" has no addressee. */
const isSpeaker = (reading: Reading, head: number): boolean => /^(?:i|we|me|us)$/i.test(lemmaOf(reading.tokens, head));

/** "has yet to explain" tells what has not been done, "would have to choose" what would be. */
const supposing = new Set(['yet', 'would', 'will', 'might', 'may']);
/** "had to sell", "you have to win": what was needed, or is for whoever speaks so, is asked of nobody. */
const isNecessity = (reading: Reading, verb: number): boolean => {
  const { tokens } = reading;
  if (lemmaOf(tokens, verb).toLowerCase() === 'ought') return false;
  const subject = surfaceSubject(reading, verb);
  return xposOf(tokens, verb) === 'VBD' || (subject >= 0 && uposOf(tokens, subject) === 'PRON');
};
const hasYet = (reading: Reading, verb: number): boolean =>
  childrenOf(reading.children, verb).some((c) => supposing.has(lemmaOf(reading.tokens, c).toLowerCase()));

/** "need not worry", "does not have to leave": what is not needed is asked of nobody. */
const isUnneeded = ({ tokens, children }: Reading, verb: number): boolean =>
  childrenOf(children, verb).some((c) => /^(?:not|n't|n’t|never)$/.test(lemmaOf(tokens, c).toLowerCase()));

/** "need [those votes] to win", "the votes [needed] to win", "all they [have] to do": what somebody lacks, or may do with. */
const isLack = (reading: Reading, verb: number): boolean => {
  const { tokens, children } = reading;
  return (
    /^VB[NG]$/.test(xposOf(tokens, verb)) || childIn(tokens, children, verb, 'obj') >= 0 || isAskedAbout(reading, verb)
  );
};

/** "To win, a candidate must carry Orland": what somebody has to do for an end of his own is asked of nobody. */
const hasEnd = (reading: Reading, verb: number): boolean =>
  childrenOf(reading.children, verb).some(
    (c) =>
      c < verb &&
      relationOf(reading.tokens, c) === 'advcl' &&
      prepositionOf(reading, c) === 'to' &&
      !remedying.has(lemmaOf(reading.tokens, c).toLowerCase()),
  );
const remedying = new Set(remedyingVerbs);

/** "Under the law, agents must register": a rule tells what is so, and asks nobody. */
const isRule = (reading: Reading, verb: number): boolean =>
  slot(reading, verb, 'under').some((head) => laws.has(lemmaOf(reading.tokens, head).toLowerCase()));
const laws = new Set(ruleNouns);

/** "must be joking": a guess at what somebody is doing. */
const isGuess = ({ tokens, children }: Reading, verb: number): boolean =>
  xposOf(tokens, verb) === 'VBG' && childIn(tokens, children, verb, 'aux') >= 0;

/** "we [would] be grateful": only what would please is asked for, not what does. */
const isWished = (reading: Reading, token: number): boolean =>
  childrenOf(reading.children, token).some((c) => /^(?:would|should|will|'d)$/.test(lemmaOf(reading.tokens, c)));

/** "must", "should" before the verb; not "must have known", and not "should they refuse", which is a condition. */
const isDeontic = (reading: Reading, verb: number): boolean => {
  const { tokens, children } = reading;
  let modal = -1;
  for (const c of childrenOf(children, verb)) {
    if (relationOf(tokens, c) !== 'aux') continue;
    const lemma = lemmaOf(tokens, c).toLowerCase();
    if (lemma === 'have') return false;
    if (auxiliaries.has(lemma)) modal = c;
  }
  const head = headOf(tokens, verb);
  const bound = modal >= 0 && surfaceSubject(reading, verb) < modal;
  const obliged =
    relationOf(tokens, verb) === 'xcomp' &&
    head >= 0 &&
    verbs.has(lemmaOf(tokens, head).toLowerCase()) &&
    prepositionOf(reading, verb) === 'to' &&
    !isNecessity(reading, head) &&
    !isUnneeded(reading, head) &&
    !isLack(reading, head) &&
    !hasYet(reading, head);
  if (!bound && !obliged) return false;
  if (reading.ofContest && victories.has(lemmaOf(tokens, verb).toLowerCase())) return false;
  return !isGuess(reading, verb) && !hasEnd(reading, verb) && !isRule(reading, verb);
};

/** "whether they should sign", "what he must do", "if the mayor should refuse": nobody is asked to. */
const isAskedAbout = ({ tokens, children }: Reading, verb: number): boolean => {
  if (/^(?:acl|acl:relcl|advcl)$/.test(relationOf(tokens, verb))) return true;
  return childrenOf(children, verb).some(
    (c) =>
      c < verb &&
      (/^(?:WP|WRB|WDT|WP\$)$/.test(xposOf(tokens, c)) ||
        (relationOf(tokens, c) === 'mark' && /^(?:if|whether)$/.test(lemmaOf(tokens, c).toLowerCase()))),
  );
};

/** The request to whoever stands at one of `heads`. */
const asked = (reading: Reading, token: number, heads: readonly number[]): readonly Candidate[] => {
  if (heads.some((head) => isSpeaker(reading, head))) return [];
  const patient = actorsIn(reading, 'urge', 'patient', heads, 'direct');
  if (patient.actors.length === 0) return [];
  const { annotated, tokens } = reading;
  return [
    {
      tie: 'urge',
      predicate: token,
      carrier: token,
      agent: nobody,
      patient,
      goods: [],
      rule: 'request',
      because: [`“${annotated.document.text.slice(tokens.start[token], tokens.end[token])}” is asked for`],
    },
  ];
};

/**
 * What the speaker asks of somebody without a verb of asking. The agent is left to the speaker or to the source cited.
 *
 *     [patient|The Council] must act.                              urge
 *     The raids must be met with an answer from [patient|Orland].  urge
 *     the need for [patient|the Council] to act                    urge
 *     I should be grateful if [patient|you] would answer.          urge
 */
export const requestRule = (reading: Reading, token: number): readonly Candidate[] => {
  const { tokens } = reading;
  const upos = uposOf(tokens, token);
  const lemma = lemmaOf(tokens, token).toLowerCase();
  const pleases = polite.has(lemma) && isWished(reading, token);
  const bound = upos === 'NOUN' ? nouns.has(lemma) : (upos === 'VERB' || upos === 'ADJ') && isDeontic(reading, token);
  if (!pleases && !bound) return nothing;
  if (pleases) return asked(reading, token, slot(reading, token, 'comp'));
  if (upos === 'NOUN') {
    const subjects = slot(reading, token, 'comp');
    const toDo = childrenOf(reading.children, token).some((c) => prepositionOf(reading, c) === 'to');
    return asked(reading, token, subjects.length > 0 ? subjects : toDo ? slot(reading, token, 'for') : []);
  }
  if (isAskedAbout(reading, token) || stative.has(lemma)) return [];
  if (!isPassive(reading, token)) return asked(reading, token, slot(reading, token, 'subj'));
  const doers = slot(reading, token, 'subj');
  if (doers.length > 0) return asked(reading, token, doers);
  const withAnswer = slot(reading, token, 'with').flatMap((phrase) => slot(reading, phrase, 'from'));
  return asked(reading, token, withAnswer.length > 0 ? withAnswer : slot(reading, token, 'from'));
};
