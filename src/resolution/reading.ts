import { monthNumbers } from '../languages/en/calendar-names.ts';
import { generics, spheres } from '../languages/en/matching-words.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Participant, Statement, Tie } from '../statement/statement.ts';
import type { ResolvedActors } from './actor.ts';
import { eventKindOf } from './features/predicate.ts';
import { readName, tellsWho } from './names/name.ts';
import { type Place, readPlace } from './place.ts';
import { withoutTail } from './rules/generic-tail.ts';
import { contentStems, wordsOf } from './stem.ts';
import { storiesOf } from './stories.ts';
import { type TimeRange, timeRange } from './time-range.ts';

/** Those on one side of a tie: who is named, and the content words of who is only described. */
export interface Side {
  /** Actor ids, sorted; who is named without being an actor of the case stands as `named:` and the name's key. */
  readonly named: readonly string[];
  /** Content stems of all labels and mentions: of descriptions ("the released prisoners") all there is to go by. */
  readonly words: readonly string[];
}

/** Whether nobody is named or described on a side. */
export const isSilent = (side: Side): boolean => side.named.length === 0 && side.words.length === 0;

/** A statement with its participants resolved: what two statements are compared by. */
export interface Reading {
  readonly statement: Statement;
  /** What is claimed, asked for, or supposed: never one claim. */
  readonly mode: 'claimed' | 'urged' | 'conditional';
  readonly tie: Tie;
  /** For the symmetrical `cooperate` both sides stand here and `patient` is empty. */
  readonly agent: Side;
  readonly patient: Side;
  /** The sides as the statement has them, `cooperate` too. */
  readonly told: { readonly agent: Side; readonly patient: Side };
  /** Content stems. */
  readonly goods: readonly string[];
  readonly places: readonly Place[];
  readonly time: TimeRange | undefined;
  /** Years and months (from 0) that its sentence names, whether or not they were taken for its time. */
  readonly named: { readonly years: readonly number[]; readonly months: readonly number[] };
  /** Fields of conduct that the quote names: military, economic. */
  readonly spheres: readonly string[];
  /** Kinds of events that the quote tells, and the number of the story that its document tells. */
  readonly events: readonly string[];
  readonly story: number;
  /** Content stems of the quote without those of the participants: what is said of them. Sorted. */
  readonly words: readonly string[];
}

/** Remembers what a function gave for a key: labels and mentions recur thousands of times in a case. */
const remembering = <Value>(compute: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

/** Reads the statements of one case with its actors. */
const readerOf = (actors: ResolvedActors): ((statement: Statement, story: number, sentence: string) => Reading) => {
  const nameOf = remembering((label) => readName(label));
  const placeOf = remembering(readPlace);
  const stemsOf = remembering(contentStems);
  const kindOf = remembering((word) => eventKindOf(word) ?? '');
  const namedBy = remembering((label) => {
    const name = nameOf(label);
    const keys = [name.key, readName(label, 'person').key, ...withoutTail(name)];
    return keys.map((key) => actors.named.get(key)).find((actor) => actor !== undefined) ?? '';
  });

  const whoIs = ({ entity, label }: Participant, document: string): string => {
    const found = (entity >= 0 ? actors.actorOf.get(document)?.get(entity) : undefined) ?? namedBy(label);
    return found === '' ? `named:${nameOf(label).key}` : (actors.actsAs.get(found) ?? found);
  };

  const sideOf = (participants: readonly Participant[], document: string): Side => {
    if (participants.length === 0) return NOBODY;
    const named = new Set<string>();
    const words = new Set<string>();
    for (const participant of participants) {
      if (tellsWho(nameOf(participant.label))) named.add(whoIs(participant, document));
      for (const word of stemsOf(participant.label)) if (!generics.has(word)) words.add(word);
      for (const word of stemsOf(participant.mention)) if (!generics.has(word)) words.add(word);
    }
    return { named: [...named].sort(), words: [...words].sort() };
  };

  return (statement, story, sentence) => {
    const agent = sideOf(statement.agent, statement.document);
    const patient = other(sideOf(statement.patient, statement.document), agent);
    const mutual = statement.tie === 'cooperate';
    const words = contentStems(statement.quote);
    return {
      statement,
      mode: statement.voice === 'urged' || statement.voice === 'conditional' ? statement.voice : 'claimed',
      tie: statement.tie,
      agent: mutual ? joined(agent, patient) : agent,
      patient: mutual ? NOBODY : patient,
      told: { agent, patient },
      goods: statement.goods.length === 0 ? [] : [...new Set(statement.goods.flatMap(stemsOf))].sort(),
      // Who is cited is no place, though an agency may be called after one.
      places: statement.place
        .filter(({ label }) => !statement.source.some((source) => source.label === label))
        .map(({ label }) => placeOf(label)),
      time: statement.time === null ? undefined : timeRange(statement.time),
      named: calendarIn(sentence),
      spheres: [...new Set(words.flatMap((word) => spheres.get(word) ?? []))],
      events: kindsIn(wordsOf(statement.quote), kindOf),
      story,
      words: words.filter((word) => !agent.words.includes(word) && !patient.words.includes(word)).sort(),
    };
  };
};

/**
 * One side without those on the other: nobody stands on both sides of a tie, so that a description which was taken for the
 * one who acts ("he supports the group") means somebody else, unsaid.
 */
const other = (side: Side, than: Side): Side => {
  const named = side.named.filter((actor) => !than.named.includes(actor));
  return named.length === side.named.length ? side : { named, words: named.length > 0 ? side.words : [] };
};

const joined = (a: Side, b: Side): Side => ({
  named: [...new Set([...a.named, ...b.named])].sort(),
  words: [...new Set([...a.words, ...b.words])].sort(),
});

const kindsIn = (words: readonly string[], kindOf: (word: string) => string): readonly string[] => {
  const kinds = new Set<string>();
  for (const word of words) kinds.add(kindOf(word));
  kinds.delete('');
  return [...kinds];
};

const YEAR = /\b(?:19|20)\d\d\b/g;
const WORD = /[a-z]{3,}/g;

const calendarIn = (sentence: string): Reading['named'] => ({
  years: (sentence.match(YEAR) ?? []).map(Number),
  months: (sentence.toLowerCase().match(WORD) ?? []).flatMap((word) => monthNumbers.get(word) ?? []),
});

const NOBODY: Side = { named: [], words: [] };

const inOrder = (a: Statement, b: Statement): number => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

const byDocument = (a: Extraction, b: Extraction): number => (a.document < b.document ? -1 : 1);

/** The number of the story that each document tells: what tells whether two of them speak of one event. */
export const storiesIn = (extractions: readonly Extraction[]): ReadonlyMap<string, number> => {
  const ordered = [...extractions].sort(byDocument);
  const stories = storiesOf(ordered.map(({ passages }) => countWords(passages)));
  return new Map(ordered.map(({ document }, at) => [document, stories[at] as number]));
};

/**
 * The readings of the statements of a case, by document and offset, so that the order in which files came changes
 * nothing. `wanted` leaves statements out; without `stories` each document tells its own.
 */
export const readStatements = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
  stories: ReadonlyMap<string, number>,
  wanted: (statement: Statement) => boolean = () => true,
): readonly Reading[] => {
  const read = readerOf(actors);
  const readings: Reading[] = [];
  for (const [at, { document, statements, passages }] of [...extractions].sort(byDocument).entries()) {
    const sentences = new Map(statements.map(({ id }, index) => [id, passages[index]?.text] as const));
    for (const statement of [...statements].sort(inOrder))
      if (wanted(statement))
        readings.push(
          read(statement, stories.get(document) ?? -1 - at, sentences.get(statement.id) ?? statement.quote),
        );
  }
  return readings;
};

const countWords = (passages: Extraction['passages']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let last = '';
  for (const { text } of passages) {
    if (text === last) continue;
    last = text;
    for (const word of contentStems(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};
