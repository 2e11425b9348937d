import type { Sentence } from '../../annotation/annotation.ts';
import { headOf, lemmaOf, relationOf, wordOf } from '../../annotation/tokens.ts';
import { lightVerbs } from '../../languages/en/tie-words.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb } from '../clause.ts';
import { actorsIn } from '../fill.ts';
import { likelyArguments, likelyTie } from '../learnt/learnt.ts';
import { nounFrames, verbEntries } from '../lexicon.ts';
import type { Filling } from '../participants.ts';
import type { Reading } from '../reading.ts';
import { describes, isAnotherVerb } from './verb.ts';

/** The name of the rule that is none: what the networks find. */
export const LEARNT = 'learnt';

const light = new Set(lightVerbs);

/**
 * How likely a tie must be: a reader had rather miss a statement than find one that the text does not make. More is asked
 * where one side of it is not told, above all whom it is done to; and of a word that the lexicon lists and no rule takes
 * here, for then it mostly carries nothing.
 */
const enough = (acts: boolean, acted: boolean, listed: boolean): number => {
  if (acts && acted) return listed ? 0.5 : 0.3;
  if (!listed) return 0.4;
  return acted ? 0.6 : 0.75;
};

/** Nobody does these things to himself. */
const without = (patient: Filling, agent: Filling): Filling => ({
  ...patient,
  actors: patient.actors.filter(({ label }) => !agent.actors.some((one) => one.label === label)),
});

/**
 * What was learnt of annotated passages, where the lexicon knows no word for it.
 *
 *     [agent|Coastguards] slipped [patient|the front] [goods|the patrol's timetable].   supply
 */
export const learntRule = (reading: Reading, token: number, sentence: Sentence): readonly Candidate[] => {
  const { learnt, tokens } = reading;
  if (learnt === undefined || describes(reading, token) || isAnotherVerb(reading, token)) return [];
  const likely = likelyTie(learnt, reading, token);
  const verb = isVerb(reading, token);
  const listed = verb ? verbEntries.has(wordOf(tokens, token)) : nounFrames.has(wordOf(tokens, token));
  if (likely === undefined || likely.likelihood < enough(true, true, listed)) return [];
  const { tie, likelihood } = likely;
  const heads = likelyArguments(learnt, reading, token, tie, sentence);
  const agent = actorsIn(reading, tie, 'agent', heads.agent);
  const patient = without(actorsIn(reading, tie, 'patient', heads.patient), agent);
  const acts = agent.actors.length > 0;
  const acted = patient.actors.length > 0 || patient.places.length > 0 || patient.laws.length > 0;
  if (verb ? !acts && !acted : !acts || !acted) return [];
  if (likelihood < enough(acts, acted, listed)) return [];
  const carried = relationOf(tokens, token) === 'obj' && light.has(lemmaOf(tokens, headOf(tokens, token)));
  return [
    {
      tie,
      predicate: token,
      carrier: carried ? headOf(tokens, token) : token,
      agent,
      patient,
      goods: heads.goods,
      rule: LEARNT,
      because: [`“${wordOf(tokens, token)}” here most likely carries ${tie} (${Math.round(100 * likelihood)} %)`],
    },
  ];
};
