import { spheres } from '../languages/en/matching-words.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Participant, Statement, Tie } from '../statement/statement.ts';
import type { ResolvedActors } from './actor.ts';
import { readName, tellsWho } from './names/name.ts';
import { type Place, readPlace } from './place.ts';
import { contentStems } from './stem.ts';
import { type TimeRange, timeRange } from './time-range.ts';

/** Those on one side of a tie: who is named, and the content words of who is only described. */
export interface Side {
  /** Actor ids, sorted. */
  readonly named: readonly string[];
  /** Stems of descriptions ("the released prisoners"), where nobody is named. */
  readonly described: readonly string[];
}

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
  readonly goods: readonly string[];
  readonly places: readonly Place[];
  readonly time: TimeRange | undefined;
  /** Fields of conduct that the quote names: military, economic. */
  readonly spheres: readonly string[];
  /** Content stems of the quote. */
  readonly words: readonly string[];
}

const actorOf = (participant: Participant, document: string, actors: ResolvedActors): string | undefined => {
  const direct = participant.entity >= 0 ? actors.actorOf.get(document)?.get(participant.entity) : undefined;
  const found =
    direct ??
    actors.named.get(readName(participant.label).key) ??
    actors.named.get(readName(participant.label, 'person').key);
  return found === undefined ? undefined : (actors.actsAs.get(found) ?? found);
};

const sideOf = (participants: readonly Participant[], document: string, actors: ResolvedActors): Side => {
  const named = new Set<string>();
  const described = new Set<string>();
  for (const participant of participants) {
    const actor = tellsWho(readName(participant.label)) ? actorOf(participant, document, actors) : undefined;
    if (actor !== undefined) named.add(actor);
    else for (const word of contentStems(`${participant.label} ${participant.mention}`)) described.add(word);
  }
  return { named: [...named].sort(), described: named.size > 0 ? [] : [...described].sort() };
};

const joined = (a: Side, b: Side): Side => ({
  named: [...new Set([...a.named, ...b.named])].sort(),
  described: [...new Set([...a.described, ...b.described])].sort(),
});

const NOBODY: Side = { named: [], described: [] };

/** Reads one statement with the actors of its case. */
export const readStatement = (statement: Statement, actors: ResolvedActors): Reading => {
  const agent = sideOf(statement.agent, statement.document, actors);
  const patient = sideOf(statement.patient, statement.document, actors);
  const mutual = statement.tie === 'cooperate';
  const words = contentStems(statement.quote);
  return {
    statement,
    mode: statement.voice === 'urged' || statement.voice === 'conditional' ? statement.voice : 'claimed',
    tie: statement.tie,
    agent: mutual ? joined(agent, patient) : agent,
    patient: mutual ? NOBODY : patient,
    told: { agent, patient },
    goods: [...new Set(statement.goods.flatMap(contentStems))].sort(),
    places: statement.place.map((place) => readPlace(place.label)),
    time: statement.time === null ? undefined : timeRange(statement.time),
    spheres: [
      ...new Set(
        statement.quote
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.flatMap((word) => spheres.get(word) ?? []) ?? [],
      ),
    ],
    words,
  };
};

/** The readings of all statements of a case, by document and offset: the order in which files came changes nothing. */
export const readStatements = (extractions: readonly Extraction[], actors: ResolvedActors): readonly Reading[] =>
  [...extractions]
    .sort((a, b) => (a.document < b.document ? -1 : 1))
    .flatMap((extraction) =>
      [...extraction.statements]
        .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
        .map((statement) => readStatement(statement, actors)),
    );
