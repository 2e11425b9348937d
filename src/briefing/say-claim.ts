import type { Conflict } from '../corroboration/conflict.ts';
import { UNKNOWN_ORIGIN } from '../corroboration/find-origins.ts';
import type { Origin } from '../corroboration/origin.ts';
import { briefingWords as w } from '../languages/en/briefing-words.ts';
import type { CitedSentence, OwnWords, SentencePart } from './briefing.ts';
import type { StandingClaim } from './order-claims.ts';
import { citationOf, quoteOf, sayDenial, sayStatement, speakerOf, type Told } from './say-statement.ts';
import { counted, listed, named, own, reference, sentence } from './sentence.ts';

/** Finds a statement with its extraction; undefined for an id that no extraction holds. */
export type TellingOf = (statement: string) => Told | undefined;

const toldOf = (ids: readonly string[], tellingOf: TellingOf): readonly Told[] =>
  ids.map(tellingOf).filter((told) => told !== undefined);

/** Whether a telling repeats the first as firmly and with the same figures: only then may it be said in one breath. */
const repeats = (first: Told, other: Told): boolean =>
  first.statement.voice === other.statement.voice &&
  first.statement.factuality === other.statement.factuality &&
  JSON.stringify(first.statement.amount) === JSON.stringify(other.statement.amount);

/** "The same is said, from the same origin, by A, B and C", each name once, with every passage. */
const sayRepeats = (tellings: readonly Told[]): readonly CitedSentence[] => {
  const [first] = tellings;
  if (first === undefined) return [];
  const speakers = [...new Map(tellings.map(speakerOf).map((speaker) => [speaker.text, speaker])).values()];
  const [, ...others] = listed(speakers, own(w.comma), own(w.and));
  const passages = tellings.map(({ statement }) => reference(citationOf(statement)));
  return [sentence([own(w.alsoSaidBy)], speakerOf(first), ...others, own(w.stop), ...passages)];
};

/** The first telling of an origin, whoever repeats it, and on their own those who tell it more or less firmly. */
const sayOrigin = (origin: Origin, tellingOf: TellingOf): readonly CitedSentence[] => {
  const [first, ...others] = toldOf(origin.statements, tellingOf);
  if (first === undefined) return [];
  return [
    sayStatement(first),
    ...sayRepeats(others.filter((other) => repeats(first, other))),
    ...others.filter((other) => !repeats(first, other)).map(sayStatement),
  ];
};

const originName = (origin: Origin, told: Told): SentencePart =>
  origin.label === UNKNOWN_ORIGIN ? own(w.anOriginNotNamed) : named(origin.label, citationOf(told.statement));

/** How many origins stand behind a claim, or that none is cited. */
const sayOrigins = ({ corroboration }: StandingClaim, tellingOf: TellingOf): readonly CitedSentence[] => {
  const supporting = toldOf(corroboration.supporting, tellingOf);
  const [first, ...rest] = supporting;
  if (first === undefined) return [];
  const passages = rest.map(({ statement }) => reference(citationOf(statement)));
  const here = reference(citationOf(first.statement));
  const origins = corroboration.origins.flatMap((origin) => {
    const [told] = toldOf(origin.statements, tellingOf);
    return told === undefined ? [] : [originName(origin, told)];
  });
  if (corroboration.standing === 'uncited') {
    const alone = corroboration.documents.length === 1;
    return [sentence([own(alone ? w.oneDocument : w.severalDocumentsNoSource)], here, ...passages)];
  }
  if (origins.length > 1) {
    const count = counted(
      origins.length,
      citationOf(first.statement),
      ...rest.map(({ statement }) => citationOf(statement)),
    );
    return [sentence([], count, own(w.origins), ...listed(origins, own(w.semicolon), own(w.and)), own(w.stop))];
  }
  const [only] = origins;
  if (only === undefined) return [];
  if (only.kind === 'words') return [sentence([own(w.noOriginNamed)], here, ...passages)];
  return [sentence([own(w.allGoesBackTo)], only, own(w.stop), here, ...passages)];
};

const rivalWords: Readonly<Record<Exclude<Conflict['kind'], 'denial'>, OwnWords>> = {
  'rival-amount': w.figuresDiffer,
  'rival-time': w.timesDiffer,
  'rival-place': w.placesDiffer,
  'rival-agent': w.agentsDiffer,
};

/** Two accounts that exclude each other, side by side in their own words. */
const sayRivals = (conflict: Conflict, tellingOf: TellingOf): readonly CitedSentence[] => {
  if (conflict.kind === 'denial') return [];
  const [left] = toldOf(conflict.left, tellingOf);
  const [right] = toldOf(conflict.right, tellingOf);
  if (left === undefined || right === undefined) return [];
  return [
    sentence(
      [own(rivalWords[conflict.kind])],
      speakerOf(left),
      own(w.gives),
      quoteOf(left),
      own(w.comma),
      speakerOf(right),
      own(w.gives),
      quoteOf(right),
      own(w.stop),
    ),
  ];
};

/**
 * A claim with everything on either side of it: who says it, origin by origin; how many origins that makes; who denies
 * it; and where accounts exclude each other.
 */
export const sayClaim = (
  standing: StandingClaim,
  conflicts: ReadonlyMap<string, Conflict>,
  tellingOf: TellingOf,
): readonly CitedSentence[] => [
  ...standing.corroboration.origins.flatMap((origin) => sayOrigin(origin, tellingOf)),
  ...sayOrigins(standing, tellingOf),
  ...toldOf(standing.corroboration.denying, tellingOf).map(sayDenial),
  ...standing.corroboration.conflicts.flatMap((id) => {
    const conflict = conflicts.get(id);
    return conflict === undefined ? [] : sayRivals(conflict, tellingOf);
  }),
];
