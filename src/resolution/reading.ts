import { monthNumbers } from '../languages/en/calendar-names.ts';
import { generics, spheres } from '../languages/en/matching-words.ts';
import { counting } from '../languages/en/reference-words.ts';
import type { Extraction } from '../statement/extraction.ts';
import { SILENCE } from '../statement/silences.ts';
import type { Participant, Statement, Tie } from '../statement/statement.ts';
import { changedKeys, keeping, ofObject, remembering, watching } from '../text/kept.ts';
import type { ResolvedActors } from './actor.ts';
import { eventKindOf } from './features/predicate.ts';
import { readName, tellsWho } from './names/name.ts';
import { type Place, readPlace } from './place.ts';
import { withoutTail } from './rules/generic-tail.ts';
import { asMany } from './rules/one-of-many.ts';
import { contentStems, wordsOf } from './stem.ts';
import { type Story, storyOf } from './story.ts';
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
  /** What is claimed, asked for, supposed, or not answered: never one claim. */
  readonly mode: 'claimed' | 'urged' | 'conditional' | 'silent';
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
  /** Kinds of events that the quote tells, and the story of its document. */
  readonly events: readonly string[];
  readonly story: Story;
  /** How much it tells: who and whom, and each detail. */
  readonly fullness: number;
  /** Content stems of the quote without those of the participants: what is said of them. Sorted. */
  readonly words: readonly string[];
}

const modeOf = ({ rule, voice }: Statement): Reading['mode'] =>
  rule === SILENCE ? 'silent' : voice === 'urged' || voice === 'conditional' ? voice : 'claimed';

/** What was asked of the actors of a case to read a document: keys of names, and actor ids. */
type Asked = Set<string>;

type Reader = (statement: Statement, story: Story, sentence: string, asked: Asked) => Reading;

/** Reads statements with the actors that `current` gives. */
const readerOf = (current: () => ResolvedActors): Reader => {
  // "[three] nurses of Varn Relief" are nurses of Varn Relief, however many a text counts.
  const nameOf = remembering((label) => readName(label.replace(counting, '')));
  const placeOf = remembering(readPlace);
  const stemsOf = remembering(contentStems);
  const kindOf = remembering((word) => eventKindOf(word) ?? '');
  const keysOf = remembering((label) => {
    const name = nameOf(label);
    return [name.key, readName(label, 'person').key, ...withoutTail(name), ...asMany(name)];
  });

  const namedBy = (label: string, asked: Asked): string | undefined => {
    const { named } = current();
    for (const key of keysOf(label)) {
      asked.add(key);
      const actor = named.get(key);
      if (actor !== undefined) return actor;
    }
    return undefined;
  };

  const whoIs = ({ entity, label }: Participant, document: string, asked: Asked): string => {
    const { actorOf, actsAs } = current();
    const found = (entity >= 0 ? actorOf.get(document)?.get(entity) : undefined) ?? namedBy(label, asked);
    if (found === undefined) return `named:${nameOf(label).key}`;
    asked.add(found);
    return actsAs.get(found) ?? found;
  };

  const sideOf = (participants: readonly Participant[], document: string, asked: Asked): Side => {
    if (participants.length === 0) return NOBODY;
    const named = new Set<string>();
    const words = new Set<string>();
    for (const participant of participants) {
      if (tellsWho(nameOf(participant.label))) named.add(whoIs(participant, document, asked));
      for (const word of stemsOf(participant.label)) if (!generics.has(word)) words.add(word);
      for (const word of stemsOf(participant.mention)) if (!generics.has(word)) words.add(word);
    }
    return { named: [...named].sort(), words: [...words].sort() };
  };

  return (statement, story, sentence, asked) => {
    const agent = sideOf(statement.agent, statement.document, asked);
    const patient = other(sideOf(statement.patient, statement.document, asked), agent);
    const mutual = statement.tie === 'cooperate';
    const words = contentStems(statement.quote);
    const sides = mutual ? { agent: joined(agent, patient), patient: NOBODY } : { agent, patient };
    // Who is cited is no place, though an agency may be called after one.
    const places = statement.place
      .filter(({ label }) => !statement.source.some((source) => source.label === label))
      .map(({ label }) => placeOf(label));
    const goods = statement.goods.length === 0 ? [] : [...new Set(statement.goods.flatMap(stemsOf))].sort();
    const time = statement.time === null ? undefined : timeRange(statement.time);
    return {
      statement,
      mode: modeOf(statement),
      tie: statement.tie,
      ...sides,
      told: { agent, patient },
      goods,
      places,
      time,
      fullness: fullnessOf({ ...sides, goods, places, time }),
      named: calendarIn(sentence),
      spheres: [...new Set(words.flatMap((word) => spheres.get(word) ?? []))],
      events: kindsIn(wordsOf(statement.quote), kindOf),
      story,
      words: words.filter((word) => !agent.words.includes(word) && !patient.words.includes(word)).sort(),
    };
  };
};

/** Named parties count for two details: the fuller statements open the claims, so that the barer ones find them. */
const fullnessOf = ({
  agent,
  patient,
  goods,
  places,
  time,
}: Pick<Reading, 'agent' | 'patient' | 'goods' | 'places' | 'time'>): number =>
  2 * (agent.named.length > 0 ? 1 : 0) +
  2 * (patient.named.length > 0 ? 1 : 0) +
  (goods.length > 0 ? 1 : 0) +
  (places.length > 0 ? 1 : 0) +
  (time !== undefined ? 1 : 0);

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

/** The story of a document, by its sentences that hold statements. */
const storyIn = ofObject(
  (passages: Extraction['passages']): Story => storyOf(new Set(passages.map(({ text }) => text))),
);

/** The readings of the statements of each document, by offset; documents in their order. */
export type StatementReader = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
) => ReadonlyMap<string, readonly Reading[]>;

/** Reads the statements of a case as often as it is called, and again only where a document or those it names changed. */
export const statementReader = (): StatementReader => {
  let actors: ResolvedActors = { actors: [], actorOf: new Map(), actsAs: new Map(), named: new Map() };
  const read = readerOf(() => actors);
  const kept = keeping<readonly Reading[]>();
  const watch = watching();

  return (extractions, now) => {
    watch.changed(changedKeys(actors.named, now.named));
    watch.changed(changedKeys(actors.actsAs, now.actsAs));
    actors = now;
    kept.next();
    const readings = new Map<string, readonly Reading[]>();
    for (const { document, passages, statements } of extractions) {
      const parts = [statements, passages, actors.actorOf.get(document), watch.versionOf(document)];
      readings.set(
        document,
        kept.get(document, parts, () => {
          const asked: Asked = new Set();
          const sentences = new Map(statements.map(({ id }, index) => [id, passages[index]?.text] as const));
          watch.asked(document, asked);
          return [...statements]
            .sort(inOrder)
            .map((one) => read(one, storyIn(passages), sentences.get(one.id) ?? one.quote, asked));
        }),
      );
    }
    return readings;
  };
};

/** The readings of the statements of a case, whatever the order of its documents. */
export const readStatements = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
): ReadonlyMap<string, readonly Reading[]> =>
  statementReader()(
    [...extractions].sort((a, b) => (a.document < b.document ? -1 : 1)),
    actors,
  );
