import type { Tie } from '../../../src/statement/statement.ts';
import type { Valence } from '../../../src/statement/valence.ts';
import type { Network, NetworkClaim } from '../../../src/workbench/show-network.ts';

/** What is drawn as one line: the claims of one valence by which one actor acts on another. */
export interface Link {
  /** Indexes of the two actors. */
  readonly agent: number;
  readonly patient: number;
  readonly valence: Valence;
  readonly claims: readonly NetworkClaim[];
  /**
   * Most independent origins that one of the claims has. They are not added up: two claims may go back to the same one.
   */
  readonly origins: number;
}

/** Which claims of a network are shown, as it stands in the address. Days and actors are those of the network. */
export interface NetworkSearch {
  readonly tie?: readonly Tie[];
  readonly from?: string;
  readonly to?: string;
  /** Id of the actor that is looked at, and of the other end of the line that is. */
  readonly actor?: string;
  readonly other?: string;
}

/** The claims that a choice of ties and days leaves. One without a time is left out as soon as days are chosen. */
export const shownClaims = (
  { claims }: Network,
  { tie = [], from, to }: Pick<NetworkSearch, 'tie' | 'from' | 'to'>,
): readonly NetworkClaim[] => {
  const isTimed = from !== undefined || to !== undefined;
  if (tie.length === 0 && !isTimed) return claims;
  return claims.filter((claim) => {
    if (tie.length > 0 && !tie.includes(claim.tie)) return false;
    if (!isTimed) return true;
    if (claim.first === null && claim.last === null) return false;
    return (
      (from === undefined || claim.last === null || claim.last >= from) &&
      (to === undefined || claim.first === null || claim.first <= to)
    );
  });
};

/** The lines that claims come to, by their key. */
export const linksOf = (claims: readonly NetworkClaim[], valences: Network['valences']): ReadonlyMap<string, Link> => {
  const links = new Map<string, Link & { origins: number; readonly claims: NetworkClaim[] }>();
  for (const claim of claims) {
    const valence = valences[claim.tie];
    for (const agent of claim.agent)
      for (const patient of claim.patient) {
        if (agent === patient) continue;
        const key = `${agent} ${patient} ${valence}`;
        const link = links.get(key);
        if (link === undefined) links.set(key, { agent, patient, valence, claims: [claim], origins: claim.origins });
        else {
          link.claims.push(claim);
          link.origins = Math.max(link.origins, claim.origins);
        }
      }
  }
  return links;
};

/** With how many others each actor is tied, by the actor's index. */
export const degreesOf = (count: number, links: Iterable<Link>): readonly number[] => {
  const others = Array.from({ length: count }, () => new Set<number>());
  for (const { agent, patient } of links) {
    others[agent]?.add(patient);
    others[patient]?.add(agent);
  }
  return others.map(({ size }) => size);
};

/** The first and the last day of all claims that have one; undefined where none has. */
export const daysOf = ({ claims }: Network): { readonly first: string; readonly last: string } | undefined => {
  const days = claims.flatMap(({ first, last }) => [first, last].flatMap((day) => day ?? [])).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
};
