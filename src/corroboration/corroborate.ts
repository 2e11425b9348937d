import type { ResolvedActors } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import { episodic } from '../resolution/features/time.ts';
import { type Judgement, saidOf } from '../resolution/judgement.ts';
import { readStatements } from '../resolution/reading.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import type { Conflict } from './conflict.ts';
import { findCopies } from './copies.ts';
import { findDenial, findRivalAmounts } from './find-conflicts.ts';
import { findDrifts } from './find-drifts.ts';
import { findOrigins, knownOrigins } from './find-origins.ts';
import { findRivals } from './find-rivals.ts';
import { silencesOn } from './find-silences.ts';
import type { Corroboration, Origin, Standing } from './origin.ts';
import { proposeCredibility, proposeReliability } from './propose-reliability.ts';
import type { Reliability } from './reliability.ts';
import { type Telling, tellingsOf, whoisAmong } from './telling.ts';

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
): CorroboratedCase => {
  const whois = whoisAmong(actors);
  const tellings = tellingsOf(extractions, whois);
  const ofIds = (ids: readonly string[]) => ids.flatMap((id) => tellings.get(id) ?? []);
  const dated = readStatements(
    extractions,
    actors,
    new Map(),
    (statement) => tellsWhenAndWhere(statement) && affirms(statement),
  );
  const readings = new Map(dated.map((reading) => [reading.statement.id, reading]));
  const rivals = findRivals(
    claims.map((claim) => ({
      claim,
      affirming: claim.statements.flatMap((id) => readings.get(id) ?? []),
    })),
  );
  const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((id) => [id, claim.id] as const)));
  const conflictsOf = new Map<string, string[]>(claims.map((claim) => [claim.id, []]));
  const conflicts: Conflict[] = [];
  const keep = (conflict: Conflict, ...about: readonly string[]) => {
    conflicts.push(conflict);
    for (const claim of about) conflictsOf.get(claim)?.push(conflict.id);
  };
  for (const rival of rivals) keep(rival, rival.claim, claimOf.get(rival.right[0] as string) as string);

  const deniedIn = new Map(
    claims.map((claim) => [
      claim.id,
      [...ofIds(claim.statements).filter(({ statement }) => denies(statement)), ...ofIds(claim.rebuttals ?? [])],
    ]),
  );
  const drafts = claims.map((claim) => {
    const supporting = ofIds(claim.statements).filter(({ statement }) => affirms(statement));
    // Who denies what follows from a claim denies the claim.
    const general = claim.relations.filter(({ relation }) => relation === 'general').map(({ claim: id }) => id);
    const denying = [...new Set([claim.id, ...general].flatMap((id) => deniedIn.get(id) ?? []))];
    for (const conflict of [...findDenial(claim, supporting, denying, whois), ...findRivalAmounts(claim, supporting)])
      keep(conflict);
    return { claim, supporting, denying };
  });
  const copies = findCopies(extractions);
  const silences = silencesOn(extractions, actors);
  const grades = saidOf('claim', 'grade', judgements);
  const corroborations = drafts.map(({ claim, supporting, denying }): Corroboration => {
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
      conflicts: (conflictsOf.get(claim.id) ?? []).sort(),
      silences: silences(claim, supporting),
      credibility: proposeCredibility({ standing, origins, supporting: ids }, grades.get(claim.id)),
    };
  });
  return {
    corroborations,
    conflicts: conflicts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    reliabilities: proposeReliability(corroborations, (statement) => tellings.get(statement), whois, judgements),
  };
};
