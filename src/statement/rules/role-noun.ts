import { childIn, uposOf, wordOf } from '../../annotation/tokens.ts';
import { type Candidate, nothing } from '../candidate.ts';
import { slot } from '../clause.ts';
import { fillGoods, fillRole } from '../fill.ts';
import { adjectiveFrames, roleFrames } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Participant, Tie } from '../statement.ts';

/** Whether a participant is the role noun's own phrase: "a reliable [partner] in the fight" has no partner in it. */
const isHeadedBy = ({ annotated }: Reading, participant: Participant | undefined, token: number): boolean =>
  participant !== undefined &&
  participant.start <= (annotated.tokens.start[token] as number) &&
  (annotated.tokens.end[token] as number) <= participant.end;

/** "are [opposed] to the lease", "is [allied] with the front": a participle that tells how somebody stands, not what is done to him. */
export const isState = (reading: Reading, token: number): boolean =>
  uposOf(reading.tokens, token) === 'VERB' &&
  adjectiveFrames.has(wordOf(reading.tokens, token)) &&
  childIn(reading.tokens, reading.children, token, 'cop', 'aux:pass', 'nsubj:pass') >= 0 &&
  slot(reading, token, 'by').length === 0;

/**
 * Someone is called by the part they play, or said to be so.
 *
 *     [agent|Orland] is an ally of [patient|the front].
 *     [agent|Orland]'s role as a supplier to [patient|the front]
 *     [agent|The ministry] was complicit with [patient|the front].
 */
export const roleNounRule = (reading: Reading, token: number): readonly Candidate[] => {
  const { tokens } = reading;
  const upos = uposOf(tokens, token);
  const known = upos === 'NOUN' ? roleFrames : upos === 'ADJ' || isState(reading, token) ? adjectiveFrames : undefined;
  const lemma = wordOf(tokens, token);
  const frames = known?.get(lemma);
  if (frames === undefined) return nothing;
  for (const frame of frames) {
    const agent = fillRole(reading, [token], frame, 'agent');
    const patient = fillRole(reading, [token], frame, 'patient');
    if (agent.filling.actors.length === 0 || patient.filling.actors.length === 0) continue;
    if (isHeadedBy(reading, patient.filling.actors[0], token)) continue;
    if (agent.filling.actors[0]?.label === patient.filling.actors[0]?.label) continue;
    return [
      {
        tie: frame.tie as Tie,
        predicate: token,
        carrier: token,
        agent: agent.filling,
        patient: patient.filling,
        goods: fillGoods(reading, [token], frame, [agent.slot, patient.slot]),
        rule: 'role-noun',
        because: [`“${lemma}” names the part of the agent in ${frame.tie}`, `patient from ${patient.slot}`],
      },
    ];
  }
  return nothing;
};
