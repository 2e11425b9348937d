import type { ResolvedActors } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import { episodic } from '../resolution/features/time.ts';
import { type Judgement, saidOf } from '../resolution/judgement.ts';
import { type Reading, readStatements } from '../resolution/reading.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { keeping } from '../text/kept.ts';
import type { Conflict } from './conflict.ts';
import { copyFinder } from './copies.ts';
import { findDenial, findRivalAmounts } from './find-conflicts.ts';
import { findDrifts } from './find-drifts.ts';
import { findOrigins, knownOrigins } from './find-origins.ts';
import { type ClaimReadings, findRivals } from './find-rivals.ts';
import { silenceFinder, silencesOn } from './find-silences.ts';
import type { Corroboration, Origin, Standing } from './origin.ts';
import { proposeCredibility, reliabilityProposer } from './propose-reliability.ts';
import type { Reliability } from './reliability.ts';
import { statementTeller, type Telling, type Whois } from './telling.ts';

/** How every claim of a case stands, in the order of the claims, and what they contradict each other in. */
export interface CorroboratedCase {
  readonly corroborations: readonly Corroboration[];
  readonly conflicts: readonly Conflict[];
  /** Of everybody whom statements rest on, by key. */
  readonly reliabilities: readonly Reliability[];
}

const affirms = ({ factuality, voice }: Statement): boolean =>
  factuality.endsWith('+') || (factuality === 'Uu' && (voice === 'urged' || voice === 'conditional'));
const denies = ({ factuality }: Statement): boolean => factuality.endsWith('-');

/** Whether a statement tells an event by its time and place: only such can have rival accounts. */
const tellsWhenAndWhere = ({ tie, time, place, voice }: Statement): boolean =>
  episodic.has(tie) && time !== null && place.length > 0 && (voice === 'asserted' || voice === 'reported');

/** Whether a telling offers anything but its own author's word; one's own earlier publications are that too. */
const isCited = ({ statement: { source, evidence }, links }: Telling): boolean =>
  links.length > 0 || (evidence !== 'own-prior-publication' && (source.length > 0 || evidence !== 'none'));

const standingOf = (
  supporting: readonly Telling[],
  denying: readonly Telling[],
  origins: readonly Origin[],
): Standing => {
  if (supporting.length > 0 && denying.length > 0) return 'contested';
  if (!supporting.some(isCited)) return 'uncited';
  return knownOrigins(origins).length > 1 ? 'several origins' : 'one origin';
};

/** The tellings of a claim that affirm it, and those that deny it: its own and those that reject it by reference. */
interface Sides {
  readonly supporting: readonly Telling[];
  readonly denying: readonly Telling[];
}

/** A claim with all that speaks for and against it, and what these contradict each other in. */
interface WeighedClaim extends Sides {
  readonly claim: Claim;
  readonly documents: readonly string[];
  readonly conflicts: readonly Conflict[];
}

const weigh = (claim: Claim, { supporting }: Sides, sides: readonly Sides[], whois: Whois): WeighedClaim => {
  // Who denies what follows from a claim denies the claim.
  const denying = [...new Set(sides.flatMap((of) => of.denying))];
  return {
    claim,
    supporting,
    denying,
    documents: [...new Set(supporting.map(({ document }) => document))].sort(),
    conflicts: [...findDenial(claim, supporting, denying, whois), ...findRivalAmounts(claim, supporting)],
  };
};

/** Corroborates the claims of a case; see `corroborate`. `readings` are those of each document. */
export type CaseCorroborator = (
  claims: readonly Claim[],
  extractions: readonly Extraction[],
  actors: ResolvedActors,
  judgements: readonly Judgement[],
  readings: ReadonlyMap<string, readonly Reading[]>,
) => CorroboratedCase;

/**
 * Corroborates the claims of a case as often as it is called. What the claims, documents and judgements leave as it was is
 * the same object in every result.
 */
export const caseCorroborator = (): CaseCorroborator => {
  const tell = statementTeller();
  const findCopies = copyFinder();
  const findSilences = silenceFinder();
  const propose = reliabilityProposer();
  const keptSides = keeping<Sides>();
  const keptWeighed = keeping<WeighedClaim>();
  const keptEvents = keeping<ClaimReadings>();
  const kept = keeping<Corroboration>();

  return (claims, extractions, actors, judgements, readings) => {
    for (const keeper of [keptSides, keptWeighed, keptEvents, kept]) keeper.next();
    const { tellings, whois } = tell(extractions, actors);
    const ofIds = (ids: readonly string[]) => ids.flatMap((id) => tellings.get(id) ?? []);

    const dated = new Map<string, Reading>();
    for (const of of readings.values())
      for (const reading of of)
        if (tellsWhenAndWhere(reading.statement) && affirms(reading.statement))
          dated.set(reading.statement.id, reading);
    const events = claims.flatMap((claim) => {
      if (!episodic.has(claim.tie)) return [];
      const affirming = claim.statements.flatMap((id) => dated.get(id) ?? []);
      return affirming.length === 0
        ? []
        : [keptEvents.get(claim.id, [claim, ...affirming], () => ({ claim, affirming }))];
    });
    const conflicts: Conflict[] = [];
    const rivalsOf = new Map<string, string[]>();
    for (const { conflict, claims: both } of findRivals(events)) {
      conflicts.push(conflict);
      for (const claim of both) rivalsOf.set(claim, [...(rivalsOf.get(claim) ?? []), conflict.id]);
    }

    const sides = new Map(
      claims.map(({ id, statements, rebuttals = [] }): [string, Sides] => {
        const [told, rejecting] = [ofIds(statements), ofIds(rebuttals)];
        const made = keptSides.get(id, [...told, '', ...rejecting], () => ({
          supporting: told.filter(({ statement }) => affirms(statement)),
          denying: [...told.filter(({ statement }) => denies(statement)), ...rejecting],
        }));
        return [id, made];
      }),
    );
    const weighed = claims.map((claim) => {
      const own = sides.get(claim.id) as Sides;
      const general = claim.relations.flatMap(({ relation, claim: id }) =>
        relation === 'general' ? (sides.get(id) ?? []) : [],
      );
      return keptWeighed.get(claim.id, [claim, own, ...general], () => weigh(claim, own, [own, ...general], whois));
    });
    for (const of of weighed) conflicts.push(...of.conflicts);

    const copies = findCopies(extractions);
    const silences = findSilences(extractions, actors);
    const grades = saidOf('claim', 'grade', judgements);
    const corroborations = weighed.map((of) => {
      const { claim, supporting, documents } = of;
      const rivals = (rivalsOf.get(claim.id) ?? []).sort();
      const grade = grades.get(claim.id);
      const parts = [
        of,
        grade?.said,
        grade?.because,
        ...documents.map((document) => silences.get(document)),
        ...(supporting.length > 1 ? documents.map(copies) : []),
        ...rivals,
      ];
      return kept.get(claim.id, parts, () => {
        const { denying } = of;
        const { origins, derivations } = findOrigins(supporting, whois, copies);
        const standing = standingOf(supporting, denying, origins);
        const ids = supporting.map(({ statement }) => statement.id);
        return {
          claim: claim.id,
          standing,
          supporting: ids,
          denying: denying.map(({ statement }) => statement.id),
          documents: [...new Set([...supporting, ...denying].map(({ document }) => document))].sort(),
          origins,
          derivations,
          drifts: findDrifts(derivations, (statement) => tellings.get(statement)),
          conflicts: rivals,
          silences: silencesOn(claim, documents, silences),
          credibility: proposeCredibility({ standing, origins, supporting: ids }, grade),
        };
      });
    });
    return {
      corroborations,
      conflicts: conflicts.sort((a, b) => (a.id < b.id ? -1 : 1)),
      reliabilities: propose(corroborations, (statement) => tellings.get(statement), whois, judgements),
    };
  };
};

/**
 * For each claim who affirms it, who denies it, in how many documents and from how many origins; and where accounts
 * exclude each other. Statements without commitment (`Uu`) count on neither side, except where asking or supposing is what
 * is claimed. Nothing here says that a claim is true.
 */
export const corroborate = (
  claims: readonly Claim[],
  extractions: readonly Extraction[],
  actors: ResolvedActors,
  judgements: readonly Judgement[],
): CorroboratedCase => caseCorroborator()(claims, extractions, actors, judgements, readStatements(extractions, actors));
