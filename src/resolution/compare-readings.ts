import { type Agreement, nothing, shared } from './claim-feature.ts';
import { event } from './features/event.ts';
import { goods } from './features/goods.ts';
import { participants } from './features/participants.ts';
import { place } from './features/place.ts';
import { sphere } from './features/sphere.ts';
import { episodic, STANDING, time } from './features/time.ts';
import { inBoth, wording } from './features/wording.ts';
import { isSilent, type Reading } from './reading.ts';

export interface ReadingComparison {
  /** Sum of the agreements; comparable between pairs of one verdict only. */
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  /** Of different readings: whether others of the same claim may bridge them, as "copper concentrate" does copper and concentrate. */
  readonly isBridgeable?: boolean;
  readonly because: readonly string[];
}

const different = (because: string, isBridgeable = false): ReadingComparison => ({
  score: -1,
  verdict: 'different',
  isBridgeable,
  because: [because],
});
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
  const asTold = compareAsTold(a, b);
  if (asTold.verdict !== 'different' || !mayTurn(a, b)) return asTold;
  return compareAsTold(a, { ...b, agent: b.patient, patient: b.agent });
};

/**
 * Whether who sells and who buys may be told the other way round: where goods are left unsaid, the two only trade.
 *
 *     the ministries do business with the Front  ·  by continuing to buy from the Front, the ministries …
 */
const mayTurn = (a: Reading, b: Reading): boolean =>
  a.tie === 'trade' && (a.goods.length === 0 || b.goods.length === 0) && !isSilent(b.agent) && !isSilent(b.patient);

const compareAsTold = (a: Reading, b: Reading): ReadingComparison => {
  const agent = participants(a, b, 'agent');
  if (agent.score < 0) return otherAgent;
  const patient = participants(a, b, 'patient');
  if (patient.score < 0) return otherPatient;
  const details: Agreement[] = [];
  for (const feature of [time, goods, place, sphere]) {
    const agreement = feature(a, b);
    if (agreement.score >= 0) details.push(agreement);
    else if (feature !== time || !isCopy(a, b)) return different(agreement.because, feature === goods);
  }
  details.push(wording(a, b), event(a, b));
  if (broad.has(a.tie) && sayOtherThings(a, b)) return { score: 0, verdict: 'unsure', because: ['of other matters'] };
  const told = details.reduce((sum, { score }) => sum + score, 0);
  const agreements = [agent, patient, ...details].filter((agreement) => agreement !== nothing);
  return {
    score: agent.score + patient.score + told,
    verdict: told >= detailNeeded(a, b, agent, patient) ? 'same' : 'unsure',
    because: agreements.map(({ because }) => because),
  };
};

/** Ties that are said of deeds of every kind: which deed is meant is in the other words. */
const broad: ReadonlySet<string> = new Set(['support', 'oppose', 'threaten']);
/** Content words that tell what the deed was. */
const TOLD = 6;

/**
 * Whether two statements of a broad tie each tell a deed, and not the same.
 *
 *     supports the Front by letting its radio sets pass customs  ·  supports the Front with field doctors in two towns
 */
const sayOtherThings = (a: Reading, b: Reading): boolean =>
  Math.min(a.words.length, b.words.length) >= TOLD && inBoth(a.words, b.words) === 0;

/** How much detail two statements must share beside their participants: the sum of the scores of the details. */
const detailNeeded = (a: Reading, b: Reading, agent: Agreement, patient: Agreement): number => {
  if (wordy.has(a.tie)) return 0.5;
  if (a.tie === 'cooperate') return shared(a.agent.named, b.agent.named).length >= 2 ? 0 : 1.5;
  const alike = (agent.score > 0 ? 1 : 0) + (patient.score > 0 ? 1 : 0);
  if (alike === 2) return episodic.has(a.tie) && !(isGeneral(a) && isGeneral(b)) ? 0.5 : 0;
  const unsaidInBoth = (isSilent(a.patient) && isSilent(b.patient)) || (isSilent(a.agent) && isSilent(b.agent));
  return alike === 1 ? (unsaidInBoth ? 1 : 1.5) : Number.POSITIVE_INFINITY;
};

/** Ties whose content is in what is asked or said, not in who asks whom. */
const wordy: ReadonlySet<string> = new Set(['urge', 'state']);

/** Whether a statement tells no single event: who did it to whom, or over a long time. */
const isGeneral = ({ places, goods, time }: Reading): boolean =>
  places.length === 0 && goods.length === 0 && (time === undefined || time.last - time.first >= STANDING);
