import { childIn, lemmaOf, uposOf, wordOf } from '../../annotation/tokens.ts';
import { type Candidate, nothing } from '../candidate.ts';
import { coordinated, slot } from '../clause.ts';
import { fillGoods, fillRole } from '../fill.ts';
import { type VerbEntry, verbEntries } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';
import { isPeople } from './verb.ts';

/** Ties that are acts: what somebody says or means, and whom he is with, is named otherwise. */
const acts: ReadonlySet<string> = new Set(
  'support fund supply train shield release attack seize coerce threaten sanction'.split(' '),
);

/** Whether what stands behind "of" may be the object of the verb that the entry asks for. */
const mayBeObject = (reading: Reading, noun: number, { frame, objects, notObjects }: VerbEntry): boolean => {
  const heads = slot(reading, noun, 'of').flatMap((head) => coordinated(reading, head));
  const among = (words: ReadonlySet<string> | undefined): boolean =>
    heads.some((head) => words?.has(lemmaOf(reading.tokens, head).toLowerCase()) ?? false);
  if (objects !== undefined && !among(objects)) return false;
  if (among(notObjects)) return false;
  return frame.object !== 'people' || heads.some((head) => isPeople(reading, head));
};

/** Whether the verb carries the tie by itself and its object, without particle or clause. */
const standsAlone = ({ frame, particle, subjects }: VerbEntry): boolean =>
  acts.has(frame.tie) &&
  particle === undefined &&
  subjects === undefined &&
  frame.governs === undefined &&
  frame.infinitive === undefined &&
  frame.passive === undefined &&
  frame.judged === undefined &&
  frame.object !== 'places' &&
  frame.denies === undefined;

/**
 * A verb of the lexicon as a noun: what it is done to stands behind "of".
 *
 *     the arming of [patient|the front] by [agent|Orland]         supply
 *     [agent|Orland]'s jailing of [patient|the editors]           coerce
 *     the sending of [goods|rifles] to [patient|the front]        supply
 */
export const gerundRule = (reading: Reading, noun: number): readonly Candidate[] => {
  const { tokens } = reading;
  const form = wordOf(tokens, noun);
  if (uposOf(tokens, noun) !== 'NOUN' || !form.endsWith('ing')) return nothing;
  if (childIn(tokens, reading.children, noun, 'det', 'nmod:poss') < 0 || slot(reading, noun, 'of').length === 0)
    return [];
  let best: { candidate: Candidate; score: number } | undefined;
  for (const entry of verbEntries.get(form) ?? []) {
    if (!standsAlone(entry) || !mayBeObject(reading, noun, entry)) continue;
    const { tie, patient, goods } = entry.frame;
    const frame = {
      ...entry.frame,
      agent: 'by poss',
      patient: patient.replace(/\bobj\b/, 'of'),
      ...(goods === undefined ? {} : { goods: goods.replace(/\bobj\b/, 'of') }),
    };
    const acted = fillRole(reading, [noun], frame, 'patient');
    const agent = fillRole(reading, [noun], frame, 'agent');
    const things = fillGoods(reading, [noun], frame, [acted.slot]);
    const sides = acted.filling.actors.length > 0 ? 2 : 0;
    const told = sides > 0 || (things.length > 0 && agent.filling.actors.length > 0);
    if (!told && !(tie === 'attack' && acted.filling.places.length > 0)) continue;
    const score = sides + (things.length > 0 ? 1 : 0) + (entry.objects === undefined ? 0 : 1);
    if (best !== undefined && best.score >= score) continue;
    best = {
      score,
      candidate: {
        tie: tie as Tie,
        predicate: noun,
        carrier: noun,
        agent: agent.filling,
        patient: acted.filling,
        goods: things,
        rule: 'noun',
        because: [
          `“${form}” carries ${tie} as a noun`,
          `agent from ${agent.slot || 'nothing said'}, patient from ${acted.slot || 'nothing said'}`,
        ],
      },
    };
  }
  return best === undefined ? [] : [best.candidate];
};
