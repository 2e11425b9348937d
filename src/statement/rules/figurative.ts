import type { Sentence } from '../../annotation/annotation.ts';
import { lemmaOf, wordOf } from '../../annotation/tokens.ts';
import { figurativeWords, forceWords, wordyAttackWords } from '../../languages/en/contest-words.ts';
import { moneyNouns, wareNouns } from '../../languages/en/tie-words.ts';
import type { Candidate } from '../candidate.ts';
import { throughQuantity } from '../clause.ts';
import { mentionAt, type Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

const force = new Set(forceWords);
const figurative = new Set(figurativeWords);
const wordy = new Set(wordyAttackWords);

const ofForce: ReadonlySet<Tie> = new Set(['attack', 'coerce', 'seize', 'join', 'spare', 'shield', 'release']);

/** Whether a sentence holds a word of force besides the one that is asked about. */
const holdsForce = ({ tokens }: Reading, { first, last }: Sentence, but: number): boolean => {
  for (let t = first; t < last; t++) if (t !== but && force.has(wordOf(tokens, t))) return true;
  return false;
};

/**
 * In a document about politics a word of force that is as often a figure of speech tells of force only where the
 * sentence holds another such word. What attacks somebody there attacks in words.
 *
 *     Keld hit Sund over the tax.                      oppose, not attack
 *     The campaign is targeting young voters.          no tie
 *     Soldiers attacked the party's office.            attack, as anywhere
 */
export const withoutFigures = (reading: Reading, sentence: Sentence, candidate: Candidate): Candidate | undefined => {
  const { tie, predicate, agent, patient } = candidate;
  if (!reading.ofPolitics || !ofForce.has(tie)) return candidate;
  const lemma = lemmaOf(reading.tokens, predicate).toLowerCase();
  // What is attacked by its place was attacked.
  if (candidate.rule === 'noun' && tie !== 'release' && patient.places.length > 0) return candidate;
  if (!figurative.has(lemma) || holdsForce(reading, sentence, predicate)) return candidate;
  const inWords = tie === 'attack' && wordy.has(lemma) && agent.actors.length > 0 && patient.actors.length > 0;
  return inWords ? { ...candidate, tie: 'oppose', because: [...candidate.because, 'an attack in words'] } : undefined;
};

const handed = new Set([...wareNouns, ...moneyNouns]);

/** Whether what is given is something that can be handed over: "[$400] to the party", "[computers] to it", not "a path". */
const canBeHanded = (reading: Reading, goods: number): boolean => {
  const head = throughQuantity(reading, throughQuantity(reading, goods));
  const kind = reading.annotated.mentions[mentionAt(reading, head)]?.kind;
  return kind === 'goods' || kind === 'amount' || handed.has(lemmaOf(reading.tokens, head).toLowerCase());
};

/**
 * In a document about politics what is given is as often no thing, and then nobody is supplied.
 *
 *     The debate gave Keld a path to the nomination.   no tie
 *     The firm sent computers to the party.            supply
 */
export const withoutEmptyGifts = (
  reading: Reading,
  sentence: Sentence,
  candidate: Candidate,
): Candidate | undefined => {
  const { tie, rule, predicate, goods } = candidate;
  if (!reading.ofPolitics || tie !== 'supply' || rule !== 'verb') return candidate;
  const wide = figurative.has(lemmaOf(reading.tokens, predicate).toLowerCase());
  return wide && !holdsForce(reading, sentence, predicate) && !goods.some((g) => canBeHanded(reading, g))
    ? undefined
    : candidate;
};
