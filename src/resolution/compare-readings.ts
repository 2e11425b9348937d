import { type Agreement, nothing, shared } from './features/feature.ts';
import { goods } from './features/goods.ts';
import { participants } from './features/participants.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { episodic, time } from './features/time.ts';
import { wording } from './features/wording.ts';
import type { Reading } from './reading.ts';

export interface ReadingComparison {
  /** Sum of the agreements; comparable between pairs of one verdict only. */
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly because: readonly string[];
}

const different = (because: string): ReadingComparison => ({ score: -1, verdict: 'different', because: [because] });

/** One sentence, copied: what "last month" came out as in two documents does not tell the two apart. */
const isCopy = (a: Reading, b: Reading): boolean =>
  a.words.length >= 5 && a.words.length === b.words.length && a.words.every((word) => b.words.includes(word));

/**
 * Whether two statements make one claim. They must have the same tie, the same mode and nobody on either side who is
 * someone else. Then nothing else may contradict; and where the tie is a single event, or one side is left unsaid, some
 * detail must tell which event is meant.
 */
export const compareReadings = (a: Reading, b: Reading): ReadingComparison => {
  if (a.tie !== b.tie || a.mode !== b.mode) return different('other tie');
  const agent = participants(a.agent, b.agent, 'agent');
  if (agent.score < 0) return different(agent.because);
  const patient = participants(a.patient, b.patient, 'patient');
  if (patient.score < 0) return different(patient.because);
  const words = wording(a, b);
  const details = [goods(a, b), place(a, b), sphere(a, b), isCopy(a, b) ? nothing : time(a, b)];
  const against = details.find((detail) => detail.score < 0);
  if (against !== undefined) return different(against.because);
  const told = [agent, patient, ...details, words].filter((agreement) => agreement.score > 0);
  const score = told.reduce((sum, agreement) => sum + agreement.score, 0);
  return {
    score,
    verdict: verdictOf(a, b, agent, patient, [...details, words]),
    because: told.map(({ because }) => because),
  };
};

const verdictOf = (
  a: Reading,
  b: Reading,
  agent: Agreement,
  patient: Agreement,
  details: readonly Agreement[],
): ReadingComparison['verdict'] => {
  const detail = details.reduce((sum, agreement) => sum + Math.max(0, agreement.score), 0);
  const mutual = a.tie === 'cooperate';
  const sides = (agent.score > 0 ? 1 : 0) + (mutual || patient.score > 0 ? 1 : 0);
  if (mutual && shared(a.agent.named, b.agent.named).length < 2) return detail >= 1.5 ? 'same' : 'unsure';
  if (sides === 2) return !episodic.has(a.tie) || detail >= 0.5 || bare(a, b) ? 'same' : 'unsure';
  if (sides === 1) return detail >= 1.5 ? 'same' : 'unsure';
  return 'unsure';
};

/** Whether neither says anything but who did it to whom. */
const bare = (a: Reading, b: Reading): boolean =>
  [a, b].every(({ places, goods, time }) => places.length === 0 && goods.length === 0 && time === undefined);
