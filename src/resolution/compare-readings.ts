import { type Agreement, nothing, shared } from './claim-feature.ts';
import { event } from './features/event.ts';
import { goods } from './features/goods.ts';
import { participants } from './features/participants.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { episodic, time } from './features/time.ts';
import { wording } from './features/wording.ts';
import { isSilent, type Reading } from './reading.ts';

export interface ReadingComparison {
  /** Sum of the agreements; comparable between pairs of one verdict only. */
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly because: readonly string[];
}

const different = (because: string): ReadingComparison => ({ score: -1, verdict: 'different', because: [because] });
const otherTie = different('other tie');
const otherAgent = different('other agent');
const otherPatient = different('other patient');

/** One sentence, copied: what "last month" came out as in two documents does not tell the two apart. */
const isCopy = (a: Reading, b: Reading): boolean =>
  a.words.length >= 5 && a.words.length === b.words.length && a.words.every((word, i) => b.words[i] === word);

/**
 * Whether two statements make one claim. They must have the same tie, the same mode and nobody on either side who is
 * someone else. Then nothing else may contradict; and where the tie is a single event, or one side is left unsaid, some
 * detail must tell which event is meant.
 */
export const compareReadings = (a: Reading, b: Reading): ReadingComparison => {
  if (a.tie !== b.tie || a.mode !== b.mode) return otherTie;
  const agent = participants(a.agent, b.agent, 'agent');
  if (agent.score < 0) return otherAgent;
  const patient = participants(a.patient, b.patient, 'patient');
  if (patient.score < 0) return otherPatient;
  const details: Agreement[] = [];
  for (const feature of [time, goods, place, sphere]) {
    const agreement = feature(a, b);
    if (agreement.score >= 0) details.push(agreement);
    else if (feature !== time || !isCopy(a, b)) return different(agreement.because);
  }
  details.push(wording(a, b), event(a, b));
  const told = details.reduce((sum, { score }) => sum + score, 0);
  const agreements = [agent, patient, ...details].filter((agreement) => agreement !== nothing);
  return {
    score: agent.score + patient.score + told,
    verdict: told >= detailNeeded(a, b, agent, patient) ? 'same' : 'unsure',
    because: agreements.map(({ because }) => because),
  };
};

/** How much detail two statements must share beside their participants: the sum of the scores of the details. */
const detailNeeded = (a: Reading, b: Reading, agent: Agreement, patient: Agreement): number => {
  if (wordy.has(a.tie)) return 0.5;
  if (a.tie === 'cooperate') return shared(a.agent.named, b.agent.named).length >= 2 ? 0 : 1.5;
  const alike = (agent.score > 0 ? 1 : 0) + (patient.score > 0 ? 1 : 0);
  if (alike === 2) return episodic.has(a.tie) && !(isBare(a) && isBare(b)) ? 0.5 : 0;
  const unsaidInBoth = (isSilent(a.patient) && isSilent(b.patient)) || (isSilent(a.agent) && isSilent(b.agent));
  return alike === 1 ? (unsaidInBoth ? 1 : 1.5) : Number.POSITIVE_INFINITY;
};

/** Ties whose content is in what is asked or said, not in who asks whom. */
const wordy: ReadonlySet<string> = new Set(['urge', 'state']);

/** Whether a statement says nothing but who did it to whom. */
const isBare = ({ places, goods, time }: Reading): boolean =>
  places.length === 0 && goods.length === 0 && time === undefined;
