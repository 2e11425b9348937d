import { childIn, childrenOf, lemmaOf, relationOf, uposOf } from '../../annotation/tokens.ts';
import { isPassive, prepositionOf, slot } from '../clause.ts';
import { type VerbEntry, verbEntries } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';
import type { Candidate } from './candidate.ts';
import { fillGoods, fillRole } from './fill.ts';

/** Whether the verb stands here with the particle, fixed preposition or object that the entry asks for. */
const fits = (reading: Reading, verb: number, entry: VerbEntry): boolean => {
  const { tokens, children } = reading;
  if (entry.particle !== undefined) {
    const [first = ''] = entry.particle.split(' ');
    let found = false;
    for (const c of childrenOf(children, verb)) {
      const relation = relationOf(tokens, c);
      if (relation === 'compound:prt' || relation === 'advmod' || relation === 'case')
        found ||= lemmaOf(tokens, c) === first;
      else if (relation === 'obl' || relation === 'advcl' || relation === 'xcomp')
        found ||= prepositionOf(reading, c) === first;
      else if (relation === 'obj') found ||= lemmaOf(tokens, c) === first || prepositionOf(reading, c) === first;
    }
    // "the town was taken over": the particle may hang elsewhere; it then stands right behind the verb.
    found ||= lemmaOf(tokens, verb + 1) === first && uposOf(tokens, verb + 1) === 'ADP';
    if (!found) return false;
  }
  if (entry.object === undefined) return true;
  return slot(reading, verb, 'obj').some((o) => {
    const lemma = lemmaOf(tokens, o).toLowerCase();
    return lemma === entry.object || `${lemma}s` === entry.object;
  });
};

const finite = (reading: Reading, verb: number): boolean =>
  childIn(reading.tokens, reading.children, verb, 'nsubj', 'nsubj:pass') >= 0;

/**
 * A verb of the lexicon with its arguments, active or passive, finite or not.
 *
 *     [agent|The Orland Guard] shelled [patient|Kestrel positions].        attack
 *     [goods|Rifles] were supplied to [patient|the front] by [agent|Orland].   supply
 */
export const verbRule = (reading: Reading, verb: number): readonly Candidate[] => {
  const { tokens } = reading;
  if (uposOf(tokens, verb) !== 'VERB') return [];
  const entries = verbEntries.get(lemmaOf(tokens, verb).toLowerCase());
  if (entries === undefined) return [];
  let best: { candidate: Candidate; score: number } | undefined;
  for (const entry of entries) {
    if (!fits(reading, verb, entry)) continue;
    const { frame } = entry;
    const agent = fillRole(reading, [verb], frame, 'agent');
    const patient = fillRole(reading, [verb], frame, 'patient');
    const goods = fillGoods(reading, [verb], frame, [agent.slot, patient.slot]);
    const acted = patient.filling.actors.length > 0;
    if (frame.actorsOnly === true && !acted) continue;
    if (frame.patientIsLaw === true && patient.filling.laws.length === 0) continue;
    const something = acted || patient.filling.places.length > 0 || patient.filling.laws.length > 0 || goods.length > 0;
    if (!something || (agent.filling.actors.length === 0 && !acted)) continue;
    if (agent.filling.actors.length === 0 && finite(reading, verb) && !isPassive(reading, verb)) continue;
    const special = entry.particle === undefined && entry.object === undefined ? 0 : 1;
    const score =
      (agent.filling.actors.length > 0 ? 2 : 0) + (acted ? 2 : 0) + (goods.length > 0 ? 1 : 0) + special * 4;
    if (best !== undefined && best.score >= score) continue;
    best = {
      score,
      candidate: {
        tie: frame.tie as Tie,
        predicate: verb,
        carrier: verb,
        agent: agent.filling,
        patient: patient.filling,
        goods,
        rule: 'verb',
        because: [
          `“${lemmaOf(tokens, verb)}${entry.particle === undefined ? '' : ` ${entry.particle}`}” carries ${frame.tie}`,
          `agent from ${agent.slot || 'nothing said'}, patient from ${patient.slot || 'nothing said'}`,
        ],
      },
    };
  }
  return best === undefined ? [] : [best.candidate];
};
