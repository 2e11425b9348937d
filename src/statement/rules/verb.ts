import { childIn, childrenOf, formOf, lemmaOf, relationOf, uposOf } from '../../annotation/tokens.ts';
import { rejectingWords, type TieFrame } from '../../languages/en/ties.ts';
import type { Candidate } from '../candidate.ts';
import { isPassive, prepositionOf, slot } from '../clause.ts';
import { fillGoods, fillRole } from '../fill.ts';
import { type VerbEntry, verbEntries } from '../lexicon.ts';
import { type Filling, fillingOf } from '../participants.ts';
import { mentionAt, type Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

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
  const entries = verbEntries.get(formOf(reading.annotated.document, tokens, verb).toLowerCase());
  if (entries === undefined) return [];
  let best: { candidate: Candidate; score: number } | undefined;
  for (const entry of entries) {
    if (!fits(reading, verb, entry)) continue;
    const { frame } = entry;
    const agent = fillRole(reading, [verb], frame, 'agent');
    const patient = fillRole(reading, [verb], frame, 'patient');
    const goods = fillGoods(reading, [verb], frame, [agent.slot, patient.slot]);
    if (!suffices(reading, verb, frame, agent.filling, patient.filling, goods)) continue;
    const special = entry.particle === undefined && entry.object === undefined && frame.judged === undefined ? 0 : 1;
    const restricted = frame.object !== undefined || frame.needsGoods !== undefined ? 1 : 0;
    const score =
      (agent.filling.actors.length > 0 ? 2 : 0) +
      (patient.filling.actors.length > 0 ? 2 : 0) +
      (goods.length > 0 ? 1 : 0) +
      special * 4 +
      restricted;
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

const rejecting = new Set(rejectingWords);

/** "called the report [absurd]", "dismissed it as [propaganda]": some word behind the verb rejects. */
const isJudged = (reading: Reading, verb: number): boolean => {
  for (const c of childrenOf(reading.children, verb)) {
    if (c > verb && rejecting.has(lemmaOf(reading.tokens, c).toLowerCase())) return true;
    for (const below of childrenOf(reading.children, c)) {
      if (below > verb && rejecting.has(lemmaOf(reading.tokens, below).toLowerCase())) return true;
    }
  }
  return false;
};

/** Whether enough of a tie is there for a statement: somebody who acts, and somebody or something acted on. */
const suffices = (
  reading: Reading,
  verb: number,
  frame: TieFrame,
  agent: Filling,
  patient: Filling,
  goods: readonly number[],
): boolean => {
  const acted = patient.actors.length > 0;
  if (frame.judged === true && !isJudged(reading, verb)) return false;
  if (frame.needsGoods === true && (goods.length === 0 || fillingOf(reading, goods, true).actors.length > 0))
    return false;
  if (frame.object !== undefined && !objectIs(reading, verb, frame.object)) return false;
  if (frame.actorsOnly === true && !acted) return false;
  if (agent.actors.length === 0) return acted && (isPassive(reading, verb) || !finite(reading, verb));
  const something = acted || patient.places.length > 0 || patient.laws.length > 0 || goods.length > 0;
  return (
    something ||
    frame.lone === true ||
    (frame.patientIsLaw === true && slot(reading, verb, 'obj').length > 0) ||
    strikes(reading, verb, frame)
  );
};

/** "bombed the ward": what is attacked or seized need not be anybody. */
const strikes = (reading: Reading, verb: number, frame: TieFrame): boolean =>
  (frame.tie === 'attack' || frame.tie === 'coerce' || frame.tie === 'threaten') &&
  frame.agent === 'subj' &&
  finite(reading, verb) &&
  slot(reading, verb, 'obj').length > 0;

const objectIs = (reading: Reading, verb: number, wanted: 'people' | 'places'): boolean =>
  slot(reading, verb, 'obj').some((head) => {
    const m = mentionAt(reading, head);
    const kind = m < 0 ? undefined : reading.annotated.mentions[m]?.kind;
    if (wanted === 'places') return kind === 'place' || kind === 'facility';
    return kind === 'person' || kind === 'group' || kind === 'organisation' || kind === 'office' || kind === 'pronoun';
  });
