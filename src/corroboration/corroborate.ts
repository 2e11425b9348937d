import type { ResolvedActors } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import { episodic } from '../resolution/features/time.ts';
import { type Judgement, saidOf } from '../resolution/judgement.ts';
import { type Reading, readStatements } from '../resolution/reading.ts';
import type { Extraction } from '../statement/extraction.ts';
import { SILENCE } from '../statement/silences.ts';
import type { Statement } from '../statement/statement.ts';
import { changedKeys, multimap, withChanges } from '../text/kept.ts';
import type { Conflict } from './conflict.ts';
import { copyFinder } from './copies.ts';
import { findDenial, findRivalAmounts } from './find-conflicts.ts';
import { findDrifts } from './find-drifts.ts';
import { findOrigins, knownOrigins } from './find-origins.ts';
import { type ClaimReadings, rivalFinder } from './find-rivals.ts';
import { type SilenceOf, silenceFinder, silencesOn } from './find-silences.ts';
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

const affirms = ({ factuality, voice, rule }: Statement): boolean =>
  factuality.endsWith('+') ||
  rule === SILENCE ||
  (factuality === 'Uu' && (voice === 'urged' || voice === 'conditional'));
/** Whoever gave no answer has denied nothing. */
const denies = ({ factuality, rule }: Statement): boolean => factuality.endsWith('-') && rule !== SILENCE;

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
  readonly documents: readonly string[];
  readonly conflicts: readonly Conflict[];
}

const NOT_WEIGHED = {
  sides: { supporting: [], denying: [] },
  weighed: { supporting: [], denying: [], documents: [], conflicts: [] },
  corroboration: undefined,
};

const weigh = (claim: Claim, { supporting }: Sides, sides: readonly Sides[], whois: Whois): WeighedClaim => {
  // Who denies what follows from a claim denies the claim.
  const denying = [...new Set(sides.flatMap((of) => of.denying))];
  return {
    supporting,
    denying,
    documents: [...new Set(supporting.map(({ document }) => document))].sort(),
    conflicts: [...findDenial(claim, supporting, denying, whois), ...findRivalAmounts(claim, supporting)],
  };
};

/** Corroborates the claims of a case, by id; see `corroborate`. `readings` are those of each document. */
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
  const findRivals = rivalFinder();
  const propose = reliabilityProposer();
  const known = new Map<string, KnownClaim>();
  /** Those known, by id. */
  let all: readonly KnownClaim[] = [];
  let conflicts: readonly Conflict[] = [];
  /** Statement → the claims that it is told or rejected in; general claim → the claims that it follows from. */
  const claimsWith = multimap<string>();
  const specialsOf = multimap<string>();
  let silences: ReadonlyMap<string, readonly SilenceOf[]> = new Map();
  let grades: ReturnType<typeof saidOf> = new Map();

  const forget = ({ claim }: KnownClaim): void => {
    for (const statement of statementsOf(claim)) claimsWith.delete(statement, claim.id);
    for (const general of generalOf(claim)) specialsOf.delete(general, claim.id);
  };
  const learn = (of: KnownClaim): void => {
    const { claim } = of;
    known.set(claim.id, of);
    for (const statement of statementsOf(claim)) claimsWith.add(statement, claim.id);
    for (const general of generalOf(claim)) specialsOf.add(general, claim.id);
  };

  return (claims, extractions, actors, judgements, readings) => {
    const { tellings, renewed, whois } = tell(extractions, actors);
    const ofIds = (ids: readonly string[]) => ids.flatMap((id) => tellings.get(id) ?? []);

    const [come, gone]: [ClaimReadings[], ClaimReadings[]] = [[], []];
    /** What was said of claims before, of those that are gone and those that are weighed anew. */
    const [undone, unweighed]: [Corroboration[], Conflict[]] = [[], []];
    const leave = (of: KnownClaim): void => {
      forget(of);
      gone.push(of.event);
      known.delete(of.claim.id);
      if (of.corroboration !== undefined) undone.push(of.corroboration);
      unweighed.push(...of.weighed.conflicts);
    };
    const stale = new Set<KnownClaim>();
    // Both lists are by id: what is the same object in both needs no look-up.
    const now: KnownClaim[] = [];
    let at = 0;
    for (const claim of claims) {
      for (; at < all.length && (all[at] as KnownClaim).claim.id < claim.id; at++) leave(all[at] as KnownClaim);
      const before = all[at];
      if (before?.claim === claim) {
        now.push(before);
        at++;
        continue;
      }
      if (before?.claim.id === claim.id) {
        leave(before);
        at++;
      }
      const fresh = { claim, event: { claim, affirming: [] }, ...NOT_WEIGHED };
      now.push(fresh);
      stale.add(fresh);
    }
    for (; at < all.length; at++) leave(all[at] as KnownClaim);
    all = now;
    const affirmingOf = affirmingIn(readings, (statement) => tellings.get(statement)?.document);
    for (const of of stale) {
      of.event = { claim: of.claim, affirming: affirmingOf(of.claim) };
      learn(of);
      come.push(of.event);
    }
    const renew = (ids: Iterable<string>): void => {
      for (const id of ids) stale.add(known.get(id) as KnownClaim);
    };
    const rivals = findRivals(come, gone);
    for (const { statement } of renewed) renew(claimsWith.get(statement.id));
    for (const of of stale) {
      const [told, rejecting] = [ofIds(of.claim.statements), ofIds(of.claim.rebuttals ?? [])];
      of.sides = {
        supporting: told.filter(({ statement }) => affirms(statement)),
        denying: [...told.filter(({ statement }) => denies(statement)), ...rejecting],
      };
    }
    for (const { claim } of [...stale]) renew(specialsOf.get(claim.id));
    const weighed: Conflict[] = [];
    for (const of of stale) {
      unweighed.push(...of.weighed.conflicts);
      const general = generalOf(of.claim).flatMap((other) => known.get(other)?.sides ?? []);
      of.weighed = weigh(of.claim, of.sides, [of.sides, ...general], whois);
      weighed.push(...of.weighed.conflicts);
    }

    const copies = findCopies(extractions);
    const before = { silences, grades };
    silences = findSilences(extractions, actors);
    grades = saidOf('claim', 'grade', judgements);
    const changed = new Set([...copies.changed, ...changedKeys(before.silences, silences)]);
    if (changed.size > 0)
      for (const { document, statements } of extractions)
        if (changed.has(document)) for (const { id } of statements) renew(claimsWith.get(id));
    for (const id of new Set([...before.grades.keys(), ...grades.keys()]))
      if (
        known.has(id) &&
        (before.grades.get(id)?.because !== grades.get(id)?.because ||
          before.grades.get(id)?.said !== grades.get(id)?.said)
      )
        renew([id]);
    for (const id of rivals.changed) if (known.has(id)) renew([id]);
    const made: Corroboration[] = [];
    for (const of of stale) {
      const { id } = of.claim;
      const { supporting, denying, documents } = of.weighed;
      const { origins, derivations } = findOrigins(supporting, whois, copies);
      const standing = standingOf(supporting, denying, origins);
      const statements = supporting.map(({ statement }) => statement.id);
      if (of.corroboration !== undefined) undone.push(of.corroboration);
      of.corroboration = {
        claim: id,
        standing,
        supporting: statements,
        denying: denying.map(({ statement }) => statement.id),
        documents: [...new Set([...supporting, ...denying].map(({ document }) => document))].sort(),
        origins,
        derivations,
        drifts: findDrifts(derivations, (statement) => tellings.get(statement)),
        conflicts: rivals.of(id),
        silences: silencesOn(of.claim, documents, silences),
        credibility: proposeCredibility({ standing, origins, supporting: statements }, grades.get(id)),
      };
      made.push(of.corroboration);
    }
    conflicts = withChanges(
      conflicts,
      new Set([...unweighed, ...rivals.gone]),
      [...weighed, ...rivals.come],
      byConflictId,
    );
    return {
      corroborations: all.map(({ corroboration }) => corroboration as Corroboration),
      conflicts,
      reliabilities: propose(made, undone, (statement) => tellings.get(statement), whois, judgements),
    };
  };
};

const byConflictId = (a: Conflict, b: Conflict): number => (a.id < b.id ? -1 : 1);

/** A claim as it was corroborated last. */
interface KnownClaim {
  readonly claim: Claim;
  event: ClaimReadings;
  sides: Sides;
  weighed: WeighedClaim;
  corroboration: Corroboration | undefined;
}

const statementsOf = ({ statements, rebuttals = [] }: Claim): readonly string[] => [...statements, ...rebuttals];

const generalOf = ({ relations }: Claim): readonly string[] =>
  relations.filter(({ relation }) => relation === 'general').map(({ claim }) => claim);

/** Gives the readings of statements that affirm when and where something happened, by the ids of the statements. */
const affirmingIn = (
  readings: ReadonlyMap<string, readonly Reading[]>,
  documentOf: (statement: string) => string | undefined,
): ((claim: Claim) => readonly Reading[]) => {
  const byId = new Map<string, Reading>();
  const read = new Set<string>();
  return ({ tie, statements }) => {
    if (!episodic.has(tie)) return [];
    for (const id of statements) {
      const document = documentOf(id) ?? '';
      if (read.has(document)) continue;
      read.add(document);
      for (const reading of readings.get(document) ?? []) byId.set(reading.statement.id, reading);
    }
    return statements
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ statement }) => tellsWhenAndWhere(statement) && affirms(statement));
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
