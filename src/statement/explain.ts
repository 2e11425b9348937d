import type { Annotated } from '../annotation/annotation.ts';
import { mentionOfSpan } from '../annotation/mention-of-span.ts';
import { formOf, headOf, relationOf, tokenAt, wordOf } from '../annotation/tokens.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { hear } from '../attribution/voice.ts';
import type { Learnt } from './learnt/learnt.ts';
import { verbEntries } from './lexicon.ts';
import { type Reading, readingOf } from './reading.ts';
import { refusal } from './rules/verb.ts';
import { stateWithCandidates } from './state.ts';
import type { Stated } from './stated.ts';
import type { Statement } from './statement.ts';

/** Why a statement was found: what to show to whoever doubts it. */
export interface Explanation {
  readonly statement: Statement;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** The word that carries the tie. */
  readonly predicate: string;
  /** From each participant upwards to the predicate: "front ←obj shelled". */
  readonly arcs: readonly string[];
  /** What else the word could have carried, and what was missing. */
  readonly nearMisses: readonly string[];
}

/** Longer ways from a participant to its predicate are no grammar. */
const longestWay = 6;

/** "front ←nmod positions ←obj shelled"; undefined where the words hang on another clause, as a pronoun's antecedent does. */
const wayUp = ({ annotated: { document }, tokens }: Reading, from: number, to: number): string | undefined => {
  let way = formOf(document, tokens, from);
  for (let at = from, steps = 0; steps < longestWay; steps++) {
    if (at === to) return way;
    const head = headOf(tokens, at);
    if (head < 0) return undefined;
    way += ` ←${relationOf(tokens, at)} ${formOf(document, tokens, head)}`;
    at = head;
  }
  return undefined;
};

const arcsOf = (reading: Reading, { statement, candidate }: Stated): readonly string[] => {
  const { annotated, tokens } = reading;
  const heads = [...statement.agent, ...statement.patient, ...statement.place].map(({ start, end }) => {
    const mention = mentionOfSpan(annotated, start, end);
    return mention?.head ?? tokenAt(tokens, start);
  });
  const ends = [candidate.predicate, candidate.carrier];
  const ways = [...heads, ...candidate.goods].flatMap((head) => {
    const way = ends.map((end) => wayUp(reading, head, end)).find((found) => found !== undefined);
    return way === undefined || head === candidate.predicate ? [] : [way];
  });
  return [...new Set(ways)];
};

const nearMissesOf = (reading: Reading, { statement, candidate }: Stated): readonly string[] => {
  const form = wordOf(reading.tokens, candidate.predicate);
  const others = (verbEntries.get(form) ?? []).filter(({ frame }) => frame.tie !== statement.tie);
  return [...new Set(others.map((entry) => `${entry.frame.tie}: ${refusal(reading, candidate.predicate, entry)}`))];
};

/** Explains every statement of a document, in reading order. */
export const explain = (
  annotated: Annotated,
  attributions: readonly Attribution[],
  learnt?: Learnt,
): readonly Explanation[] => {
  const reading = readingOf(annotated, learnt);
  const { document } = annotated;
  return stateWithCandidates(reading, hear(annotated, attributions)).map((stated) => {
    const { statement, candidate, sentence } = stated;
    return {
      statement,
      sentence: document.text.slice(sentence.start, sentence.end),
      predicate: formOf(document, reading.tokens, candidate.predicate),
      arcs: arcsOf(reading, stated),
      nearMisses: nearMissesOf(reading, stated),
    };
  });
};
