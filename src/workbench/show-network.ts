import type { NameKind } from '../annotation/annotation.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Tie } from '../statement/statement.ts';
import { type Valence, valenceOf } from '../statement/valence.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import type { ClaimListRow } from '../store/claim-list.ts';
import { readDerived } from '../store/database.ts';
import { readActors } from '../store/derived.ts';
import { type ClaimWithParties, claimsWithParties } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** An actor that a claim ties to another. */
export interface NetworkActor {
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
}

/** A claim that ties actors to actors, given as indexes into the network's actors. */
export interface NetworkClaim extends Pick<ClaimListRow, 'claim' | 'label' | 'standing' | 'origins'> {
  readonly tie: Tie;
  readonly agent: readonly number[];
  readonly patient: readonly number[];
  /** ISO 8601 days between which it is placed; null where open or not told. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Who is tied to whom, and by which claims. */
export interface Network {
  readonly actors: readonly NetworkActor[];
  /** Of every tie, whether it is help or harm. */
  readonly valences: Readonly<Record<Tie, Valence>>;
  /** The weightiest first. */
  readonly claims: readonly NetworkClaim[];
  /** Actors of the case that no claim ties to another. */
  readonly untied: number;
}

/** The network of a case; empty where it was not studied. */
export const showNetwork = async (folder: CaseFolder): Promise<Network> => {
  if (!isStudied(folder)) return { actors: [], valences: valenceOf, claims: [], untied: 0 };
  return readDerived(folder, async (derived) => networkOf(await readActors(derived), await claimsWithParties(derived)));
};

/** The network that claims make of actors. An actor that is tied to nobody but itself is untied. */
export const networkOf = (actors: readonly Actor[], claims: readonly ClaimWithParties[]): Network => {
  const tied = claims.filter(({ agent, patient }) => agent.some((who) => patient.some((whom) => who !== whom)));
  const present = new Set(tied.flatMap(({ agent, patient }) => [...agent, ...patient]));
  const shown = actors.filter(({ id }) => present.has(id));
  const indexOf = new Map(shown.map(({ id }, index) => [id, index] as const));
  const indexes = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => indexOf.get(id) ?? []);
  return {
    actors: shown.map(({ id, label, kind }) => ({ id, label, kind })),
    valences: valenceOf,
    claims: tied.map(({ claim, label, standing, origins, tie, agent, patient, first_day, last_day }) => ({
      claim,
      label,
      standing,
      origins,
      tie: tie as Tie,
      agent: indexes(agent),
      patient: indexes(patient),
      first: first_day,
      last: last_day,
    })),
    untied: actors.length - shown.length,
  };
};
