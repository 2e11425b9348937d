import { headOf, lemmaOf, relationOf, uposOf } from '../../annotation/tokens.ts';
import { lapseNouns } from '../../languages/en/factuality.ts';
import type { Candidate } from '../candidate.ts';
import { isPassive, isVerb, prepositionOf, slot } from '../clause.ts';
import { isForcingVerb, isOmissionVerb } from '../lexicon.ts';
import { fillingOf } from '../participants.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

const hostile: ReadonlySet<Tie> = new Set(['attack', 'coerce', 'sanction', 'oppose', 'seize']);

/** An omission that a noun names: "its failure to attack". */
export const LAPSE = 'lapse';

const marked = (reading: Reading, verb: number): boolean => prepositionOf(reading, verb) === 'to';

const governorOf = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  let top = verb;
  while (relationOf(tokens, top) === 'conj' && isVerb(reading, headOf(tokens, top))) {
    const head = headOf(tokens, top);
    // "bypassed them by failing to target": an infinitive is no partner of a finite verb; its governor stands before it.
    if (marked(reading, top) && !marked(reading, head)) return precedingVerb(reading, top, head);
    top = head;
  }
  const relation = relationOf(tokens, top);
  const head = headOf(tokens, top);
  const governed = relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp';
  // "bypassed them by failing, for the most part, to target …": an aside has cut the infinitive off its governor.
  if (relation === 'advcl' && marked(reading, top)) {
    const before = precedingVerb(reading, top, head);
    if (before > head && isOmissionVerb.has(lemmaOf(tokens, before).toLowerCase())) return before;
  }
  return governed && head >= 0 && isVerb(reading, head) ? head : -1;
};

/** "[the Guard]'s failure to attack": a noun that says that the infinitive under it was not done; -1 for none. */
const omissionOver = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  const head = headOf(tokens, verb);
  const under = relationOf(tokens, verb) === 'acl' && marked(reading, verb);
  return under && lapseNouns.has(lemmaOf(tokens, head).toLowerCase()) ? head : -1;
};

const precedingVerb = (reading: Reading, verb: number, limit: number): number => {
  let at = verb - 1;
  while (at > limit && uposOf(reading.tokens, at) !== 'VERB') at--;
  return at;
};

/**
 * A verb that governs the tie's own verb makes another tie of it.
 *
 *     [agent|The Guard] refrained from attacking [patient|the front].      spare, not attack
 *     [agent|The Guard]'s failure to attack [patient|the front].           spare, not attack
 *     [agent|The Guard] forced [patient|the front] to hand over the port.  seize, not cede
 */
export const underItsGovernor = (reading: Reading, candidate: Candidate): Candidate => {
  const governor = Math.max(governorOf(reading, candidate.carrier), omissionOver(reading, candidate.carrier));
  if (governor < 0) return candidate;
  const lemma = lemmaOf(reading.tokens, governor).toLowerCase();
  // "held back from"
  const omits =
    lapseNouns.has(lemma) ||
    isOmissionVerb.has(lemma) ||
    isOmissionVerb.has(`${lemma} ${lemmaOf(reading.tokens, governor + 1)}`);
  const { actors, places } = candidate.patient;
  if (omits && hostile.has(candidate.tie) && actors.length + places.length > 0) {
    return {
      ...candidate,
      tie: 'spare',
      carrier: governor,
      rule: lapseNouns.has(lemma) ? LAPSE : 'omission',
      because: [...candidate.because, `“${lemma}” leaves it undone`],
    };
  }
  if (isForcingVerb.has(lemma) && candidate.tie === 'cede') {
    const agent = fillingOf(reading, slot(reading, governor, 'subj'));
    // "were made to give up their grain": who made them is left out.
    if (agent.actors.length === 0 && !isPassive(reading, governor)) return candidate;
    return {
      ...candidate,
      tie: 'seize',
      agent,
      patient: candidate.agent,
      carrier: governor,
      rule: 'forced-cession',
      because: [...candidate.because, `“${lemma}”: who makes another give something up takes it`],
    };
  }
  return candidate;
};
