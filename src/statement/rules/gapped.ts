import type { Sentence } from '../../annotation/annotation.ts';
import { lemmaOf, tokenAt, uposOf, wordOf, xposOf } from '../../annotation/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb } from '../clause.ts';
import { actorsIn } from '../fill.ts';
import type { Reading } from '../reading.ts';

/** Between "and" and the word that says what the second is asked or accused of stand at most so many words. */
const LONGEST_PHRASE = 6;

/** What opens that of which somebody is accused. */
const charges: ReadonlySet<string> = new Set(['of', 'for']);

/**
 * A verb that is said once and done to several, to each for something else.
 *
 *     calls on [Varn] to free her and on [Ghent] to apologise
 *     accused [the coastguard] of beating them and [its judges] of looking away
 */
export const withGapped = (reading: Reading, sentence: Sentence, candidate: Candidate): Candidate => {
  const { tie, predicate, patient } = candidate;
  const [first] = patient.actors;
  if ((tie !== 'urge' && tie !== 'oppose') || first === undefined || !isVerb(reading, predicate)) return candidate;
  const from = tokenAt(reading.tokens, first.end);
  if (from <= predicate || from >= sentence.last) return candidate;
  const heads = tie === 'urge' ? alsoAsked(reading, predicate, from, sentence) : alsoAccused(reading, from, sentence);
  const others = actorsIn(reading, tie, 'patient', heads).actors.filter(
    ({ label }) => !patient.actors.some((one) => one.label === label),
  );
  if (others.length === 0) return candidate;
  return {
    ...candidate,
    patient: { ...patient, actors: [...patient.actors, ...others] },
    because: [...candidate.because, `“${lemmaOf(reading.tokens, predicate)}” goes for ${others[0]?.label} too`],
  };
};

/** "on Varn to free her, and on [Ghent] to apologise": who is asked behind the same preposition. */
const alsoAsked = (reading: Reading, verb: number, from: number, { last }: Sentence): readonly number[] => {
  const { tokens } = reading;
  const opens = (t: number): boolean => xposOf(tokens, t) === 'TO' && /^(?:VB|RB)$/.test(xposOf(tokens, t + 1));
  const on = wordOf(tokens, verb + 1);
  if ((on !== 'on' && on !== 'upon') || !isThereOne(tokens, from, last, opens)) return [];
  return behindJoints(reading, from, last, on, opens);
};

/** "the coastguard of beating them and [its judges] of looking away": who is accused with the same preposition. */
const alsoAccused = (reading: Reading, from: number, { last }: Sentence): readonly number[] => {
  const { tokens } = reading;
  const charge = wordOf(tokens, from);
  const opens = (t: number): boolean => wordOf(tokens, t) === charge && xposOf(tokens, t + 1) === 'VBG';
  return charges.has(charge) && opens(from) ? behindJoints(reading, from + 1, last, '', opens) : [];
};

const isThereOne = (
  { length }: Reading['tokens'],
  from: number,
  last: number,
  opens: (t: number) => boolean,
): boolean => {
  for (let t = from; t < Math.min(last, length, from + LONGEST_PHRASE); t++) if (opens(t)) return true;
  return false;
};

/** Heads of phrases between "and" or a comma, then a preposition if one is given, and what opens the next thing asked or charged. */
const behindJoints = (
  { tokens }: Reading,
  from: number,
  last: number,
  preposition: string,
  opens: (t: number) => boolean,
): readonly number[] => {
  const heads: number[] = [];
  for (let t = from; t < last; t++) {
    if (!/^(?:and|,)$/.test(wordOf(tokens, t))) continue;
    const start = preposition === '' ? t + 1 : wordOf(tokens, t + 1) === preposition ? t + 2 : last;
    for (let end = start + 1; end < Math.min(last, start + LONGEST_PHRASE); end++) {
      if (/^(?:PUNCT|VERB|AUX|CCONJ)$/.test(uposOf(tokens, end))) break;
      if (!opens(end)) continue;
      heads.push(end - 1);
      break;
    }
  }
  return heads;
};
