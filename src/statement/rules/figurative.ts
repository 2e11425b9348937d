import type { Annotated, Sentence } from '../../annotation/annotation.ts';
import { lemmaOf, wordOf } from '../../annotation/tokens.ts';
import {
  contestNouns,
  figurativeWords,
  forceWords,
  politicalWords,
  wordyAttackWords,
} from '../../languages/en/contest-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

const political = new Set([...contestNouns, ...politicalWords]);
const force = new Set(forceWords);
const figurative = new Set(figurativeWords);
const wordy = new Set(wordyAttackWords);

/** A document is about politics where one word in so many is, and those of force are fewer by this factor. */
const PER_POLITICAL_WORD = 200;
const FEWEST_POLITICAL_WORDS = 4;
const FEWER_OF_FORCE = 2;

/** Whether a document tells of politics rather than of force: its attacks are speeches and its targets are voters. */
export const tellsOfPolitics = ({ tokens }: Annotated): boolean => {
  let ofPolitics = 0;
  let ofForce = 0;
  for (let t = 0; t < tokens.length; t++) {
    const word = wordOf(tokens, t);
    if (political.has(word)) ofPolitics++;
    if (force.has(word)) ofForce++;
  }
  return (
    ofPolitics >= FEWEST_POLITICAL_WORDS &&
    ofPolitics * PER_POLITICAL_WORD >= tokens.length &&
    ofPolitics > FEWER_OF_FORCE * ofForce
  );
};

const ofForce: ReadonlySet<Tie> = new Set(['attack', 'coerce', 'seize', 'join', 'spare', 'shield']);

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
  // "was fired": in politics nobody fires but employers, and what is attacked by its place was attacked.
  if ((tie === 'coerce' && lemma === 'fire') || (candidate.rule === 'noun' && patient.places.length > 0))
    return candidate;
  if (!figurative.has(lemma) || holdsForce(reading, sentence, predicate)) return candidate;
  const inWords = tie === 'attack' && wordy.has(lemma) && agent.actors.length > 0 && patient.actors.length > 0;
  return inWords ? { ...candidate, tie: 'oppose', because: [...candidate.because, 'an attack in words'] } : undefined;
};
